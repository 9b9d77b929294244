package org.huiyin.resolve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/**
 * How a figure uses a table: {@code observations: {csv: beds.csv, …}}.
 *
 * @param csv the name of the file
 * @param columns keys and the headers of their columns; empty if the author names none
 * @param rows the key that the first column has
 * @param across the key that the headers of all other columns have; each cell is then an
 *     observation
 * @param only headers, and what rows must hold there to be used
 * @param ids texts of cells, and the ids to use for them
 * @param defaults keys that are the same for all rows
 */
record TableForm(
    Node.Scalar csv,
    List<Pair> columns,
    Optional<Node.Scalar> rows,
    Optional<Node.Scalar> across,
    List<Pair> only,
    List<Pair> ids,
    List<Node.Entry> defaults) {

  /** A key and a text. */
  record Pair(Node.Scalar key, Node.Scalar value) {}

  TableForm {
    columns = List.copyOf(columns);
    only = List.copyOf(only);
    ids = List.copyOf(ids);
    defaults = List.copyOf(defaults);
  }

  /** Whether observations are in this form. An observation may have the id {@code csv}. */
  static boolean isWritten(Node observations) {
    return Keys.entry(observations, "csv") instanceof Node.Scalar;
  }

  /** Invalid keys are reported and left out; empty if no file is named, which is reported. */
  static Optional<TableForm> of(Node observations, Keys keys, Problems problems) {
    Fields fields = Fields.of(observations, problems);
    Optional<Node.Scalar> csv = fields.requiredScalar("csv");
    List<Pair> columns =
        pairs(fields, "columns", problems).stream()
            .filter(pair -> Keys.accept(pair.key(), keys.columns(), problems))
            .toList();
    Optional<Node.Scalar> rows =
        fields.scalar("rows").filter(key -> Keys.accept(key, keys.axes(), problems));
    Optional<Node.Scalar> across =
        fields.scalar("across").filter(key -> Keys.accept(key, keys.axes(), problems));
    List<Pair> only = pairs(fields, "only", problems);
    List<Pair> ids = pairs(fields, "ids", problems);
    List<String> known = keys.defaults();
    known.addAll(List.of("columns", "rows", "across", "only", "ids"));
    List<Node.Entry> defaults =
        fields.rest().entries().stream()
            .filter(entry -> Keys.accept(entry.key(), known, problems))
            .toList();
    return csv.map(file -> new TableForm(file, columns, rows, across, only, ids, defaults));
  }

  private static List<Pair> pairs(Fields fields, String key, Problems problems) {
    List<Pair> pairs = new ArrayList<>();
    Optional<Fields> mapping = fields.fields(key);
    if (mapping.isPresent()) {
      for (Node.Entry entry : mapping.get().rest().entries()) {
        if (!(entry.value() instanceof Node.Scalar value)) {
          Fields.wrongType(entry.value(), "type.text", problems);
        } else if (value.isBlank()) {
          problems.error(value.origin(), "missing-value");
        } else {
          pairs.add(new Pair(entry.key(), value));
        }
      }
    }
    return pairs;
  }
}
