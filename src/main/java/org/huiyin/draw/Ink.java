package org.huiyin.draw;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * What a mark is, in place of its colour: the style sheet {@code charts.css} gives each class its colour, so that dark
 * pages, print and forced colours need no other drawing. JFreeChart hands an ink through like any paint.
 */
enum Ink implements Paint {
  /** Words and numbers. */
  TEXT("c-text"),
  /** Words of less weight: counts, periods, notes. */
  MUTED("c-muted"),
  /** A bar that shows a stated value. */
  ACCENT("c-accent"),
  /** A bar that shows a derived value. */
  DERIVED("c-derived"),
  /** What is left of a whole. */
  REST("c-rest"),
  /** The line from which bars start. */
  BASE("c-base"),
  /** The line above a card. */
  RULE("c-rule"),
  /** The line of a threshold. */
  THRESHOLD("c-threshold"),
  /** The slot of a value that is not given. */
  SLOT("c-slot"),
  /** Words on such a slot. */
  ON_SLOT("c-on-slot"),
  /** The ground of a chart that stands alone. */
  GROUND("c-ground");

  /** A paint that the canvas does not draw, for slots of JFreeChart that cannot be left empty. */
  static final Color NONE = new Color(0, 0, 0, 0);

  private final String cssClass;

  Ink(String cssClass) {
    this.cssClass = cssClass;
  }

  String cssClass() {
    return cssClass;
  }

  @Override
  public PaintContext createContext(
      ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
    throw new UnsupportedOperationException(this + " has a class, not a colour");
  }

  @Override
  public int getTransparency() {
    return OPAQUE;
  }
}
