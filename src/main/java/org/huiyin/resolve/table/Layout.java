package org.huiyin.resolve.table;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.Node;

/**
 * What the columns of a table hold.
 *
 * @param columns those with a key, in the order of the table
 * @param only the columns by which rows are chosen
 * @param across empty if each row is one observation
 */
record Layout(List<Column> columns, List<Filter> only, Optional<Across> across) {

  Layout {
    columns = List.copyOf(columns);
    only = List.copyOf(only);
  }

  /** A column with the key that its cells have. */
  record Column(String key, int index, HeaderText header) {}

  /**
   * A choice of rows.
   *
   * @param text what the rows must hold in this column
   */
  record Filter(int index, Node.Scalar text) {}

  /**
   * Columns whose cells are all values.
   *
   * @param key what their headers hold
   */
  record Across(String key, List<Column> columns) {
    Across {
      columns = List.copyOf(columns);
    }
  }

  /** The column with a key. */
  Optional<Column> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }
}
