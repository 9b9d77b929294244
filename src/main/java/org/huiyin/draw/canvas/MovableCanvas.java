package org.huiyin.draw.canvas;

/** A canvas on which a {@link Painting} can place a picture in any size. */
public abstract class MovableCanvas extends Canvas {

  /** Sets the scale in pixels per unit and moves the origin back to the top left corner. */
  public abstract void rescale(double scale);

  /** Moves the origin, in units. */
  public abstract void move(double x, double y);
}
