package org.huiyin.quantity.reading;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;

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
public record Expression(
    int start,
    int end,
    Literal number,
    List<Qualifier> qualifiers,
    Optional<Measures.Found> unit,
    boolean negative) {
  public Expression {
    qualifiers = List.copyOf(qualifiers);
  }

  public String unitName() {
    return unit.map(Measures.Found::name).orElse("");
  }

  public boolean isTime() {
    return unit.filter(Measures.Found::time).isPresent();
  }

  public boolean isMoney() {
    return unit.filter(Measures.Found::money).isPresent();
  }

  public Rational low() {
    return negative ? Rational.ZERO.minus(number.low()) : number.low();
  }

  public Rational high() {
    return negative ? low() : number.high();
  }
}
