package org.huiyin.pipeline.kept;

import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;

/**
 * The fingerprints of a summary, in parts: few files of a site depend on values or search terms.
 *
 * @param values of the values of the figures
 * @param terms of the search terms
 * @param chart of the first chart
 * @param rest of all else
 */
public record SummaryPrint(
    Language language, String values, String terms, String chart, String rest) {

  /** The fingerprint of a part that few files depend on. */
  public String of(ReplySummary.Extra extra) {
    return switch (extra) {
      case VALUES -> values;
      case TERMS -> terms;
      case CHART -> chart;
    };
  }
}
