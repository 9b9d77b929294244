package org.huiyin.draw;

import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.MovableCanvas;
import org.huiyin.draw.canvas.Painting;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * Draws the preview images that other sites show for a link, 1200 × 630 pixels. The card of a chart
 * has its title, the chart (or its text alternative if the chart would be too small) and its
 * sources. The card of a site has its name and its tagline.
 */
final class PreviewCard {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 56;
  private static final int TITLE = 44;
  private static final int SUBTITLE = 24;
  private static final int WORDS = 28;
  private static final int SOURCE = 20;
  private static final int MOST_LINES = 2;
  private static final double GAP = 24;
  private static final double LARGEST_SCALE = 1.5;

  /**
   * Below this scale, in pixels per unit, the text in a chart is unreadable; the text alternative
   * is shown instead.
   */
  private static final double SMALLEST_SCALE = 0.75;

  private PreviewCard() {}

  /** A card with text only. The title is set in a larger font than the text. */
  static Painting ofWords(String title, String text) {
    return new Painting(WIDTH, HEIGHT, 1, canvas -> paint(title, text, canvas));
  }

  private static void paint(String title, String text, Canvas canvas) {
    TableFont large = TableFont.bold(2 * TITLE);
    double y =
        write(canvas, title, large, SeriesStyle.TEXT, HEIGHT / 2.0 - 1.2 * large.lineHeight(), 1);
    write(canvas, text, TableFont.regular(WORDS), SeriesStyle.MUTED, y + GAP, MOST_LINES);
  }

  static Painting painting(ChartFrame frame, Picture picture, double height) {
    return new Painting(WIDTH, HEIGHT, 1, canvas -> paint(frame, picture, height, canvas));
  }

  private static void paint(
      ChartFrame frame, Picture picture, double height, MovableCanvas canvas) {
    double y = MARGIN - 12;
    y = write(canvas, frame.title(), TableFont.bold(TITLE), SeriesStyle.TEXT, y, MOST_LINES);
    if (frame.subtitle().isPresent()) {
      y =
          write(
              canvas,
              frame.subtitle().get(),
              TableFont.regular(SUBTITLE),
              SeriesStyle.MUTED,
              y + 6,
              MOST_LINES);
    }
    y += GAP;
    TableFont small = TableFont.regular(SOURCE);
    double foot = HEIGHT - MARGIN + 12 - Math.ceil(small.lineHeight());
    write(canvas, frame.sources(), small, SeriesStyle.MUTED, foot, 1);
    double room = foot - GAP - y;
    double widest = (WIDTH - 2.0 * MARGIN) / ChartSize.WIDE.width();
    double scale = Math.min(Math.min(LARGEST_SCALE, widest), room / height);
    if (scale < SMALLEST_SCALE) {
      TableFont words = TableFont.regular(WORDS);
      write(
          canvas,
          frame.description(),
          words,
          SeriesStyle.TEXT,
          y,
          (int) (room / Math.ceil(words.lineHeight())));
    } else {
      canvas.rescale(scale);
      canvas.move(MARGIN / scale, y / scale);
      picture.paint(canvas, ChartSize.WIDE);
    }
  }

  /**
   * Writes at most {@code most} lines. Text that does not fit is cut and ends in an ellipsis.
   *
   * @return the y coordinate below the last line
   */
  private static double write(
      Canvas canvas, String text, TableFont font, SeriesStyle style, double top, int most) {
    double width = WIDTH - 2.0 * MARGIN;
    List<String> lines = Wrap.lines(text, font, width);
    double y = top;
    for (int i = 0; i < Math.min(most, lines.size()); i++) {
      String line = lines.get(i);
      boolean cut = i == most - 1 && lines.size() > most;
      canvas.write(
          cut ? shortened(line, font, width) : line, font, style, MARGIN, y + font.ascent());
      y += Math.ceil(font.lineHeight());
    }
    return y;
  }

  private static String shortened(String line, TableFont font, double width) {
    String rest = line;
    while (font.width(rest + "…") > width) {
      rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
    }
    return rest + "…";
  }
}
