package org.huiyin.quantity.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that says which way a value went: 下降 in 比上年下降3.2%.
 *
 * @param word as written
 * @param rise whether the later value is greater
 */
public record Direction(String word, boolean rise) {
  private static final Pattern RISES =
      Pattern.compile(
          "增长|增加|提高|提升|上升|上涨|扩大|增幅|涨幅|多出"
              + "|\\b(?:grew|rose|grown|risen|increas(?:e|ed|es|ing)|growth|more than doubled)\\b");
  private static final Pattern FALLS =
      Pattern.compile(
          "负增长|下降|减少|降低|下滑|下跌|回落|缩减|缩短|净减|收窄|压缩|压减|降幅|减幅|跌幅|少$|降$"
              + "|\\b(?:fell|fall|fallen|down|decreas(?:e|ed|es|ing)|drop|dropped|declined?|decline|shrank)\\b");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s*(?:(?<rise>increase|rise|growth|higher)|(?<fall>decrease|fall|drop|decline|lower))\\b");
  private static final List<String> UP_TO = List.of("到", "至", "为", " to");

  /** The last characters of the words above, apart from Latin letters. */
  private static final String LAST = "长加高升大涨幅出降少低滑跌落减短窄缩";

  private static final String CLAUSE_ENDS = "，。；：！？,;:!?";

  /** The word that a number belongs to: the nearest one before it in its clause. */
  public static Optional<Direction> of(String text, int start, int end) {
    String before = text.substring(clauseStart(text, start), start).toLowerCase(Locale.ROOT);
    String close = before.stripTrailing();
    Optional<Direction> found = nearest(close);
    if (found.isPresent()) {
      boolean upTo = UP_TO.stream().anyMatch(close::endsWith) && !close.endsWith("幅为");
      return upTo ? Optional.empty() : found;
    }
    Matcher behind = BEHIND.matcher(text.substring(end).toLowerCase(Locale.ROOT));
    return behind.find()
        ? Optional.of(new Direction(behind.group().strip(), behind.group("rise") != null))
        : Optional.empty();
  }

  /** The word right before a number, which may stand in a link of its own. */
  public static Optional<Direction> before(String text) {
    String close = text.stripTrailing();
    return canEnd(close) ? ending(close.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<Direction> ending(String close) {
    return nearest(close).filter(found -> close.endsWith(found.word()));
  }

  /** Whether the last character is that of a word; most lines are rejected here. */
  private static boolean canEnd(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return Character.toLowerCase(last) < 128 ? Character.isLetter(last) : LAST.indexOf(last) >= 0;
  }

  /** The last such word of a text. */
  public static Optional<Direction> nearest(String text) {
    Optional<Direction> found = Optional.empty();
    int last = -1;
    // Falls first: where both end at one place, 负增长 is longer than 增长.
    for (boolean rise : new boolean[] {false, true}) {
      Matcher matcher = (rise ? RISES : FALLS).matcher(text);
      while (matcher.find()) {
        if (matcher.end() > last) {
          last = matcher.end();
          found = Optional.of(new Direction(matcher.group(), rise));
        }
      }
    }
    return found;
  }

  /** All such words of a text; those of falls first. */
  public static List<Direction> all(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Direction> all = new ArrayList<>();
    FALLS.matcher(lower).results().forEach(found -> all.add(new Direction(found.group(), false)));
    RISES
        .matcher(FALLS.matcher(lower).replaceAll("·"))
        .results()
        .forEach(found -> all.add(new Direction(found.group(), true)));
    return List.copyOf(all);
  }

  private static int clauseStart(String text, int index) {
    int start = index;
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
