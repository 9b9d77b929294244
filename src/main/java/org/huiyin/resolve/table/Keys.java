package org.huiyin.resolve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The keys that a table can fill.
 *
 * @param dimensions the figure's own dimensions: their keys with their labels
 */
record Keys(List<Dimension> dimensions) {
  static final String ID = "id";
  static final String VALUE = "value";
  static final String PERIOD = "period";
  static final String AREA = "area";
  static final String UNIT = "unit";
  static final String NOTE = "note";
  private static final String ENGLISH = "-en";
  private static final Set<String> OF_TABLES =
      Set.of(ID, VALUE, UNIT, AREA + ENGLISH, NOTE + ENGLISH);
  private static final Set<String> MAY_BE_EMPTY =
      Set.of(NOTE, "part-of", "area-basis", "items-open");

  /** A dimension of a figure. */
  record Dimension(String key, String label) {}

  /** The names of columns that need no {@code columns:}. */
  private enum Known {
    AREAS(Keys.AREA, "地区 区域 行政区 行政区划 市县 区县 县区 城市 设区市"),
    VALUES(Keys.VALUE, "数值 数量 值 数"),
    PERIODS(Keys.PERIOD, "时期 时段 年份 年度 时间 日期"),
    NOTES(Keys.NOTE, "备注 说明 注"),
    UNITS(Keys.UNIT, "单位 计量单位"),
    IDS(Keys.ID, "代号");

    private final String key;
    private final Set<String> names;

    Known(String key, String names) {
      this.key = key;
      this.names = Set.of(names.split(" "));
    }
  }

  /** The keys for a figure, with the dimensions that it declares. */
  static Keys of(Node figure) {
    List<Dimension> dimensions = new ArrayList<>();
    if (entry(figure, "dimensions") instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        dimensions.add(new Dimension(entry.key().text(), label(entry.value())));
      }
    }
    return new Keys(dimensions);
  }

  private static String label(Node dimension) {
    for (String key : List.of("label", "zh")) {
      if (!(entry(dimension, key) instanceof Node.Unreadable)) {
        return label(entry(dimension, key));
      }
    }
    return dimension instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** The value of a key; an unreadable node if there is none. */
  static Node entry(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key)) {
          return entry.value();
        }
      }
    }
    return new Node.Unreadable(node.origin());
  }

  /** The key that a column has by its name alone. */
  Optional<String> of(String header) {
    for (Known known : Known.values()) {
      if (known.names.contains(header)) {
        return Optional.of(known.key);
      }
    }
    for (Dimension dimension : dimensions) {
      if (dimension.label.equals(header)) {
        return Optional.of(dimension.key);
      }
    }
    return Optional.of(header).filter(columns()::contains);
  }

  /** The keys of columns. */
  List<String> columns() {
    List<String> keys = defaults();
    keys.addAll(List.of(ID, VALUE, UNIT, "part-of", AREA + ENGLISH, NOTE + ENGLISH));
    return keys;
  }

  /** The keys that may have one value for all rows. */
  List<String> defaults() {
    List<String> keys = axes();
    keys.addAll(List.of("area-basis", NOTE, "items-open"));
    return keys;
  }

  /** The keys that distinguish the observations of a figure. */
  List<String> axes() {
    List<String> keys = new ArrayList<>(List.of(AREA, PERIOD));
    dimensions.forEach(dimension -> keys.add(dimension.key));
    return keys;
  }

  /** Whether a key is one of the allowed ones; if not, that is reported. */
  static boolean accept(Node.Scalar key, List<String> allowed, Problems problems) {
    if (!allowed.contains(key.text())) {
      problems.add(
          Problem.error(key.origin(), Message.of("unknown-key", key.text()))
              .withHint(Nearest.hint(key.text(), allowed)));
    }
    return allowed.contains(key.text());
  }

  /** Whether a key is for the table only, and not a key of observations. */
  static boolean isOfTables(String key) {
    return OF_TABLES.contains(key);
  }

  static boolean mayBeEmpty(String key) {
    return MAY_BE_EMPTY.contains(key) || OF_TABLES.contains(key) && !key.equals(ID);
  }

  static String inEnglish(String key) {
    return key + ENGLISH;
  }
}
