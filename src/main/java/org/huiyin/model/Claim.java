package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Origin;

/**
 * A statement about figures, which is computed at build time.
 *
 * @param says the wording of the reply
 * @param holds the comparison as the author wrote it: {@code a.north / a.province >= 1/3}
 * @param sides what both sides of the comparison come to
 * @param uses the observations that it uses
 * @param roundedTo the step to which the left side is rounded before the comparison: {@code 0.001}
 *     for 0.1%
 * @param overlap the reason why the sum of the parts may exceed their total
 * @param comparesDespite the reason why different units or periods may be compared
 * @param waiver the reason why it is published although it does not hold
 * @param undecided the reason why it is published although it cannot be decided
 * @param basis what the comparison rests on
 * @param saysOrigin the origin of the wording
 * @param holdsOrigin the origin of the comparison
 * @param origin the origin of the claim's id
 */
public record Claim(
    String id,
    LocalizedText says,
    String holds,
    Sides sides,
    List<Use> uses,
    Optional<Rational> roundedTo,
    Optional<LocalizedText> overlap,
    Optional<LocalizedText> comparesDespite,
    Optional<Waiver> waiver,
    Optional<LocalizedText> undecided,
    Optional<SourceRef> source,
    Optional<LocalizedText> note,
    Basis basis,
    Origin saysOrigin,
    Origin holdsOrigin,
    Origin origin) {

  public Claim {
    uses = List.copyOf(uses);
  }

  /**
   * Whether it holds, to the precision of its words or after rounding, for all values that the
   * source allows. The sum of overlapping parts may exceed their total.
   */
  public Verdict verdict() {
    Interval actual =
        basis.stated().isPresent()
            ? sides.left()
            : roundedTo.isPresent() ? compared().minus(sides.right()) : sides.difference();
    Interval right = basis.stated().orElseGet(() -> sides.comparison().to(Rational.ZERO));
    Interval accepted =
        overlap.isPresent() && sides.comparison() == Comparison.EQUAL
            ? new Interval(right.low(), right.lowIncluded(), Optional.empty(), false)
            : right;
    return accepted.contains(actual)
        ? Verdict.HOLDS
        : accepted.and(actual).isEmpty() ? Verdict.FAILS : Verdict.UNDECIDED;
  }

  /** Whether it is known to hold. */
  public boolean isTrue() {
    return verdict() == Verdict.HOLDS;
  }

  /** Whether it is a sum that misses its total by what rounding explains. */
  public boolean isSumOfRounded() {
    return basis.stated().isPresent()
        && basis.constants().isEmpty()
        && isTrue()
        && !sides.difference().contains(Rational.ZERO);
  }

  /** The left side, rounded if the claim has {@code rounded-to}. */
  public Interval compared() {
    return roundedTo.map(sides.left()::roundedTo).orElse(sides.left());
  }

  public Comparison comparison() {
    return sides.comparison();
  }

  /**
   * The two sides of a comparison.
   *
   * @param left all values that the left side can have
   * @param right all values that the right side can have
   * @param difference all values that left minus right can have. They are fewer than those of the
   *     two sides where both use the same open value
   * @param leftShown the computation of the left side: {@code 176 ÷ 514}
   * @param rightShown the right side with its values: {@code 1/3}
   */
  public record Sides(
      Interval left,
      Comparison comparison,
      Interval right,
      Interval difference,
      String leftShown,
      String rightShown) {

    /** Two sides whose values are known. */
    public static Sides exact(
        Rational left, Comparison comparison, Rational right, String leftShown, String rightShown) {
      return new Sides(
          Interval.only(left),
          comparison,
          Interval.only(right),
          Interval.only(left.minus(right)),
          leftShown,
          rightShown);
    }
  }

  /**
   * What a comparison rests on.
   *
   * @param unit of both sides; nothing where both are mere numbers. The sides of the claim are in
   *     it, shares as parts of one
   * @param form what the left side is
   * @param change what the left side says of the time between two values
   * @param compared what the comparison says of it: the same where the right side is a constant;
   *     where both sides are values, what it says that the left one is greater
   * @param values every value that was used or computed
   * @param constants every number that is written in the formula
   * @param stated the left sides for which the words are right, where the comparison is = with the
   *     number of the words: 占63% is right for 63.04 %
   */
  public record Basis(
      Optional<Dimension> unit,
      Form form,
      Change change,
      Change compared,
      List<Amount> values,
      List<Amount> constants,
      Optional<Interval> stated) {
    /** Nothing is known. */
    public static final Basis NONE =
        new Basis(
            Optional.empty(),
            Form.VALUE,
            Change.NONE,
            Change.NONE,
            List.of(),
            List.of(),
            Optional.empty());

    public Basis {
      values = List.copyOf(values);
      constants = List.copyOf(constants);
    }

    /** The left side's unit as a factor, by which words in base units are divided. */
    public Rational factor() {
      return unit.filter(known -> !known.isPure()).map(Dimension::factor).orElse(Rational.of(1));
    }

    Basis withStated(Interval interval) {
      return new Basis(unit, form, change, compared, values, constants, Optional.of(interval));
    }
  }

  /** What the left side of a comparison is. */
  public enum Form {
    /** A mere quotient of two values. */
    QUOTIENT,
    /** A place in an order, from the largest value. */
    RANK,
    /** A place in an order, from the smallest value. */
    RANK_FROM_LAST,
    /** The smallest step of values that are said to rise. */
    RISING,
    /** The smallest step of values that are said to fall. */
    FALLING,
    /** Anything else. */
    VALUE
  }

  /** The same, true where its left side lies in the interval that the words allow. */
  public Claim stating(Interval interval) {
    return new Claim(
        id,
        says,
        holds,
        sides,
        uses,
        roundedTo,
        overlap,
        comparesDespite,
        waiver,
        undecided,
        source,
        note,
        basis.withStated(interval),
        saysOrigin,
        holdsOrigin,
        origin);
  }

  /** An observation that a claim uses. */
  public record Use(ObservationRef observation, Manner manner) {

    /** The kind of use. */
    public enum Manner {
      /** Its value is compared with others; unit and period must be equal. */
      COMPARED,
      /** Its value is compared with that of another period; only the unit must be equal. */
      ACROSS_TIME,
      /** Its items are counted, or its rank is used. */
      COUNTED
    }
  }

  /** The reason why a claim of the original text is published although it does not hold. */
  public record Waiver(LocalizedText reason, LocalizedText by, LocalDate on) {}
}
