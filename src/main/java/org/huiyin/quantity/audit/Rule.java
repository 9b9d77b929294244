package org.huiyin.quantity.audit;

import java.util.Optional;

/** One way of recognising numerals by their form and surroundings. */
interface Rule {
  /**
   * The numeral that this rule sees at a place where a numeral may begin.
   *
   * @return nothing where the rule does not apply; a numeral ends behind {@code start}
   */
  Optional<Numeral> at(Passage passage, int start);
}
