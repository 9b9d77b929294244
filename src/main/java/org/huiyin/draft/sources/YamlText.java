package org.huiyin.draft.sources;

import java.util.Collection;

/** Writes YAML in blocks, two blanks a level. */
final class YamlText {
  private final StringBuilder text = new StringBuilder();
  private int level;

  YamlText comment(String words) {
    return line("# " + words);
  }

  YamlText blank() {
    text.append('\n');
    return this;
  }

  YamlText put(String key, String value) {
    return line(key + ": " + YamlScalar.of(value));
  }

  /** Writes a value that is YAML already, on one line. */
  YamlText raw(String key, String yaml) {
    return line(key + ": " + yaml);
  }

  YamlText flow(String key, FlowText value) {
    return raw(key, value.toString());
  }

  YamlText list(String key, Collection<String> items) {
    return items.isEmpty() ? this : raw(key, FlowText.list(items));
  }

  /** Writes a list of mappings, one a line. */
  YamlText lines(String key, Collection<FlowText> items) {
    if (!items.isEmpty()) {
      line(key + ":");
      items.forEach(item -> line("  - " + item));
    }
    return this;
  }

  YamlText open(String key) {
    line(key + ":");
    level++;
    return this;
  }

  YamlText close() {
    level--;
    return this;
  }

  private YamlText line(String words) {
    text.append("  ".repeat(level)).append(words).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
