package org.huiyin.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.draw.plot.RegionName;
import org.huiyin.draw.plot.Tile;
import org.huiyin.draw.plot.TileClasses;
import org.huiyin.draw.plot.TileRegion;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/**
 * A tile for each area with its name and value, in the shade of its class. The name of a region
 * stands once, in an empty cell beside it or in its first tile. This picture does not use
 * JFreeChart.
 */
final class TileMapPicture implements Picture {
  private static final double GAP = 6;
  private static final int WIDEST = 220;

  private static final int SMALLEST = 12;

  private final List<Tile> tiles;
  private final List<TileRegion> regions;
  private final TileClasses classes;
  private final int columns;
  private final Accents accents;
  private final Texts texts;

  TileMapPicture(List<Tile> tiles, List<TileRegion> regions, Accents accents, Texts texts) {
    int left = tiles.stream().mapToInt(Tile::column).min().orElse(0);
    int top = tiles.stream().mapToInt(Tile::row).min().orElse(0);
    this.tiles =
        tiles.stream()
            .map(
                tile ->
                    new Tile(tile.column() - left, tile.row() - top, tile.point(), tile.region()))
            .toList();
    this.regions = List.copyOf(regions);
    this.classes = TileClasses.of(points());
    this.accents = accents;
    this.texts = texts;
    this.columns = this.tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
  }

  /** Returns whether the digits of a value fit into a tile, in every size. */
  boolean holds(DataPoint point) {
    return point.isMissing()
        || TableFont.bold(SMALLEST).width(point.digits()) * 1.05 <= width(ChartSize.NARROW) - 4;
  }

  private List<DataPoint> points() {
    return tiles.stream().map(Tile::point).toList();
  }

  /** Returns the rows grouped by region, in the order of the regions. */
  @Override
  public List<Drawing.Row> rows() {
    List<String> order = new ArrayList<>(regions.stream().map(TileRegion::label).toList());
    order.add("");
    return tiles.stream()
        .sorted(Comparator.comparingInt(tile -> order.indexOf(tile.region())))
        .map(tile -> tile.point().row(tile.region()))
        .toList();
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.tile-map", tiles.size()));
    sentences.add(Description.ofValues(points(), texts));
    for (TileRegion region : regions) {
      sentences.add(
          texts.get(
              "chart.sentence",
              texts.get(
                  "chart.of",
                  region.label(),
                  texts.list(
                      tiles.stream()
                          .filter(tile -> tile.region().equals(region.label()))
                          .map(tile -> tile.point().label())
                          .toList()))));
    }
    return Description.sentences(sentences, texts);
  }

  private double width(ChartSize size) {
    return Math.floor(Math.min(WIDEST, (size.width() - GAP * (columns - 1)) / columns));
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    TableFont small = TableFont.regular(size.small());
    String unit =
        texts.get("chart.unit", tiles.get(0).point().figure().unit().in(texts.language()));
    double top = classes.key(canvas, size, unit, texts) + 8;
    double width = width(size);
    List<RegionName> names =
        RegionName.place(regions, tiles, columns, size, width - 2 * RegionName.INSET);
    Set<Tile> naming = naming(names);
    int lines = tiles.stream().mapToInt(tile -> name(tile, size, width).size()).max().orElse(1);
    int linesBelow =
        tiles.stream().mapToInt(tile -> below(tile, naming, size, width).size()).max().orElse(0);
    double height =
        Math.ceil(
            Math.max(
                size.choose(64, 56),
                (lines + linesBelow) * small.lineHeight()
                    + TableFont.bold(size.text()).lineHeight()
                    + 10
                    + foot()
                    + head()));
    for (Tile tile : tiles) {
      Rectangle2D area =
          new Rectangle2D.Double(
              tile.column() * (width + GAP), top + tile.row() * (height + GAP), width, height);
      canvas.group(
          tile.point().cssClass(),
          (tile.region().isEmpty() ? "" : tile.region() + " ") + tile.point().spoken());
      if (tile.point().isMissing()) {
        canvas.slot(area);
      } else {
        classes.tile(canvas, area, tile.point());
        if (accents.isHighlighted(tile.point())) {
          canvas.setPaint(SeriesStyle.BORDER);
          canvas.draw(area);
        }
        if (tile.point().isOpen()) {
          classes.openMark(canvas, area, tile.point());
        }
      }
      words(
          canvas,
          size,
          tile,
          naming,
          new Rectangle2D.Double(
              area.getX(),
              area.getY() + head(),
              area.getWidth(),
              area.getHeight() - head() - foot()));
      canvas.endGroup();
    }
    borders(canvas, width, height, top);
    names.forEach(name -> name.write(canvas, size, width, height, top));
    int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
    return top + rows * (height + GAP) - GAP;
  }

  /** Returns the height of the mark at the foot of tiles, if there is any. */
  private double foot() {
    return classes.hasNegative() ? TileClasses.FOOT : 0;
  }

  /** Returns the height of the mark along the upper edge of tiles, if there is any. */
  private double head() {
    return points().stream().anyMatch(DataPoint::isOpen) ? TileClasses.HEAD : 0;
  }

  private static List<String> name(Tile tile, ChartSize size, double width) {
    return Wrap.lines(tile.point().label(), TableFont.regular(size.small()), width - 6);
  }

  /** Returns the first tile of each region whose name has no place beside its tiles. */
  private Set<Tile> naming(List<RegionName> names) {
    Set<Tile> naming = new HashSet<>();
    for (TileRegion region : regions) {
      if (names.stream().noneMatch(name -> name.region().equals(region.label()))) {
        tiles.stream()
            .filter(tile -> tile.region().equals(region.label()))
            .findFirst()
            .ifPresent(naming::add);
      }
    }
    return naming;
  }

  /** Returns the text below the value: the name of the region, or that the value is derived. */
  private List<String> below(Tile tile, Set<Tile> naming, ChartSize size, double width) {
    String words =
        naming.contains(tile)
            ? tile.region()
            : tile.point().isMissing() || !tile.point().isDerived()
                ? ""
                : texts.get("value.derived");
    return words.isEmpty()
        ? List.of()
        : Wrap.lines(words, TableFont.regular(size.small()), width - 6);
  }

  private void words(Canvas canvas, ChartSize size, Tile tile, Set<Tile> naming, Rectangle2D area) {
    TableFont small = TableFont.regular(size.small());
    boolean missing = tile.point().isMissing();
    SeriesStyle style = missing ? SeriesStyle.ON_SLOT : classes.style(tile.point()).textOn();
    List<String> name = name(tile, size, area.getWidth());
    TableFont number = number(tile.point(), size, area.getWidth());
    List<String> below = below(tile, naming, size, area.getWidth());
    List<String> value =
        missing
            ? Wrap.lines(tile.point().digits(), small, area.getWidth() - 4)
            : List.of(tile.point().digits());
    TableFont valueFont = missing ? small : number;
    double words =
        name.size() * small.lineHeight()
            + value.size() * valueFont.lineHeight()
            + below.size() * small.lineHeight();
    double y = area.getY() + Math.max(2, (area.getHeight() - words) / 2);
    double x = area.getCenterX();
    for (String line : name) {
      canvas.write(line, small, style, Canvas.Align.MIDDLE, x, y + small.ascent());
      y += small.lineHeight();
    }
    for (String line : value) {
      canvas.write(line, valueFont, style, Canvas.Align.MIDDLE, x, y + valueFont.ascent());
      y += valueFont.lineHeight();
    }
    for (String line : below) {
      canvas.write(line, small, style, Canvas.Align.MIDDLE, x, y + small.ascent());
      y += small.lineHeight();
    }
  }

  /** Returns the largest font size at which the digits fit. */
  private static TableFont number(DataPoint point, ChartSize size, double width) {
    int fontSize = size.choose(18, 15);
    while (fontSize > SMALLEST
        && TableFont.bold(fontSize).width(point.digits()) * 1.05 > width - 4) {
      fontSize--;
    }
    return TableFont.bold(fontSize);
  }

  /** Draws lines in the gaps between tiles of different regions. */
  private void borders(Canvas canvas, double width, double height, double top) {
    canvas.setPaint(SeriesStyle.BORDER);
    for (Tile tile : tiles) {
      double x = tile.column() * (width + GAP);
      double y = top + tile.row() * (height + GAP);
      at(tile.column() + 1, tile.row())
          .filter(other -> !other.region().equals(tile.region()))
          .ifPresent(
              other ->
                  canvas.draw(
                      new Line2D.Double(
                          x + width + GAP / 2,
                          y - GAP / 2,
                          x + width + GAP / 2,
                          y + height + GAP / 2)));
      at(tile.column(), tile.row() + 1)
          .filter(other -> !other.region().equals(tile.region()))
          .ifPresent(
              other ->
                  canvas.draw(
                      new Line2D.Double(
                          Math.max(0, x - GAP / 2),
                          y + height + GAP / 2,
                          x + width + GAP / 2,
                          y + height + GAP / 2)));
    }
  }

  private Optional<Tile> at(int column, int row) {
    return tiles.stream().filter(tile -> tile.column() == column && tile.row() == row).findFirst();
  }
}
