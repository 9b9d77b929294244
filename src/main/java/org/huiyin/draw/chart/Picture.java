package org.huiyin.draw.chart;

import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.model.artefact.Drawing;

/** A chart that is settled and can be drawn in any form. */
public interface Picture {

  /** What is drawn, in the order of drawing. */
  List<Drawing.Row> rows();

  /** What is drawn of commitments, in the order of drawing; only timelines have it. */
  default List<Drawing.Event> events() {
    return List.of();
  }

  /** What a reader who does not see it must know. */
  String description();

  /**
   * Draws from the canvas's origin to the right and down, as wide as the form.
   *
   * @return the height
   */
  double paint(Canvas canvas, ChartSize size);
}
