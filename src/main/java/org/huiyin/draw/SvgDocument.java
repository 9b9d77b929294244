package org.huiyin.draw;

import java.util.Optional;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.Markup;
import org.huiyin.draw.canvas.Painting;
import org.huiyin.draw.canvas.Palette;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.canvas.SvgCanvas;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * Writes the SVG element around a picture: title, text alternative and, in a standalone document,
 * the visible texts and the style sheet.
 */
final class SvgDocument {
  private static final String ESCAPED_STYLE =
      Markup.text(new StringBuilder(), Palette.STYLE).toString();
  private static final int MARGIN = 48;
  private static final int TITLE = 20;
  private static final double GAP = 12;
  private static final int WIDTH = ChartSize.WIDE.width() + 2 * MARGIN;
  private static final int SHARPNESS = 2;

  /** Initial capacity of a buffer, in characters. */
  private static final int AROUND = 2048;

  private SvgDocument() {}

  /**
   * A picture in one size as an SVG element for an HTML page. The page supplies the visible title,
   * the notes and the style sheet.
   *
   * @param svg the complete SVG element
   * @param start index in {@code svg} of the first character of the picture itself
   * @param end index after the last character of the picture
   * @param height of the picture, in units
   */
  record Inline(String svg, int start, int end, double height) {

    static Inline of(ChartFrame frame, Picture picture, ChartSize size) {
      String id = frame.chart() + "-" + size.suffix();
      StringBuilder svg =
          new StringBuilder(AROUND)
              .append("<svg class=\"")
              .append(size.choose("chart", "chart chart-narrow"))
              .append("\" viewBox=\"0 0 ")
              .append(size.width())
              .append(' ');
      int beforeHeight = svg.length();
      svg.append('"');
      names(svg, id, frame);
      int beforePicture = svg.length();
      SvgCanvas canvas = new SvgCanvas(id, svg);
      double height = picture.paint(canvas, size);
      canvas.finish();
      String digits = Markup.number(new StringBuilder(), height).toString();
      int end = svg.insert(beforeHeight, digits).length();
      return new Inline(
          svg.append("</svg>\n").toString(), beforePicture + digits.length(), end, height);
    }
  }

  /** Returns a standalone SVG document that contains the wide picture. */
  static String standalone(ChartFrame frame, Inline wide) {
    StringBuilder words = new StringBuilder(AROUND);
    Layout layout = layOut(new SvgCanvas("", words), frame, wide.height());
    StringBuilder svg =
        new StringBuilder(ESCAPED_STYLE.length() + wide.svg().length() + AROUND)
            .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"")
            .append(frame.language().tag())
            .append("\" class=\"chart chart-alone\" width=\"")
            .append(WIDTH)
            .append("\" height=\"")
            .append(layout.height)
            .append("\" viewBox=\"0 0 ")
            .append(WIDTH)
            .append(' ')
            .append(layout.height)
            .append('"');
    names(svg, frame.chart() + "-s", frame);
    svg.append("<style>\n")
        .append(ESCAPED_STYLE)
        .append("</style>\n")
        .append("<rect width=\"100%\" height=\"100%\" class=\"")
        .append(SeriesStyle.GROUND.cssClass())
        .append("\"/>\n")
        .append(words)
        .append("<g transform=\"translate(")
        .append(MARGIN)
        .append(' ');
    return Markup.number(svg, layout.picture)
        .append(")\">\n")
        .append(wide.svg().substring(wide.start(), wide.end()))
        .append("</g>\n</svg>\n")
        .toString();
  }

  /**
   * Returns the content of the standalone document as a painting, with {@link #SHARPNESS} pixels
   * per unit.
   */
  static Painting painting(ChartFrame frame, Picture picture, double pictureHeight) {
    Layout layout = layOut(new SvgCanvas("", new StringBuilder()), frame, pictureHeight);
    double below = lackingHeight(frame);
    return new Painting(
        SHARPNESS * WIDTH,
        SHARPNESS * (int) (layout.height + below),
        SHARPNESS,
        canvas -> {
          layOut(canvas, frame, pictureHeight);
          writeLacking(canvas, frame, layout.height - MARGIN);
          canvas.move(MARGIN, layout.picture);
          picture.paint(canvas, ChartSize.WIDE);
        });
  }

  /** Which characters are boxes. An SVG has them as text, so this is for pixels only. */
  private static void writeLacking(Canvas canvas, ChartFrame frame, double top) {
    write(
        canvas, frame.lacking(), TableFont.regular(ChartSize.WIDE.small()), SeriesStyle.MUTED, top);
  }

  private static double lackingHeight(ChartFrame frame) {
    TableFont small = TableFont.regular(ChartSize.WIDE.small());
    return frame
        .lacking()
        .map(
            words ->
                Math.ceil(
                    Wrap.lines(words, small, ChartSize.WIDE.width()).size() * small.lineHeight()))
        .orElse(0.0);
  }

  /**
   * Vertical layout of a standalone document, in units.
   *
   * @param picture y coordinate of the top edge of the picture
   * @param height total height
   */
  private record Layout(double picture, int height) {}

  /**
   * Writes the texts above and below a picture of the given height. The picture itself is not
   * painted.
   */
  private static Layout layOut(Canvas canvas, ChartFrame frame, double pictureHeight) {
    double y =
        write(canvas, Optional.of(frame.title()), TableFont.bold(TITLE), SeriesStyle.TEXT, MARGIN);
    double picture =
        write(
                canvas,
                frame.subtitle(),
                TableFont.regular(ChartSize.WIDE.text()),
                SeriesStyle.MUTED,
                y)
            + GAP;
    TableFont small = TableFont.regular(ChartSize.WIDE.small());
    y = write(canvas, frame.note(), small, SeriesStyle.MUTED, picture + pictureHeight + GAP);
    y = write(canvas, Optional.of(frame.sources()), small, SeriesStyle.MUTED, y);
    return new Layout(picture, (int) Math.ceil(y) + MARGIN);
  }

  private static void names(StringBuilder svg, String id, ChartFrame frame) {
    svg.append(" role=\"img\" aria-labelledby=\"")
        .append(id)
        .append("-t ")
        .append(id)
        .append("-d\">\n<title id=\"")
        .append(id)
        .append("-t\">");
    Markup.text(svg, frame.title()).append("</title>\n<desc id=\"").append(id).append("-d\">");
    Markup.text(svg, frame.description()).append("</desc>\n");
  }

  /**
   * Writes the lines of a text, if there is one.
   *
   * @return the y coordinate below the last line
   */
  private static double write(
      Canvas canvas, Optional<String> words, TableFont font, SeriesStyle style, double top) {
    double y = top;
    if (words.isPresent()) {
      for (String line : Wrap.lines(words.get(), font, ChartSize.WIDE.width())) {
        canvas.write(line, font, style, MARGIN, y + font.ascent());
        y += font.lineHeight();
      }
    }
    return y;
  }
}
