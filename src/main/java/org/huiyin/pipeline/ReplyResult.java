package org.huiyin.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.kept.SummaryPrint;
import org.huiyin.source.Problem;

/**
 * What the build of a reply gives, apart from its files.
 *
 * @param problems sorted
 * @param summaries one for each language; empty if the reply has errors. Those of an earlier run
 *     are read only when somebody looks at them, so they are not copied
 * @param links to check when the site is finished
 * @param prints the fingerprints of the summaries; empty if nobody will compare them
 * @param charts their number; empty if the reply has no page in Chinese
 * @param changes the days on which files change by themselves because of the reply
 */
record ReplyResult(
    List<Problem> problems,
    List<ReplySummary> summaries,
    List<Addresses.OpenLink> links,
    Optional<List<SummaryPrint>> prints,
    OptionalInt charts,
    List<LocalDate> changes) {

  /** A result with summaries that are in memory, of which the charts are counted. */
  static ReplyResult of(
      List<Problem> problems,
      List<ReplySummary> summaries,
      List<Addresses.OpenLink> links,
      Optional<List<SummaryPrint>> prints) {
    OptionalInt charts =
        summaries.stream()
            .filter(summary -> summary.language() == Language.ZH)
            .mapToInt(ReplySummary::charts)
            .findFirst();
    List<LocalDate> changes =
        summaries.stream().flatMap(summary -> summary.turns().stream()).distinct().toList();
    return new ReplyResult(problems, List.copyOf(summaries), links, prints, charts, changes);
  }

  /** The same with its summaries in another form. */
  ReplyResult with(UnaryOperator<ReplySummary> form) {
    return new ReplyResult(
        problems, summaries.stream().map(form).toList(), links, prints, charts, changes);
  }

  ReplyResult {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
    changes = List.copyOf(changes);
  }
}
