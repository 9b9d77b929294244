package org.huiyin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text of the interface, cut at its gaps once and filled often. */
final class Text {
  private static final Pattern GAP = Pattern.compile("\\{([0-9])(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  private final String key;
  private final List<Gap> gaps;
  private final String end;

  /**
   * @param before what stands before the gap
   * @param number of the filling
   * @param isChoice whether one of two forms stands for the filling
   */
  private record Gap(String before, int number, boolean isChoice, String one, String many) {}

  private Text(String key, List<Gap> gaps, String end) {
    this.key = key;
    this.gaps = List.copyOf(gaps);
    this.end = end;
  }

  static Text of(String key, String written) {
    List<Gap> gaps = new ArrayList<>();
    Matcher gap = GAP.matcher(written);
    int at = 0;
    for (; gap.find(); at = gap.end()) {
      boolean isChoice = gap.group(2) != null;
      gaps.add(
          new Gap(
              written.substring(at, gap.start()),
              Integer.parseInt(gap.group(1)),
              isChoice,
              isChoice ? gap.group(2) : "",
              isChoice ? gap.group(3) : ""));
    }
    return new Text(key, gaps, written.substring(at));
  }

  String filled(Object[] fillings) {
    if (gaps.isEmpty()) {
      return end;
    }
    StringBuilder text = new StringBuilder();
    for (Gap gap : gaps) {
      if (gap.number >= fillings.length) {
        throw new IllegalArgumentException("nothing fills {" + gap.number + "} in the text " + key);
      }
      String filling = fillings[gap.number].toString();
      text.append(gap.before)
          .append(!gap.isChoice ? filling : filling.equals("1") ? gap.one : gap.many);
    }
    return text.append(end).toString();
  }
}
