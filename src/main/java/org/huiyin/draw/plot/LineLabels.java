package org.huiyin.draw.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Line;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * The texts in a line chart. One that would meet another one is left out or moved, so they are
 * written in the order of their importance.
 */
final class LineLabels {
  private static final double RADIUS = 4;

  private final List<Line> lines;
  private final ChartSize size;
  private final LinePlaces places;
  private final Accents accents;
  private final List<Rectangle2D> taken = new ArrayList<>();

  LineLabels(List<Line> lines, ChartSize size, LinePlaces places, Accents accents) {
    this.lines = lines;
    this.size = size;
    this.places = places;
    this.accents = accents;
  }

  /**
   * Draws the lines to compare with, each with its label at the end that is farther from a line.
   */
  void references(Canvas canvas) {
    TableFont font = TableFont.regular(size.small());
    for (Accents.Reference reference : accents.references()) {
      double y = places.y(reference.point().doubleValue());
      canvas.setPaint(SeriesStyle.REFERENCE);
      canvas.draw(new Line2D.Double(places.data().getX(), y, places.data().getMaxX(), y));
      boolean right = distance(y, true) > distance(y, false);
      double width = font.width(reference.label()) * 1.05;
      double x = right ? places.data().getMaxX() - width : places.data().getX() + 2;
      boolean below = y - font.lineHeight() - 2 < places.data().getY();
      double top = below ? y + 3 : y - font.lineHeight() - 2;
      taken.add(new Rectangle2D.Double(x, top, width, font.lineHeight()));
      canvas.write(
          reference.label(),
          font,
          SeriesStyle.ON_LINE,
          right ? Canvas.Align.END : Canvas.Align.START,
          right ? places.data().getMaxX() : x,
          top + font.ascent());
    }
  }

  /** The distance of a height from the nearest line at the last or the first time. */
  private double distance(double y, boolean last) {
    return lines.stream()
        .map(Line::given)
        .filter(given -> !given.isEmpty())
        .mapToDouble(given -> Math.abs(places.y(given.get(last ? given.size() - 1 : 0)) - y))
        .min()
        .orElse(0);
  }

  /** Writes the first value of each of several lines above it, if there is room. */
  void firsts(Canvas canvas) {
    TableFont font = TableFont.bold(size.small());
    for (Line line : lines) {
      List<Line.Point> given = line.given();
      if (given.isEmpty() || accents.isQuiet(line.values())) {
        continue;
      }
      Line.Point first = given.get(0);
      double width = font.width(first.value().digits()) * 1.1;
      double x = Math.max(places.data().getX(), places.x(first) - width / 2);
      double top = places.top(first) - RADIUS - 2 - font.lineHeight();
      Rectangle2D place = new Rectangle2D.Double(x - 3, top, width + 6, font.lineHeight());
      boolean free =
          taken.stream().noneMatch(place::intersects)
              && lines.stream()
                  .filter(other -> other != line)
                  .noneMatch(other -> crosses(other, place));
      if (free && given.size() > 1) {
        taken.add(place);
        canvas.write(
            first.value().digits(),
            font,
            SeriesStyle.ON_LINE,
            Canvas.Align.MIDDLE,
            x + width / 2,
            top + font.ascent());
      }
    }
  }

  private boolean crosses(Line line, Rectangle2D place) {
    List<Line.Point> given = line.given();
    for (int i = 0; i < given.size(); i++) {
      Line.Point from = given.get(Math.max(0, i - 1));
      Line.Point to = given.get(i);
      if (place.intersectsLine(places.x(from), places.y(from), places.x(to), places.y(to))) {
        return true;
      }
    }
    return false;
  }

  /** Writes the texts beside points, above or below them. */
  void annotations(Canvas canvas) {
    TableFont font = TableFont.regular(size.small());
    for (Line line : lines) {
      for (Line.Point point : line.given()) {
        Optional<String> text = accents.annotation(point.value());
        if (text.isEmpty()) {
          continue;
        }
        List<String> words = Wrap.lines(text.get(), font, size.choose(150, 110));
        double width = words.stream().mapToDouble(font::width).max().orElse(0) * 1.05;
        double height = words.size() * font.lineHeight();
        double x =
            Math.max(
                places.data().getX(),
                Math.min(places.x(point) - width / 2, places.data().getMaxX() - width));
        double above = places.top(point) - RADIUS - 4 - font.lineHeight() - height;
        double below = places.bottom(point) + RADIUS + 4;
        boolean fitsBelow =
            below + height <= places.data().getMaxY()
                && taken.stream()
                    .noneMatch(new Rectangle2D.Double(x, below, width, height)::intersects)
                && !crosses(line, new Rectangle2D.Double(x, below + 2, width, height));
        double y = fitsBelow || above < places.data().getY() - 12 ? below : above;
        taken.add(new Rectangle2D.Double(x, y, width, height));
        for (String each : words) {
          canvas.write(
              each,
              font,
              SeriesStyle.ON_LINE,
              Canvas.Align.MIDDLE,
              x + width / 2,
              y + font.ascent());
          y += font.lineHeight();
        }
      }
    }
  }

  /**
   * Writes value labels in order of importance: last, first, largest, smallest, then all others. A
   * label that would overlap another one is omitted. Those of points lower than their neighbours
   * stand below.
   */
  void labels(Canvas canvas, Line line) {
    TableFont font = TableFont.bold(size.small());
    List<Line.Point> given = line.given();
    Comparator<Line.Point> bySize =
        Comparator.comparing(point -> point.value().number().orElseThrow());
    List<Line.Point> order = new ArrayList<>();
    if (!given.isEmpty()) {
      Stream.concat(
              Stream.of(
                  given.get(given.size() - 1),
                  given.get(0),
                  given.stream().max(bySize).orElseThrow(),
                  given.stream().min(bySize).orElseThrow()),
              given.stream())
          .distinct()
          .forEach(order::add);
    }
    for (Line.Point point : order) {
      int at = given.indexOf(point);
      // Above the first point of a rising line the label would stand on the line.
      boolean lowest =
          given.size() > 1
              && (at == 0 || bySize.compare(given.get(at - 1), point) > 0)
              && (at == given.size() - 1 || bySize.compare(given.get(at + 1), point) > 0);
      double width = font.width(point.value().digits()) * 1.1;
      double x =
          Math.max(
              places.data().getX(), Math.min(places.x(point) - width / 2, size.width() - width));
      double top =
          lowest && places.bottom(point) + 24 < places.data().getMaxY()
              ? places.bottom(point) + RADIUS + 2
              : places.top(point) - RADIUS - 2 - font.lineHeight();
      Rectangle2D place = new Rectangle2D.Double(x - 3, top, width + 6, font.lineHeight());
      if (taken.stream().noneMatch(place::intersects)) {
        taken.add(place);
        canvas.write(
            point.value().digits(),
            font,
            SeriesStyle.ON_LINE,
            Canvas.Align.MIDDLE,
            x + width / 2,
            top + font.ascent());
      }
    }
  }
}
