package org.huiyin.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A {@code Graphics2D} that writes the inside of an SVG: marks with a class for each {@link Ink}, real text, groups
 * with titles; no colours, no fonts, no style attributes, no clips.
 *
 * <p>What {@code Graphics2D} cannot say is said beside it: {@link #group}, {@link #endGroup}, {@link #align} and
 * {@link #slot}.
 */
final class SvgCanvas extends PlainGraphics {
  private final String hatch;
  private final StringBuilder out = new StringBuilder(2048);
  private Align align = Align.START;
  private boolean hatched;

  /** Which end of a text stays where it is when the reader's font is wider or narrower than ours. */
  enum Align {
    START,
    MIDDLE,
    END
  }

  /** @param id begins every id in the drawing, so that many drawings can share a page */
  SvgCanvas(String id) {
    this.hatch = id + "-hatch";
  }

  /** What has been drawn, with the patterns that it needs in front. */
  String content() {
    return hatched
        ? "<defs><pattern id=\"" + hatch + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
            + "<path d=\"M-1 1L1-1M0 6L6 0M5 7L7 5\" class=\"c-hatch\"/></pattern></defs>\n" + out
        : out.toString();
  }

  /**
   * Opens a group of marks that belong to one value.
   *
   * @param cssClass one or more classes
   * @param title shown when the pointer rests on it
   */
  void group(String cssClass, String title) {
    out.append("<g class=\"").append(cssClass).append("\"><title>");
    Markup.text(out, title).append("</title>\n");
  }

  void endGroup() {
    out.append("</g>\n");
  }

  /**
   * Which end of the following texts is fixed. Callers of {@code drawString} still give the left end, as always:
   * JFreeChart computes it from the width, and the anchor takes it back.
   */
  void align(Align align) {
    this.align = align;
  }

  /** The place of a value that is not given: hatched, so that it is neither a bar nor empty. */
  void slot(Rectangle2D area) {
    hatched = true;
    rectangle(area, Ink.SLOT).append(" fill=\"url(#").append(hatch).append(")\"/>\n");
  }

  /** A line of text from its left end. */
  void write(String text, TableFont font, Ink ink, double x, double base) {
    setFont(font);
    setPaint(ink);
    drawString(text, (float) x, (float) base);
  }

  /** A line of text that begins in one style and ends in another, whatever the width of the reader's font. */
  void write(String first, TableFont font, String second, TableFont secondFont, Ink secondInk, double x, double base) {
    out.append("<text");
    position(new Point2D.Double(x, base));
    style(font, Ink.TEXT).append('>');
    Markup.text(out, first).append("<tspan");
    style(secondFont, secondInk).append('>');
    Markup.text(out, second).append("</tspan></text>\n");
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    Point2D at = getTransform().transform(new Point2D.Double(x, y), null);
    double width = font().width(text);
    out.append("<text");
    switch (align) {
      case MIDDLE -> position(new Point2D.Double(at.getX() + width / 2, at.getY())).append(" text-anchor=\"middle\"");
      case END -> position(new Point2D.Double(at.getX() + width, at.getY())).append(" text-anchor=\"end\"");
      default -> position(at);
    }
    style(font(), ink()).append('>');
    Markup.text(out, text).append("</text>\n");
  }

  @Override
  public void fill(Shape shape) {
    if (isInvisible() || shape.getBounds2D().isEmpty()) {
      return;
    }
    Shape placed = getTransform().createTransformedShape(shape);
    if (shape instanceof Rectangle2D) {
      rectangle(placed.getBounds2D(), ink()).append("/>\n");
    } else {
      path(placed);
    }
  }

  @Override
  public void draw(Shape shape) {
    if (isInvisible()) {
      return;
    }
    if (shape instanceof Rectangle2D || shape instanceof Line2D || !shape.getBounds2D().isEmpty()) {
      path(getTransform().createTransformedShape(shape));
    }
  }

  private boolean isInvisible() {
    return getPaint() instanceof Color color && color.getAlpha() == 0;
  }

  /** @throws IllegalStateException if a colour was set: a slot was forgotten in the chart's set-up */
  private Ink ink() {
    if (getPaint() instanceof Ink ink) {
      return ink;
    }
    throw new IllegalStateException("a colour instead of an ink: " + getPaint());
  }

  private StringBuilder position(Point2D at) {
    Markup.number(out.append(" x=\""), at.getX());
    return Markup.number(out.append("\" y=\""), at.getY()).append('"');
  }

  private StringBuilder style(TableFont font, Ink ink) {
    out.append(" font-size=\"").append(font.getSize()).append("\" class=\"").append(ink.cssClass());
    return out.append(font.isBold() ? " c-bold\"" : "\"");
  }

  private StringBuilder rectangle(Rectangle2D area, Ink ink) {
    out.append("<rect");
    position(new Point2D.Double(area.getX(), area.getY()));
    Markup.number(out.append(" width=\""), area.getWidth());
    Markup.number(out.append("\" height=\""), area.getHeight());
    return out.append("\" class=\"").append(ink.cssClass()).append('"');
  }

  private void path(Shape shape) {
    out.append("<path d=\"");
    double[] points = new double[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      out.append("MLQCZ".charAt(segment));
      int count = switch (segment) {
        case PathIterator.SEG_CLOSE -> 0;
        case PathIterator.SEG_QUADTO -> 4;
        case PathIterator.SEG_CUBICTO -> 6;
        default -> 2;
      };
      for (int i = 0; i < count; i++) {
        Markup.number(i == 0 ? out : out.append(' '), points[i]);
      }
    }
    out.append("\" class=\"").append(ink().cssClass()).append("\"/>\n");
  }
}
