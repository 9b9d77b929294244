package org.huiyin.pipeline;

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
 */
record ReplyResult(
    List<Problem> problems,
    List<ReplySummary> summaries,
    List<Addresses.OpenLink> links,
    Optional<List<SummaryPrint>> prints,
    OptionalInt charts) {

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
    return new ReplyResult(problems, List.copyOf(summaries), links, prints, charts);
  }

  /** The same with its summaries in another form. */
  ReplyResult with(UnaryOperator<ReplySummary> form) {
    return new ReplyResult(problems, summaries.stream().map(form).toList(), links, prints, charts);
  }

  ReplyResult {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
  }
}
