package org.huiyin.render.context;

import java.util.List;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.source.Problems;

/** A kind of file that is made from the summaries of all replies. */
public interface SiteOutput {
  /**
   * Makes the files.
   *
   * @param digests newest first; those of the setting's language, or all of them if the files are
   *     made once for the whole site
   */
  List<OutputFile> files(RenderContext context, List<ReplySummary> summaries, Problems problems);
}
