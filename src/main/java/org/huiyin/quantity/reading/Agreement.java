package org.huiyin.quantity.reading;

import java.util.Optional;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;

/** Whether what a text says in a number is right for a figure. */
public sealed interface Agreement {

  /** It is right. */
  record Agrees() implements Agreement {}

  /**
   * It is not.
   *
   * @param reason the first thing that is wrong
   * @param wording what would be right, in the manner of the text: 1.3万家
   */
  record Differs(Reason reason, String wording) implements Agreement {}

  /** What is wrong. */
  enum Reason {
    /** Another number. */
    VALUE,
    /** Another unit: 人 for 人次, % for 百分点. */
    UNIT,
    /** The right number with a word of degree that does not fit: 近 for a value above it. */
    QUALIFIER,
    /** Nearly the right number, rounded the wrong way. */
    ROUNDING,
    /** The right digits with 万 for 亿, or a point in another place. */
    SCALE,
    /** Two numbers for a value that is one, or for one between two others. */
    RANGE
  }

  /**
   * Compares what is said with what is.
   *
   * @param value the figure's value, in {@code unit}
   * @param unit the figure's unit, 万元 and % included; empty for a pure number
   */
  static Agreement of(
      Reading reading, Rational value, String unit, Tolerances tolerances, Measures measures) {
    Measures.Base figure = measures.base(unit);
    Measures.Base said = measures.base(reading.unit());
    Rational exact = value.times(figure.factor());
    boolean unitSaid = reading.share() || !reading.unit().isEmpty();
    Wording wording = new Wording(reading, exact, unit, figure, tolerances);
    if (unitSaid && !(reading.share() ? "" : said.name()).equals(figure.name())) {
      return new Differs(Reason.UNIT, wording.exactly());
    }
    if (reading.isRange()) {
      return new Differs(Reason.RANGE, wording.exactly());
    }
    // A number without unit may be given in the figure's own: 1.3 in a column that is headed 万元.
    Interval right = reading.allows(tolerances);
    if (right.contains(exact) || !unitSaid && right.contains(value)) {
      return new Agrees();
    }
    Reason reason = reason(reading, exact, tolerances);
    if (reason == Reason.SCALE) {
      return new Differs(reason, wording.inFigureUnit());
    }
    Optional<String> qualified =
        reason == Reason.QUALIFIER ? wording.qualified() : Optional.empty();
    return new Differs(reason, qualified.orElseGet(wording::exactly));
  }

  private static Reason reason(Reading reading, Rational exact, Tolerances tolerances) {
    Rational said = reading.low();
    Rational size = said.signum() < 0 ? Rational.ZERO.minus(said) : said;
    Rational distance = exact.compareTo(said) < 0 ? said.minus(exact) : exact.minus(said);
    if (!reading.qualifiers().isEmpty() && distance.compareTo(size.times(tolerances.near())) <= 0) {
      return Reason.QUALIFIER;
    }
    if (isShifted(reading, exact)) {
      return Reason.SCALE;
    }
    boolean rounded =
        reading.share() || !reading.scale().equals(Rational.of(1)) || !exact.isWhole();
    return reading.qualifiers().isEmpty() && rounded && distance.compareTo(reading.place()) < 0
        ? Reason.ROUNDING
        : Reason.VALUE;
  }

  /** Whether the digits would be right with the point elsewhere. */
  private static boolean isShifted(Reading reading, Rational exact) {
    Rational ten = Rational.of(10);
    if (exact.signum() == 0
        || reading.low().signum() == 0
        || reading.low().signum() != exact.signum()) {
      return false;
    }
    Rational half = reading.place().dividedBy(Rational.of(2));
    Rational up = exact;
    Rational down = exact;
    for (int i = 0; i < 12; i++) {
      up = up.times(ten);
      down = down.dividedBy(ten);
      for (Rational shifted : new Rational[] {up, down}) {
        Rational distance = shifted.minus(reading.low());
        if (distance.compareTo(half) <= 0 && Rational.ZERO.minus(distance).compareTo(half) <= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
