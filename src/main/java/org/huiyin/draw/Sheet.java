package org.huiyin.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The SVG around a picture: its name, its text alternative, and, where it stands alone, its title and its style. */
final class Sheet {
  static final String STYLE = load("/theme/assets/charts.css");
  private static final String ESCAPED_STYLE = Markup.text(new StringBuilder(), STYLE).toString();
  private static final int MARGIN = 24;
  private static final int TITLE = 20;
  private static final double GAP = 12;
  private static final int WIDTH = Form.WIDE.width() + 2 * MARGIN;
  private static final int SHARPNESS = 2;
  /** Characters of the parts around a picture that few drawings exceed. */
  private static final int AROUND = 1024;

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

  /** A picture in one form, drawn; {@code content} is the inside of an SVG. */
  record Painted(Form form, String content, double height) {

    static Painted of(String chart, Picture picture, Form form) {
      SvgCanvas canvas = new SvgCanvas(chart + "-" + form.suffix());
      double height = picture.paint(canvas, form);
      return new Painted(form, canvas.content(), height);
    }
  }

  /** For a page, which has the title, the notes and the style. */
  static String inline(Frame frame, Painted picture) {
    Form form = picture.form();
    StringBuilder svg = new StringBuilder(picture.content().length() + AROUND)
        .append("<svg class=\"").append(form.choose("chart", "chart chart-narrow"))
        .append("\" viewBox=\"0 0 ").append(form.width()).append(' ');
    Markup.number(svg, picture.height()).append('"');
    names(svg, frame.chart() + "-" + form.suffix(), frame);
    return svg.append(picture.content()).append("</svg>\n").toString();
  }

  /** A document of its own, around the wide form. */
  static String standalone(Frame frame, Painted wide) {
    SvgCanvas words = new SvgCanvas(frame.chart());
    Layout layout = layOut(words, frame, wide.height());
    StringBuilder svg = new StringBuilder(ESCAPED_STYLE.length() + wide.content().length() + 2 * AROUND)
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"").append(frame.language().tag())
        .append("\" class=\"chart chart-alone\" width=\"").append(WIDTH).append("\" height=\"").append(layout.height)
        .append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(layout.height).append('"');
    names(svg, frame.chart() + "-s", frame);
    svg.append("<style>\n").append(ESCAPED_STYLE).append("</style>\n")
        .append("<rect width=\"100%\" height=\"100%\" class=\"").append(Ink.GROUND.cssClass()).append("\"/>\n")
        .append(words.content()).append("<g transform=\"translate(").append(MARGIN).append(' ');
    return Markup.number(svg, layout.picture).append(")\">\n").append(wide.content()).append("</g>\n</svg>\n")
        .toString();
  }

  /** The same in pixels, two a unit. */
  static byte[] png(Frame frame, Picture picture, double pictureHeight) {
    Layout layout = layOut(new SvgCanvas(""), frame, pictureHeight);
    PixelCanvas canvas = new PixelCanvas(SHARPNESS * WIDTH, SHARPNESS * layout.height, SHARPNESS);
    layOut(canvas, frame, pictureHeight);
    canvas.translate(MARGIN, layout.picture);
    picture.paint(canvas, Form.WIDE);
    return canvas.png();
  }

  /**
   * Where the parts of a whole sheet are.
   *
   * @param picture the top of the picture
   * @param height of all
   */
  private record Layout(double picture, int height) {}

  /** Writes the words around a picture of a height, and leaves its place empty. */
  private static Layout layOut(Canvas canvas, Frame frame, double pictureHeight) {
    double y = write(canvas, Optional.of(frame.title()), TableFont.bold(TITLE), Ink.TEXT, MARGIN);
    double picture = write(canvas, frame.subtitle(), TableFont.regular(Form.WIDE.text()), Ink.MUTED, y) + GAP;
    TableFont small = TableFont.regular(Form.WIDE.small());
    y = write(canvas, frame.note(), small, Ink.MUTED, picture + pictureHeight + GAP);
    y = write(canvas, Optional.of(frame.sources()), small, Ink.MUTED, y);
    return new Layout(picture, (int) Math.ceil(y) + MARGIN);
  }

  private static void names(StringBuilder svg, String id, Frame frame) {
    svg.append(" role=\"img\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">\n<title id=\"")
        .append(id).append("-t\">");
    Markup.text(svg, frame.title()).append("</title>\n<desc id=\"").append(id).append("-d\">");
    Markup.text(svg, frame.description()).append("</desc>\n");
  }

  /** Writes words, where there are any, and gives the place below them. */
  private static double write(Canvas canvas, Optional<String> words, TableFont font, Ink ink, double top) {
    double y = top;
    if (words.isPresent()) {
      for (String line : Wrap.lines(words.get(), font, Form.WIDE.width())) {
        canvas.write(line, font, ink, MARGIN, y + font.ascent());
        y += font.lineHeight();
      }
    }
    return y;
  }
}
