package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Chart;
import org.huiyin.model.Words;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** {@code charts.yml} → {@link Chart}s, of which only what all kinds share is read. */
final class ChartResolver {
  private final Problems problems;
  private final Values values;

  ChartResolver(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
  }

  List<Chart> charts(Optional<Node> file) {
    List<Chart> charts = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId()).orElse(List.of())
        .forEach(entry -> chart(entry).ifPresent(charts::add));
    return charts;
  }

  private Optional<Chart> chart(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    Optional<Node.Scalar> kind = fields.requiredScalar("kind");
    Words title = values.requiredWords(fields, "title");
    Optional<Words> subtitle = values.words(fields, "subtitle");
    Optional<Words> note = values.words(fields, "note");
    Optional<Words> description = values.words(fields, "description");
    return kind.map(written -> new Chart(entry.key().text(), written, title, subtitle, note, description,
        fields.rest(), fields.node("title").map(Values::chinesePlace).orElse(fields.origin()), entry.key().origin()));
  }
}
