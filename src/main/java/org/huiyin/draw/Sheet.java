package org.huiyin.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huiyin.model.Chart;
import org.huiyin.model.Words;

/** The SVG around a picture: its name, its text alternative, and, where it stands alone, its title and its style. */
final class Sheet {
  static final String STYLE = load("/theme/assets/charts.css");
  private static final String ESCAPED_STYLE = Markup.text(new StringBuilder(), STYLE).toString();
  private static final int MARGIN = 24;
  private static final int TITLE = 20;
  private static final double GAP = 12;
  private static final int WIDTH = Form.WIDE.width() + 2 * MARGIN;
  private static final int SHARPNESS = 2;
  /** Characters that few drawings exceed. */
  private static final int LARGE = 8192;

  private Sheet() {}

  private static String load(String resource) {
    try (InputStream in = Sheet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For a page, which has the title, the notes and the style. */
  static String inline(Chart chart, String description, Picture picture, Form form) {
    String id = chart.id() + "-" + form.suffix();
    SvgCanvas canvas = new SvgCanvas(id);
    double height = picture.paint(canvas, form);
    StringBuilder svg = new StringBuilder(LARGE)
        .append("<svg class=\"").append(form.choose("chart", "chart chart-narrow"))
        .append("\" viewBox=\"0 0 ").append(form.width()).append(' ');
    Markup.number(svg, height).append('"');
    names(svg, id, chart, description);
    return svg.append(canvas.content()).append("</svg>\n").toString();
  }

  /** A document of its own. */
  static String standalone(Chart chart, String description, Picture picture, String sources) {
    String id = chart.id() + "-s";
    SvgCanvas canvas = new SvgCanvas(id);
    int height = layOut(canvas, chart, picture, sources);
    StringBuilder svg = new StringBuilder(STYLE.length() + LARGE)
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"zh-CN\" class=\"chart chart-alone\" width=\"")
        .append(WIDTH).append("\" height=\"").append(height)
        .append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height).append('"');
    names(svg, id, chart, description);
    return svg.append("<style>\n").append(ESCAPED_STYLE).append("</style>\n")
        .append("<rect width=\"100%\" height=\"100%\" class=\"").append(Ink.GROUND.cssClass()).append("\"/>\n")
        .append(canvas.content()).append("</svg>\n").toString();
  }

  /** The same in pixels, two a unit. */
  static byte[] png(Chart chart, Picture picture, String sources) {
    int height = layOut(new SvgCanvas(""), chart, picture, sources);
    PixelCanvas canvas = new PixelCanvas(SHARPNESS * WIDTH, SHARPNESS * height, SHARPNESS);
    layOut(canvas, chart, picture, sources);
    return canvas.png();
  }

  /** Draws title, picture, notes and sources, and gives the height of all. */
  private static int layOut(Canvas canvas, Chart chart, Picture picture, String sources) {
    canvas.translate(MARGIN, MARGIN);
    double y = write(canvas, Optional.of(chart.title()), TableFont.bold(TITLE), Ink.TEXT, 0);
    y = write(canvas, chart.subtitle(), TableFont.regular(Form.WIDE.text()), Ink.MUTED, y) + GAP;
    canvas.translate(0, y);
    double pictureHeight = picture.paint(canvas, Form.WIDE) + GAP;
    canvas.translate(0, -y);
    TableFont small = TableFont.regular(Form.WIDE.small());
    y = write(canvas, chart.note(), small, Ink.MUTED, y + pictureHeight);
    y = write(canvas, Optional.of(Words.chinese(sources)), small, Ink.MUTED, y);
    return (int) Math.ceil(y) + 2 * MARGIN;
  }

  private static void names(StringBuilder svg, String id, Chart chart, String description) {
    svg.append(" role=\"img\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">\n<title id=\"")
        .append(id).append("-t\">");
    Markup.text(svg, chart.title().zh()).append("</title>\n<desc id=\"").append(id).append("-d\">");
    Markup.text(svg, description).append("</desc>\n");
  }

  /** Writes words, where there are any, and gives the place below them. */
  private static double write(Canvas canvas, Optional<Words> words, TableFont font, Ink ink, double top) {
    double y = top;
    if (words.isPresent()) {
      for (String line : Wrap.lines(words.get().zh(), font, Form.WIDE.width())) {
        canvas.write(line, font, ink, 0, y + font.ascent());
        y += font.lineHeight();
      }
    }
    return y;
  }
}
