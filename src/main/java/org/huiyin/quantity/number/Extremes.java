package org.huiyin.quantity.number;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that a quotient of two {@link Polynomial}s has over all values of its unknowns. The
 * denominator must not be zero for any of them.
 *
 * <p>In each unknown alone such a quotient is {@code (a + bx) / (c + dx)}, which only rises, only
 * falls or is constant. So its extremes are at corners, where each unknown is at one of its ends.
 * An end without limit counts as a corner too: there, numerator and denominator are divided by the
 * unknown, and what remains is its factor.
 */
final class Extremes {
  /** The lower and the upper end of each unknown. */
  private final List<List<Bound>> ends;

  private final Rational[] above;
  private final Rational[] below;

  private Extremes(List<List<Bound>> ends, Rational[] above, Rational[] below) {
    this.ends = ends;
    this.above = above;
    this.below = below;
  }

  /** Returns exactly the values; empty where corners do not determine them: ∞ ÷ ∞, 0 ÷ 0. */
  static Optional<Interval> of(Polynomial numerator, Polynomial denominator) {
    Set<Unknown> all = new HashSet<>(numerator.unknowns());
    all.addAll(denominator.unknowns());
    List<Unknown> unknowns = all.stream().sorted(Comparator.comparing(Unknown::name)).toList();
    List<List<Bound>> ends =
        unknowns.stream()
            .map(unknown -> List.of(unknown.range().lower(), unknown.range().upper()))
            .toList();
    int corners = 1 << unknowns.size();
    Rational[] above = new Rational[corners];
    Rational[] below = new Rational[corners];
    for (int corner = 0; corner < corners; corner++) {
      above[corner] = at(corner, numerator, unknowns, ends);
      below[corner] = at(corner, denominator, unknowns, ends);
    }
    return new Extremes(ends, above, below).range();
  }

  /** The value at a corner. A bit is 1 where an unknown is at its upper end. */
  private static Rational at(
      int corner, Polynomial polynomial, List<Unknown> unknowns, List<List<Bound>> ends) {
    Rational sum = Rational.ZERO;
    for (Map.Entry<Set<Unknown>, Rational> term : polynomial.terms().entrySet()) {
      Rational product = term.getValue();
      for (int i = 0; i < unknowns.size(); i++) {
        Bound end = ends.get(i).get(corner >> i & 1);
        boolean has = term.getKey().contains(unknowns.get(i));
        if (end.infinite() != 0) {
          product = product.times(Rational.of(has ? end.infinite() : 0));
        } else if (has) {
          product = product.times(end.value());
        }
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private Optional<Interval> range() {
    boolean positive = Arrays.stream(below).anyMatch(value -> value.signum() > 0);
    boolean negative = Arrays.stream(below).anyMatch(value -> value.signum() < 0);
    if (positive == negative) {
      return Optional.empty();
    }
    Optional<Bound> low = Optional.empty();
    Optional<Bound> high = Optional.empty();
    for (int corner = 0; corner < above.length; corner++) {
      if (below[corner].signum() == 0 && above[corner].signum() == 0) {
        return Optional.empty();
      }
      Bound value =
          below[corner].signum() == 0
              ? Bound.infinite(negative ? -above[corner].signum() : above[corner].signum())
              : Bound.of(above[corner].dividedBy(below[corner]), false);
      low = Optional.of(low.map(value::orLess).orElse(value));
      high = Optional.of(high.map(value::orGreater).orElse(value));
    }
    Optional<Rational> least = low.flatMap(Bound::finite);
    Optional<Rational> most = high.flatMap(Bound::finite);
    return low.get().infinite() > 0 || high.get().infinite() < 0
        ? Optional.empty()
        : Optional.of(
            new Interval(
                least,
                least.filter(this::isReached).isPresent(),
                most,
                most.filter(this::isReached).isPresent()));
  }

  /**
   * Whether an extreme is the value for some values of the unknowns, not only a limit. Where it is,
   * it is the value all over a face of the corners: each unknown that can be at one of its ends is
   * at it, each other one may be anywhere.
   */
  private boolean isReached(Rational extreme) {
    int free = 0;
    for (int i = 0; i < ends.size(); i++) {
      boolean open = ends.get(i).stream().noneMatch(Bound::included);
      free |= open ? 1 << i : 0;
    }
    for (int corner = 0; corner < above.length; corner++) {
      if ((corner & free) == 0 && isAtEnds(corner, free) && isConstant(extreme, corner, free)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAtEnds(int corner, int free) {
    for (int i = 0; i < ends.size(); i++) {
      if ((free >> i & 1) == 0 && !ends.get(i).get(corner >> i & 1).included()) {
        return false;
      }
    }
    return true;
  }

  private boolean isConstant(Rational value, int corner, int free) {
    for (int other = 0; other < above.length; other++) {
      if ((other & ~free) == corner && !above[other].equals(below[other].times(value))) {
        return false;
      }
    }
    return true;
  }
}
