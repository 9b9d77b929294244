package org.huiyin.draft.reading.clue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.quantity.numeral.Glyphs;

/** Tells times with which a text compares from those that it is about. */
final class Compared {
  /** A value behind a time, and no rate of change: 的405座, 同期的405座. */
  private static final Pattern VALUE =
      Pattern.compile("(同期)?的?(?=[0-9][0-9,.]*+(?!\\s?(?:[%％‰倍成]|个百分点|分之|[-—–~至到]|月|年|季度)))");

  private static final Pattern TOGETHER = Pattern.compile("[^，,。；;：]{0,12}相比");

  private Compared() {}

  /**
   * What stands between a time and a value that is of it: 同期, or nothing. Empty if no value
   * follows.
   */
  static Optional<String> sameMonths(String text, int end) {
    Matcher value = VALUE.matcher(text).region(end, text.length());
    return value.lookingAt()
        ? Optional.of(Optional.ofNullable(value.group(1)).orElse(""))
        : Optional.empty();
  }

  /** 比上年, 较2020年: what the number is compared with, not its time. */
  static boolean is(String text, int start, int end) {
    char before = Glyphs.at(text, start - 1);
    return before == '比'
        || before == '较'
        || (before == '与' || before == '同' || before == '跟')
            && TOGETHER.matcher(text).region(end, text.length()).lookingAt()
        || Glyphs.startsWith(text, end, "同期")
        || Glyphs.startsWith(text, end, "相比")
        || Glyphs.startsWith(text, end, "基础上");
  }
}
