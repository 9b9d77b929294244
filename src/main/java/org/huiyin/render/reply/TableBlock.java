package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.language.ShownValue;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Edition;
import org.huiyin.render.reply.TableAxis.Respect;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;

/**
 * The data of a figure as a table in the text.
 *
 * @param id of its element: {@code figure-beds}
 * @param caption what the author wrote; empty for the label with its breakdowns
 * @param scope unit, and what is the same for all values
 * @param groups the widths of the column groups, in columns
 * @param notes of the figure and of its observations
 */
public record TableBlock(
    String id,
    String label,
    Optional<SafeHtml> caption,
    Optional<String> dimensions,
    boolean planned,
    List<String> scope,
    List<Integer> groups,
    List<HeadRow> head,
    List<Body> bodies,
    List<String> notes,
    List<ChartBlock.Source> sources,
    String csvHref,
    String jsonHref)
    implements TemplateView {

  /** A row of headers. */
  public record HeadRow(List<Header> headers) implements TemplateView {}

  /**
   * A header.
   *
   * @param text empty if the values have no area or category here
   * @param scope as in HTML: {@code col}, {@code row}, {@code colgroup}, {@code rowgroup}
   * @param number whether it stands above numbers
   */
  public record Header(
      String text, boolean implied, int rows, int columns, String scope, boolean number)
      implements TemplateView {}

  /** Rows that belong together. */
  public record Body(List<Row> rows) implements TemplateView {}

  public record Row(List<Header> headers, List<Cell> cells) implements TemplateView {}

  /** A cell; empty if the figure has no value there. */
  public record Cell(List<Entry> values) implements TemplateView {}

  /**
   * A value.
   *
   * @param href its row among all figures
   * @param value empty if the source does not give it
   * @param beside its own area or period, if the headers do not say it
   * @param implied whether only its area, not that of its whole row, is implied by the context
   */
  public record Entry(
      String href,
      Optional<String> value,
      boolean derived,
      List<String> beside,
      boolean implied,
      List<FigureBlock.Former> former)
      implements TemplateView {}

  static TableBlock of(Figure figure, int number, String caption, Edition edition) {
    return new Builder(figure, edition).build(number, caption);
  }

  /** Builds the table of one figure. */
  private static final class Builder {
    private final Figure figure;
    private final Edition edition;
    private final TableShape shape;
    private final Map<List<Integer>, List<Observation>> cells;

    Builder(Figure figure, Edition edition) {
      this.figure = figure;
      this.edition = edition;
      this.shape = TableShape.of(figure);
      List<TableAxis> axes =
          Stream.concat(shape.rows().stream(), shape.columns().stream()).toList();
      this.cells =
          figure.observations().stream()
              .collect(Collectors.groupingBy(each -> TableAxis.places(axes, each)));
    }

    TableBlock build(int number, String caption) {
      String folder = edition.card().address();
      List<List<Integer>> columns = TableShape.lines(figure, shape.columns());
      List<String> dimensions =
          Stream.concat(shape.rows().stream(), shape.columns().stream())
              .flatMap(axis -> axis.breakdown().stream())
              .map(breakdown -> edition.in(breakdown.label()))
              .toList();
      return new TableBlock(
          Anchors.table(figure.id(), number),
          edition.in(figure.label()),
          caption.isEmpty() ? Optional.empty() : Optional.of(new SafeHtml(caption)),
          dimensions.isEmpty() ? Optional.empty() : Optional.of(edition.texts().list(dimensions)),
          figure.isPlanned(),
          scope(),
          groups(columns),
          head(columns),
          bodies(columns),
          notes(),
          ChartBlock.sources(List.of(figure), edition),
          edition.links().to(folder + ReplyPaths.FIGURES_CSV),
          edition.links().to(Language.ZH.folder(), folder + ReplyPaths.FIGURES_JSON));
    }

    private List<String> scope() {
      List<String> scope = new ArrayList<>();
      String unit = edition.in(figure.unit());
      if (!unit.isBlank()) {
        scope.add(edition.texts().get("figure-table.unit", unit));
      }
      for (TableAxis axis : shape.fixed()) {
        String label = axis.label(0, edition);
        boolean inRow = shape.rows().isEmpty() && axis.respect() == Respect.AREA;
        if (!label.isEmpty() && !inRow) {
          scope.add(
              axis.isImplied(0)
                  ? edition
                      .texts()
                      .get("observation.of", label, edition.texts().get("value.area-implied"))
                  : label);
        }
      }
      for (TableAxis axis : shape.beside()) {
        usual(axis)
            .map(group -> axis.label(group, edition))
            .filter(label -> !label.isEmpty())
            .ifPresent(scope::add);
      }
      return scope;
    }

    /**
     * The group of an axis beside the values that need not be told at each value: the period of the
     * figure, or the area of most values.
     */
    private Optional<Integer> usual(TableAxis axis) {
      return IntStream.range(0, axis.size())
          .boxed()
          .filter(
              group -> {
                List<Observation> same = axis.groups().get(group);
                return axis.respect() == Respect.PERIOD
                    ? figure.periodOf(same.get(0)).isSameTime(figure.period())
                    : 2 * same.size() > figure.observations().size();
              })
          .findFirst();
    }

    private List<Integer> groups(List<List<Integer>> columns) {
      List<Integer> groups = new ArrayList<>(List.of(Math.max(1, shape.rows().size())));
      if (shape.columns().size() < 2) {
        groups.add(columns.size());
      } else {
        groups.addAll(spans(columns));
      }
      return groups;
    }

    /** How many columns follow each other in the same group, for each group. */
    private static List<Integer> spans(List<List<Integer>> columns) {
      List<Integer> spans = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (i > 0 && columns.get(i).get(0).equals(columns.get(i - 1).get(0))) {
          spans.set(spans.size() - 1, spans.get(spans.size() - 1) + 1);
        } else {
          spans.add(1);
        }
      }
      return spans;
    }

    private List<HeadRow> head(List<List<Integer>> columns) {
      int height = Math.max(1, shape.columns().size());
      List<Header> first = new ArrayList<>();
      for (TableAxis axis : shape.rows()) {
        first.add(new Header(axis.name(edition), false, height, 1, "col", false));
      }
      if (shape.rows().isEmpty()) {
        first.add(new Header(onlyRow().name, false, 1, 1, "col", false));
      }
      if (shape.columns().isEmpty()) {
        first.add(new Header(edition.texts().get("figures.value"), false, 1, 1, "col", true));
        return List.of(new HeadRow(first));
      }
      if (shape.columns().size() == 1) {
        columns.forEach(column -> first.add(columnHeader(0, column, 1)));
        return List.of(new HeadRow(first));
      }
      List<Header> second = new ArrayList<>();
      int at = 0;
      for (int span : spans(columns)) {
        List<Integer> column = columns.get(at);
        Header below = columnHeader(1, column, 1);
        Header above = columnHeader(0, column, 1);
        if (span == 1 && (below.text.isEmpty() || below.text.equals(above.text))) {
          first.add(columnHeader(0, column, 2));
        } else {
          first.add(
              new Header(above.text, above.implied, 1, span, span > 1 ? "colgroup" : "col", true));
          columns.subList(at, at + span).forEach(each -> second.add(columnHeader(1, each, 1)));
        }
        at += span;
      }
      return List.of(new HeadRow(first), new HeadRow(second));
    }

    private Header columnHeader(int level, List<Integer> column, int rows) {
      TableAxis axis = shape.columns().get(level);
      int group = column.get(level);
      return new Header(axis.label(group, edition), axis.isImplied(group), rows, 1, "col", true);
    }

    /** Header and label of the row of a figure whose observations do not differ. */
    private record OnlyRow(String name, String label, boolean implied) {}

    private OnlyRow onlyRow() {
      Observation only = figure.observations().get(0);
      return only.area()
          .map(
              area ->
                  new OnlyRow(
                      edition.texts().get("figures.area"), edition.in(area), only.areaImplied()))
          .orElseGet(
              () ->
                  new OnlyRow(
                      edition.texts().get("figures.label"), edition.in(figure.label()), false));
    }

    private List<Body> bodies(List<List<Integer>> columns) {
      List<List<Integer>> lines = TableShape.lines(figure, shape.rows());
      List<Body> bodies = new ArrayList<>();
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (shape.rows().size() > 1
            && i > 0
            && !lines.get(i).get(0).equals(lines.get(i - 1).get(0))) {
          bodies.add(new Body(List.copyOf(rows)));
          rows.clear();
        }
        List<Integer> line = lines.get(i);
        rows.add(
            new Row(
                rowHeaders(lines, i), columns.stream().map(column -> cell(line, column)).toList()));
      }
      bodies.add(new Body(rows));
      return bodies;
    }

    /** The headers of a row; one that stands beside several rows is only in the first of them. */
    private List<Header> rowHeaders(List<List<Integer>> lines, int index) {
      if (shape.rows().isEmpty()) {
        return List.of(new Header(onlyRow().label, onlyRow().implied, 1, 1, "row", false));
      }
      List<Header> headers = new ArrayList<>();
      List<Integer> line = lines.get(index);
      for (int level = 0; level < shape.rows().size(); level++) {
        List<Integer> same = line.subList(0, level + 1);
        boolean begins = index == 0 || !startsWith(lines.get(index - 1), same);
        if (begins) {
          int span = 1;
          while (index + span < lines.size() && startsWith(lines.get(index + span), same)) {
            span++;
          }
          TableAxis axis = shape.rows().get(level);
          int group = line.get(level);
          boolean several = level == 0 && shape.rows().size() > 1;
          headers.add(
              new Header(
                  axis.label(group, edition),
                  axis.isImplied(group),
                  span,
                  1,
                  several ? "rowgroup" : "row",
                  false));
        }
      }
      return headers;
    }

    private static boolean startsWith(List<Integer> line, List<Integer> places) {
      return line.subList(0, places.size()).equals(places);
    }

    private Cell cell(List<Integer> line, List<Integer> column) {
      List<Integer> place = Stream.concat(line.stream(), column.stream()).toList();
      return new Cell(cells.getOrDefault(place, List.of()).stream().map(this::entry).toList());
    }

    private Entry entry(Observation observation) {
      List<String> beside = new ArrayList<>();
      for (TableAxis axis : shape.beside()) {
        boolean usual = usual(axis).filter(each -> each == axis.indexOf(observation)).isPresent();
        String label = axis.label(observation, edition);
        if (!usual && !label.isEmpty()) {
          beside.add(label);
        }
      }
      return new Entry(
          "#" + new ObservationRef(figure.id(), observation.id()).anchor(),
          edition.format().shown(figure, observation).map(ShownValue::number),
          observation.value().derived().isPresent(),
          beside,
          observation.areaImplied() && !isMarked(observation),
          FigureBlock.Former.all(
              figure, new ObservationRef(figure.id(), observation.id()), edition));
    }

    /** Whether a header or the caption already says that the area is implied. */
    private boolean isMarked(Observation observation) {
      return Stream.of(shape.rows(), shape.columns(), shape.fixed())
          .flatMap(List::stream)
          .filter(axis -> axis.respect() == Respect.AREA)
          .anyMatch(axis -> axis.isImplied(axis.indexOf(observation)));
    }

    private List<String> notes() {
      List<String> notes = new ArrayList<>(FigureBlock.note(figure, edition).stream().toList());
      for (Observation observation : figure.observations()) {
        edition
            .in(observation.note())
            .map(note -> name(observation) + edition.texts().get("layout.colon") + note)
            .ifPresent(notes::add);
      }
      return notes;
    }

    /** What tells an observation from the others: {@code 东区 · 小学}. */
    private String name(Observation observation) {
      return Stream.concat(shape.rows().stream(), shape.columns().stream())
          .map(axis -> axis.label(observation, edition))
          .filter(label -> !label.isEmpty())
          .reduce((all, next) -> edition.texts().get("observation.with", all, next))
          .orElseGet(() -> onlyRow().label);
    }
  }
}
