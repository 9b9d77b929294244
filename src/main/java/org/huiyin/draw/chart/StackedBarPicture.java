package org.huiyin.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Stack;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.quantity.number.Rational;

/**
 * One bar for each total, its parts in steps of one hue. Name and total are above the bar, names
 * and values in their parts, or below the bar where they do not fit. Of several bars, the names
 * stand once above the first. Where all values fit into the bars, those of a wide chart stand close
 * to each other, each beside its name and total.
 */
final class StackedBarPicture implements Picture {
  private static final int BAR = 30;
  private static final int TALL_BAR = 46;

  /** The gap between two parts. */
  private static final double SPLIT = 2;

  /** Which steps of the hue are used, by the number of parts. */
  private static final List<List<Integer>> STEPS =
      List.of(List.of(4), List.of(4, 1), List.of(4, 2, 1), List.of(4, 3, 2, 1));

  private static final double BETWEEN = 22;
  private static final double BETWEEN_CLOSE = 8;

  /** The widest column of names and totals beside bars, as a share of the chart. */
  private static final double MOST_BESIDE = 0.36;

  private static final double GAP = 6;
  private static final double SWATCH = 11;

  private final List<Stack> stacks;
  private final boolean percent;
  private final Accents accents;
  private final Texts texts;

  /**
   * @param percent whether every bar is as long as the chart, for its 100 %
   */
  StackedBarPicture(List<Stack> stacks, boolean percent, Accents accents, Texts texts) {
    this.stacks = List.copyOf(stacks);
    this.percent = percent;
    this.accents = accents;
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
    double y = stacks.size() > 1 ? key(canvas, size) : 0;
    double column = column(size, upper);
    int bar =
        stacks.stream()
                .flatMap(stack -> segments(stack, size, column, upper).stream())
                .anyMatch(segment -> inside(segment, size).size() > 1)
            ? TALL_BAR
            : BAR;
    for (Stack stack : stacks) {
      TableFont font = font(stack, size);
      if (column > 0) {
        y += BETWEEN_CLOSE;
        canvas.write(
            heading(stack), font, SeriesStyle.TEXT, 0, y + bar / 2.0 + font.middleToBase());
      } else {
        y += y > 0 ? BETWEEN : 0;
        y = canvas.writeLines(heading(stack), font, SeriesStyle.TEXT, 0, size.width(), y) + 4;
      }
      List<Segment> segments = segments(stack, size, column, upper);
      for (Segment segment : segments) {
        draw(canvas, size, segment, y, bar);
      }
      y = outside(canvas, size, segments, y + bar + GAP);
    }
    return Math.ceil(y);
  }

  /** The width of the names and totals beside the bars; 0 if they stand above them. */
  private double column(ChartSize size, double upper) {
    double widest =
        stacks.stream()
            .mapToDouble(stack -> font(stack, size).width(heading(stack)))
            .max()
            .orElse(0);
    double column = Math.ceil(widest * 1.08) + 12;
    boolean fits =
        size == ChartSize.WIDE
            && stacks.size() > 1
            && column <= MOST_BESIDE * size.width()
            && stacks.stream()
                .flatMap(stack -> segments(stack, size, column, upper).stream())
                .noneMatch(segment -> inside(segment, size).isEmpty());
    return fits ? column : 0;
  }

  private String heading(Stack stack) {
    return texts.get("chart.stack-heading", stack.label(), stack.total().shown());
  }

  private TableFont font(Stack stack, ChartSize size) {
    return isQuiet(stack) ? TableFont.regular(size.text()) : TableFont.bold(size.text());
  }

  /** Whether a bar stands back: neither its total nor any of its parts is highlighted. */
  private boolean isQuiet(Stack stack) {
    return accents.isQuiet(
        Stream.concat(stack.parts().stream(), Stream.of(stack.total())).toList());
  }

  /** The total, or the parts where rounding made them a little more. */
  private static double length(Stack stack) {
    double parts = stack.parts().stream().mapToDouble(DataPoint::doubleValue).sum();
    return stack.isRounded()
        ? Math.max(stack.total().doubleValue(), parts)
        : stack.total().doubleValue();
  }

  /**
   * A piece of a bar.
   *
   * @param part empty for what is not broken down
   * @param share of the total; only in the form of 100 %
   */
  private record Segment(
      Optional<DataPoint> part, SeriesStyle style, double x, double width, String share) {

    boolean isMissing() {
      return part.filter(DataPoint::isMissing).isPresent();
    }

    boolean isZero() {
      return part.filter(point -> !point.isMissing() && point.doubleValue() == 0).isPresent();
    }
  }

  private List<Segment> segments(Stack stack, ChartSize size, double left, double upper) {
    double unit = (size.width() - left) / (percent ? length(stack) : upper);
    List<Segment> segments = new ArrayList<>();
    double x = left;
    for (int i = 0; i < stack.parts().size(); i++) {
      DataPoint part = stack.parts().get(i);
      double width = part.doubleValue() * unit;
      segments.add(
          new Segment(
              Optional.of(part),
              style(i, stack.parts(), isQuiet(stack)),
              x,
              width,
              percent ? stack.share(part) : ""));
      x += width;
    }
    Rational rest = stack.total().number().orElseThrow().minus(stack.sum());
    if (!stack.isComplete() && rest.signum() > 0) {
      segments.add(
          new Segment(
              Optional.empty(), SeriesStyle.REST, x, rest.rounded(12).doubleValue() * unit, ""));
    }
    return segments;
  }

  /** The strongest step of the hue for the first part. */
  private static SeriesStyle style(int part, List<DataPoint> parts, boolean quiet) {
    int step = STEPS.get(parts.size() - 1).get(part);
    if (parts.get(part).isDerived()) {
      return quiet ? SeriesStyle.REST : SeriesStyle.HOLLOW_1;
    }
    return quiet ? SeriesStyle.ofStepBack(step) : SeriesStyle.ofStep(step);
  }

  private String name(Segment segment) {
    return segment.part.map(DataPoint::label).orElseGet(() -> texts.get("chart.stack-rest"));
  }

  /** Returns the lines inside a piece of a bar; none if they do not fit. */
  private List<String> inside(Segment segment, ChartSize size) {
    if (segment.isMissing() || segment.isZero()) {
      return List.of();
    }
    String value = segment.part.map(DataPoint::shown).orElse("");
    String digits = segment.part.map(DataPoint::withoutUnit).orElse("");
    boolean named = stacks.size() == 1 || segment.part.isEmpty();
    String name = named ? name(segment) : "";
    List<List<String>> forms =
        percent && segment.part.isPresent()
            ? List.of(List.of((name + " " + segment.share).strip(), named ? value : digits))
            : named
                ? List.of(List.of((name + " " + value).strip()), List.of(name, value))
                : List.of(List.of(value), List.of(digits));
    TableFont bold = TableFont.bold(size.text());
    return forms.stream()
        .filter(
            lines ->
                lines.stream()
                    .allMatch(line -> bold.width(line) * 1.12 + 8 <= segment.width - SPLIT))
        .findFirst()
        .map(lines -> lines.stream().filter(line -> !line.isEmpty()).toList())
        .orElse(List.of());
  }

  private void draw(Canvas canvas, ChartSize size, Segment segment, double top, int height) {
    if (segment.width <= 0) {
      return;
    }
    segment.part.ifPresent(part -> canvas.group(part.cssClass(), spoken(segment)));
    canvas.setPaint(segment.style);
    canvas.fill(new Rectangle2D.Double(segment.x, top, Math.max(1, segment.width - SPLIT), height));
    List<String> lines = inside(segment, size);
    TableFont bold = TableFont.bold(size.text());
    double y = top + (height - lines.size() * bold.lineHeight()) / 2;
    for (String line : lines) {
      canvas.write(line, bold, segment.style.textOn(), segment.x + 5, y + bold.ascent());
      y += bold.lineHeight();
    }
    if (segment.part.isPresent()) {
      canvas.endGroup();
    }
  }

  private static String spoken(Segment segment) {
    String words = segment.part.orElseThrow().spoken();
    return segment.share.isEmpty() ? words : words + " " + segment.share;
  }

  /** Writes the names of the parts once above several bars, if they are not zero in all of them. */
  private double key(Canvas canvas, ChartSize size) {
    TableFont regular = TableFont.regular(size.text());
    double line = Math.ceil(regular.lineHeight()) + 3;
    double x = 0;
    double y = 0;
    List<DataPoint> parts = stacks.get(0).parts();
    for (int i = 0; i < parts.size(); i++) {
      int part = i;
      if (stacks.stream().allMatch(stack -> stack.parts().get(part).doubleValue() == 0)) {
        continue;
      }
      String name = parts.get(i).label();
      double width = SWATCH + 5 + regular.width(name) * 1.1;
      if (x > 0 && x + width > size.width()) {
        x = 0;
        y += line;
      }
      swatch(canvas, size, style(i, parts, false), x, y);
      double below =
          canvas.writeLines(
              name, regular, SeriesStyle.TEXT, x + SWATCH + 5, size.width() - SWATCH - 5, y);
      y = below - Math.ceil(regular.lineHeight());
      x += width + 16;
    }
    return y + line;
  }

  /**
   * Writes the labels that do not stand in the bar. A label starts at the left edge of its part, or
   * after the previous label if that one is in the way.
   */
  private double outside(Canvas canvas, ChartSize size, List<Segment> segments, double top) {
    TableFont regular = TableFont.regular(size.text());
    double line = Math.ceil(regular.lineHeight()) + 3;
    double y = top;
    double free = 0;
    boolean any = false;
    for (Segment segment : segments) {
      if (!inside(segment, size).isEmpty()) {
        continue;
      }
      any = true;
      double width =
          segment
              .part
              .map(part -> width(segment, part, size))
              .orElseGet(() -> SWATCH + 5 + regular.width(name(segment)) * 1.1);
      double x =
          segment.isMissing() ? free : Math.max(free, Math.min(segment.x, size.width() - width));
      if (x > 0 && x + width > size.width()) {
        x = 0;
        y += line;
      }
      if (segment.part.isPresent()) {
        y = label(canvas, size, segment, x, y);
      } else {
        swatch(canvas, size, segment.style, x, y);
        canvas.write(
            name(segment), regular, SeriesStyle.TEXT, x + SWATCH + 5, y + regular.ascent());
      }
      free = x + width + 16;
    }
    return any ? y + line : y - GAP;
  }

  private String value(Segment segment, DataPoint part) {
    return segment.share.isEmpty()
        ? part.shown()
        : texts.get("chart.with", segment.share, part.shown());
  }

  private static double left(Segment segment) {
    return segment.isMissing() || segment.isZero() ? 0 : SWATCH + 5;
  }

  private double width(Segment segment, DataPoint part, ChartSize size) {
    double label = TableFont.regular(size.text()).width(part.label() + " ");
    return segment.isMissing()
        ? label + Canvas.slotWidth(part.digits(), TableFont.regular(size.small()))
        : left(segment) + (label + TableFont.bold(size.text()).width(value(segment, part))) * 1.1;
  }

  /**
   * Writes one label.
   *
   * @return the top of its line; lower than {@code top} if a long name takes several lines
   */
  private double label(Canvas canvas, ChartSize size, Segment segment, double x, double top) {
    DataPoint part = segment.part.orElseThrow();
    SeriesStyle style = segment.style;
    TableFont regular = TableFont.regular(size.text());
    TableFont bold = TableFont.bold(size.text());
    canvas.group(part.cssClass(), spoken(segment));
    double y = top;
    double left = left(segment);
    String name = part.label();
    if (left + width(segment, part, size) > size.width()) {
      if (left > 0) {
        swatch(canvas, size, style, x, y);
      }
      y = canvas.writeLines(name, regular, SeriesStyle.TEXT, x + left, size.width() - left, y);
      name = "";
    } else if (left > 0) {
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
      canvas.write(value(segment, part), bold, SeriesStyle.TEXT, x + left, y + bold.ascent());
    } else {
      canvas.write(
          name + " ",
          regular,
          value(segment, part),
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
