package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.draft.page.text.LetterSigns;

/**
 * A table that is being read: cells are put where merged ones leave room, and repeated where they
 * reach.
 */
final class Grid {
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_CELLS = 40_000;

  /** A cell of a table of data holds no paragraph of prose as long as this. */
  private static final int LONGEST_CELL = 600;

  private final List<List<Block.Cell>> rows = new ArrayList<>();
  private final List<Integer> reaching = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private int cells;
  private int given;
  private boolean tooWide;

  void row() {
    fill(Integer.MAX_VALUE);
    rows.add(new ArrayList<>());
    for (int i = 0; i < reaching.size(); i++) {
      reaching.set(i, Math.max(0, reaching.get(i) - 1));
    }
  }

  /** Adds a cell behind the last of its row. */
  void cell(String text, int columns, int lines) {
    if (rows.isEmpty()) {
      row();
    }
    List<Block.Cell> row = rows.get(rows.size() - 1);
    fill(row.size());
    while (row.size() < reaching.size() && reaching.get(row.size()) > 0) {
      addRepeated(row);
    }
    given++;
    int width = Math.max(1, Math.min(columns, MOST_COLUMNS));
    for (int i = 0; i < width; i++) {
      int column = row.size();
      add(row, new Block.Cell(text, i > 0));
      while (reaching.size() <= column) {
        reaching.add(0);
        above.add("");
      }
      reaching.set(column, Math.max(1, lines));
      above.set(column, text);
    }
  }

  /** Adds cells that continue the one above (vMerge of DOCX). */
  void continued(int columns) {
    if (rows.isEmpty()) {
      row();
    }
    List<Block.Cell> row = rows.get(rows.size() - 1);
    for (int i = 0; i < Math.max(1, Math.min(columns, MOST_COLUMNS)); i++) {
      String text = row.size() < above.size() ? above.get(row.size()) : "";
      add(row, new Block.Cell(text, true));
    }
  }

  private void addRepeated(List<Block.Cell> row) {
    add(row, new Block.Cell(above.get(row.size()), true));
  }

  private void add(List<Block.Cell> row, Block.Cell cell) {
    tooWide |= row.size() >= MOST_COLUMNS || cells >= MOST_CELLS;
    if (!tooWide) {
      cells++;
      row.add(cell);
    }
  }

  /** Repeats what reaches from above into the rest of the row. */
  private void fill(int below) {
    if (rows.isEmpty() || below != Integer.MAX_VALUE) {
      return;
    }
    List<Block.Cell> row = rows.get(rows.size() - 1);
    while (row.size() < reaching.size() && reaching.get(row.size()) > 0 && !tooWide) {
      addRepeated(row);
    }
  }

  /** The table, if it is one of data: others only place texts. */
  Optional<Block.Table> table() {
    fill(Integer.MAX_VALUE);
    List<List<Block.Cell>> kept = new ArrayList<>();
    int width = 0;
    int several = 0;
    for (List<Block.Cell> row : rows) {
      if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
        kept.add(row);
        width = Math.max(width, row.size());
        several += row.stream().filter(cell -> !cell.merged()).count() > 1 ? 1 : 0;
      }
    }
    boolean data = kept.size() >= 2 && width >= 2 && several >= 2 && !tooWide && given >= 4;
    if (!data || kept.stream().flatMap(List::stream).anyMatch(Grid::isProse)) {
      return Optional.empty();
    }
    for (List<Block.Cell> row : kept) {
      while (row.size() < width) {
        row.add(new Block.Cell("", false));
      }
    }
    return Optional.of(new Block.Table(kept));
  }

  private static boolean isProse(Block.Cell cell) {
    return cell.text().length() > LONGEST_CELL
        || LetterSigns.opens(cell.text())
        || LetterSigns.salutationOf(cell.text()).isPresent();
  }
}
