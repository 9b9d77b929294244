package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A YAML mapping or list on one line: {@code {area: 全市, value: 42}}. */
final class FlowText {
  private final List<String> parts = new ArrayList<>();
  private final String open;
  private final String close;

  private FlowText(String open, String close) {
    this.open = open;
    this.close = close;
  }

  static FlowText mapping() {
    return new FlowText("{", "}");
  }

  /** A list of texts. */
  static String list(Collection<String> items) {
    FlowText list = new FlowText("[", "]");
    items.forEach(item -> list.parts.add(YamlScalar.inFlow(item)));
    return list.toString();
  }

  /** A list of mappings or lists. */
  static String listOf(Collection<FlowText> items) {
    FlowText list = new FlowText("[", "]");
    items.forEach(item -> list.parts.add(item.toString()));
    return list.toString();
  }

  FlowText put(String key, String value) {
    return raw(key, YamlScalar.inFlow(value));
  }

  /** Adds a value that is YAML already. */
  FlowText raw(String key, String yaml) {
    parts.add(key + ": " + yaml);
    return this;
  }

  @Override
  public String toString() {
    return open + String.join(", ", parts) + close;
  }
}
