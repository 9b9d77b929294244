package org.huiyin.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.data.Goal;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * A bar for each row from zero to the part of its target that is reached, with one mark for all
 * targets. The bar is to the right of its words in the wide size, between them in the narrow one.
 */
final class ProgressPicture implements Picture {
  private static final double BAR = 22;
  private static final double OVERHANG = 5;
  private static final double GAP = 16;
  private static final double BETWEEN = 16;

  private final List<Goal> goals;
  private final Accents accents;
  private final Texts texts;

  ProgressPicture(List<Goal> goals, Accents accents, Texts texts) {
    this.goals = List.copyOf(goals);
    this.accents = accents;
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return goals.stream()
        .flatMap(
            goal ->
                Stream.of(
                    goal.value().labelled(texts.get("chart.progress-value")).row(goal.label()),
                    goal.target().labelled(texts.get("chart.progress-goal")).row(goal.label())))
        .toList();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(
            texts.get("chart.progress", goals.size()),
            texts.get(
                "chart.sentence",
                Description.separated(
                    goals.stream().map(goal -> goal.spoken(texts)).toList(), texts))),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont labelFont = TableFont.bold(size.text());
    TableFont small = TableFont.regular(size.small());
    TableFont percentFont = TableFont.bold(size.choose(20, 18));
    int places = goals.stream().mapToInt(goal -> goal.share().places()).max().orElse(0);
    double percent =
        Math.ceil(
                goals.stream()
                        .mapToDouble(goal -> percentFont.width(goal.share().percent(places)))
                        .max()
                        .orElse(0)
                    * 1.1)
            + 10;
    double widest =
        goals.stream()
            .mapToDouble(
                goal ->
                    Math.max(
                        labelFont.width(goal.label()),
                        Math.max(small.width(goal.now(texts)), small.width(goal.goal(texts)))))
            .max()
            .orElse(0);
    double words = size.choose(Math.ceil(Math.min(widest * 1.1, size.width() * 0.42)), 300.0);
    double left = size.choose(words + GAP, 0.0);
    double most = goals.stream().mapToDouble(Goal::reached).max().orElse(0);
    double whole = (size.width() - percent - left - 2) / Math.max(1, most);
    double y = header(canvas, size, left + whole);
    for (Goal goal : goals) {
      canvas.group(goal.value().cssClass(), goal.spoken(texts));
      y =
          size == ChartSize.WIDE
              ? wide(canvas, size, goal, words, left, whole, y)
              : narrow(canvas, size, goal, whole, y);
      canvas.endGroup();
      y += BETWEEN;
    }
    return Math.ceil(y - BETWEEN);
  }

  /** Writes above the mark what it is. */
  private double header(Canvas canvas, ChartSize size, double mark) {
    TableFont small = TableFont.regular(size.small());
    String word = texts.get("chart.progress-goal");
    double half = small.width(word) * 1.05 / 2;
    double x = Math.min(mark, size.width() - half);
    canvas.write(word, small, SeriesStyle.TEXT, Canvas.Align.MIDDLE, x, small.ascent());
    double y = Math.ceil(small.lineHeight());
    if (size == ChartSize.NARROW) {
      canvas.setPaint(SeriesStyle.THRESHOLD);
      canvas.draw(new Line2D.Double(mark, y, mark, y + 4));
    }
    return y + size.choose(2, 6);
  }

  private double wide(
      Canvas canvas,
      ChartSize size,
      Goal goal,
      double words,
      double left,
      double whole,
      double top) {
    TableFont labelFont = TableFont.bold(size.text());
    TableFont small = TableFont.regular(size.small());
    List<String> label = Wrap.lines(goal.label(), labelFont, words);
    double y = top;
    for (String line : label) {
      canvas.write(line, labelFont, SeriesStyle.TEXT, 0, y + labelFont.ascent());
      y += Math.ceil(labelFont.lineHeight());
    }
    for (String line : List.of(goal.now(texts), goal.goal(texts))) {
      y = canvas.writeLines(line, small, SeriesStyle.MUTED, 0, words / 0.97, y);
    }
    double bar = Math.round((top + y - BAR) / 2);
    bar(canvas, size, goal, left, whole, bar);
    return Math.max(y, bar + BAR + OVERHANG);
  }

  private double narrow(Canvas canvas, ChartSize size, Goal goal, double whole, double top) {
    TableFont small = TableFont.regular(size.small());
    double y =
        canvas.writeLines(
            goal.label(), TableFont.bold(size.text()), SeriesStyle.TEXT, 0, size.width(), top);
    bar(canvas, size, goal, 0, whole, y + OVERHANG);
    y += BAR + 2 * OVERHANG;
    String both = Description.separated(List.of(goal.now(texts), goal.goal(texts)), texts);
    if (small.width(both) <= size.width() * 0.97) {
      return canvas.writeLines(both, small, SeriesStyle.MUTED, 0, size.width(), y);
    }
    for (String line : List.of(goal.now(texts), goal.goal(texts))) {
      y = canvas.writeLines(line, small, SeriesStyle.MUTED, 0, size.width(), y);
    }
    return y;
  }

  private void bar(
      Canvas canvas, ChartSize size, Goal goal, double left, double whole, double top) {
    boolean missing = goal.value().isMissing();
    if (missing) {
      canvas.slot(goal.value().digits(), TableFont.regular(size.small()), left, top, BAR);
    } else {
      double done = goal.reached() * whole;
      canvas.setPaint(SeriesStyle.REST);
      canvas.fill(new Rectangle2D.Double(left, top, whole, BAR));
      canvas.setPaint(
          accents.isQuiet(goal.value())
              ? SeriesStyle.QUIET
              : goal.value().isDerived() ? SeriesStyle.DERIVED : SeriesStyle.ACCENT);
      canvas.fill(new Rectangle2D.Double(left, top, done, BAR));
    }
    canvas.setPaint(SeriesStyle.THRESHOLD);
    canvas.draw(
        new Line2D.Double(left + whole, top - OVERHANG, left + whole, top + BAR + OVERHANG));
    if (!missing) {
      TableFont font = TableFont.bold(size.choose(20, 18));
      int places = goals.stream().mapToInt(each -> each.share().places()).max().orElse(0);
      canvas.write(
          goal.share().percent(places),
          font,
          SeriesStyle.TEXT,
          Canvas.Align.END,
          size.width(),
          top + BAR / 2 + font.middleToBase());
    }
  }
}
