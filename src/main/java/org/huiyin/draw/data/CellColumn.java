package org.huiyin.draw.data;

import java.util.List;

/**
 * A column of a table of values, all of one unit.
 *
 * @param label what the values are
 * @param form how they are shown
 * @param cells one for each row of the table
 */
public record CellColumn(String label, Form form, List<Cell> cells) {
  public CellColumn {
    cells = List.copyOf(cells);
  }

  /**
   * What stands in a row.
   *
   * @param values one, or those of a line in the order of time
   * @param course the same with their times; empty unless the form is a line
   */
  public record Cell(List<DataPoint> values, List<Line.Point> course) {
    public Cell {
      values = List.copyOf(values);
      course = List.copyOf(course);
    }
  }

  /** How a cell is shown. */
  public enum Form {
    NUMBER("number"),
    /** A number and a bar from zero. */
    BAR("bar"),
    /** A small line over time, between its first and its last number. */
    LINE("line");

    private final String word;

    Form(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Returns the values of all rows. */
  public List<DataPoint> values() {
    return cells.stream().flatMap(cell -> cell.values().stream()).toList();
  }

  /** Returns the given values of all rows. */
  public List<DataPoint> given() {
    return values().stream().filter(value -> !value.isMissing()).toList();
  }

  /** Whether the unit stands at the head of the column instead of at every value. */
  public boolean unitApart() {
    List<DataPoint> given = given();
    return !given.isEmpty()
        && given.stream().allMatch(DataPoint::isPlain)
        && given.stream().map(DataPoint::unit).distinct().count() == 1
        && !given.get(0).unit().equals("%");
  }

  /** Returns a value as it stands in the column. */
  public String text(DataPoint value) {
    return unitApart() ? value.withoutUnit() : value.shown();
  }
}
