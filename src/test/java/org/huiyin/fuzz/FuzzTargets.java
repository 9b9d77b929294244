package org.huiyin.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.draft.page.PageReader;
import org.huiyin.draft.page.Siblings;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Reading;

/**
 * What is fuzzed: functions of any bytes that must return, and keep what they promise. Jazzer calls
 * {@code fuzzerTestOneInput}; the tests call the functions for each file of the corpus.
 */
public final class FuzzTargets {
  private static final Audit AUDIT = new Audit();

  private FuzzTargets() {}

  /** Chooses the target by the system property {@code fuzz.target}. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    run(System.getProperty("fuzz.target", "audit"), input);
  }

  static void run(String target, byte[] input) throws IOException {
    switch (target) {
      case "site.yml", "figures.yml", "claims.yml", "charts.yml", "index.md" ->
          FuzzedSite.check(target, input);
      case "audit" -> audit(new String(input, StandardCharsets.UTF_8));
      case "numbers" -> Reading.of(new String(input, StandardCharsets.UTF_8), Measures.standard());
      case "import" -> PageReader.read(input, Siblings.NONE);
      default -> throw new IllegalArgumentException(target);
    }
  }

  /** The numerals stand in the text, one after the other, and are found again. */
  private static void audit(String text) {
    List<Numeral> numerals = AUDIT.of(text);
    int end = 0;
    for (Numeral numeral : numerals) {
      boolean follows = numeral.start() >= end && numeral.end() > numeral.start();
      if (!follows || !text.substring(numeral.start(), numeral.end()).equals(numeral.text())) {
        throw new AssertionError(numeral + " in " + text);
      }
      end = numeral.end();
    }
    if (!AUDIT.of(text).equals(numerals)) {
      throw new AssertionError("another result: " + text);
    }
  }
}
