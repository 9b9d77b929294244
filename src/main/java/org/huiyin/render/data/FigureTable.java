package org.huiyin.render.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Period;
import org.huiyin.model.Value;
import org.huiyin.render.context.Edition;
import org.huiyin.render.text.DisplayFormat;

/** The columns and rows of CSV files with observations, in one language. */
final class FigureTable {
  /** The column with the numbers. */
  static final String VALUE = "value";

  /** The columns. The display name of each is the interface text {@code data.<column>}. */
  static final List<String> COLUMNS =
      List.of(
          "figure",
          "observation",
          "label",
          "area",
          "area-basis",
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
          "source",
          "note");

  private static final int PLACES = 6;

  private final Edition edition;
  private final DisplayFormat format;

  FigureTable(Edition edition) {
    this.edition = edition;
    this.format = edition.format();
  }

  /** The display names of the columns. */
  List<String> header() {
    return COLUMNS.stream().map(column -> edition.texts().get("data." + column)).toList();
  }

  /** The row of an observation, one cell per column. */
  List<Csv.Cell> cells(Figure figure, Observation observation) {
    Period period = figure.periodOf(observation);
    List<Csv.Cell> cells = new ArrayList<>();
    cells.addAll(
        List.of(
            Csv.Cell.of(figure.id()),
            Csv.Cell.of(observation.id()),
            Csv.Cell.of(edition.in(figure.label())),
            Csv.Cell.of(edition.in(observation.area())),
            Csv.Cell.of(
                edition
                    .texts()
                    .get(observation.areaImplied() ? "data.area-implied" : "data.area-stated")),
            Csv.Cell.number(digits(observation.value()))));
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
            Csv.Cell.of(source(figure)),
            Csv.Cell.of(edition.in(observation.note().or(figure::note)).orElse(""))));
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

  private String source(Figure figure) {
    String text = edition.passages().source(figure.source()).text();
    return figure.isContext() ? text : edition.texts().get("data.source-reply", text);
  }
}
