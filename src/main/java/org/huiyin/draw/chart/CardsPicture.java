package org.huiyin.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * A grid of cards. A card has a large number with its unit, a label, and the area and period. This
 * picture does not use JFreeChart.
 */
final class CardsPicture implements Picture {
  private static final double GAP = 24;
  private static final double NARROW_GAP = 16;
  private static final double BETWEEN = 22;
  private static final double TOP = 6;
  private static final int SMALLEST_NUMBER = 16;

  /** For a smaller number there are fewer columns: all numbers have the same size. */
  private static final int LEGIBLE_NUMBER = 22;

  private final List<DataPoint> cards;
  private final Texts texts;

  CardsPicture(List<DataPoint> cards, Texts texts) {
    this.cards = List.copyOf(cards);
    this.texts = texts;
  }

  @Override
  public List<Drawing.Row> rows() {
    return cards.stream().map(card -> card.row("")).toList();
  }

  @Override
  public String description() {
    List<DataPoint> given = cards.stream().filter(card -> !card.isMissing()).toList();
    return Description.sentences(
        List.of(
            texts.get("chart.cards", cards.size()),
            given.isEmpty() ? "" : Description.listed(given, texts),
            Description.missing(cards, texts)),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    int columns = columns(size);
    double gap = size.choose(GAP, NARROW_GAP);
    double width = (size.width() - gap * (columns - 1)) / columns;
    int number =
        cards.stream().mapToInt(card -> numberSize(card, size, width)).min().orElse(size.big());
    double y = 0;
    for (int first = 0; first < cards.size(); first += columns) {
      y += y > 0 ? BETWEEN : 0;
      List<DataPoint> row = cards.subList(first, Math.min(cards.size(), first + columns));
      double top = y;
      y +=
          IntStream.range(0, row.size())
              .mapToDouble(
                  i -> paintCard(canvas, size, row.get(i), number, i * (width + gap), top, width))
              .max()
              .orElse(0);
    }
    return Math.ceil(y);
  }

  /**
   * Returns the number of columns. Rows are filled evenly: five cards make three and two, not four
   * and one. Long numbers reduce the number of columns.
   */
  private int columns(ChartSize size) {
    int most = size.choose(4, 2);
    int rows = (cards.size() + most - 1) / most;
    int columns = (cards.size() + rows - 1) / rows;
    while (columns > 1 && !fit(columns, size)) {
      columns--;
    }
    return columns;
  }

  private boolean fit(int columns, ChartSize size) {
    double width = (size.width() - size.choose(GAP, NARROW_GAP) * (columns - 1)) / columns;
    return cards.stream().allMatch(card -> width(card, LEGIBLE_NUMBER, size) <= width);
  }

  /** Returns the largest font size at which number and unit fit, with a tenth to spare. */
  private static int numberSize(DataPoint card, ChartSize size, double width) {
    int fontSize = size.big();
    while (fontSize > SMALLEST_NUMBER && width(card, fontSize, size) > width) {
      fontSize -= 2;
    }
    return fontSize;
  }

  private static double width(DataPoint card, int fontSize, ChartSize size) {
    return (TableFont.bold(fontSize).width(card.large())
            + TableFont.bold(size.text()).width(card.afterDigits()))
        * 1.1;
  }

  /**
   * Paints one card.
   *
   * @return the height of the card
   */
  private double paintCard(
      Canvas canvas,
      ChartSize size,
      DataPoint card,
      int numberSize,
      double x,
      double top,
      double width) {
    TableFont number = TableFont.bold(numberSize);
    TableFont label = TableFont.regular(size.text());
    TableFont small = TableFont.regular(size.small());
    canvas.group(card.cssClass(), card.spoken());
    canvas.setPaint(SeriesStyle.RULE);
    canvas.draw(new Line2D.Double(x, top, x + width, top));
    double base = top + TOP + number.ascent();
    if (card.isMissing()) {
      double height = numberSize;
      canvas.slot(
          new Rectangle2D.Double(
              x, base - height + 4, Math.ceil(label.width(card.digits())) + 16, height));
      canvas.write(
          card.digits(),
          label,
          SeriesStyle.ON_SLOT,
          x + 8,
          base + 4 - height / 2 + label.middleToBase());
    } else {
      canvas.write(
          card.large(),
          number,
          card.afterDigits(),
          TableFont.bold(size.text()),
          SeriesStyle.TEXT,
          x,
          base);
    }
    double y = base + number.descent();
    for (String line : Wrap.lines(card.label(), label, width)) {
      canvas.write(line, label, SeriesStyle.TEXT, x, y + label.ascent());
      y += label.lineHeight();
    }
    for (String line : Wrap.lines(place(card), small, width)) {
      canvas.write(line, small, SeriesStyle.MUTED, x, y + small.ascent());
      y += small.lineHeight();
    }
    canvas.endGroup();
    return y - top;
  }

  /** Returns name and period, as far as known: {@code 苏北，2020年}. */
  private String place(DataPoint card) {
    String name = texts.name(card.figure(), card.observation());
    String period = card.period();
    return name.isEmpty()
        ? period
        : period.isEmpty() ? name : texts.get("chart.place", name, period);
  }
}
