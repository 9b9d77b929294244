package org.huiyin.render.context;

import java.util.List;
import java.util.Set;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.source.Problems;

/** A kind of file that is rendered from the summaries of all replies. */
public interface SiteOutput {
  /**
   * Renders the files in the language of the context.
   *
   * @param summaries newest first; those in the language of the context, or all if the files are
   *     rendered once for the whole site
   * @return files with paths relative to the root of the site; may be empty
   */
  List<OutputFile> files(RenderContext context, List<ReplySummary> summaries, Problems problems);

  /** The parts of the summaries, besides what all kinds get, that the files are made from. */
  default Set<ReplySummary.Extra> reads() {
    return Set.of();
  }
}
