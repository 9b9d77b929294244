package org.huiyin.render.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Value;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.render.context.Edition;
import org.huiyin.render.text.DisplayFormat;

/** The columns and rows of CSV files with observations, in one language. */
final class FigureTable {
  /** The column with the numbers. */
  private static final String VALUE = "value";

  private static final List<String> NAMES =
      List.of("figure", "observation", "label", "area", "area-basis");
  private static final String SOURCE = "source";
  private static final String SOURCE_URL = "source-url";
  private static final List<String> FACTS =
      List.of(
          VALUE,
          StatedForm.COLUMNS.get(0),
          StatedForm.COLUMNS.get(1),
          StatedForm.COLUMNS.get(2),
          "unit",
          "basis",
          "computation",
          "period",
          "from",
          "to",
          "nature",
          "actor",
          "items",
          SOURCE,
          "note");

  private static final int PLACES = 6;

  private final Edition edition;
  private final DisplayFormat format;
  private final List<String> dimensions;
  private final boolean linked;

  /**
   * A column.
   *
   * @param name for readers
   * @param number whether it holds numbers in the unit of the figure
   * @param description what it holds, where the name does not say it
   */
  record Column(String name, boolean number, Optional<String> description) {}

  /**
   * @param figures whose observations the table may hold; it has a column for each of their
   *     breakdowns, and one for URLs if any of them is from a document that has one
   */
  FigureTable(Edition edition, List<Figure> figures) {
    this.edition = edition;
    this.format = edition.format();
    this.dimensions =
        figures.stream()
            .flatMap(figure -> figure.breakdowns().stream())
            .map(breakdown -> edition.in(breakdown.label()))
            .distinct()
            .toList();
    this.linked = figures.stream().anyMatch(figure -> address(figure).isPresent());
  }

  List<Column> columns() {
    return Stream.of(
            columns(NAMES, edition.texts()).stream(),
            dimensions.stream().map(label -> new Column(free(label), false, Optional.empty())),
            facts().stream())
        .flatMap(Function.identity())
        .toList();
  }

  private List<Column> facts() {
    List<String> keys = new ArrayList<>(FACTS);
    if (linked) {
      keys.add(keys.indexOf(SOURCE) + 1, SOURCE_URL);
    }
    return columns(keys, edition.texts());
  }

  /** Columns that are called as the interface texts {@code data.<key>}. */
  static List<Column> columns(List<String> keys, Texts texts) {
    return keys.stream().map(key -> column(key, texts)).toList();
  }

  private static Column column(String key, Texts texts) {
    boolean number = key.equals(VALUE) || StatedForm.NUMBERS.contains(key);
    Optional<String> description =
        StatedForm.COLUMNS.contains(key)
            ? Optional.of(texts.get("data-package." + key))
            : Optional.empty();
    return new Column(texts.get("data." + key), number, description);
  }

  /** A label as the name of a column that no other column has. */
  private String free(String label) {
    Texts texts = edition.texts();
    boolean taken =
        texts.keys().stream()
            .anyMatch(key -> key.startsWith("data.") && texts.get(key, "").equals(label));
    return taken ? texts.get("data.dimension", label) : label;
  }

  /** The display names of the columns. */
  List<String> header() {
    return columns().stream().map(Column::name).toList();
  }

  /** The row of an observation, one cell per column. */
  List<Csv.Cell> cells(Figure figure, Observation observation) {
    List<Csv.Cell> cells =
        new ArrayList<>(
            List.of(
                Csv.Cell.of(figure.id()),
                Csv.Cell.of(observation.id()),
                Csv.Cell.of(edition.in(figure.label())),
                Csv.Cell.of(edition.in(observation.area()).orElse("")),
                Csv.Cell.of(
                    observation.area().isPresent()
                        ? areaBasis(observation.areaImplied(), edition.texts())
                        : "")));
    dimensions.forEach(label -> cells.add(Csv.Cell.of(category(figure, observation, label))));
    cells.addAll(facts(figure, observation));
    return cells;
  }

  private String category(Figure figure, Observation observation, String label) {
    return figure.breakdowns().stream()
        .filter(breakdown -> edition.in(breakdown.label()).equals(label))
        .map(breakdown -> edition.texts().category(figure, observation, breakdown))
        .findFirst()
        .orElse("");
  }

  /** Whether the source names the area, or only implies it. */
  static String areaBasis(boolean implied, Texts texts) {
    return texts.get(implied ? "data.area-implied" : "data.area-stated");
  }

  private List<Csv.Cell> facts(Figure figure, Observation observation) {
    Period period = figure.periodOf(observation);
    List<Csv.Cell> cells = new ArrayList<>();
    cells.add(Csv.Cell.number(digits(observation.value())));
    cells.addAll(StatedForm.of(observation.value()).cells(edition.texts()));
    cells.addAll(
        List.of(
            Csv.Cell.of(edition.in(figure.unit())),
            Csv.Cell.of(basis(observation.value(), edition.texts())),
            Csv.Cell.of(observation.value().derived().map(Value.Derived::computation).orElse("")),
            Csv.Cell.of(edition.in(period.text()).orElse("")),
            Csv.Cell.of(period.from().map(PartialDate::toString).orElse("")),
            Csv.Cell.of(period.to().map(PartialDate::toString).orElse("")),
            Csv.Cell.of(edition.texts().of(figure.nature())),
            Csv.Cell.of(edition.in(figure.actor()).orElse("")),
            Csv.Cell.of(format.items(observation).orElse("")),
            Csv.Cell.of(source(figure))));
    if (linked) {
      cells.add(Csv.Cell.of(address(figure).orElse("")));
    }
    cells.add(Csv.Cell.of(edition.in(observation.note().or(figure::note)).orElse("")));
    return cells;
  }

  /**
   * A value as a decimal, computed values rounded to six decimal places; empty if the source leaves
   * it open or does not give it.
   */
  static Optional<BigDecimal> decimal(Value value) {
    return value instanceof Value.Given given
        ? Optional.of(given.number())
        : value.exact().map(number -> number.rounded(PLACES));
  }

  /** A value as plain digits without an exponent; empty string if it is not one number. */
  static String digits(Value value) {
    return decimal(value).map(BigDecimal::toPlainString).orElse("");
  }

  /** The display name of a value's basis: stated, computed or not given. */
  static String basis(Value value, Texts texts) {
    return texts.get(
        value instanceof Value.Derived
            ? "value.derived"
            : value instanceof Value.NotGiven ? "value.not-given" : "data.stated");
  }

  /** The URL of the other document that a figure is from. */
  private Optional<String> address(Figure figure) {
    return figure.isContext()
        ? edition.passages().source(figure.source()).href()
        : Optional.empty();
  }

  private String source(Figure figure) {
    String text = edition.passages().source(figure.source()).text();
    return figure.isContext() ? text : edition.texts().get("data.source-reply", text);
  }
}
