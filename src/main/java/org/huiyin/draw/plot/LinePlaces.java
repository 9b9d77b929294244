package org.huiyin.draw.plot;

import java.awt.geom.Rectangle2D;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.data.Span;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Where the points of lines are.
 *
 * @param data the area of the lines
 */
record LinePlaces(Rectangle2D data, Ticks dates, Ticks values) {

  double x(Line.Point point) {
    return dates.valueToJava2D(point.day(), data, RectangleEdge.BOTTOM);
  }

  double y(Line.Point point) {
    return y(point.value().doubleValue());
  }

  double y(double value) {
    return values.valueToJava2D(value, data, RectangleEdge.LEFT);
  }

  /** Returns the y coordinate of the upper end of a point with its mark. */
  double top(Line.Point point) {
    Span span = point.value().span();
    return y(span.high()) - (span.opensAbove() ? OpenMarks.ARROW : 0);
  }

  /** Returns the y coordinate of the lower end of a point with its mark. */
  double bottom(Line.Point point) {
    Span span = point.value().span();
    return y(span.low()) + (span.opensBelow() ? OpenMarks.ARROW : 0);
  }
}
