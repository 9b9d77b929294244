package org.huiyin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.bench.Layout.SourceText;

/** The corpus as sources of Huiyin. */
final class HuiyinSources {
  private static final Pattern LINK = Pattern.compile("\\{\\{([^|]*)\\|([^}]*)}}");
  private static final Pattern SECTION = Pattern.compile("(?m)^(## .*)$");

  private HuiyinSources() {}

  static String site() {
    StringBuilder site =
        new StringBuilder(
            "name: 示例站\ntagline: 示例数据，均为虚构\nbase-url: https://www.example.cn/\norganisations:\n");
    for (int i = 0; i < Vocabulary.ORGANISATIONS.size(); i++) {
      site.append("  o").append(i + 1).append(": {name: ").append(Vocabulary.TOWN);
      site.append(Vocabulary.ORGANISATIONS.get(i)).append("}\n");
    }
    site.append("topics:\n");
    for (int i = 0; i < Vocabulary.TOPICS.size(); i++) {
      site.append("  t").append(i + 1).append(": ").append(Vocabulary.TOPICS.get(i)).append('\n');
    }
    return site.toString();
  }

  static List<SourceText> reply(Sample sample, boolean charts) {
    String folder = "content/replies/" + sample.id() + "/";
    List<SourceText> files = new ArrayList<>();
    files.add(new SourceText(folder + "reply.yml", card(sample)));
    if (!sample.measures().isEmpty()) {
      files.add(new SourceText(folder + "figures.yml", figures(sample)));
    }
    if (charts) {
      files.add(new SourceText(folder + "charts.yml", charts(sample)));
    }
    files.add(new SourceText(folder + "index.md", body(sample, charts)));
    return files;
  }

  private static String card(Sample sample) {
    String topics =
        sample.topics().stream().map(topic -> "t" + (topic + 1)).collect(Collectors.joining(", "));
    String highlights =
        sample.measures().stream()
            .limit(3)
            .map(measure -> measure.id() + ".all")
            .collect(Collectors.joining(", "));
    return "kind: suggestion\ntitle: "
        + sample.title()
        + "\ntopic: 示例："
        + sample.about()
        + "\ntopics: ["
        + topics
        + "]\ncongress: {name: "
        + Vocabulary.TOWN
        + "人大会议, term: 1, session: "
        + (sample.year() - 2018)
        + "}\nnumber: \""
        + (sample.index() + 1)
        + "\"\nproposers:\n  - {name: 示例代表, role: deputy}\nlead-handler: o"
        + (sample.organisation() + 1)
        + "\ndocument-number: "
        + sample.documentNumber()
        + "\nsigned-on: "
        + sample.date()
        + "\npublished-at: "
        + sample.date()
        + " 09:30\nstatus: published\nsummary: "
        + sample.summary()
        + "\n"
        + (highlights.isEmpty() ? "" : "highlights: [" + highlights + "]\n");
  }

  private static String figures(Sample sample) {
    StringBuilder figures = new StringBuilder();
    for (Sample.Measure measure : sample.measures()) {
      head(
          figures, measure.id(), measure.label(), measure.unit(), sample.year(), measure.section());
      figures.append("    all: {area: ").append(Vocabulary.TOWN).append(", value: ");
      figures.append(measure.value()).append("}\n");
    }
    for (Sample.Dataset dataset : sample.datasets()) {
      for (Sample.Series series : dataset.series()) {
        String label = series.name() + "（" + dataset.title() + "）";
        head(figures, series.id(), label, dataset.unit(), sample.year(), 2);
        for (int i = 0; i < dataset.columns().size(); i++) {
          String column = dataset.columns().get(i);
          figures.append("    ").append(dataset.observation(i)).append(": {area: ");
          figures.append(dataset.byYear() ? Vocabulary.TOWN : column).append(", value: ");
          figures.append(series.values().get(i));
          figures.append(dataset.byYear() ? ", period: " + column : "").append("}\n");
        }
      }
    }
    return figures.toString();
  }

  private static void head(
      StringBuilder figures, String id, String label, String unit, int year, int section) {
    figures.append(id).append(":\n  label: ").append(label).append("\n  unit: '").append(unit);
    figures.append("'\n  period: ").append(year).append("\n  nature: flow\n  source: {section: s");
    figures.append(section).append("}\n  observations:\n");
  }

  private static String charts(Sample sample) {
    StringBuilder charts = new StringBuilder();
    for (Sample.Dataset dataset : sample.datasets()) {
      charts
          .append(dataset.id())
          .append(":\n  kind: ")
          .append(dataset.kind())
          .append("\n  title: ");
      charts.append(dataset.title()).append("\n  subtitle: ");
      charts.append(
          dataset.series().stream().map(Sample.Series::name).collect(Collectors.joining("、")));
      charts.append('\n');
      switch (dataset.kind()) {
        case "grouped-bar" -> {
          charts.append("  series:\n");
          for (Sample.Series series : dataset.series()) {
            charts.append("    - {label: ").append(series.name()).append(", rows: [");
            charts.append(rows(dataset, series)).append("]}\n");
          }
        }
        case "line" -> {
          charts.append("  lines:\n");
          for (Sample.Series series : dataset.series()) {
            charts.append("    - label: ").append(series.name()).append("\n      points: {");
            charts.append(points(dataset, series)).append("}\n");
          }
        }
        default ->
            charts.append("  rows: [").append(rows(dataset, dataset.series().get(0))).append("]\n");
      }
    }
    return charts.toString();
  }

  private static String rows(Sample.Dataset dataset, Sample.Series series) {
    return IntStream.range(0, dataset.columns().size())
        .mapToObj(i -> series.id() + "." + dataset.observation(i))
        .collect(Collectors.joining(", "));
  }

  private static String points(Sample.Dataset dataset, Sample.Series series) {
    return IntStream.range(0, dataset.columns().size())
        .mapToObj(i -> dataset.columns().get(i) + ": " + series.id() + "." + dataset.observation(i))
        .collect(Collectors.joining(", "));
  }

  /**
   * The text with links to figures, ids of sections, and a chart at the start of three sections.
   */
  private static String body(Sample sample, boolean charts) {
    String linked = LINK.matcher(sample.body()).replaceAll("[$2]($1)");
    Matcher sections = SECTION.matcher(linked);
    StringBuilder body = new StringBuilder();
    for (int section = 1; sections.find(); section++) {
      String heading = String.format(Locale.ROOT, "$1 {#s%d}", section);
      boolean chart = charts && section > 1 && section - 1 <= sample.datasets().size();
      sections.appendReplacement(
          body, heading + (chart ? "\n\n![](chart:d" + (section - 1) + ")" : ""));
    }
    return sections.appendTail(body).toString();
  }
}
