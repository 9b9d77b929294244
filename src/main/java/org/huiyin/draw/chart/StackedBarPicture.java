package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Stack;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * One bar for each total. Name and total are above the bar, names and values of the parts below it.
 */
final class StackedBarPicture implements Picture {
  private static final int BAR = 28;
  private static final double BETWEEN = 22;
  private static final double GAP = 6;
  private static final double SWATCH = 11;

  private final List<Stack> stacks;
  private final Texts texts;

  StackedBarPicture(List<Stack> stacks, Texts texts) {
    this.stacks = List.copyOf(stacks);
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return stacks.stream()
        .flatMap(
            stack ->
                Stream.concat(
                    stack.parts().stream().map(part -> part.row(stack.label())),
                    Stream.of(
                        stack.total().labelled(texts.get("chart.stack-total")).row(stack.label()))))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        Stream.concat(
                Stream.of(texts.get("chart.stacked-bar", stacks.size())),
                stacks.stream().map(stack -> stack.spoken(texts)))
            .toList(),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    double upper = stacks.stream().mapToDouble(StackedBarPicture::length).max().orElse(1);
    TableFont bold = TableFont.bold(size.text());
    double y = 0;
    for (Stack stack : stacks) {
      y += y > 0 ? BETWEEN : 0;
      y =
          canvas.writeLines(
                  texts.get("chart.stack-heading", stack.label(), stack.total().shown()),
                  bold,
                  SeriesStyle.TEXT,
                  0,
                  size.width(),
                  y)
              + 4;
      new StackPlot(stack, upper).draw(canvas, new Rectangle2D.Double(0, y, size.width(), BAR));
      y = labels(canvas, size, stack, size.width() / upper, y + BAR + GAP);
    }
    return Math.ceil(y);
  }

  /** The total, or the parts where rounding made them a little more. */
  private static double length(Stack stack) {
    double parts = stack.parts().stream().mapToDouble(DataPoint::doubleValue).sum();
    return stack.isRounded()
        ? Math.max(stack.total().doubleValue(), parts)
        : stack.total().doubleValue();
  }

  /**
   * Writes the labels of the parts. A label starts at the left edge of its part, or after the
   * previous label if that one is in the way.
   */
  private double labels(Canvas canvas, ChartSize size, Stack stack, double perValue, double top) {
    TableFont regular = TableFont.regular(size.text());
    double line = Math.ceil(regular.lineHeight()) + 3;
    double y = top;
    double free = 0;
    double begin = 0;
    for (int i = 0; i < stack.parts().size(); i++) {
      DataPoint part = stack.parts().get(i);
      double width = width(part, size);
      double x =
          part.isMissing()
              ? free
              : Math.max(free, Math.min(begin * perValue, size.width() - width));
      if (x > 0 && x + width > size.width()) {
        x = 0;
        y += line;
      }
      y = label(canvas, size, part, SeriesStyle.ofSeries(i, part.isDerived()), x, y);
      free = x + width + 16;
      begin += part.doubleValue();
    }
    if (!stack.isComplete() && stack.sum().compareTo(stack.total().number().orElseThrow()) < 0) {
      String undivided = texts.get("chart.stack-rest");
      double width = SWATCH + 5 + regular.width(undivided) * 1.1;
      boolean wraps = free + width > size.width();
      swatch(canvas, size, SeriesStyle.REST, wraps ? 0 : free, wraps ? y + line : y);
      y += wraps ? line : 0;
      canvas.write(
          undivided,
          regular,
          SeriesStyle.TEXT,
          (wraps ? 0 : free) + SWATCH + 5,
          y + regular.ascent());
    }
    return y + line;
  }

  private static double width(DataPoint part, ChartSize size) {
    double label = TableFont.regular(size.text()).width(part.label() + " ");
    return part.isMissing()
        ? label + Canvas.slotWidth(part.digits(), TableFont.regular(size.small()))
        : SWATCH + 5 + (label + TableFont.bold(size.text()).width(part.shown())) * 1.1;
  }

  /**
   * Writes one label.
   *
   * @return the top of its line; lower than {@code top} if a long name takes several lines
   */
  private static double label(
      Canvas canvas, ChartSize size, DataPoint part, SeriesStyle style, double x, double top) {
    TableFont regular = TableFont.regular(size.text());
    TableFont bold = TableFont.bold(size.text());
    canvas.group(part.cssClass(), part.spoken());
    double y = top;
    double left = part.isMissing() ? 0 : SWATCH + 5;
    String name = part.label();
    if (left + width(part, size) > size.width()) {
      if (!part.isMissing()) {
        swatch(canvas, size, style, x, y);
      }
      y = canvas.writeLines(name, regular, SeriesStyle.TEXT, x + left, size.width() - left, y);
      name = "";
    } else if (!part.isMissing()) {
      swatch(canvas, size, style, x, y);
    }
    if (part.isMissing()) {
      canvas.write(name, regular, SeriesStyle.TEXT, x, y + regular.ascent());
      double behind = name.isEmpty() ? 0 : regular.width(name + " ");
      canvas.slot(
          part.digits(),
          TableFont.regular(size.small()),
          x + behind,
          y,
          Math.ceil(regular.lineHeight()));
    } else if (name.isEmpty()) {
      canvas.write(part.shown(), bold, SeriesStyle.TEXT, x + left, y + bold.ascent());
    } else {
      canvas.write(
          name + " ",
          regular,
          part.shown(),
          bold,
          SeriesStyle.TEXT,
          x + left,
          y + regular.ascent());
    }
    canvas.endGroup();
    return y;
  }

  private static void swatch(
      Canvas canvas, ChartSize size, SeriesStyle style, double x, double top) {
    TableFont font = TableFont.regular(size.text());
    canvas.setPaint(style);
    canvas.fill(
        new Rectangle2D.Double(x + 0.5, top + (font.lineHeight() - SWATCH) / 2, SWATCH, SWATCH));
  }
}
