package org.huiyin.draw.chart;

import java.util.List;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/** A chart whose options are checked and whose values are known. It can be painted in any size. */
public interface Picture {

  /** Returns the values that are drawn, in the order of drawing. */
  List<Drawing.Row> rows();

  /**
   * Returns the events of commitments that are drawn, in the order of drawing. Only timelines have
   * events.
   */
  default List<Drawing.Event> events() {
    return List.of();
  }

  /** Returns the generated text alternative. */
  String description();

  /** Returns the same with a note below it that readers need to interpret it correctly. */
  default Picture noted(String note, Texts texts) {
    return new NotedPicture(this, note, texts);
  }

  /**
   * Paints from the origin of the canvas to the right and down, as wide as {@code size}.
   *
   * @return the height in units
   */
  double paint(Canvas canvas, ChartSize size);
}
