package org.huiyin.shard;

import java.util.List;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.source.Problem;
import org.huiyin.write.Receipt;

/**
 * What the build of a reply gave, apart from the bytes of its files.
 *
 * @param problems sorted
 * @param summaries one for each language; empty if the reply has errors
 * @param links to check when the site is finished
 * @param files of the reply
 */
public record ShardReply(
    List<Problem> problems,
    List<ReplySummary> summaries,
    List<Addresses.OpenLink> links,
    List<Receipt.Stamp> files) {

  public ShardReply {
    problems = List.copyOf(problems);
    summaries = List.copyOf(summaries);
    links = List.copyOf(links);
    files = List.copyOf(files);
  }
}
