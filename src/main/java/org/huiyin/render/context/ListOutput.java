package org.huiyin.render.context;

import java.util.List;
import java.util.Set;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.source.Problems;

/** A kind of file that is rendered from the summaries of all replies, in parts. */
public interface ListOutput {
  /**
   * The parts of the files in the language of the context.
   *
   * @param summaries of the replies in the language of the context, newest first
   * @param problems receives the problems when the parts run
   */
  List<SitePart> parts(RenderContext context, List<ReplySummary> summaries, Problems problems);

  /** The parts of the summaries, besides what all kinds get, that the files are made from. */
  default Set<ReplySummary.Extra> reads() {
    return Set.of();
  }
}
