package org.huiyin.quantity;

import java.util.List;
import java.util.Optional;

/**
 * A number in a text with its words of degree and its unit: {@code 近2万家}, {@code 三分之一以上}.
 *
 * @param start index of its first character, its words of degree included
 * @param end index behind its last
 * @param number the number itself
 * @param qualifiers its words of degree, each once
 * @param unit the measure word behind it, if the list of measures has it
 * @param negative a minus sign stands before it
 */
record Expression(
    int start,
    int end,
    Literal number,
    List<Qualifier> qualifiers,
    Optional<Measures.Found> unit,
    boolean negative) {
  Expression {
    qualifiers = List.copyOf(qualifiers);
  }

  String unitName() {
    return unit.map(Measures.Found::name).orElse("");
  }

  boolean isTime() {
    return unit.filter(Measures.Found::time).isPresent();
  }

  boolean isMoney() {
    return unit.filter(Measures.Found::money).isPresent();
  }

  Rational low() {
    return negative ? Rational.ZERO.minus(number.low()) : number.low();
  }

  Rational high() {
    return negative ? low() : number.high();
  }
}
