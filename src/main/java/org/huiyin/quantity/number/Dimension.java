package org.huiyin.quantity.number;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a unit is made of: a factor, and base units with their powers. Per cent is 1/100 of nothing,
 * 万元 is 10,000 元, and 张/千人 is 1/1000 of 张 and 人 to the power of -1.
 *
 * @param factor what one of the unit is worth in base units
 * @param powers of the base units, none of them 0; empty for a pure number
 */
public record Dimension(Rational factor, SortedMap<String, Integer> powers) {
  /** A pure number: a quotient of like units. */
  public static final Dimension ONE = pure(Rational.of(1));

  public Dimension {
    powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
  }

  /** A share: 1/100 for per cent. */
  public static Dimension pure(Rational factor) {
    return new Dimension(factor, new TreeMap<>());
  }

  /** A base unit, or a multiple of one. */
  public static Dimension of(Rational factor, String base) {
    return new Dimension(factor, new TreeMap<>(Map.of(base, 1)));
  }

  public boolean isPure() {
    return powers.isEmpty();
  }

  /** Whether its values are shares that are written with a sign: per cent, per mille. */
  public boolean isShare() {
    return isPure() && factor.compareTo(Rational.of(1)) < 0;
  }

  /** Whether values of both can be added and compared: 万元 and 亿元. */
  public boolean isLike(Dimension other) {
    return powers.equals(other.powers);
  }

  /** Whether it is a unit for a quotient of which the other is the numerator: 张/家 and 张. */
  public boolean isPer(Dimension numerator) {
    SortedMap<String, Integer> above = new TreeMap<>(powers);
    above.values().removeIf(power -> power < 0);
    return above.equals(numerator.powers) && above.size() < powers.size();
  }

  /** The unit of a product; a share of something is in the unit of that. */
  public Dimension times(Dimension other) {
    if (isPure() || other.isPure()) {
      return isPure() && other.isPure() ? ONE : isPure() ? other : this;
    }
    return joined(factor.times(other.factor), other, 1);
  }

  /** The unit of a quotient: none for like units, 张/家 for unlike ones. */
  public Dimension over(Dimension other) {
    if (isLike(other)) {
      return ONE;
    }
    return other.isPure() ? this : joined(factor.dividedBy(other.factor), other, -1);
  }

  private Dimension joined(Rational newFactor, Dimension other, int sign) {
    SortedMap<String, Integer> all = new TreeMap<>(powers);
    other.powers.forEach((base, power) -> all.merge(base, sign * power, Integer::sum));
    all.values().removeIf(power -> power == 0);
    return new Dimension(newFactor, all);
  }

  /** The base units: {@code 张/家}; {@code 1} for a pure number. */
  @Override
  public String toString() {
    String above = joined(1);
    String below = joined(-1);
    return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
  }

  private String joined(int sign) {
    return powers.entrySet().stream()
        .filter(entry -> entry.getValue() * sign > 0)
        .map(
            entry ->
                entry.getKey()
                    + (Math.abs(entry.getValue()) == 1 ? "" : "^" + Math.abs(entry.getValue())))
        .collect(Collectors.joining("·"));
  }
}
