package org.huiyin.quantity.audit;

import java.util.Optional;

/**
 * Recognises one class of numerals by form and context. {@link Audit} tries the rules in a fixed
 * order.
 */
interface Rule {
  /**
   * Returns the numeral at an index where a numeral may start.
   *
   * @return empty if the rule does not apply; the end of the numeral is greater than {@code start}
   */
  Optional<Numeral> at(Passage passage, int start);
}
