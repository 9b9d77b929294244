package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Chart;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Converts {@code charts.yml} to {@link Chart}s. Reads only the keys that all kinds share. */
final class ChartResolver {
  private final ChartTexts kinds;
  private final Problems problems;
  private final Values values;

  ChartResolver(ChartTexts kinds, Values values) {
    this.kinds = kinds;
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
  private Node withTexts(Node node, String path, Set<String> texts) {
    if (texts.contains(path)) {
      return values.as(TextLine.Role.LABEL).label(node);
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.origin(),
          sequence.items().stream().map(item -> withTexts(item, path, texts)).toList());
    }
    return node instanceof Node.Mapping mapping ? withTexts(mapping, path + ".", texts) : node;
  }

  private Node.Mapping withTexts(Node.Mapping options, String prefix, Set<String> texts) {
    return new Node.Mapping(
        options.origin(),
        options.entries().stream()
            .map(
                entry ->
                    new Node.Entry(
                        entry.key(), withTexts(entry.value(), prefix + entry.key().text(), texts)))
            .toList());
  }

  private Optional<Chart> chart(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    Optional<Node.Scalar> kind = fields.requiredScalar("kind");
    LocalizedText title = values.as(TextLine.Role.CHART_TITLE).requiredWords(fields, "title");
    Optional<LocalizedText> subtitle = values.as(TextLine.Role.LABEL).words(fields, "subtitle");
    Optional<LocalizedText> note = values.words(fields, "note");
    Optional<LocalizedText> description = values.words(fields, "description");
    fields.reportMisspelt();
    Set<String> texts = kind.map(written -> kinds.of(written.text())).orElse(Set.of());
    Node.Mapping options = withTexts(fields.rest(), "", texts);
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
