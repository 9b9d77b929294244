package org.huiyin.pipeline.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.source.Problem;
import org.huiyin.write.Receipt;

/**
 * A reply that was built from certain sources.
 *
 * @param card as it is written; empty if it has errors
 * @param updatedOn the newest day of the updates of its commitments; empty if there is none
 * @param asked what it asked of other replies and the site
 * @param problems sorted
 * @param links to check when the site is finished
 * @param prints the fingerprints of the summaries
 * @param charts their number; empty if the reply has no page in Chinese
 * @param changes the days on which files change by themselves because of it
 * @param files the receipts of its files
 * @param pictures the keys of its pictures
 * @param summaries which are read when somebody looks at them
 */
public record KeptReply(
    Optional<Card> card,
    Optional<LocalDate> updatedOn,
    List<Asked> asked,
    List<Problem> problems,
    List<Addresses.OpenLink> links,
    Optional<List<SummaryPrint>> prints,
    OptionalInt charts,
    List<LocalDate> changes,
    List<Receipt> files,
    List<String> pictures,
    List<ReplySummary> summaries) {

  /** A question and its answer. */
  public record Asked(String subject, String about, String answer) {}

  /** All but the summaries, as it is written. */
  record Entry(
      Optional<Card> card,
      Optional<LocalDate> updatedOn,
      List<Asked> asked,
      List<Problem> problems,
      List<Addresses.OpenLink> links,
      Optional<List<SummaryPrint>> prints,
      OptionalInt charts,
      List<LocalDate> changes,
      List<KeptFile> files,
      List<String> pictures,
      int summaries) {

    KeptReply with(List<ReplySummary> found) {
      return new KeptReply(
          card,
          updatedOn,
          asked,
          problems,
          links,
          prints,
          charts,
          changes,
          KeptFile.receipts(files),
          pictures,
          found);
    }
  }

  /** The summaries, as they are written. */
  record Summaries(List<ReplySummary> all) {}

  Entry entry() {
    return new Entry(
        card,
        updatedOn,
        asked,
        problems,
        links,
        prints,
        charts,
        changes,
        KeptFile.of(files),
        pictures,
        summaries.size());
  }
}
