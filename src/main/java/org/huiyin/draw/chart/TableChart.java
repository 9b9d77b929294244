package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.CellColumn;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.LineTimes;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: table}: rows with several measures, as numbers, as numbers with bars, or as small
 * lines over time. A column has one unit; different columns may have different ones.
 *
 * <pre>
 * columns:
 *   - {label: 床位, form: bar}                  number (usual), bar, line
 *   - {label: 五年变化, form: line}
 * rows:
 *   - {label: 东区, cells: [beds.east, [east.y2019, east.y2020, east.y2021]]}
 * </pre>
 */
public final class TableChart implements ChartKind {
  private static final int MOST_COLUMNS = 5;
  private static final int MOST_ROWS = 20;

  @Override
  public String name() {
    return "table";
  }

  @Override
  public Set<String> texts() {
    return Set.of("columns.label", "rows.label");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT);
  }

  /** A column before its cells are known. */
  private record Head(String label, CellColumn.Form form) {}

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    List<Head> heads = heads(options, data);
    options.required("rows");
    List<Node> written = options.list("rows");
    AxisRules.notEmpty(written, options, "rows", data);
    atMost(written, MOST_ROWS, data);
    List<String> labels = new ArrayList<>();
    List<List<CellColumn.Cell>> rows = new ArrayList<>();
    for (Node node : written) {
      Fields fields = Fields.of(node, data.problems());
      fields.required("label");
      String label = data.words(fields, "label").orElse("");
      List<CellColumn.Cell> cells = cells(fields, heads, data);
      fields.done();
      if (cells.size() == heads.size()) {
        labels.add(label);
        rows.add(cells);
      }
    }
    if (rows.isEmpty() || heads.isEmpty() || rows.size() < written.size()) {
      return Optional.empty();
    }
    List<CellColumn> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int at = i;
      CellColumn column =
          new CellColumn(
              heads.get(i).label,
              heads.get(i).form,
              rows.stream().map(cells -> cells.get(at)).toList());
      AxisRules.haveOneUnit(column.values(), data);
      if (column.form() == CellColumn.Form.LINE) {
        AxisRules.areExact(column.values(), data);
        LineTimes.check(
            column.cells().stream().map(cell -> new Line("", cell.course())).toList(), data);
      }
      columns.add(column);
    }
    AxisRules.once(columns.stream().flatMap(each -> each.values().stream()).toList(), data);
    List<DataPoint> named = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      named.add(rows.get(i).get(0).values().get(0).labelled(labels.get(i)));
    }
    AxisRules.tellApart(named, data);
    return Optional.of(new TablePicture(labels, columns, data.accents(), data.texts()));
  }

  private static void atMost(List<Node> written, int most, Data data) {
    if (written.size() > most) {
      data.problems()
          .add(
              Problem.error(
                      written.get(most).origin(), Message.of("too-many-rows", written.size(), most))
                  .withHint(Message.of("hint.split-chart")));
    }
  }

  private static List<Head> heads(Fields options, Data data) {
    options.required("columns");
    List<Node> written = options.list("columns");
    AxisRules.notEmpty(written, options, "columns", data);
    atMost(written, MOST_COLUMNS, data);
    List<Head> heads = new ArrayList<>();
    for (Node node : written) {
      Fields fields = Fields.of(node, data.problems());
      fields.required("label");
      String label = data.words(fields, "label").orElse("");
      CellColumn.Form form =
          fields.scalar("form").flatMap(word -> form(word, data)).orElse(CellColumn.Form.NUMBER);
      fields.done();
      heads.add(new Head(label, form));
    }
    return heads;
  }

  private static Optional<CellColumn.Form> form(Node.Scalar word, Data data) {
    Optional<CellColumn.Form> form =
        Stream.of(CellColumn.Form.values())
            .filter(each -> each.word().equals(word.text()))
            .findFirst();
    if (form.isEmpty()) {
      List<String> words = Stream.of(CellColumn.Form.values()).map(CellColumn.Form::word).toList();
      data.problems()
          .add(
              Problem.error(word.origin(), Message.of("unknown-cell-form", word.text()))
                  .withHint(Nearest.hint(word.text(), words)));
    }
    return form;
  }

  private static List<CellColumn.Cell> cells(Fields fields, List<Head> heads, Data data) {
    fields.required("cells");
    List<Node> written = fields.list("cells");
    if (written.size() != heads.size()) {
      data.problems().error(fields.originOf("cells"), "cells-differ", written.size(), heads.size());
      return List.of();
    }
    List<CellColumn.Cell> cells = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      cell(written.get(i), heads.get(i), data).ifPresent(cells::add);
    }
    return cells;
  }

  private static Optional<CellColumn.Cell> cell(Node node, Head head, Data data) {
    boolean line = head.form == CellColumn.Form.LINE;
    List<Node.Scalar> references = new ArrayList<>();
    if (line && node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar reference) {
          references.add(reference);
        } else {
          Fields.wrongType(item, "type.text", data.problems());
        }
      }
    } else if (!line && node instanceof Node.Scalar reference) {
      references.add(reference);
    } else {
      Fields.wrongType(node, line ? "type.list" : "type.text", data.problems());
    }
    List<DataPoint> points = data.pointsOfSeries(references);
    if (points.isEmpty() || points.size() < references.size()) {
      return Optional.empty();
    }
    if (!line) {
      return Optional.of(
          new CellColumn.Cell(List.of(points.get(0).labelled(head.label)), List.of()));
    }
    List<Line.Point> inOrder = FigureLine.inOrder(points, "hint.row-period", data);
    return inOrder.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CellColumn.Cell(inOrder.stream().map(Line.Point::value).toList(), inOrder));
  }
}
