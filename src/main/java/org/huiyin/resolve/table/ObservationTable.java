package org.huiyin.resolve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Table;

/** Converts the rows of a table to observations, as they would be written in YAML. */
final class ObservationTable {
  private final TableForm form;
  private final Layout layout;
  private final Node.Scalar figure;
  private final Optional<String> unit;
  private final Measures measures;
  private final Problems problems;
  private final ObservationIds ids;
  private final List<Node.Entry> observations = new ArrayList<>();

  /**
   * @param figure the id of the figure
   * @param unit of the figure; empty if it has none, which is reported elsewhere
   */
  ObservationTable(
      TableForm form,
      Layout layout,
      Node.Scalar figure,
      Optional<String> unit,
      Measures measures,
      Problems problems) {
    this.form = form;
    this.layout = layout;
    this.figure = figure;
    this.unit = unit;
    this.measures = measures;
    this.problems = problems;
    this.ids = new ObservationIds(form.ids(), problems);
  }

  /** The observations, in the order of the table; faulty ones are reported. */
  List<Node.Entry> observations(Table table) {
    layout.column(Keys.VALUE).ifPresent(column -> checkUnit(column.header()));
    layout.across().ifPresent(all -> all.columns().forEach(one -> checkUnit(one.header())));
    reportUnknownRows(table);
    for (List<Node.Scalar> row : table.rows()) {
      if (layout.only().stream().allMatch(filter -> isChosen(row, filter))) {
        add(row);
      }
    }
    ids.reportUnused();
    return observations;
  }

  private boolean isChosen(List<Node.Scalar> row, Layout.Filter filter) {
    return HeaderText.of(row.get(filter.index()), measures).isNamed(filter.text().text());
  }

  private void reportUnknownRows(Table table) {
    for (Layout.Filter filter : layout.only()) {
      if (table.rows().stream().noneMatch(row -> isChosen(row, filter))) {
        List<String> texts =
            table.rows().stream()
                .map(row -> row.get(filter.index()).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        problems.add(
            Problem.error(filter.text().origin(), Message.of("not-in-table", filter.text().text()))
                .withHint(Nearest.hint(filter.text().text(), texts)));
      }
    }
  }

  private void add(List<Node.Scalar> row) {
    layout.only().forEach(filter -> checkUnit(HeaderText.of(row.get(filter.index()), measures)));
    layout
        .column(Keys.UNIT)
        .map(column -> row.get(column.index()))
        .filter(cell -> !cell.isBlank())
        .ifPresent(cell -> checkUnit(new HeaderText(cell, "", Optional.of(cell.text()))));
    if (layout.across().isEmpty()) {
      int value = layout.column(Keys.VALUE).orElseThrow().index();
      add(row, row.get(0).origin(), row.get(value), Optional.empty());
    }
    layout
        .across()
        .ifPresent(
            across ->
                across
                    .columns()
                    .forEach(
                        column -> {
                          Node.Scalar cell = row.get(column.index());
                          add(row, cell.origin(), cell, Optional.of(column));
                        }));
  }

  /**
   * Adds one observation.
   *
   * @param across the column of the value, if its header holds a key
   */
  private void add(
      List<Node.Scalar> row, Origin origin, Node.Scalar value, Optional<Layout.Column> across) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Layout.Column column : layout.columns()) {
      if (!Keys.isOfTables(column.key())) {
        entry(column.key(), row.get(column.index()), row).ifPresent(entries::add);
      }
    }
    Optional<Node.Scalar> header = across.map(column -> named(column.header()));
    header.flatMap(cell -> entry(across.get().key(), cell, row)).ifPresent(entries::add);
    entries.add(value(value));
    entries.addAll(form.defaults());
    String id = id(row, across);
    if (ids.take(id, origin)) {
      observations.add(
          new Node.Entry(
              new Node.Scalar(origin, id, false), new Node.Mapping(value.origin(), entries)));
    }
  }

  private static Node.Scalar named(HeaderText header) {
    return withText(header.cell(), header.name());
  }

  /** The id in the table, or the areas and dimensions, then the period. */
  private String id(List<Node.Scalar> row, Optional<Layout.Column> across) {
    List<String> texts = new ArrayList<>();
    List<String> periods = new ArrayList<>();
    Optional<Layout.Column> written = layout.column(Keys.ID);
    if (written.isPresent()) {
      texts.add(required(row.get(written.get().index()), Keys.ID).text());
    } else {
      for (Layout.Column column : layout.columns()) {
        addName(column.key(), row.get(column.index()).text(), texts, periods);
      }
    }
    across.ifPresent(column -> addName(column.key(), column.header().name(), texts, periods));
    texts.addAll(periods);
    return texts.isEmpty() ? "all" : String.join("-", texts);
  }

  private void addName(String key, String text, List<String> texts, List<String> periods) {
    if (key.equals(Keys.PERIOD)) {
      periods.add(ids.ofPeriod(CellText.period(text)));
    } else if (!Keys.mayBeEmpty(key)) {
      texts.add(ids.ofText(text));
    }
  }

  /** The entry for a cell; empty if nothing is written there. */
  private Optional<Node.Entry> entry(String key, Node.Scalar cell, List<Node.Scalar> row) {
    Node.Scalar name = new Node.Scalar(cell.origin(), key, false);
    if (Keys.mayBeEmpty(key)) {
      return cell.isBlank() || CellText.isNotGiven(cell.text())
          ? Optional.empty()
          : Optional.of(new Node.Entry(name, inLanguages(key, cell, row)));
    }
    required(cell, key);
    return Optional.of(new Node.Entry(name, axis(key, cell, row)));
  }

  private Node axis(String key, Node.Scalar cell, List<Node.Scalar> row) {
    if (key.equals(Keys.PERIOD)) {
      return withText(cell, CellText.period(cell.text()));
    }
    if (key.equals(Keys.AREA)) {
      return inLanguages(key, cell, row);
    }
    checkUnit(HeaderText.of(cell, measures));
    return withText(cell, ids.given(cell.text()).orElse(cell.text()));
  }

  private static Node.Scalar withText(Node.Scalar cell, String text) {
    return new Node.Scalar(cell.origin(), text, cell.quoted());
  }

  /** A cell that must say something. */
  private Node.Scalar required(Node.Scalar cell, String key) {
    if (cell.isBlank() || CellText.isNotGiven(cell.text())) {
      problems.add(
          Problem.error(cell.origin(), Message.of("empty-cell", key))
              .withHint(Message.of("hint.empty-cell")));
    }
    return cell;
  }

  /** A text with its English version, if there is a column for it. */
  private Node inLanguages(String key, Node.Scalar chinese, List<Node.Scalar> row) {
    Optional<Node.Scalar> english =
        layout
            .column(Keys.inEnglish(key))
            .map(column -> row.get(column.index()))
            .filter(cell -> !cell.isBlank());
    if (english.isEmpty()) {
      return chinese;
    }
    return new Node.Mapping(
        chinese.origin(),
        List.of(
            new Node.Entry(new Node.Scalar(chinese.origin(), "zh", false), chinese),
            new Node.Entry(new Node.Scalar(english.get().origin(), "en", false), english.get())));
  }

  private static Node.Entry value(Node.Scalar cell) {
    boolean notGiven = CellText.isNotGiven(cell.text());
    return new Node.Entry(
        new Node.Scalar(cell.origin(), notGiven ? "not-given" : Keys.VALUE, false),
        withText(cell, notGiven ? "true" : CellText.number(cell.text())));
  }

  /** Reports a unit in the table that is not that of the figure. */
  private void checkUnit(HeaderText text) {
    if (text.unit().isPresent()
        && unit.isPresent()
        && !HeaderText.isSame(text.unit().get(), unit.get(), measures)) {
      problems.add(
          Problem.error(
                  text.cell().origin(),
                  Message.of("table-unit-differs", text.unit().get(), figure.text(), unit.get()))
              .withHint(Message.of("hint.table-unit")));
    }
  }
}
