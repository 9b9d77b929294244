package org.huiyin.source;

import java.util.List;

/**
 * A table of an author's CSV file. Its cells keep their text and their place; blanks around them
 * are removed, and line breaks in them are blanks.
 *
 * @param header the cells of the first row
 * @param rows the rows below it, each with as many cells as the header; rows without any text are
 *     left out
 */
public record Table(List<Node.Scalar> header, List<List<Node.Scalar>> rows) {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
