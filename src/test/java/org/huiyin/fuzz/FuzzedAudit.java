package org.huiyin.fuzz;

import static org.huiyin.fuzz.Faults.require;

import java.util.List;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;

/** Any text audited: the numerals stand in it, one after the other, and are found again. */
final class FuzzedAudit {
  private static final Audit AUDIT = new Audit();

  private FuzzedAudit() {}

  static void check(String text) {
    List<Numeral> numerals = AUDIT.of(text);
    int end = 0;
    for (Numeral numeral : numerals) {
      require(numeral.start() >= end && numeral.end() > numeral.start(), numeral, text);
      require(text.substring(numeral.start(), numeral.end()).equals(numeral.text()), numeral, text);
      end = numeral.end();
    }
    require(AUDIT.of(text).equals(numerals), "another result", text);
  }
}
