package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Chart;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Converts {@code charts.yml} to {@link Chart}s. Reads only the keys that all kinds share. */
final class ChartResolver {
  private static final Set<String> LABELS = Set.of("label");

  private final Problems problems;
  private final Values values;

  ChartResolver(Values values) {
    this.problems = values.problems();
    this.values = values;
  }

  List<Chart> charts(Optional<Node> file) {
    List<Chart> charts = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId())
        .orElse(List.of())
        .forEach(entry -> chart(entry).ifPresent(charts::add));
    return charts;
  }

  /**
   * The options, with the labels as readers see them. All other options are read by the chart kind.
   */
  private Node withLabels(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.origin(), sequence.items().stream().map(this::withLabels).toList());
    }
    return node instanceof Node.Mapping mapping ? withLabels(mapping) : node;
  }

  private Node.Mapping withLabels(Node.Mapping options) {
    return new Node.Mapping(
        options.origin(),
        options.entries().stream()
            .map(
                entry ->
                    new Node.Entry(
                        entry.key(),
                        LABELS.contains(entry.key().text())
                            ? values.label(entry.value())
                            : withLabels(entry.value())))
            .toList());
  }

  private Optional<Chart> chart(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    Optional<Node.Scalar> kind = fields.requiredScalar("kind");
    LocalizedText title = values.requiredWords(fields, "title");
    Optional<LocalizedText> subtitle = values.words(fields, "subtitle");
    Optional<LocalizedText> note = values.words(fields, "note");
    Optional<LocalizedText> description = values.words(fields, "description");
    Node.Mapping options = withLabels(fields.rest());
    return kind.map(
        written ->
            new Chart(
                entry.key().text(),
                written,
                title,
                subtitle,
                note,
                description,
                options,
                new Chart.Places(
                    fields.originOf("title"), fields.originOf("subtitle"), fields.originOf("note")),
                entry.key().origin()));
  }
}
