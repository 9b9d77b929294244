package org.huiyin.draw.series;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.SeriesTable;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * Two upright lines with the values of two dates, values and names at both ends; where there is no
 * room, names on the right only. Texts that would meet are moved apart, with a line to their point.
 */
final class SlopePicture implements Picture {
  private static final double RADIUS = 4;
  private static final double GAP = 8;
  private static final double LEADER = 14;

  /** Longer names stand below the values in the narrow size. */
  private static final double MOST_BESIDE = 66;

  private final SeriesTable table;
  private final Accents accents;
  private final Texts texts;

  SlopePicture(SeriesTable table, Accents accents, Texts texts) {
    this.table = table;
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return table.categories().stream()
        .flatMap(
            category ->
                Stream.of(0, 1)
                    .map(
                        end ->
                            category
                                .points()
                                .get(end)
                                .labelled(table.series().get(end))
                                .row(category.label())))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(
            texts.get(
                "chart.slope",
                table.categories().size(),
                table.series().get(0),
                table.series().get(1)),
            texts.get(
                "chart.sentence",
                Description.separated(
                    table.categories().stream().map(this::spoken).toList(), texts)),
            fromZero() ? "" : texts.get("chart.slope-own-range")),
        texts);
  }

  private String spoken(SeriesTable.Category category) {
    return texts.get(
        "chart.dot-row",
        category.label(),
        table.series().get(0),
        category.points().get(0).shown(),
        table.series().get(1),
        category.points().get(1).shown());
  }

  private List<DataPoint> given() {
    return table.points().stream().filter(point -> !point.isMissing()).toList();
  }

  private boolean unitApart() {
    List<DataPoint> given = given();
    return !given.isEmpty()
        && given.stream().allMatch(DataPoint::isPlain)
        && given.stream().map(DataPoint::unit).distinct().count() == 1
        && !given.get(0).unit().equals("%");
  }

  private String text(DataPoint point) {
    return unitApart() ? point.withoutUnit() : point.shown();
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont small = TableFont.regular(size.small());
    TableFont bold = TableFont.bold(size.text());
    TableFont regular = TableFont.regular(size.text());
    double y = 0;
    if (unitApart()) {
      String unit = texts.get("chart.unit", given().get(0).unit());
      y = canvas.writeLines(unit, small, SeriesStyle.MUTED, 0, size.width(), y) + 4;
    }
    y = key(canvas, size, y);
    double values =
        Math.ceil(given().stream().mapToDouble(point -> bold.width(text(point))).max().orElse(0))
            * 1.08;
    double widestName =
        table.categories().stream()
            .mapToDouble(category -> regular.width(category.label()))
            .max()
            .orElse(0);
    boolean below = size == ChartSize.NARROW && widestName > MOST_BESIDE;
    double names = Math.min(widestName * 1.08, size.choose(230.0, below ? 104.0 : 72.0));
    double beside =
        below ? Math.max(values, names) + LEADER + GAP : values + names + LEADER + 2 * GAP;
    boolean bothEnds = !below && size.width() - 2 * beside >= size.choose(240.0, 90.0);
    double left = bothEnds ? beside : values + LEADER + GAP;
    double right = Math.min(size.width() - beside, left + 400);
    y = heads(canvas, size, left, right, y);
    double least = given().stream().mapToDouble(DataPoint::doubleValue).min().orElse(0);
    double most = given().stream().mapToDouble(DataPoint::doubleValue).max().orElse(1);
    double low = fromZero() ? Math.min(0, least) : least;
    double high = fromZero() ? Math.max(0, most) : most;
    double lineHeight = Math.ceil(regular.lineHeight());
    double height = Math.max(size.choose(240, 220), table.categories().size() * (lineHeight + 2));
    double top = y + lineHeight / 2;
    double unit = height / (high > low ? high - low : 1);
    double bottom = top + height;
    canvas.setPaint(SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(left, top - 6, left, bottom + 6));
    canvas.draw(new Line2D.Double(right, top - 6, right, bottom + 6));
    List<SlopeLabel> before = new ArrayList<>();
    List<SlopeLabel> after = new ArrayList<>();
    for (SeriesTable.Category category : quietFirst()) {
      canvas.group("c-mark", spoken(category));
      line(canvas, category, left, right, bottom, low, unit);
      canvas.endGroup();
      DataPoint from = category.points().get(0);
      DataPoint to = category.points().get(1);
      if (!from.isMissing()) {
        double at = bottom - (from.doubleValue() - low) * unit;
        List<String> name =
            bothEnds ? Wrap.lines(category.label(), regular, names) : List.<String>of();
        before.add(new SlopeLabel(name, from, at));
      }
      if (!to.isMissing()) {
        double at = bottom - (to.doubleValue() - low) * unit;
        after.add(new SlopeLabel(Wrap.lines(category.label(), regular, names), to, at));
      }
    }
    double lowest = bottom + 6;
    lowest =
        Math.max(
            lowest, labels(canvas, size, before, left, SlopeLabel.Place.LEFT, values, top, bottom));
    lowest =
        Math.max(
            lowest,
            labels(
                canvas,
                size,
                after,
                right,
                below ? SlopeLabel.Place.BELOW : SlopeLabel.Place.RIGHT,
                values,
                top,
                bottom));
    return notes(canvas, size, lowest + 8);
  }

  /** Whether the upright lines begin at zero: unless all values are close to each other. */
  private boolean fromZero() {
    double least = given().stream().mapToDouble(DataPoint::doubleValue).min().orElse(0);
    double most = given().stream().mapToDouble(DataPoint::doubleValue).max().orElse(0);
    return least <= most / 2;
  }

  private double notes(Canvas canvas, ChartSize size, double top) {
    TableFont small = TableFont.regular(size.small());
    double y = top;
    if (!fromZero()) {
      y =
          canvas.writeLines(
              texts.get("chart.slope-own-range"), small, SeriesStyle.MUTED, 0, size.width(), y);
    }
    List<String> missing = new ArrayList<>();
    for (SeriesTable.Category category : table.categories()) {
      for (int end = 0; end < 2; end++) {
        if (category.points().get(end).isMissing()) {
          missing.add(texts.get("chart.with", category.label(), table.series().get(end)));
        }
      }
    }
    return missing.isEmpty()
        ? y
        : canvas.writeLines(
            texts.get("chart.missing", texts.list(missing)),
            small,
            SeriesStyle.MUTED,
            0,
            size.width(),
            y);
  }

  /** The rows that stand back first, so that the others are drawn above them. */
  private List<SeriesTable.Category> quietFirst() {
    return table.categories().stream()
        .sorted(
            Comparator.comparing(
                (SeriesTable.Category category) -> !accents.isQuiet(category.points())))
        .toList();
  }

  private static int direction(SeriesTable.Category category) {
    DataPoint from = category.points().get(0);
    DataPoint to = category.points().get(1);
    return from.isMissing() || to.isMissing() ? 0 : to.compared(from).orElse(0);
  }

  /** Names the colours of both directions, if both occur. */
  private double key(Canvas canvas, ChartSize size, double top) {
    List<SeriesTable.Category> loud =
        table.categories().stream().filter(row -> !accents.isQuiet(row.points())).toList();
    boolean both =
        loud.stream().anyMatch(row -> direction(row) > 0)
            && loud.stream().anyMatch(row -> direction(row) < 0);
    if (!both) {
      return top;
    }
    TableFont small = TableFont.regular(size.small());
    double middle = top + small.lineHeight() / 2;
    double x = 0;
    for (int i = 0; i < 2; i++) {
      String word = texts.get(i == 0 ? "chart.slope-more" : "chart.slope-less");
      canvas.setPaint(i == 0 ? SeriesStyle.RISE : SeriesStyle.FALL);
      canvas.draw(new Line2D.Double(x, middle, x + 18, middle));
      canvas.write(word, small, SeriesStyle.TEXT, x + 24, top + small.ascent());
      x += 24 + small.width(word) * 1.1 + 20;
    }
    return top + Math.ceil(small.lineHeight()) + 6;
  }

  /** Writes the two dates above the upright lines. */
  private double heads(Canvas canvas, ChartSize size, double left, double right, double top) {
    TableFont bold = TableFont.bold(size.small());
    double lowest = top;
    for (int end = 0; end < 2; end++) {
      double x = end == 0 ? left : right;
      double room =
          end == 0
              ? 2 * Math.min(left, (right - left) / 2 - GAP / 2)
              : 2 * Math.min(size.width() - right, (right - left) / 2 - GAP / 2);
      double y = top;
      for (String line : Wrap.lines(table.series().get(end), bold, room)) {
        canvas.write(line, bold, SeriesStyle.TEXT, Canvas.Align.MIDDLE, x, y + bold.ascent());
        y += Math.ceil(bold.lineHeight());
      }
      lowest = Math.max(lowest, y);
    }
    return lowest + 10;
  }

  private void line(
      Canvas canvas,
      SeriesTable.Category category,
      double left,
      double right,
      double bottom,
      double low,
      double unit) {
    DataPoint from = category.points().get(0);
    DataPoint to = category.points().get(1);
    boolean quiet = accents.isQuiet(category.points());
    double fromY = bottom - (from.doubleValue() - low) * unit;
    double toY = bottom - (to.doubleValue() - low) * unit;
    int direction = direction(category);
    if (!from.isMissing() && !to.isMissing()) {
      canvas.setPaint(
          quiet
              ? SeriesStyle.LINE_QUIET
              : direction > 0
                  ? SeriesStyle.RISE
                  : direction < 0 ? SeriesStyle.FALL : SeriesStyle.SPAN);
      canvas.draw(new Line2D.Double(left, fromY, right, toY));
    }
    SeriesStyle style =
        quiet
            ? SeriesStyle.QUIET
            : direction > 0
                ? SeriesStyle.ACCENT
                : direction < 0 ? SeriesStyle.BELOW : SeriesStyle.ARROW;
    dot(canvas, from, style, left, fromY);
    dot(canvas, to, style, right, toY);
  }

  private static void dot(Canvas canvas, DataPoint point, SeriesStyle style, double x, double y) {
    if (!point.isMissing()) {
      canvas.setPaint(
          point.isDerived() && style == SeriesStyle.ACCENT ? SeriesStyle.DERIVED : style);
      canvas.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }
  }

  /**
   * Writes the texts at one end.
   *
   * @param values the width of the values
   * @return the y coordinate below the lowest one
   */
  private double labels(
      Canvas canvas,
      ChartSize size,
      List<SlopeLabel> labels,
      double x,
      SlopeLabel.Place place,
      double values,
      double top,
      double bottom) {
    TableFont bold = TableFont.bold(size.text());
    TableFont regular = TableFont.regular(size.text());
    double lineHeight = Math.ceil(regular.lineHeight());
    List<SlopeLabel> sorted =
        labels.stream().sorted(Comparator.comparingDouble(SlopeLabel::at)).toList();
    double[] tops = SlopeLabel.tops(sorted, place, lineHeight, top, bottom);
    double lowest = top;
    boolean right = place != SlopeLabel.Place.LEFT;
    for (int i = 0; i < sorted.size(); i++) {
      SlopeLabel label = sorted.get(i);
      double first = tops[i] + lineHeight / 2;
      double edge = right ? x + RADIUS + 2 : x - RADIUS - 2;
      double near = right ? x + LEADER : x - LEADER;
      if (Math.abs(first - label.at()) > 3) {
        canvas.setPaint(SeriesStyle.BASE);
        canvas.draw(new Line2D.Double(edge, label.at(), near, first));
      }
      boolean quiet = accents.isQuiet(rowOf(label.point()).points());
      String value = text(label.point());
      TableFont font = quiet ? regular : bold;
      SeriesStyle style = quiet ? SeriesStyle.MUTED : SeriesStyle.TEXT;
      double base = first + font.middleToBase();
      if (place == SlopeLabel.Place.BELOW) {
        canvas.write(value, font, style, near + GAP / 2, base);
      } else {
        double end = right ? near + GAP / 2 + values : near - GAP / 2;
        canvas.write(value, font, style, Canvas.Align.END, end, base);
      }
      double y = place == SlopeLabel.Place.BELOW ? base + lineHeight : base;
      double beyond = GAP / 2 + (place == SlopeLabel.Place.BELOW ? 0 : values + GAP);
      Canvas.Align align = right ? Canvas.Align.START : Canvas.Align.END;
      for (String line : label.lines()) {
        canvas.write(line, regular, style, align, right ? near + beyond : near - beyond, y);
        y += lineHeight;
      }
      lowest = Math.max(lowest, tops[i] + label.height(place, lineHeight));
    }
    return lowest;
  }

  private SeriesTable.Category rowOf(DataPoint point) {
    return table.categories().stream()
        .filter(
            category -> category.points().stream().anyMatch(each -> each.ref().equals(point.ref())))
        .findFirst()
        .orElseThrow();
  }
}
