package org.huiyin.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.bench.Layout.SourceText;

/** The corpus as sources of Hugo: the same prose, and the same data for tables. */
final class HugoSources {
  /** Configuration and templates, below the root of the project. */
  static final Path THEME = Path.of("src/test/bench/hugo");

  private static final Pattern LINK = Pattern.compile("\\{\\{([a-z]+):([^|]*)\\|([^}]*)}}");

  private HugoSources() {}

  static SourceText reply(Sample sample) {
    String topics =
        sample.topics().stream().map(Vocabulary.TOPICS::get).collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder("---\ntitle: ").append(sample.title());
    text.append("\nnumber: ").append(sample.documentNumber()).append("\ndate: ");
    text.append(sample.date()).append("\norganisations: [").append(Vocabulary.TOWN);
    text.append(Vocabulary.ORGANISATIONS.get(sample.organisation())).append("]\ntopics: [");
    text.append(topics).append("]\nsummary: ").append(sample.summary()).append('\n');
    if (!sample.measures().isEmpty()) {
      data(text, sample);
    }
    text.append("---\n\n").append(LINK.matcher(sample.body()).replaceAll(HugoSources::plain));
    return new SourceText("content/replies/" + sample.id() + ".md", text.toString());
  }

  private static String plain(MatchResult link) {
    return link.group(1).equals("reply")
        ? "[" + link.group(3) + "](/replies/" + link.group(2) + "/)"
        : link.group(3);
  }

  private static void data(StringBuilder text, Sample sample) {
    text.append("figures:\n");
    for (Sample.Measure measure : sample.measures()) {
      text.append("  - id: ").append(measure.id()).append("\n    label: ").append(measure.label());
      text.append("\n    value: '").append(measure.value()).append("'\n    unit: '");
      text.append(measure.unit()).append("'\n    year: ").append(sample.year()).append('\n');
    }
    text.append("datasets:\n");
    for (Sample.Dataset dataset : sample.datasets()) {
      text.append("  - id: ").append(dataset.id()).append("\n    title: ").append(dataset.title());
      text.append("\n    unit: ").append(dataset.unit()).append("\n    columns: ");
      text.append(list(dataset.columns())).append("\n    series:\n");
      for (Sample.Series series : dataset.series()) {
        text.append("      - name: ").append(series.name()).append("\n        values: ");
        text.append(list(series.values())).append('\n');
      }
    }
  }

  private static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
