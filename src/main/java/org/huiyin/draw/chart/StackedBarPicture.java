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
 * One bar for each total, its name and the total above it, the names and values of its parts below
 * it.
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
  public double paint(Canvas canvas, ChartSize form) {
    double upper = stacks.stream().mapToDouble(StackedBarPicture::length).max().orElse(1);
    TableFont bold = TableFont.bold(form.text());
    double y = 0;
    for (Stack stack : stacks) {
      y += y > 0 ? BETWEEN : 0;
      y =
          canvas.writeLines(
                  texts.get("chart.stack-heading", stack.label(), stack.total().shown()),
                  bold,
                  SeriesStyle.TEXT,
                  0,
                  form.width(),
                  y)
              + 4;
      new StackPlot(stack, upper).draw(canvas, new Rectangle2D.Double(0, y, form.width(), BAR));
      y = labels(canvas, form, stack, form.width() / upper, y + BAR + GAP);
    }
    return Math.ceil(y);
  }

  /** The total, or the parts where rounding made them a little more. */
  private static double length(Stack stack) {
    double parts = stack.parts().stream().mapToDouble(DataPoint::size).sum();
    return stack.isRounded() ? Math.max(stack.total().size(), parts) : stack.total().size();
  }

  /**
   * Each below the beginning of its part, or behind the one before it where that needs the place.
   */
  private double labels(Canvas canvas, ChartSize form, Stack stack, double perValue, double top) {
    TableFont regular = TableFont.regular(form.text());
    double line = Math.ceil(regular.lineHeight()) + 3;
    double y = top;
    double free = 0;
    double begin = 0;
    for (int i = 0; i < stack.parts().size(); i++) {
      DataPoint part = stack.parts().get(i);
      double width = width(part, form);
      double x =
          part.isMissing()
              ? free
              : Math.max(free, Math.min(begin * perValue, form.width() - width));
      if (x > 0 && x + width > form.width()) {
        x = 0;
        y += line;
      }
      y = label(canvas, form, part, SeriesStyle.ofSeries(i, part.isDerived()), x, y);
      free = x + width + 16;
      begin += part.size();
    }
    if (!stack.isComplete() && stack.sum().compareTo(stack.total().number().orElseThrow()) < 0) {
      String undivided = texts.get("chart.stack-rest");
      double width = SWATCH + 5 + regular.width(undivided) * 1.1;
      boolean wraps = free + width > form.width();
      swatch(canvas, form, SeriesStyle.REST, wraps ? 0 : free, wraps ? y + line : y);
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

  private static double width(DataPoint part, ChartSize form) {
    double label = TableFont.regular(form.text()).width(part.label() + " ");
    return part.isMissing()
        ? label + Canvas.slotWidth(part.digits(), TableFont.regular(form.small()))
        : SWATCH + 5 + (label + TableFont.bold(form.text()).width(part.shown())) * 1.1;
  }

  /** Gives the line's top, which is lower where a long name took several lines. */
  private static double label(
      Canvas canvas, ChartSize form, DataPoint part, SeriesStyle ink, double x, double top) {
    TableFont regular = TableFont.regular(form.text());
    TableFont bold = TableFont.bold(form.text());
    canvas.group(part.cssClass(), part.spoken());
    double y = top;
    double left = part.isMissing() ? 0 : SWATCH + 5;
    String name = part.label();
    if (left + width(part, form) > form.width()) {
      if (!part.isMissing()) {
        swatch(canvas, form, ink, x, y);
      }
      y = canvas.writeLines(name, regular, SeriesStyle.TEXT, x + left, form.width() - left, y);
      name = "";
    } else if (!part.isMissing()) {
      swatch(canvas, form, ink, x, y);
    }
    if (part.isMissing()) {
      canvas.write(name, regular, SeriesStyle.TEXT, x, y + regular.ascent());
      double behind = name.isEmpty() ? 0 : regular.width(name + " ");
      canvas.slot(
          part.digits(),
          TableFont.regular(form.small()),
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

  private static void swatch(Canvas canvas, ChartSize form, SeriesStyle ink, double x, double top) {
    TableFont font = TableFont.regular(form.text());
    canvas.setPaint(ink);
    canvas.fill(
        new Rectangle2D.Double(x + 0.5, top + (font.lineHeight() - SWATCH) / 2, SWATCH, SWATCH));
  }
}
