package org.huiyin.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.axis.FittedScale;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Stack;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.quantity.number.Rational;

/**
 * Horizontal bars, each from the sum of those above it, with a line from one to the next. The total
 * is a bar from zero below a rule.
 */
final class WaterfallPicture implements Picture {
  private static final double BAR = 20;
  private static final double GAP = 8;
  private static final double VALUE_GAP = 6;
  private static final double SLACK = 1.1;
  private static final double SHORTEST = 60;

  private final Stack stack;
  private final Accents accents;
  private final Texts texts;

  /**
   * @param stack all of whose values are exact
   */
  WaterfallPicture(Stack stack, Accents accents, Texts texts) {
    this.stack = stack;
    this.accents = accents;
    this.texts = texts;
  }

  private List<DataPoint> all() {
    return Stream.concat(stack.parts().stream(), Stream.of(stack.total())).toList();
  }

  @Override
  public List<Drawing.Row> rows() {
    return all().stream().map(point -> point.row("")).toList();
  }

  @Override
  public String description() {
    List<String> steps = stack.parts().stream().map(DataPoint::spoken).toList();
    return Description.sentences(
        List.of(
            texts.get("chart.waterfall", stack.parts().size()),
            texts.get("chart.sentence", Description.separated(steps, texts)),
            texts.get("chart.sentence", stack.total().spoken())),
        texts);
  }

  /** A bar and the row it stands for. */
  private record Step(DataPoint point, double from, double to, boolean total) {
    double low() {
      return Math.min(from, to);
    }

    double high() {
      return Math.max(from, to);
    }
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Rational sum = Rational.ZERO;
    for (DataPoint part : stack.parts()) {
      Rational next = sum.plus(part.number().orElseThrow());
      steps.add(new Step(part, number(sum), number(next), false));
      sum = next;
    }
    steps.add(new Step(stack.total(), 0, stack.total().doubleValue(), true));
    return steps;
  }

  private static double number(Rational value) {
    return value.rounded(12).doubleValue();
  }

  /** Whether the unit stands once above the bars. */
  private boolean unitApart() {
    return all().stream().allMatch(DataPoint::isPlain)
        && all().stream().map(DataPoint::unit).distinct().count() == 1
        && !stack.total().unit().equals("%");
  }

  /** The value of a step, with its sign from the second row on. */
  private String text(Step step) {
    String value = unitApart() ? step.point.withoutUnit() : step.point.shown();
    boolean adds = step.from != 0 && !step.total && step.to > step.from;
    return adds ? texts.get("chart.waterfall-plus", value) : value;
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont small = TableFont.regular(size.small());
    TableFont regular = TableFont.regular(size.text());
    TableFont bold = TableFont.bold(size.text());
    double y = 0;
    if (unitApart()) {
      String unit = texts.get("chart.unit", stack.total().unit());
      y = canvas.writeLines(unit, small, SeriesStyle.MUTED, 0, size.width(), y) + 4;
    }
    List<Step> steps = steps();
    double widest = all().stream().mapToDouble(point -> bold.width(point.label())).max().orElse(0);
    double names = Math.min(widest * 1.06, size.width() * size.choose(0.34, 0.3));
    double left = names + GAP;
    FittedScale scale =
        FittedScale.of(
            steps.stream()
                .map(
                    step ->
                        new FittedScale.Extent(
                            Math.min(0, step.low()),
                            0,
                            Math.max(0, step.high()),
                            VALUE_GAP + bold.width(text(step)) * SLACK))
                .toList(),
            size.width() - left,
            SHORTEST);
    double unit = (size.width() - left) / (scale.upper() - scale.lower());
    double zero = left - scale.lower() * unit;
    double top = y;
    double ruleAt = y;
    List<Double> middles = new ArrayList<>();
    for (Step step : steps) {
      if (step.total) {
        ruleAt = y + 1;
        y += 4;
      }
      TableFont font = step.total || accents.isHighlighted(step.point) ? bold : regular;
      List<String> label = Wrap.lines(step.point.label(), font, names);
      double lineHeight = Math.ceil(font.lineHeight());
      double height = Math.max(label.size() * lineHeight, BAR) + 10;
      double middle = y + height / 2;
      canvas.group(step.point.cssClass(), step.point.spoken());
      double base = middle - label.size() * lineHeight / 2;
      for (String line : label) {
        canvas.write(line, font, SeriesStyle.TEXT, 0, base + font.ascent());
        base += lineHeight;
      }
      canvas.setPaint(style(step));
      canvas.fill(
          new Rectangle2D.Double(
              zero + step.low() * unit, middle - BAR / 2, (step.high() - step.low()) * unit, BAR));
      canvas.write(
          text(step),
          bold,
          SeriesStyle.TEXT,
          zero + step.high() * unit + VALUE_GAP,
          middle + bold.middleToBase());
      canvas.endGroup();
      middles.add(middle);
      y += height;
    }
    canvas.setPaint(SeriesStyle.BASE);
    for (int i = 0; i + 1 < steps.size(); i++) {
      double x = zero + steps.get(i).to * unit;
      canvas.draw(new Line2D.Double(x, middles.get(i) + BAR / 2, x, middles.get(i + 1) - BAR / 2));
    }
    canvas.setPaint(SeriesStyle.RULE);
    canvas.draw(new Line2D.Double(0, ruleAt, names, ruleAt));
    canvas.setPaint(SeriesStyle.ZERO);
    canvas.draw(new Line2D.Double(zero, top, zero, y));
    return Math.ceil(y);
  }

  private SeriesStyle style(Step step) {
    if (accents.isQuiet(step.point)) {
      return SeriesStyle.QUIET;
    }
    if (step.total) {
      return SeriesStyle.SERIES_1;
    }
    return step.to < step.from
        ? SeriesStyle.BELOW
        : step.point.isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT;
  }
}
