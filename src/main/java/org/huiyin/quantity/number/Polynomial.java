package org.huiyin.quantity.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sum of products of unknowns, none of which is squared: {@code 3ab - 2a + 5}. So it is linear in
 * each of its unknowns.
 *
 * @param terms the factor of each product, never 0; that of the empty product is the constant
 */
record Polynomial(Map<Set<Unknown>, Rational> terms) {
  static final Polynomial ONE = constant(Rational.of(1));

  Polynomial {
    terms = Map.copyOf(terms);
  }

  static Polynomial constant(Rational value) {
    return value.signum() == 0 ? new Polynomial(Map.of()) : new Polynomial(Map.of(Set.of(), value));
  }

  static Polynomial of(Unknown unknown) {
    return new Polynomial(Map.of(Set.of(unknown), Rational.of(1)));
  }

  Set<Unknown> unknowns() {
    Set<Unknown> all = new HashSet<>();
    terms.keySet().forEach(all::addAll);
    return all;
  }

  /** The value, if it has no unknowns. */
  Optional<Rational> constant() {
    return terms.isEmpty()
        ? Optional.of(Rational.ZERO)
        : terms.size() == 1 ? Optional.ofNullable(terms.get(Set.of())) : Optional.empty();
  }

  Polynomial plus(Polynomial other) {
    Map<Set<Unknown>, Rational> sum = new HashMap<>(terms);
    other.terms.forEach((product, factor) -> sum.merge(product, factor, Rational::plus));
    sum.values().removeIf(factor -> factor.signum() == 0);
    return new Polynomial(sum);
  }

  Polynomial times(Rational factor) {
    Map<Set<Unknown>, Rational> all = new HashMap<>();
    terms.forEach((product, own) -> all.put(product, own.times(factor)));
    all.values().removeIf(own -> own.signum() == 0);
    return new Polynomial(all);
  }

  /** The product; empty if an unknown would be squared. */
  Optional<Polynomial> times(Polynomial other) {
    Map<Set<Unknown>, Rational> all = new HashMap<>();
    for (Map.Entry<Set<Unknown>, Rational> one : terms.entrySet()) {
      for (Map.Entry<Set<Unknown>, Rational> two : other.terms.entrySet()) {
        Set<Unknown> product = new HashSet<>(one.getKey());
        product.addAll(two.getKey());
        if (product.size() < one.getKey().size() + two.getKey().size()) {
          return Optional.empty();
        }
        all.merge(Set.copyOf(product), one.getValue().times(two.getValue()), Rational::plus);
      }
    }
    all.values().removeIf(factor -> factor.signum() == 0);
    return Optional.of(new Polynomial(all));
  }

  /** Returns the number of bits of all factors together. */
  int bits() {
    return terms.values().stream().mapToInt(Rational::bits).sum();
  }
}
