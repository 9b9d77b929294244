package org.huiyin.draw.series;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Days;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.time.PartialDate;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The time axis above commitments: from the day of the reply to the last date, with a tick for each
 * year, and the day up to which is known what became of them.
 */
final class TimeScale {
  private final LocalDate replied;
  private final LocalDate asOf;
  private final LocalDate end;
  private final String label;
  private final Texts texts;

  /**
   * @param dates that the axis must cover
   */
  TimeScale(Days days, Stream<LocalDate> dates, Texts texts) {
    this.replied = days.day();
    this.asOf = days.asOf();
    LocalDate last = Stream.concat(dates, Stream.of(asOf)).max(LocalDate::compareTo).orElseThrow();
    this.end = last.isAfter(replied) ? last : replied.plusMonths(1);
    this.label =
        texts.get(
            days.isSigned() ? "chart.timeline-reply" : "chart.timeline-published",
            texts.date(PartialDate.of(replied)));
    this.texts = texts;
  }

  /** Up to which day deadlines are judged, in words. */
  String asOfWords() {
    return texts.get("chart.timeline-as-of", texts.date(PartialDate.of(asOf)));
  }

  /** The height of what {@link #draw} draws. */
  static double height(ChartSize size) {
    return 2 * Math.ceil(TableFont.regular(size.small()).lineHeight()) + 6;
  }

  /**
   * Draws the axis and, above the years, the name of the line of {@link #asOfWords}.
   *
   * @param left where the day of the reply is
   * @param inset how far to the left of it a text may begin
   * @return the axis, whose first tick is the day of the reply
   */
  Drawn draw(Canvas canvas, ChartSize size, double left, double width, double inset, double from) {
    TableFont small = TableFont.regular(size.small());
    Ticks axis = axis(size, width, inset);
    double label = from;
    double years = from + Math.ceil(small.lineHeight());
    double top = from + height(size);
    Rectangle2D data = new Rectangle2D.Double(left, top, width, 1);
    axis.draw(
        canvas,
        top,
        new Rectangle2D.Double(left - inset, years, width + 2 * inset, top - years + 1),
        data,
        RectangleEdge.TOP,
        null);
    Drawn drawn = new Drawn(axis, data);
    double x = drawn.x(asOf);
    double words = small.width(asOfWords()) * 1.05;
    double at =
        Math.max(left - inset, Math.min(x - words / 2, left + width + inset - words)) + words / 2;
    canvas.write(
        asOfWords(), small, SeriesStyle.TEXT, Canvas.Align.MIDDLE, at, label + small.ascent());
    canvas.setPaint(SeriesStyle.REFERENCE);
    canvas.draw(new Line2D.Double(x, top - 6, x, top + 2));
    return drawn;
  }

  /** An axis with its place. */
  record Drawn(Ticks axis, Rectangle2D data) {

    double x(LocalDate day) {
      return axis.valueToJava2D(day.toEpochDay(), data, RectangleEdge.TOP);
    }

    /** The places of the years. */
    List<Double> years() {
      return axis.ticks().stream()
          .skip(1)
          .map(tick -> axis.valueToJava2D(tick.at(), data, RectangleEdge.TOP))
          .toList();
    }
  }

  private Ticks axis(ChartSize size, double pixels, double inset) {
    List<Ticks.Tick> ticks =
        new ArrayList<>(
            IntStream.rangeClosed(replied.getYear() + 1, end.getYear())
                .mapToObj(
                    year ->
                        new Ticks.Tick(
                            LocalDate.of(year, 1, 1).toEpochDay(),
                            texts.date(PartialDate.year(year))))
                .toList());
    double first = replied.toEpochDay();
    double span = end.toEpochDay() - first;
    TableFont small = TableFont.regular(size.small());
    double taken =
        ticks.stream().mapToDouble(tick -> small.width(tick.label())).max().orElse(0) / 2
            + small.width(label)
            - inset;
    ticks.removeIf(tick -> (tick.at() - first) / span * pixels < taken * 1.06 + 8);
    ticks.removeIf(tick -> (end.toEpochDay() - tick.at()) / span * pixels < 20);
    List<Ticks.Tick> shown =
        new ArrayList<>(
            ticks.size() > 1
                ? Ticks.thinned(
                    ticks,
                    size,
                    pixels * (ticks.get(ticks.size() - 1).at() - ticks.get(0).at()) / span)
                : ticks);
    double half = small.width(label) / 2 / pixels * span;
    for (int year = replied.getYear() + 1; year <= end.getYear(); year++) {
      double at = LocalDate.of(year, 1, 1).toEpochDay();
      if (shown.stream().noneMatch(tick -> tick.at() == at)) {
        shown.add(new Ticks.Tick(at, ""));
      }
    }
    shown.add(0, new Ticks.Tick(first + Math.max(0, half - inset / pixels * span), label));
    return new Ticks(first, end.toEpochDay(), shown, size);
  }
}
