package org.huiyin.quantity.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;

/**
 * What the words of a claim promise about a number: 占全省三分之一以上 promises a value of 1/3 or more. A
 * formula that checks less than the words promise must not stand behind them.
 *
 * @param reading the number in the words
 * @param accepted the sets of values any of which keeps the promise. They are more than one where
 *     the words can be computed in more than one way: 增长30%以上 is a quotient of at least 1.3, or a
 *     growth of at least 0.3
 */
public record ClaimWording(Reading reading, List<Interval> accepted) {
  private static final List<String> GROWTH =
      List.of(
          "增长",
          "增加",
          "提高",
          "提升",
          "上升",
          "上涨",
          "扩大",
          "增幅",
          "多出",
          "grew by",
          "rose by",
          "increased by",
          "more than doubled");
  private static final List<String> DECLINE =
      List.of(
          "下降", "减少", "降低", "降幅", "缩短", "压缩", "压减", "减幅", "fell by", "dropped by", "decreased by");
  private static final List<String> UP_TO = List.of("到", "至", "为");

  public ClaimWording {
    accepted = List.copyOf(accepted);
  }

  /**
   * What the words of a claim promise, by the defaults for 近 and 约.
   *
   * @return nothing where the words hold no number. Of several, a share, fraction or ratio counts,
   *     else the last
   */
  public static Optional<ClaimWording> of(String says) {
    return of(says, Tolerances.defaults(), Measures.standard());
  }

  /** As {@link #of(String)}, by a site's own tolerances and measure words. */
  public static Optional<ClaimWording> of(String says, Tolerances tolerances, Measures measures) {
    List<Reading> readings = Reading.of(says, measures);
    return readings.stream()
        .filter(Reading::share)
        .reduce((first, second) -> second)
        .or(() -> readings.stream().reduce((first, second) -> second))
        .map(reading -> new ClaimWording(reading, accepted(says, reading, tolerances)));
  }

  private static List<Interval> accepted(String says, Reading reading, Tolerances tolerances) {
    Interval plain = reading.promises(tolerances);
    List<Interval> accepted = new ArrayList<>(List.of(plain));
    boolean doubling = reading.text().indexOf('翻') >= 0;
    if (doubling) {
      // 翻一番 is said of what has at least doubled; as a growth, that is 1 or more.
      Interval twice = reading.qualifiers().isEmpty() ? Interval.from(reading.low(), true) : plain;
      return List.of(twice, twice.plus(Rational.of(-1)));
    }
    if (reading.share() && follows(says, reading.text(), GROWTH)) {
      accepted.add(plain.plus(Rational.of(1)));
    }
    if (reading.share() && follows(says, reading.text(), DECLINE)) {
      accepted.add(plain.fromOne());
    }
    if (reading.unit().equals("百分点")) {
      accepted.add(plain.times(Rational.power(-2)));
    }
    return accepted;
  }

  /** Whether one of the words stands before the number, and not as 增长到 or 下降至. */
  private static boolean follows(String says, String number, List<String> words) {
    String before = says.substring(0, Math.max(0, says.indexOf(number))).stripTrailing();
    boolean upTo = UP_TO.stream().anyMatch(before::endsWith);
    return !upTo && words.stream().anyMatch(before::contains);
  }

  /**
   * Whether every value that a formula lets through keeps the promise; the threshold is a pure
   * number or in 元.
   */
  public boolean isCoveredBy(Comparison comparison, Rational threshold) {
    Interval checked = comparison.to(threshold);
    return accepted.stream().anyMatch(interval -> interval.contains(checked));
  }

  /**
   * As {@link #isCoveredBy(Comparison, Rational)}, for a formula whose left side has a unit: with
   * 亿元, a threshold of 3 stands for 300,000,000 元; with %, 30 stands for 3/10.
   */
  public boolean isCoveredBy(Comparison comparison, Rational threshold, String unit) {
    return isCoveredBy(comparison, threshold.times(Measures.standard().base(unit).factor()));
  }
}
