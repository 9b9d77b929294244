package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Chart;
import org.huiyin.model.Words;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** {@code charts.yml} → {@link Chart}s, of which only what all kinds share is read. */
final class ChartResolver {
  private static final Set<String> LABELS = Set.of("label", "threshold-label");

  private final Problems problems;
  private final Values values;

  ChartResolver(Values values) {
    this.problems = values.problems();
    this.values = values;
  }

  List<Chart> charts(Optional<Node> file) {
    List<Chart> charts = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId()).orElse(List.of())
        .forEach(entry -> chart(entry).ifPresent(charts::add));
    return charts;
  }

  /** Remembers the labels that readers will see in the drawing; what they mean is for the chart kind to know. */
  private void labels(Node node) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::labels);
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (LABELS.contains(entry.key().text())) {
          values.labels(entry.value());
        } else {
          labels(entry.value());
        }
      }
    }
  }

  private Optional<Chart> chart(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    Optional<Node.Scalar> kind = fields.requiredScalar("kind");
    Words title = values.requiredWords(fields, "title");
    Optional<Words> subtitle = values.words(fields, "subtitle");
    Optional<Words> note = values.words(fields, "note");
    Optional<Words> description = values.words(fields, "description");
    Node.Mapping options = fields.rest();
    labels(options);
    return kind.map(written -> new Chart(entry.key().text(), written, title, subtitle, note, description,
        options, fields.node("title").map(Values::chinesePlace).orElse(fields.origin()), entry.key().origin()));
  }
}
