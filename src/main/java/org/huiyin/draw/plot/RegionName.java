package org.huiyin.draw.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;

/**
 * The name of a region of a tile map, in an empty cell beside one of its tiles.
 *
 * @param column index of the cell, from 0
 * @param row index of the cell, from 0
 * @param align START right of the region, END left of it, MIDDLE above or below it
 * @param above whether the region is below the cell
 */
public record RegionName(
    String region, List<String> lines, int column, int row, Canvas.Align align, boolean above) {
  public static final double INSET = 8;
  private static final double GAP = 6;
  private static final int MOST_LINES = 2;

  private record Cell(int column, int row) {}

  /**
   * Places the names of the regions.
   *
   * @param width of a name
   * @return fewer names than regions if a region has no empty cell beside it, or too long a name
   */
  public static List<RegionName> place(
      List<TileRegion> regions, List<Tile> tiles, int columns, ChartSize size, double width) {
    Set<Cell> taken = new HashSet<>();
    tiles.forEach(tile -> taken.add(new Cell(tile.column(), tile.row())));
    List<RegionName> names = new ArrayList<>();
    for (TileRegion region : regions) {
      List<String> lines = Wrap.lines(region.label(), TableFont.bold(size.text()), width);
      if (lines.size() <= MOST_LINES) {
        List<Tile> own =
            tiles.stream().filter(tile -> tile.region().equals(region.label())).toList();
        find(region.label(), own, lines, columns, taken).ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<RegionName> find(
      String region, List<Tile> own, List<String> lines, int columns, Set<Cell> taken) {
    int[][] ways = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}};
    int rows = own.stream().mapToInt(Tile::row).max().orElse(0);
    for (int[] way : ways) {
      for (Tile tile : own) {
        Cell cell = new Cell(tile.column() + way[0], tile.row() + way[1]);
        boolean inside =
            cell.column >= 0 && cell.column < columns && cell.row >= 0 && cell.row <= rows;
        if (inside && taken.add(cell)) {
          Canvas.Align align =
              way[0] > 0 ? Canvas.Align.START : way[0] < 0 ? Canvas.Align.END : Canvas.Align.MIDDLE;
          return Optional.of(
              new RegionName(region, lines, cell.column, cell.row, align, way[1] < 0));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the name.
   *
   * @param width of a cell
   * @param height of a cell
   * @param top of the first row
   */
  public void write(Canvas canvas, ChartSize size, double width, double height, double top) {
    TableFont font = TableFont.bold(size.text());
    double left = column * (width + GAP);
    double x =
        switch (align) {
          case START -> left + INSET;
          case MIDDLE -> left + width / 2;
          case END -> left + width - INSET;
        };
    double cell = top + row * (height + GAP);
    double words = lines.size() * font.lineHeight();
    double y =
        align == Canvas.Align.MIDDLE
            ? above ? cell + height - words - 2 : cell + 2
            : cell + (height - words) / 2;
    for (String line : lines) {
      canvas.write(line, font, SeriesStyle.TEXT, align, x, y + font.ascent());
      y += font.lineHeight();
    }
  }
}
