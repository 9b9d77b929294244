package org.huiyin.quantity.reading;

import java.util.List;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * A value of which only a range is known, to compare texts with.
 *
 * @param range all values that it can have, in the unit of its figure
 * @param named the number or the two numbers by which it is stated
 * @param qualifiers the words of degree by which it is stated
 * @param computed whether it is computed, so that a text may round it
 * @param wording what a text could say
 */
public record OpenValue(
    Interval range, Interval named, List<Qualifier> qualifiers, boolean computed, String wording) {
  public OpenValue {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * What the source states in words.
   *
   * @param falls whether texts say the same of a value with the other sign: 下降近3% of 近-3
   * @param unit of the figure
   */
  public static OpenValue of(Statement stated, boolean falls, String unit) {
    return new OpenValue(
        falls ? stated.range().negated() : stated.range(),
        falls ? stated.named().negated() : stated.named(),
        stated.qualifiers(),
        false,
        stated.in(unit));
  }

  /**
   * A computed value that can only be told to lie in a range.
   *
   * @param wording what a text could say
   */
  public static OpenValue computed(Interval range, boolean falls, String wording) {
    Interval said = falls ? range.negated() : range;
    return new OpenValue(said, said, List.of(), true, wording);
  }

  /**
   * Compares what a text says with it: 逾100家 with 超过100.
   *
   * @param unit of the figure
   */
  public Agreement compare(Reading reading, String unit, Tolerances tolerances, Measures measures) {
    Measures.Base base = measures.base(unit);
    boolean unitSaid = reading.share() || !reading.unit().isEmpty();
    String said = reading.share() ? "" : measures.base(reading.unit()).name();
    if (unitSaid && !said.equals(base.name())) {
      return new Agreement.Differs(Agreement.Reason.UNIT, wording);
    }
    // A number without unit may be given in the figure's own: 近1.3 in a column that is headed 万元.
    OpenValue inBase =
        new OpenValue(
            range.times(base.factor()), named.times(base.factor()), qualifiers, computed, wording);
    if (inBase.isSaid(reading, tolerances) || !unitSaid && isSaid(reading, tolerances)) {
      return new Agreement.Agrees();
    }
    return new Agreement.Differs(inBase.reason(reading), wording);
  }

  private boolean isSaid(Reading reading, Tolerances tolerances) {
    if (isNamed(reading) && reading.qualifiers().equals(qualifiers)) {
      return true; // The same words, or others with the same meaning: 逾100 for 超过100.
    }
    boolean exact = reading.qualifiers().isEmpty();
    if (reading.isRange() || exact && !computed) {
      return false;
    }
    // 4000多 is true of 4300余. 超过40 is true too, but may hide a digit that was lost.
    return reading.states(tolerances).contains(range)
        && reading.allows(tolerances).and(range).isPresent();
  }

  private boolean isNamed(Reading reading) {
    return named.low().filter(reading.low()::equals).isPresent()
        && named.high().filter(reading.high()::equals).isPresent();
  }

  private Agreement.Reason reason(Reading reading) {
    if (isNamed(reading)) {
      return Agreement.Reason.QUALIFIER;
    }
    boolean two = named.exact().isEmpty() && !computed;
    return reading.isRange() || two ? Agreement.Reason.RANGE : Agreement.Reason.VALUE;
  }
}
