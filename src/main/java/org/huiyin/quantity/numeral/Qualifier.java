package org.huiyin.quantity.numeral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A qualifier before or after a number, and its meaning. The meanings follow the usage of Chinese
 * law and statistics: 以上 and 以下 include the bound (Civil Code, article 1259), 超过 and 不足 do not; 近
 * means slightly below; 余 and 多 mean above, by less than the place value of the last non-zero
 * digit.
 */
public enum Qualifier {
  NEAR("近 将近 接近 逼近 将近有", "", "nearly|almost|close to", ""),
  ABOUT(
      "约 大约 约为 约有 约占 约需 约计 约达 约合 大约有 大约为 大约占 大致 大概",
      "左右 上下",
      "about|around|approximately|roughly|some",
      ""),
  MORE_THAN(
      "超过 超过了 超 逾 突破 突破了 多于 高于 大于 超出 超出了 已超",
      "",
      "more than|over|exceeding|exceeds|exceeded|above",
      ""),
  AT_LEAST(
      "至少 不少于 不低于 不小于 最少 不得少于 不得低于",
      "以上 及以上 起步",
      "at least|no fewer than|no less than|not less than",
      "or more|and above|or above"),
  AT_MOST(
      "至多 最多 不超过 不高于 不多于 不大于 不得超过 不得高于",
      "以下 及以下 以内 之内",
      "at most|up to|no more than|not more than",
      "or less|or fewer|or below"),
  LESS_THAN("不足 不到 低于 少于 小于 未达 不满 未满 不及", "", "less than|fewer than|under|below", ""),
  SOME_MORE("", "余 多 几 有余", "", "odd"),
  SEVERAL("数 几 好几", "", "several", "");

  private static final Map<Character, List<Word>> BEFORE = words(true);
  private static final Map<Character, List<Word>> AFTER = words(false);

  /** Characters before 近, 约 and 超 that form another word: 最近, 预约, 商超. */
  private static final String NOT_NEAR = "最附邻就靠临远亲将晋";

  private static final String NOT_ABOUT = "节预公条签履制违契集合失誓俭";
  private static final String NOT_OVER = "商赶反中英欧高";
  private static final String NOT_SOME = "少参负人总岁系指分整";

  private final String before;
  private final String after;
  private final String englishBefore;
  private final String englishAfter;

  Qualifier(String before, String after, String englishBefore, String englishAfter) {
    this.before = before;
    this.after = after;
    this.englishBefore = englishBefore;
    this.englishAfter = englishAfter;
  }

  /** Returns the name in output: {@code at-least}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A qualifier word and its meaning. */
  private record Word(String text, Qualifier meaning) {}

  /**
   * A qualifier found in a text.
   *
   * @param start UTF-16 index of its first character
   * @param end UTF-16 index after its last character
   */
  public record Found(Qualifier meaning, int start, int end) {}

  /** Groups the words by the character next to the number, longest first. */
  private static Map<Character, List<Word>> words(boolean before) {
    List<Word> words = new ArrayList<>();
    for (Qualifier meaning : values()) {
      String chinese = before ? meaning.before : meaning.after;
      String english = before ? meaning.englishBefore : meaning.englishAfter;
      for (String text : (chinese.replace(' ', '|') + "|" + english).split("\\|")) {
        if (!text.isEmpty()) {
          words.add(new Word(text, meaning));
        }
      }
    }
    words.sort(Comparator.comparing((Word word) -> -word.text().length()));
    return words.stream()
        .collect(
            Collectors.groupingBy(
                word ->
                    before ? word.text().charAt(word.text().length() - 1) : word.text().charAt(0)));
  }

  /** Returns the qualifier that ends at an index; blanks between it and the number are ignored. */
  public static Optional<Found> before(String text, int index, boolean bare) {
    int end = index;
    while (end > 0 && index - end < 2 && Glyphs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return Optional.empty();
    }
    char last = text.charAt(end - 1);
    if (last == '上' && bare) {
      return Optional.of(new Found(AT_LEAST, end - 1, end));
    }
    if (last == '过' && (bare || Glyphs.at(text, index) == '半')) {
      return Optional.of(new Found(MORE_THAN, end - 1, end));
    }
    for (Word word : BEFORE.getOrDefault(last, List.of())) {
      if (Glyphs.endsWith(text, end, word.text())
          && isWord(text, end - word.text().length(), word, bare)) {
        return Optional.of(new Found(word.meaning(), end - word.text().length(), end));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String text, int start, Word word, boolean bare) {
    char previous = Glyphs.at(text, start - 1);
    if (word.text().charAt(0) == '约') {
      return NOT_ABOUT.indexOf(previous) < 0 || Glyphs.endsWith(text, start, "折合");
    }
    return switch (word.text()) {
      case "近" -> NOT_NEAR.indexOf(previous) < 0;
      case "超" -> NOT_OVER.indexOf(previous) < 0;
      case "数", "几" -> (bare || isTen(text, start + 1)) && NOT_SOME.indexOf(previous) < 0;
      default -> !Glyphs.isLatin(word.text().charAt(0)) || !Glyphs.isLatin(previous);
    };
  }

  private static boolean isTen(String text, int index) {
    return Glyphs.power(Glyphs.at(text, index)) == 1;
  }

  /** Returns the qualifier that starts at an index, after at most two blanks. */
  public static Optional<Found> after(String text, int index) {
    int start = Glyphs.skipBlanks(text, index);
    for (Word word : AFTER.getOrDefault(Glyphs.at(text, start), List.of())) {
      if (Glyphs.startsWith(text, start, word.text()) && start - index < 3) {
        int end = start + word.text().length();
        boolean splits =
            Glyphs.isLatin(word.text().charAt(0)) && Glyphs.isLatin(Glyphs.at(text, end))
                || word.text().equals("上下") && Glyphs.isHan(Glyphs.at(text, end));
        return splits ? Optional.empty() : Optional.of(new Found(word.meaning(), start, end));
      }
    }
    return Optional.empty();
  }
}
