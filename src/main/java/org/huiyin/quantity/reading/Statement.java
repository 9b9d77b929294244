package org.huiyin.quantity.reading;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * A value in the words of its source: {@code 近2万}, {@code 5—8}, {@code 50以上}, {@code 三分之一}.
 *
 * @param words as written, without the unit
 * @param reading what the words say
 * @param range the values that the words allow, in the unit of the figure; one value where they are
 *     exact: 2.36亿, 三分之一
 * @param named the number that is named, in the unit of the figure: 20000 for 近2万; from the first
 *     to the second where two are
 */
public record Statement(String words, Reading reading, Interval range, Interval named) {
  /** Words of degree that stand behind the unit: 50家以上. */
  private static final List<String> BEHIND =
      List.of("及以上", "以上", "起步", "及以下", "以下", "以内", "之内", "左右", "上下");

  /** The large scales that a unit can begin with. */
  private static final List<Scale> SCALES =
      List.of(new Scale("亿", Rational.power(8)), new Scale("万", Rational.power(4)));

  private record Scale(String sign, Rational worth) {}

  /** A value that was read, or the reason why it was not. */
  public sealed interface Result {
    /** It was read. */
    record Read(Statement statement) implements Result {}

    /** It was not. */
    record Refused(Reason reason) implements Result {}
  }

  /** Why words are no value. */
  public enum Reason {
    /** They state no number, or something beside it. */
    NO_NUMBER,
    /** They can be read in more than one way: 一百二. */
    AMBIGUOUS,
    /** They name a unit, which has a key of its own. */
    UNIT,
    /** They are a share with a sign, and the figure's unit is no share. */
    SHARE,
    /** They have 万 or 亿, and the unit has it too. */
    SCALE_TWICE
  }

  /**
   * Reads a value.
   *
   * @param unit of the figure, as written
   */
  public static Result of(String written, String unit, Tolerances tolerances, Measures measures) {
    String words = written.strip();
    List<Reading> readings = Reading.ofFew(words, measures);
    if (readings.isEmpty() || !readings.get(0).text().equals(words)) {
      return new Result.Refused(Reason.NO_NUMBER);
    }
    if (readings.size() > 1) {
      return new Result.Refused(Reason.AMBIGUOUS);
    }
    Reading reading = readings.get(0);
    return refusal(reading, unit, measures)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> new Result.Read(read(words, reading, unit, tolerances, measures)));
  }

  private static Optional<Reason> refusal(Reading reading, String unit, Measures measures) {
    if (!reading.unit().isEmpty()) {
      return Optional.of(Reason.UNIT);
    }
    if (!reading.sign().isEmpty() && !measures.dimension(unit).isPure()) {
      return Optional.of(Reason.SHARE);
    }
    boolean twice =
        SCALES.stream()
            .anyMatch(
                scale ->
                    unit.startsWith(scale.sign()) && reading.scale().compareTo(scale.worth()) >= 0);
    return twice ? Optional.of(Reason.SCALE_TWICE) : Optional.empty();
  }

  private static Statement read(
      String words, Reading reading, String unit, Tolerances tolerances, Measures measures) {
    Dimension dimension = measures.dimension(unit);
    // 1/3 in per cent is 33.3; 1/3 in 公顷 is a third of one.
    Rational factor =
        reading.share() && dimension.isPure()
            ? Rational.of(1).dividedBy(dimension.factor())
            : Rational.of(1);
    Interval range =
        reading.isExact()
            ? Interval.only(reading.low())
            : bounded(reading.states(tolerances), reading, dimension);
    return new Statement(
        words,
        reading,
        range.times(factor),
        Interval.between(reading.low(), true, reading.high(), true).times(factor));
  }

  /** Things are not fewer than none: 不足30家 is 0 to 30. A rate can be below zero. */
  private static Interval bounded(Interval range, Reading reading, Dimension unit) {
    boolean counted = !unit.isPure() && reading.low().signum() > 0;
    return counted ? range.and(Interval.from(Rational.ZERO, true)).orElse(range) : range;
  }

  public boolean isExact() {
    return range.exact().isPresent();
  }

  /**
   * The number that is named, in the unit of the figure; the middle of two. It gives an order and a
   * place in charts, and is never shown as the value.
   */
  public Rational number() {
    return named.middle().orElseThrow();
  }

  /**
   * Whether the words need no unit behind them although the figure has one: 三分之一 and 不足30% of a
   * figure in per cent.
   */
  public boolean hasOwnUnit() {
    return reading.share() && (!reading.sign().isEmpty() || !named.contains(reading.low()));
  }

  /** Whether the unit belongs between the number and its word of degree: 50家以上. */
  public boolean hasDegreeBehind() {
    return BEHIND.stream().anyMatch(words::endsWith);
  }

  /** The words with the unit where it belongs: 近2万家, 50家以上, 4300余家. A share has its own sign. */
  public String in(String unit) {
    if (hasOwnUnit()) {
      return words;
    }
    for (String degree : BEHIND) {
      if (words.endsWith(degree)) {
        return words.substring(0, words.length() - degree.length()) + unit + degree;
      }
    }
    return words + unit;
  }

  /** The words of degree: none for an exact value and for a range of two numbers. */
  public List<Qualifier> qualifiers() {
    return reading.qualifiers();
  }
}
