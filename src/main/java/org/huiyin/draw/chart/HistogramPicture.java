package org.huiyin.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.axis.ValueTicks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.ValueClasses;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.quantity.number.Rational;

/** Columns that touch, each as high as the number of values in its class, with that number. */
final class HistogramPicture implements Picture {
  private static final double GAP = 1;
  private static final double LABEL_GAP = 10;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.08;

  /** The mean of two values has one decimal place more than they have. */
  private static final int MEDIAN_PLACES = 12;

  /** Up to this number of values, the text alternative names those of each class. */
  private static final int MOST_NAMED = 30;

  private final ValueClasses classes;
  private final List<List<DataPoint>> members;
  private final List<DataPoint> missing;
  private final List<Ticks.Tick> limits;
  private final Optional<Median> median;
  private final Texts texts;

  /**
   * @param points all of which are exact or not given; at least one is given
   */
  HistogramPicture(ValueClasses classes, List<DataPoint> points, boolean median, Texts texts) {
    this.classes = classes;
    List<DataPoint> given =
        points.stream()
            .filter(point -> !point.isMissing())
            .sorted((one, other) -> number(one).compareTo(number(other)))
            .toList();
    this.members =
        IntStream.range(0, classes.count())
            .mapToObj(
                i ->
                    given.stream()
                        .filter(
                            point ->
                                classes.indexOf(number(point)).filter(at -> at == i).isPresent())
                        .toList())
            .toList();
    this.missing = points.stream().filter(DataPoint::isMissing).toList();
    BigDecimal lower = classes.limits().get(0);
    BigDecimal upper = classes.limits().get(classes.count());
    this.limits =
        new ValueTicks(lower, classes.width(), classes.limits().size(), lower, upper).ticks(texts);
    this.texts = texts;
    this.median = median ? Optional.of(median(given)) : Optional.empty();
  }

  private static Rational number(DataPoint point) {
    return point.number().orElseThrow();
  }

  /** The value in the middle, in words. */
  private record Median(double at, String words) {}

  /**
   * @param given in their order
   */
  private Median median(List<DataPoint> given) {
    DataPoint upper = given.get(given.size() / 2);
    DataPoint lower = given.get((given.size() - 1) / 2);
    Rational middle = number(lower).plus(number(upper)).dividedBy(Rational.of(2));
    boolean computed = !number(lower).equals(number(upper));
    String shown =
        computed ? texts.get("chart.derived", lower.inUnit(middle, MEDIAN_PLACES)) : lower.shown();
    return new Median(middle.rounded(12).doubleValue(), texts.get("chart.histogram-median", shown));
  }

  @Override
  public List<Drawing.Row> rows() {
    return Stream.concat(
            IntStream.range(0, classes.count())
                .boxed()
                .flatMap(i -> members.get(i).stream().map(point -> point.row(name(i)))),
            missing.stream().map(point -> point.row(texts.get("value.not-given"))))
        .toList();
  }

  /** The limits of a class in words: {@code 40—60}. */
  private String name(int index) {
    return texts.get(
        "chart.histogram-class", limits.get(index).label(), limits.get(index + 1).label());
  }

  private int given() {
    return members.stream().mapToInt(List::size).sum();
  }

  private String unit() {
    return members.stream().flatMap(List::stream).findFirst().map(DataPoint::unit).orElse("");
  }

  @Override
  public String description() {
    List<String> counts =
        IntStream.range(0, classes.count())
            .mapToObj(
                i -> {
                  String count = texts.get("chart.histogram-count", name(i), members.get(i).size());
                  return members.get(i).isEmpty() || given() > MOST_NAMED
                      ? count
                      : texts.get("chart.with", count, names(members.get(i)));
                })
            .toList();
    return Description.sentences(
        List.of(
            texts.get("chart.histogram", given(), classes.count(), unit()),
            texts.get("chart.sentence", Description.separated(counts, texts)),
            median.map(known -> texts.get("chart.sentence", known.words)).orElse(""),
            missingWords(),
            texts.get("chart.histogram-limits")),
        texts);
  }

  private String names(List<DataPoint> points) {
    return texts.list(points.stream().map(DataPoint::label).toList());
  }

  private String missingWords() {
    return missing.isEmpty() ? "" : texts.get("chart.histogram-missing", names(missing));
  }

  private boolean limitsMatter() {
    return members.stream().flatMap(List::stream).anyMatch(point -> classes.isLimit(number(point)));
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont small = TableFont.regular(size.small());
    TableFont bold = TableFont.bold(size.text());
    double line = Math.ceil(small.lineHeight());
    double y =
        canvas.writeLines(
            texts.get("chart.histogram-key", unit()), small, SeriesStyle.MUTED, 0, size.width(), 0);
    double widest =
        limits.stream().mapToDouble(tick -> small.width(tick.label())).max().orElse(0) * SLACK;
    double inset = Math.ceil(widest / 2);
    double slot =
        Math.min(size.choose(88, 60), Math.floor((size.width() - 2 * inset) / classes.count()));
    double width = slot * classes.count();
    y += median.isPresent() ? line + 6 : 4;
    double top = y + Math.ceil(bold.lineHeight()) + 2;
    int most = members.stream().mapToInt(List::size).max().orElse(1);
    double base = top + size.choose(190, 150);
    for (int i = 0; i < classes.count(); i++) {
      column(canvas, i, inset + i * slot, slot, base, (base - top) / most);
    }
    double below = limits(canvas, small, inset, slot, base, widest);
    double medianAt = y;
    median.ifPresent(
        known -> {
          double lower = classes.limits().get(0).doubleValue();
          double x = inset + (known.at - lower) / classes.width().doubleValue() * slot;
          canvas.setPaint(SeriesStyle.GROUND);
          canvas.fill(new Rectangle2D.Double(x - 2, top, 4, base - top));
          canvas.setPaint(SeriesStyle.REFERENCE);
          canvas.draw(new Line2D.Double(x, medianAt - 2, x, base));
          double half = small.width(known.words) * SLACK / 2;
          double middle = Math.max(half, Math.min(x, size.width() - half));
          canvas.write(
              known.words,
              small,
              SeriesStyle.ON_LINE,
              Canvas.Align.MIDDLE,
              middle,
              medianAt - 6 - small.descent());
        });
    canvas.setPaint(SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(inset, base, inset + width, base));
    for (int i = 0; i < classes.count(); i++) {
      int count = members.get(i).size();
      canvas.write(
          Integer.toString(count),
          bold,
          count == 0 ? SeriesStyle.MUTED : SeriesStyle.ON_LINE,
          Canvas.Align.MIDDLE,
          inset + (i + 0.5) * slot,
          base - count * (base - top) / most - 3 - bold.descent());
    }
    for (String note : notes()) {
      below = canvas.writeLines(note, small, SeriesStyle.MUTED, 0, size.width(), below + 4);
    }
    return Math.ceil(below);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (limitsMatter()) {
      notes.add(texts.get("chart.histogram-limits"));
    }
    if (!missing.isEmpty()) {
      notes.add(missingWords());
    }
    return notes;
  }

  private void column(Canvas canvas, int index, double x, double slot, double base, double unit) {
    List<DataPoint> values = members.get(index);
    String count = texts.get("chart.histogram-count", name(index), values.size());
    List<String> spoken = values.stream().map(DataPoint::spoken).toList();
    canvas.group(
        "c-mark",
        values.isEmpty()
            ? count
            : texts.get("chart.with", count, Description.separated(spoken, texts)));
    double height = values.size() * unit;
    canvas.setPaint(SeriesStyle.ACCENT);
    canvas.fill(new Rectangle2D.Double(x + GAP, base - height, slot - 2 * GAP, height));
    canvas.endGroup();
  }

  /** Writes the limits between the columns; every second, third … if they do not fit. */
  private double limits(
      Canvas canvas, TableFont font, double left, double slot, double base, double widest) {
    int every = 1;
    while (every * slot < widest + LABEL_GAP && every < limits.size()) {
      every++;
    }
    for (int i = 0; i < limits.size(); i++) {
      double x = left + i * slot;
      boolean shown = i % every == 0;
      canvas.setPaint(SeriesStyle.BASE);
      canvas.draw(new Line2D.Double(x, base, x, base + (shown ? 5 : 3)));
      if (shown) {
        canvas.write(
            limits.get(i).label(),
            font,
            SeriesStyle.TEXT,
            Canvas.Align.MIDDLE,
            x,
            base + 6 + font.ascent());
      }
    }
    return base + 6 + Math.ceil(font.lineHeight());
  }
}
