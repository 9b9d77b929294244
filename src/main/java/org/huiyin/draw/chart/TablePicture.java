package org.huiyin.draw.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.CellColumn;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.plot.CellPlot;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * A table with a bar or a small line beside its numbers. Where the columns do not fit beside each
 * other, each row is a block with a line for each column.
 */
final class TablePicture implements Picture {
  private static final double GAP = 20;
  private static final double PAD = 6;

  private final List<String> labels;
  private final List<CellColumn> columns;
  private final Accents accents;
  private final Texts texts;

  /**
   * @param labels of the rows
   */
  TablePicture(List<String> labels, List<CellColumn> columns, Accents accents, Texts texts) {
    this.labels = List.copyOf(labels);
    this.columns = List.copyOf(columns);
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    List<Drawing.Row> rows = new ArrayList<>();
    for (int row = 0; row < labels.size(); row++) {
      for (CellColumn column : columns) {
        for (DataPoint value : column.cells().get(row).values()) {
          DataPoint named =
              column.form() == CellColumn.Form.LINE
                  ? value.labelled(texts.get("chart.with", column.label(), value.label()))
                  : value;
          rows.add(named.row(labels.get(row)));
        }
      }
    }
    return rows;
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.table", labels.size(), columns.size()));
    for (int row = 0; row < labels.size(); row++) {
      sentences.add(texts.get("chart.sentence", spoken(row)));
    }
    return Description.sentences(sentences, texts);
  }

  private String spoken(int row) {
    List<String> cells = new ArrayList<>();
    for (CellColumn column : columns) {
      CellColumn.Cell cell = column.cells().get(row);
      if (column.form() != CellColumn.Form.LINE) {
        cells.add(cell.values().get(0).spoken(column.label()));
      } else {
        String values = texts.list(cell.values().stream().map(DataPoint::spoken).toList());
        cells.add(texts.get("chart.with", column.label(), values));
      }
    }
    return texts.get("chart.series", labels.get(row), Description.separated(cells, texts));
  }

  private boolean isQuiet(int row) {
    return accents.isQuiet(
        columns.stream().flatMap(column -> column.cells().get(row).values().stream()).toList());
  }

  private boolean isHighlighted(int row) {
    return accents.hasHighlight() && !isQuiet(row);
  }

  private String head(CellColumn column) {
    return column.unitApart()
        ? texts.get("chart.with", column.label(), column.given().get(0).unit())
        : column.label();
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    double y = paintTable(canvas, size);
    return hasGap()
        ? canvas.writeLines(
            texts.get("chart.table-gap"),
            TableFont.regular(size.small()),
            SeriesStyle.MUTED,
            0,
            size.width(),
            y + 6)
        : y;
  }

  /** Whether a line is interrupted by a value that is not given. */
  private boolean hasGap() {
    return columns.stream()
        .filter(column -> column.form() == CellColumn.Form.LINE)
        .flatMap(column -> column.cells().stream())
        .map(CellColumn.Cell::values)
        .anyMatch(
            values ->
                values.stream().anyMatch(DataPoint::isMissing)
                    && values.stream().anyMatch(value -> !value.isMissing()));
  }

  private double paintTable(Canvas canvas, ChartSize size) {
    TableFont regular = TableFont.regular(size.text());
    List<CellPlot> plots =
        columns.stream().map(column -> new CellPlot(column, size, texts)).toList();
    double widest = labels.stream().mapToDouble(regular::width).max().orElse(0) * 1.08;
    double names = Math.min(widest, size.width() * 0.3);
    double least = plots.stream().mapToDouble(plot -> plot.least() + GAP).sum();
    return names + least <= size.width()
        ? grid(canvas, size, plots, names)
        : blocks(canvas, size, plots);
  }

  /** Draws all columns beside each other. */
  private double grid(Canvas canvas, ChartSize size, List<CellPlot> plots, double names) {
    TableFont small = TableFont.regular(size.small());
    double[] widths = widths(size, plots, names);
    double head = 0;
    for (int i = 0; i < plots.size(); i++) {
      head = Math.max(head, Wrap.lines(head(columns.get(i)), small, widths[i]).size());
    }
    double lineHeight = Math.ceil(small.lineHeight());
    double x = names + GAP;
    for (int i = 0; i < plots.size(); i++) {
      List<String> lines = Wrap.lines(head(columns.get(i)), small, widths[i]);
      double y = (head - lines.size()) * lineHeight;
      boolean right = columns.get(i).form() == CellColumn.Form.NUMBER;
      for (String line : lines) {
        canvas.write(
            line,
            small,
            SeriesStyle.MUTED,
            right ? Canvas.Align.END : Canvas.Align.START,
            right ? x + widths[i] : x,
            y + small.ascent());
        y += lineHeight;
      }
      x += widths[i] + GAP;
    }
    double right = x - GAP;
    double y = head * lineHeight + 5;
    canvas.setPaint(SeriesStyle.RULE);
    canvas.draw(new Line2D.Double(0, y, right, y));
    for (int row = 0; row < labels.size(); row++) {
      y = gridRow(canvas, size, plots, widths, names, row, y);
      canvas.setPaint(row == labels.size() - 1 ? SeriesStyle.BASE : SeriesStyle.GRID);
      canvas.draw(new Line2D.Double(0, y, right, y));
    }
    return y + 2;
  }

  private double gridRow(
      Canvas canvas,
      ChartSize size,
      List<CellPlot> plots,
      double[] widths,
      double names,
      int row,
      double top) {
    TableFont font =
        isHighlighted(row) ? TableFont.bold(size.text()) : TableFont.regular(size.text());
    List<String> label = Wrap.lines(labels.get(row), font, names);
    double text = label.size() * Math.ceil(font.lineHeight());
    double height = Math.max(text, CellPlot.HEIGHT) + 2 * PAD;
    canvas.group("c-mark", spoken(row));
    double y = top + (height - text) / 2;
    for (String line : label) {
      canvas.write(line, font, SeriesStyle.TEXT, 0, y + font.ascent());
      y += Math.ceil(font.lineHeight());
    }
    double x = names + GAP;
    for (int i = 0; i < plots.size(); i++) {
      CellColumn.Cell cell = columns.get(i).cells().get(row);
      plots.get(i).draw(canvas, cell, x, widths[i], top + height / 2, isQuiet(row));
      x += widths[i] + GAP;
    }
    canvas.endGroup();
    return top + height;
  }

  /** Divides the room among the columns: bars and lines take what numbers leave. */
  private double[] widths(ChartSize size, List<CellPlot> plots, double names) {
    TableFont small = TableFont.regular(size.small());
    double[] widths = new double[plots.size()];
    double free = size.width() - names;
    long growing = 0;
    for (int i = 0; i < widths.length; i++) {
      double head = small.width(head(columns.get(i))) * 1.06;
      widths[i] = plots.get(i).least();
      free -= widths[i] + GAP;
      if (head > widths[i]) {
        double more = Math.min(head, widths[i] + 60) - widths[i];
        double taken = Math.min(more, Math.max(0, free));
        widths[i] += taken;
        free -= taken;
      }
      growing += columns.get(i).form() == CellColumn.Form.NUMBER ? 0 : 1;
    }
    double share = growing == 0 ? 0 : Math.min(200, Math.max(0, free) / growing);
    for (int i = 0; i < widths.length; i++) {
      widths[i] += columns.get(i).form() == CellColumn.Form.NUMBER ? 0 : share;
    }
    return widths;
  }

  /** Draws a block for each row: its name, and below it a line for each column. */
  private double blocks(Canvas canvas, ChartSize size, List<CellPlot> plots) {
    TableFont small = TableFont.regular(size.small());
    TableFont bold = TableFont.bold(size.text());
    double heads =
        columns.stream().mapToDouble(column -> small.width(head(column))).max().orElse(0) * 1.06;
    double cells = plots.stream().mapToDouble(CellPlot::least).max().orElse(0);
    double names = Math.min(heads, Math.max(size.width() * 0.3, size.width() - cells - 12));
    double numbers = plots.stream().mapToDouble(CellPlot::numbers).max().orElse(0);
    double x = names + 12;
    double y = 0;
    for (int row = 0; row < labels.size(); row++) {
      canvas.setPaint(SeriesStyle.RULE);
      canvas.draw(new Line2D.Double(0, y, size.width(), y));
      canvas.group("c-mark", spoken(row));
      y = canvas.writeLines(labels.get(row), bold, SeriesStyle.TEXT, 0, size.width(), y + PAD);
      for (int i = 0; i < plots.size(); i++) {
        List<String> lines = Wrap.lines(head(columns.get(i)), small, names);
        double text = lines.size() * Math.ceil(small.lineHeight());
        double height = Math.max(text, CellPlot.HEIGHT) + 4;
        double base = y + (height - text) / 2;
        for (String line : lines) {
          canvas.write(line, small, SeriesStyle.MUTED, 0, base + small.ascent());
          base += Math.ceil(small.lineHeight());
        }
        CellColumn.Cell cell = columns.get(i).cells().get(row);
        double left =
            x + Math.max(0, plots.get(i).numbers() > 0 ? numbers - plots.get(i).numbers() : 0);
        double width =
            columns.get(i).form() == CellColumn.Form.NUMBER
                ? plots.get(i).least()
                : size.width() - left;
        plots.get(i).draw(canvas, cell, left, width, y + height / 2, isQuiet(row));
        y += height;
      }
      canvas.endGroup();
      y += PAD;
    }
    return y;
  }
}
