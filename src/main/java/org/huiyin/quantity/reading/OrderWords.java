package org.huiyin.quantity.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a statement that compare without naming a number: a place in an order (最多, 居次, 第三),
 * or equality and its opposite (等于, 超过).
 */
public final class OrderWords {
  private static final String HAN = "一二三四五六七八九十";
  private static final Pattern PLACE =
      Pattern.compile("第([一二三四五六七八九十]|[1-9][0-9]?)(?:位|名|多|高|大)?(?![批期次届轮条步线产阶章号0-9])");
  private static final Pattern SECOND =
      Pattern.compile("居次|次位|次多|次高|次大|\\bsecond\\b|\\brunner-up\\b");
  private static final Pattern THIRD = Pattern.compile("\\bthird\\b");
  private static final Pattern LAST =
      Pattern.compile("最少|最低|最小|最慢|垫底|末位|居末|殿后|\\b(?:fewest|lowest|smallest|least|last)\\b");
  private static final Pattern FIRST =
      Pattern.compile("最多|最高|最大|最快|居首|首位|榜首|居冠|\\b(?:most|highest|largest|greatest|first)\\b");

  private static final String MORE_WORDS =
      "超过|超出|多于|高于|大于|\\b(?:exceeds?|more than|greater than|higher than|above)\\b";
  private static final String LESS_WORDS =
      "少于|低于|小于|不足|不到|不及|\\b(?:fewer than|less than|lower than|below|short of)\\b";
  private static final Pattern SAME =
      Pattern.compile("等于|相等|一致|相同|持平|\\b(?:add up to|adds up to|equals?|the same as)\\b");
  private static final Pattern UNEQUAL =
      Pattern.compile(
          "不等|不相等|不一致|不相同|不同于|\\b(?:not|n't) (?:add up|equal)|\\bdiffers?\\b"
              + "|(?<!不)(?:"
              + MORE_WORDS
              + ")|(?<!no )(?:"
              + LESS_WORDS
              + ")");

  private OrderWords() {}

  /** What is asserted of a place in an order. */
  public enum End {
    /** Counted from the greatest value. */
    GREATEST,
    /** Counted from the smallest value. */
    SMALLEST
  }

  /**
   * A place in an order.
   *
   * @param place 1 for 最多 and for 最少
   * @param from where the count starts
   */
  public record Place(int place, End from) {}

  /**
   * The place that the words name; of several words, the narrowest counts: the second most is 2.
   */
  public static Optional<Place> place(String says) {
    String words = says.toLowerCase(Locale.ROOT);
    OptionalInt numbered = numbered(words);
    if (numbered.isPresent()) {
      return Optional.of(new Place(numbered.getAsInt(), end(words)));
    }
    if (LAST.matcher(words).find()) {
      return Optional.of(new Place(1, End.SMALLEST));
    }
    return FIRST.matcher(words).find() ? Optional.of(new Place(1, End.GREATEST)) : Optional.empty();
  }

  private static End end(String words) {
    return LAST.matcher(words).find() ? End.SMALLEST : End.GREATEST;
  }

  private static OptionalInt numbered(String words) {
    Matcher place = PLACE.matcher(words);
    if (place.find()) {
      int digit = HAN.indexOf(place.group(1)) + 1;
      return OptionalInt.of(digit > 0 ? digit : Integer.parseInt(place.group(1)));
    }
    if (SECOND.matcher(words).find()) {
      return OptionalInt.of(2);
    }
    return THIRD.matcher(words).find() ? OptionalInt.of(3) : OptionalInt.empty();
  }

  /** Whether the words say that two things are equal, and nothing else. */
  public static boolean saysEqual(String says) {
    String words = says.toLowerCase(Locale.ROOT);
    return SAME.matcher(words).find() && !UNEQUAL.matcher(words).find();
  }

  /** Whether the words say that two things are not equal: 不等于, 超过; 不超过 leaves it open. */
  public static boolean saysUnequal(String says) {
    String words = says.toLowerCase(Locale.ROOT);
    Matcher unequal = UNEQUAL.matcher(words);
    return unequal.find() && (unequal.group().startsWith("不") || !SAME.matcher(words).find());
  }
}
