package org.huiyin.resolve.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Node;

/**
 * A header, or the name of a row: {@code 床位数（万张）}.
 *
 * @param cell as written
 * @param name without the unit
 * @param unit empty if no unit is written, or if the parentheses contain something else
 */
record HeaderText(Node.Scalar cell, String name, Optional<String> unit) {
  private static final Pattern FORM =
      Pattern.compile("(.*?)\\s*[（(]\\s*(单位\\s*[:：])?\\s*([^（）()]+?)\\s*[)）]");
  private static final Pattern SHARE = Pattern.compile("百分比|百分率|％");

  static HeaderText of(Node.Scalar cell, Measures measures) {
    Matcher form = FORM.matcher(cell.text());
    if (form.matches() && (form.group(2) != null || isUnit(form.group(3), measures))) {
      return new HeaderText(cell, form.group(1), Optional.of(form.group(3)));
    }
    return new HeaderText(cell, cell.text(), Optional.empty());
  }

  /** Whether a user may mean this column by a name. */
  boolean isNamed(String written) {
    return written.equals(cell.text()) || written.equals(name);
  }

  /** Whether two units are the same: 平米 and 平方米, but not 张 and 万张. */
  static boolean isSame(String unit, String other, Measures measures) {
    return unit.equals(other)
        || measures.dimension(plain(unit)).equals(measures.dimension(plain(other)));
  }

  private static boolean isUnit(String text, Measures measures) {
    int slash = text.indexOf('/');
    String unit = plain(slash > 0 ? text.substring(0, slash) : text);
    return text.startsWith("每") || measures.knows(measures.base(unit).name());
  }

  private static String plain(String unit) {
    return SHARE.matcher(unit.strip()).matches() ? "%" : unit;
  }
}
