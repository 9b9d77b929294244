package org.huiyin.draw.canvas;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.draw.font.TableFont;

/**
 * The canvas that writes SVG markup: shapes and text elements with the CSS class of their {@link
 * SeriesStyle}, and groups with titles. It writes no colours, font families, style attributes or
 * clip paths.
 */
public final class SvgCanvas extends Canvas {
  private static final String SLOT_LINES = "M-1 1L1-1M0 6L6 0M5 7L7 5";
  private static final String OPEN_LINES = "M-1 3L1 5M0 0L4 4M3-1L5 1";

  private final String hatch;
  private final StringBuilder out;
  private final Set<SeriesStyle> hatched = EnumSet.noneOf(SeriesStyle.class);

  /**
   * @param id prefix of all ids in the drawing, so that several drawings can be on one page
   * @param out receives the markup
   */
  public SvgCanvas(String id, StringBuilder out) {
    this.hatch = id + "-hatch";
    this.out = out;
  }

  /** Writes the pattern definitions that the drawing refers to. Must be called once, at the end. */
  public void finish() {
    if (hatched.isEmpty()) {
      return;
    }
    out.append("<defs>");
    for (SeriesStyle style : hatched) {
      boolean slot = style == SeriesStyle.SLOT;
      int step = slot ? 6 : 4;
      out.append("<pattern id=\"")
          .append(pattern(style))
          .append("\" width=\"")
          .append(step)
          .append("\" height=\"")
          .append(step)
          .append("\" patternUnits=\"userSpaceOnUse\"><path d=\"")
          .append(slot ? SLOT_LINES : OPEN_LINES)
          .append("\" class=\"")
          .append(slot ? "c-hatch" : style.cssClass())
          .append("\"/></pattern>");
    }
    out.append("</defs>\n");
  }

  private String pattern(SeriesStyle style) {
    return style == SeriesStyle.SLOT ? hatch : hatch + "-" + style.cssClass();
  }

  @Override
  public void group(String cssClass, String title) {
    out.append("<g class=\"").append(cssClass).append("\"><title>");
    Markup.text(out, title).append("</title>\n");
  }

  @Override
  public void endGroup() {
    out.append("</g>\n");
  }

  @Override
  public void slot(Rectangle2D area) {
    hatched(area, SeriesStyle.SLOT);
  }

  @Override
  public void hatched(Rectangle2D area, SeriesStyle style) {
    hatched.add(style);
    rectangle(area, style).append(" fill=\"url(#").append(pattern(style)).append(")\"/>\n");
  }

  @Override
  public void write(
      String first,
      TableFont font,
      String second,
      TableFont secondFont,
      SeriesStyle secondStyle,
      double x,
      double base) {
    out.append("<text");
    position(x, base);
    fontAttributes(font, SeriesStyle.TEXT).append('>');
    Markup.text(out, first).append("<tspan");
    fontAttributes(secondFont, secondStyle).append('>');
    Markup.text(out, second).append("</tspan></text>\n");
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    out.append("<text");
    switch (align()) {
      case MIDDLE -> position(x + font().width(text) / 2, y).append(" text-anchor=\"middle\"");
      case END -> position(x + font().width(text), y).append(" text-anchor=\"end\"");
      default -> position(x, y);
    }
    fontAttributes(font(), style()).append('>');
    Markup.text(out, text).append("</text>\n");
  }

  @Override
  public void fill(Shape shape) {
    if (isInvisible() || shape.getBounds2D().isEmpty()) {
      return;
    }
    if (shape instanceof Ellipse2D circle) {
      circle(circle);
    } else if (shape instanceof Rectangle2D rectangle) {
      rectangle(rectangle, style()).append("/>\n");
    } else {
      path(shape);
    }
  }

  @Override
  public void draw(Shape shape) {
    if (isInvisible()) {
      return;
    }
    Rectangle2D bounds = shape.getBounds2D();
    if (bounds.getWidth() > 0 || bounds.getHeight() > 0) {
      path(shape);
    }
  }

  private StringBuilder position(double x, double y) {
    Markup.number(out.append(" x=\""), x);
    return Markup.number(out.append("\" y=\""), y).append('"');
  }

  private StringBuilder fontAttributes(TableFont font, SeriesStyle style) {
    out.append(" font-size=\"")
        .append(font.getSize())
        .append("\" class=\"")
        .append(style.cssClass());
    return out.append(font.isBold() ? " c-bold\"" : "\"");
  }

  private StringBuilder rectangle(Rectangle2D area, SeriesStyle style) {
    out.append("<rect");
    position(area.getX(), area.getY());
    Markup.number(out.append(" width=\""), area.getWidth());
    Markup.number(out.append("\" height=\""), area.getHeight());
    return out.append("\" class=\"").append(style.cssClass()).append('"');
  }

  private void circle(Ellipse2D area) {
    Markup.number(out.append("<circle cx=\""), area.getCenterX());
    Markup.number(out.append("\" cy=\""), area.getCenterY());
    Markup.number(out.append("\" r=\""), area.getWidth() / 2);
    out.append("\" class=\"").append(style().cssClass()).append("\"/>\n");
  }

  private void path(Shape shape) {
    out.append("<path d=\"");
    double[] points = new double[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      out.append("MLQCZ".charAt(segment));
      int count =
          switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
          };
      for (int i = 0; i < count; i++) {
        Markup.number(i == 0 ? out : out.append(' '), points[i]);
      }
    }
    out.append("\" class=\"").append(style().cssClass()).append("\"/>\n");
  }
}
