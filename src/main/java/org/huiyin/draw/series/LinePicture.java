package org.huiyin.draw.series;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.chart.References;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.plot.LinePlot;
import org.huiyin.draw.plot.OpenMarks;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * Lines over time with their names at their right ends. A value that is not given is a hatched
 * strip.
 */
final class LinePicture implements Picture {
  private static final double END_GAP = 12;
  private static final double SWATCH = 14;

  /** Height by which the names at the ends may exceed the plot, in units. */
  private static final double ENDS_OVERHANG = 28;

  /** Names at the ends of the lines may take this part of the width. */
  private static final double MOST_FOR_ENDS = 0.26;

  private final List<Line> lines;
  private final Optional<String> cut;
  private final Accents accents;
  private final ValueTicks ticks;
  private final Texts texts;

  /**
   * @param lines with at least one value
   * @param cut why the axis does not begin at zero; empty if it does
   */
  LinePicture(List<Line> lines, Optional<String> cut, Accents accents, Texts texts) {
    this.lines = List.copyOf(lines);
    this.cut = cut;
    this.accents = accents;
    this.ticks =
        cut.flatMap(why -> ValueTicks.cut(values())).orElseGet(() -> ValueTicks.of(values()));
    this.texts = texts;
  }

  /** Whether the axis leaves out a range between zero and the values. */
  boolean isCut() {
    return !ticks.containsZero();
  }

  @Override
  public List<Drawing.Row> rows() {
    return Stream.concat(
            lines.stream()
                .flatMap(
                    line ->
                        line.values().stream()
                            .map(value -> value.row(lines.size() > 1 ? line.label() : ""))),
            References.rows(accents))
        .toList();
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.line", lines.size()));
    for (Line line : lines) {
      String values =
          line.given().size() == 2
              ? Description.missing(line.values(), texts)
              : Description.ofValues(line.values(), texts);
      String of = Description.sentences(List.of(line.trend(texts), values), texts);
      sentences.add(
          lines.size() > 1 || line.given().isEmpty()
              ? texts.get("chart.series", line.label(), of)
              : of);
    }
    sentences.add(References.spoken(accents, texts));
    if (isCut()) {
      sentences.add(Description.closed(texts.get("chart.line-cut", cut.orElseThrow()), texts));
    }
    return Description.sentences(sentences, texts);
  }

  private List<BigDecimal> values() {
    return Stream.concat(
            lines.stream().flatMap(line -> line.given().stream()).map(Line.Point::value),
            accents.points().stream())
        .flatMap(value -> value.extent().stream())
        .map(number -> number.rounded(12))
        .toList();
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont small = TableFont.regular(size.small());
    String unit =
        texts.get(
            "chart.unit",
            lines.get(0).points().get(0).value().figure().unit().in(texts.language()));
    String above = isCut() ? texts.get("chart.line-not-from-zero", unit, cut.orElseThrow()) : unit;
    double top =
        canvas.writeLines(above, small, SeriesStyle.MUTED, 0, size.width(), 0)
            + (lines.size() > 1 ? 14 : 20)
            + (opensAbove() ? OpenMarks.ARROW : 0);
    double scale =
        Math.ceil(
                ticks.ticks(texts).stream()
                    .mapToDouble(tick -> small.width(tick.label()))
                    .max()
                    .orElse(0))
            + 10;
    double left = Math.max(scale, Math.ceil(firstDateRoom(small)) - LinePlot.MARGIN);
    double bottom = Math.ceil(small.lineHeight()) + 6;
    double height = size.choose(240, 200);
    boolean beside =
        lines.size() > 1
            && endWidth(size) <= size.width() * MOST_FOR_ENDS
            && endsHeight(size) <= height + ENDS_OVERHANG;
    if (lines.size() > 1 && !beside) {
      top = key(canvas, size, top - 8) + 16;
    }
    double right = Math.ceil(beside ? END_GAP + SWATCH + endWidth(size) : dateRoom(size));
    Rectangle2D plot = new Rectangle2D.Double(left, top, size.width() - left - right, height);
    LinePlot drawn = new LinePlot(lines, size, ticks, plot, accents, texts);
    drawn.draw(canvas, new Rectangle2D.Double(0, top, size.width() - right, height + bottom));
    double y = top + height + bottom;
    if (beside) {
      y = Math.max(y, ends(canvas, size, drawn, plot));
    }
    String missing = missing();
    return missing.isEmpty()
        ? y
        : canvas.writeLines(missing, small, SeriesStyle.MUTED, 0, size.width(), y + 6);
  }

  private boolean opensAbove() {
    return lines.stream()
        .flatMap(line -> line.given().stream())
        .anyMatch(point -> point.value().span().opensAbove());
  }

  /** Returns the text on the hatched strips: {@code 原文未给出：2018年（苏北）}. */
  private String missing() {
    TreeMap<Double, List<String>> linesAt = new TreeMap<>();
    TreeMap<Double, String> dates = new TreeMap<>();
    for (Line line : lines) {
      for (Line.Point point : line.points()) {
        if (point.value().isMissing()) {
          linesAt.computeIfAbsent(point.day(), day -> new ArrayList<>()).add(line.label());
          dates.put(point.day(), point.value().label());
        }
      }
    }
    List<String> names =
        dates.entrySet().stream()
            .map(
                date ->
                    lines.size() == 1
                        ? date.getValue()
                        : texts.get(
                            "chart.with", date.getValue(), texts.list(linesAt.get(date.getKey()))))
            .toList();
    return names.isEmpty() ? "" : texts.get("chart.line-hatched", texts.list(names));
  }

  private String end(Line line) {
    return line.last()
        .map(point -> point.value().shown())
        .orElseGet(() -> texts.get("value.not-given"));
  }

  /** Returns the width left of the first point that half of its date label needs. */
  private double firstDateRoom(TableFont font) {
    return lines.stream()
        .mapToDouble(line -> font.width(line.points().get(0).value().label()) / 2)
        .max()
        .orElse(0);
  }

  /** Returns the width right of the last point that half of its date label needs. */
  private double dateRoom(ChartSize size) {
    return lines.stream()
        .map(Line::points)
        .mapToDouble(
            points ->
                TableFont.regular(size.small()).width(points.get(points.size() - 1).value().label())
                        / 2
                    + 8)
        .max()
        .orElse(0);
  }

  private double endWidth(ChartSize size) {
    double widest =
        lines.stream()
                .mapToDouble(
                    line ->
                        Math.max(
                            TableFont.regular(size.text()).width(line.label()),
                            TableFont.bold(size.text()).width(end(line))))
                .max()
                .orElse(0)
            * 1.1;
    return Math.min(widest, size.width() * size.choose(0.26, 0.3));
  }

  private double endHeight(Line line, ChartSize size, double width) {
    return Canvas.linesHeight(line.label(), TableFont.regular(size.text()), width)
        + Canvas.linesHeight(end(line), TableFont.bold(size.text()), width)
        + 4;
  }

  private double endsHeight(ChartSize size) {
    double width = endWidth(size);
    return lines.stream().mapToDouble(line -> endHeight(line, size, width)).sum();
  }

  /**
   * Writes names and last values above the plot, if there is no room for them at the ends of the
   * lines.
   */
  private double key(Canvas canvas, ChartSize size, double top) {
    TableFont regular = TableFont.regular(size.text());
    double y = top;
    for (int i = 0; i < lines.size(); i++) {
      swatch(canvas, lines.get(i), i, 0, y + regular.lineHeight() / 2);
      double width = size.width() - SWATCH;
      String name = lines.get(i).label() + " ";
      String end = end(lines.get(i));
      TableFont bold = TableFont.bold(size.text());
      if ((regular.width(name) + bold.width(end)) * 1.1 <= width) {
        canvas.write(name, regular, end, bold, SeriesStyle.TEXT, SWATCH, y + regular.ascent());
        y += Math.ceil(regular.lineHeight());
      } else {
        y = canvas.writeLines(lines.get(i).label(), regular, SeriesStyle.TEXT, SWATCH, width, y);
        y = canvas.writeLines(end, bold, SeriesStyle.TEXT, SWATCH, width, y);
      }
    }
    return y;
  }

  private void swatch(Canvas canvas, Line line, int series, double x, double middle) {
    canvas.setPaint(
        LinePlot.isQuiet(line, accents) ? SeriesStyle.QUIET : SeriesStyle.ofSeries(series, false));
    canvas.fill(new Rectangle2D.Double(x, middle - 2, SWATCH - 4, 4));
  }

  /**
   * Writes names and last values right of the ends of the lines, moved apart if they would overlap.
   *
   * @return the y coordinate below the last line of text
   */
  private double ends(Canvas canvas, ChartSize size, LinePlot drawn, Rectangle2D plot) {
    TableFont regular = TableFont.regular(size.text());
    TableFont bold = TableFont.bold(size.text());
    double width = size.width() - plot.getMaxX() - END_GAP - SWATCH;
    record End(int series, double wanted, double height) {}
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double height = endHeight(line, size, width);
      double at = line.last().map(drawn::y).orElse(plot.getMaxY());
      ends.add(new End(i, at - height / 2, height));
    }
    ends.sort(Comparator.comparingDouble(End::wanted));
    double total = ends.stream().mapToDouble(End::height).sum();
    double free = plot.getY() - 8;
    double left = total;
    for (End end : ends) {
      double latest = Math.max(plot.getMaxY() + 20, plot.getY() - 8 + total) - left;
      double y = Math.max(free, Math.min(end.wanted, latest));
      double x = plot.getMaxX() + END_GAP;
      Line line = lines.get(end.series);
      swatch(canvas, line, end.series, x, y + regular.lineHeight() / 2);
      double below =
          canvas.writeLines(line.label(), regular, SeriesStyle.TEXT, x + SWATCH, width, y);
      canvas.writeLines(end(line), bold, SeriesStyle.TEXT, x + SWATCH, width, below);
      free = y + end.height;
      left -= end.height;
    }
    return free;
  }
}
