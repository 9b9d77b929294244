package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Chart;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.render.context.Citation;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Passages;

/**
 * A chart with its sources, data table, citation and downloads.
 *
 * @param id of its element: {@code chart-workshops-by-region}
 * @param wideId the id of the wide drawing's root element, so that other parts of the page can show
 *     the drawing
 * @param wide the drawing for wide columns, as inline SVG
 * @param narrow the drawing for phones, as inline SVG
 * @param sources the sources of its values, without duplicates
 * @param context whether any of its values is from a document other than the reply
 * @param grouped whether the rows have group headings
 * @param columns the headers of the areas and categories: 地区, 学段
 * @param events the dates of a timeline, which has no rows
 * @param citation ready to copy
 */
public record ChartBlock(
    String id,
    String title,
    Optional<String> subtitle,
    Optional<String> note,
    String wideId,
    SafeHtml wide,
    SafeHtml narrow,
    List<Source> sources,
    boolean context,
    boolean grouped,
    List<String> columns,
    List<Row> rows,
    List<Event> events,
    String citation,
    String csvHref,
    String jsonHref,
    String svgHref,
    String pngHref)
    implements TemplateView {

  /**
   * A source of values.
   *
   * @param document the id of the document; empty if the source is the reply itself
   * @param caution what readers must know before they compare values of the document with those of
   *     the reply
   */
  public record Source(Passages.Link link, Optional<String> document, Optional<String> caution)
      implements TemplateView {}

  /**
   * A value of the chart as a table row.
   *
   * @param label as drawn; the label of the figure where the columns have the same words
   * @param names area and categories, one for each of {@link ChartBlock#columns}
   */
  public record Row(
      String group,
      String label,
      String figure,
      List<String> names,
      String shown,
      String period,
      boolean derived)
      implements TemplateView {}

  /** A date of a timeline as a table row. */
  public record Event(String href, String label, String when, String what)
      implements TemplateView {}

  static ChartBlock of(Drawing drawing, Edition edition, Citation citation) {
    Chart chart = drawing.chart();
    String id = Anchors.chart(chart.id());
    String folder = edition.card().address();
    Links links = edition.links();
    List<Figure> figures = figures(drawing, edition.reply());
    Names names = Names.of(drawing, figures, edition);
    return new ChartBlock(
        id,
        edition.in(chart.title()),
        edition.in(chart.subtitle()),
        edition.in(chart.note()),
        Anchors.drawing(chart.id()),
        // In a smaller box the drawing is aligned with the top left corner.
        new SafeHtml(
            drawing
                .wide()
                .replaceFirst(
                    "<svg ",
                    "<svg id=\""
                        + Anchors.drawing(chart.id())
                        + "\" preserveAspectRatio=\"xMinYMin\" ")),
        new SafeHtml(drawing.narrow()),
        sources(figures, edition),
        figures.stream().anyMatch(Figure::isContext),
        drawing.rows().stream().anyMatch(row -> !row.group().isEmpty()),
        names.headers(),
        drawing.rows().stream().map(row -> row(row, names, edition)).toList(),
        drawing.events().stream()
            .map(
                event ->
                    new Event(
                        "#" + Anchors.commitment(event.commitment()),
                        event.label(),
                        event.when(),
                        event.what()))
            .toList(),
        citation.ofChart(edition.in(chart.title()), id),
        links.to(folder + ReplyPaths.chart(chart.id(), "csv")),
        links.to(folder + ReplyPaths.chart(chart.id(), "json")),
        links.to(folder + ReplyPaths.chart(chart.id(), "svg")),
        links.to(folder + ReplyPaths.chart(chart.id(), "png")));
  }

  static List<Figure> figures(Drawing drawing, Reply reply) {
    return drawing.rows().stream()
        .map(row -> row.observation().figure())
        .distinct()
        .flatMap(id -> reply.figure(id).stream())
        .toList();
  }

  static List<Source> sources(List<Figure> figures, Edition edition) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Figure figure : figures) {
      Optional<Document> document =
          figure.source() instanceof SourceRef.Elsewhere elsewhere
              ? edition.card().document(elsewhere.document())
              : Optional.empty();
      sources.add(
          new Source(
              edition.passages().source(figure.source()),
              document.map(Document::id),
              document.flatMap(found -> edition.in(found.note()))));
    }
    return List.copyOf(sources);
  }

  private static Row row(Drawing.Row row, Names names, Edition edition) {
    Optional<Figure> figure = edition.reply().figure(row.observation().figure());
    Optional<Observation> observation = edition.reply().observation(row.observation());
    String label = figure.map(found -> edition.in(found.label())).orElse("");
    List<String> cells =
        observation.map(found -> names.cells(figure.orElseThrow(), found)).orElse(List.of());
    boolean repeated =
        cells.contains(row.label())
            || observation
                .map(found -> edition.texts().name(figure.orElseThrow(), found))
                .filter(row.label()::equals)
                .isPresent();
    return new Row(
        row.group(),
        repeated ? label : row.label(),
        label,
        cells,
        row.shown(),
        figure
            .flatMap(found -> observation.map(found::periodOf))
            .map(edition.format()::period)
            .orElse(""),
        observation.map(Observation::value).filter(Value.Derived.class::isInstance).isPresent());
  }

  /** The columns of areas and categories in the table of a chart. */
  private record Names(boolean areas, List<Breakdown> breakdowns, Edition edition) {
    static Names of(Drawing drawing, List<Figure> figures, Edition edition) {
      List<Breakdown> breakdowns =
          figures.stream().flatMap(figure -> figure.breakdowns().stream()).distinct().toList();
      boolean areas =
          drawing.rows().stream()
              .flatMap(row -> edition.reply().observation(row.observation()).stream())
              .anyMatch(observation -> observation.area().isPresent());
      return new Names(areas || breakdowns.isEmpty(), breakdowns, edition);
    }

    List<String> headers() {
      List<String> headers = new ArrayList<>();
      if (areas) {
        headers.add(edition.texts().get("chart-box.area"));
      }
      breakdowns.forEach(breakdown -> headers.add(edition.in(breakdown.label())));
      return headers;
    }

    List<String> cells(Figure figure, Observation observation) {
      List<String> cells = new ArrayList<>();
      if (areas) {
        cells.add(edition.in(observation.area()).orElse(""));
      }
      breakdowns.forEach(
          breakdown -> cells.add(edition.texts().category(figure, observation, breakdown)));
      return cells;
    }
  }
}
