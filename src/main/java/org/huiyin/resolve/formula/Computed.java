package org.huiyin.resolve.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Uncertain;

/**
 * What a formula comes to.
 *
 * @param value in base units
 * @param unit nothing for a mere number: a constant, or how many things are named
 * @param unitWritten the unit as authors write it: 万元; empty for a mere number
 * @param counted whether things are counted in it; such a number is never in 万
 * @param shown with values for names
 * @param strength how tightly it binds: 1 sum, 2 product, 3 single number
 * @param values every value that was used or computed on the way
 * @param constants every number that is written in the formula
 */
public record Computed(
    Uncertain value,
    Optional<Dimension> unit,
    String unitWritten,
    boolean counted,
    String shown,
    int strength,
    List<Amount> values,
    List<Amount> constants) {

  public Computed {
    values = List.copyOf(values);
    constants = List.copyOf(constants);
  }

  static Computed constant(Rational value, Optional<Dimension> unit, String shown) {
    return new Computed(
        Uncertain.exactly(value),
        unit,
        unit.isPresent() ? "%" : "",
        false,
        shown,
        3,
        List.of(),
        List.of(new Amount(value, unit)));
  }

  /** A number of things, or a rank. */
  static Computed count(Interval count) {
    Amount amount = new Amount(count, Optional.empty());
    return new Computed(
        Uncertain.within(count),
        Optional.empty(),
        "",
        true,
        Quantity.show(count, 0).orElse(""),
        count.exact().isPresent() ? 3 : 0,
        List.of(amount),
        List.of());
  }

  static Computed measured(Uncertain value, FigureUnit unit, String shown) {
    Amount amount = new Amount(value.range(), Optional.of(unit.dimension()));
    return new Computed(
        value, amount.unit(), unit.written(), false, shown, 3, List.of(amount), List.of());
  }

  /** What this and another come to together. */
  Computed with(
      Computed other,
      Uncertain newValue,
      Optional<Dimension> newUnit,
      String both,
      int newStrength) {
    Amount amount = new Amount(newValue.range(), newUnit);
    String written =
        Stream.of(this, other)
            .filter(one -> one.unit.isPresent() && one.unit.equals(newUnit))
            .map(Computed::unitWritten)
            .findFirst()
            .orElse(newUnit.map(Dimension::toString).orElse(""));
    return new Computed(
        newValue,
        newUnit,
        written,
        counted || other.counted,
        both,
        newStrength,
        Stream.of(values, other.values, List.of(amount)).flatMap(List::stream).toList(),
        Stream.concat(constants.stream(), other.constants.stream()).toList());
  }

  String shownInside(int atLeast) {
    return strength < atLeast ? "(" + shown + ")" : shown;
  }

  /** Whether both can be added or compared. */
  public boolean isLike(Computed other) {
    return unit.isEmpty() || other.unit.isEmpty() || unit.get().isLike(other.unit.get());
  }

  /** A mere number in the unit of the other: 3 beside a figure in 亿元 is 3亿元. */
  public Computed besides(Computed other) {
    if (unit.isPresent() || other.unit.isEmpty()) {
      return this;
    }
    Dimension adopted = other.unit.get();
    Rational factor = counted || adopted.isPure() ? Rational.of(1) : adopted.factor();
    return new Computed(
        value.times(factor),
        other.unit,
        other.unitWritten,
        counted,
        shown,
        strength,
        values.stream().map(amount -> amount.in(adopted, factor)).toList(),
        constants.stream().map(amount -> amount.in(adopted, factor)).toList());
  }

  /** The unit of a product. */
  Optional<Dimension> unitTimes(Computed other) {
    if (unit.isEmpty() || other.unit.isEmpty()) {
      return unit.isEmpty() ? other.unit : unit;
    }
    return Optional.of(unit.get().times(other.unit.get()));
  }

  /** The unit of a quotient. */
  Optional<Dimension> unitOver(Computed other) {
    if (other.unit.isEmpty()) {
      return unit.isEmpty() && counted && other.counted ? Optional.of(Dimension.ONE) : unit;
    }
    return Optional.of(unit.orElse(Dimension.ONE).over(other.unit.get()));
  }
}
