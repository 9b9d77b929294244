package org.huiyin.draw.canvas;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.huiyin.draw.font.TableFont;

/**
 * Keeps the state of a {@code Graphics2D} (paint, font, stroke, clip) and reduces its many drawing
 * methods to three that a canvas implements: {@link #draw(Shape)}, {@link #fill(Shape)} and {@link
 * #drawString(String, float, float)}.
 *
 * <p>The clip is stored but not applied: charts draw nothing outside their area.
 */
abstract class PlainGraphics extends ChartGraphics {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final BasicStroke SOLID = new BasicStroke();

  private final RenderingHints hints = new RenderingHints(Map.of());
  private Paint paint = SeriesStyle.TEXT;
  private Stroke stroke = SOLID;
  private TableFont font = TableFont.regular(14);
  private Composite composite = AlphaComposite.SrcOver;
  private Shape clip;

  @Override
  public Font getFont() {
    return font;
  }

  /**
   * @throws IllegalArgumentException if the font is not a {@code TableFont}: a JFreeChart default
   *     was not replaced
   */
  @Override
  public void setFont(Font font) {
    if (!(font instanceof TableFont table)) {
      throw new IllegalArgumentException("not measured by the width table: " + font);
    }
    this.font = table;
  }

  /** Returns the current font. */
  final TableFont font() {
    return font;
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    if (!(of instanceof TableFont table)) {
      throw new IllegalArgumentException("not measured by the width table: " + of);
    }
    return table.metrics();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return CONTEXT;
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : SeriesStyle.NONE;
  }

  @Override
  public void setColor(Color color) {
    this.paint = color;
  }

  @Override
  public Color getBackground() {
    return SeriesStyle.NONE;
  }

  @Override
  public void setBackground(Color color) {}

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite composite) {
    this.composite = composite;
  }

  @Override
  public void setPaintMode() {}

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public void setRenderingHints(Map<?, ?> replacement) {
    hints.clear();
    hints.putAll(replacement);
  }

  @Override
  public void addRenderingHints(Map<?, ?> added) {
    hints.putAll(added);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return hints;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform();
  }

  @Override
  public Shape getClip() {
    return clip;
  }

  @Override
  public void setClip(Shape clip) {
    this.clip = clip;
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public void clip(Shape added) {
    clip = added;
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    setClip(x, y, width, height);
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    for (int i = 1; i < count; i++) {
      drawLine(xs[i - 1], ys[i - 1], xs[i], ys[i]);
    }
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    draw(new Polygon(xs, ys, count));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    fill(new Polygon(xs, ys, count));
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return shape.intersects(area);
  }

  @Override
  public void dispose() {}
}
