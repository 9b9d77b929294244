package org.huiyin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.huiyin.draft.page.PageReader;
import org.huiyin.draft.page.Siblings;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.read.FuzzedFiles;
import org.huiyin.resolve.FuzzedFormula;

/**
 * What is fuzzed: functions of any bytes that must return, and keep what they promise. Jazzer calls
 * {@code fuzzerTestOneInput}; the tests call the functions for each file of the corpus.
 */
public final class FuzzTargets {
  private FuzzTargets() {}

  /** Chooses the target by the system property {@code fuzz.target}. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    run(System.getProperty("fuzz.target", "audit"), input);
  }

  static void run(String target, byte[] input) throws IOException {
    switch (target) {
      case "site.yml", "figures.yml", "claims.yml", "charts.yml", "index.md" ->
          FuzzedSite.check(target, input);
      case "audit" -> FuzzedAudit.check(new String(input, UTF_8));
      case "numbers" -> Reading.of(new String(input, UTF_8), Measures.standard());
      case "wording" -> FuzzedWording.check(new String(input, UTF_8));
      case "import" -> PageReader.read(input, Siblings.NONE);
      case "yaml" -> FuzzedFiles.yaml(input);
      case "csv" -> FuzzedFiles.csv(input);
      case "markdown" -> FuzzedFiles.text("index.md", input).ifPresent(FuzzedProse::check);
      case "formula" -> FuzzedFiles.text("formula", input).ifPresent(FuzzedFormula::check);
      default -> throw new IllegalArgumentException(target);
    }
  }
}
