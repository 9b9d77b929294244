package org.huiyin.pipeline;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.source.Problem;

/**
 * What the build of a reply gives, apart from its files.
 *
 * @param problems sorted
 * @param summaries one for each language; empty if the reply has errors
 * @param links to check when the site is finished
 * @param fingerprint of the summaries; empty if nobody will compare them
 */
record ReplyResult(
    List<Problem> problems,
    List<ReplySummary> summaries,
    List<Addresses.OpenLink> links,
    Optional<String> fingerprint) {

  ReplyResult {
    problems = List.copyOf(problems);
    summaries = List.copyOf(summaries);
    links = List.copyOf(links);
  }
}
