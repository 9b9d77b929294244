package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.quantity.audit.Numeral;

/**
 * The numbers behind 分别: 2021、2022、2023年分别投入1亿元、2亿元、3亿元.
 *
 * @param position of a number among those behind 分别
 * @param count how many there are
 * @param at where 分别 stands
 */
record Respectively(int position, int count, int at) {
  private static final String WORD = "分别";
  private static final Pattern YEARS =
      Pattern.compile("((?:20[0-9]{2}年?[、和，,]){1,6}20[0-9]{2})年[^0-9]{0,20}$");

  /** The place of a number behind 分别 in its part of the sentence; empty if it has none. */
  static Optional<Respectively> of(Scope scope, List<Numeral> numerals, int index) {
    String text = scope.text();
    int start = numerals.get(index).start();
    int inSentence = text.substring(scope.start(), start).lastIndexOf(WORD);
    int at = scope.start() + inSentence;
    if (inSentence < 0 || divided(text, at, start)) {
      return Optional.empty();
    }
    int position = 0;
    int count = 0;
    for (int i = 0; i < numerals.size(); i++) {
      Numeral other = numerals.get(i);
      if (other.needsBinding() && other.start() > at && !divided(text, at, other.start())) {
        position += i < index ? 1 : 0;
        count++;
      }
    }
    return Optional.of(new Respectively(position, count, at));
  }

  private static boolean divided(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。；;".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Which of the names is that of the number, if there are as many as numbers. */
  Optional<String> pick(List<String> names) {
    return names.size() == count ? Optional.of(names.get(position)) : Optional.empty();
  }

  /** The years that are enumerated before 分别. */
  List<String> years(Scope scope) {
    Matcher found = YEARS.matcher(scope.text().substring(Math.max(scope.start(), at - 60), at));
    List<String> years = new ArrayList<>();
    if (found.find()) {
      for (String year : found.group(1).split("年?[、和，,]")) {
        years.add(year);
      }
    }
    return years;
  }
}
