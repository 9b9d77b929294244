package org.huiyin.render.context;

import java.io.IOException;
import java.util.List;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.source.Problems;

/** A kind of file that is made from the summaries of all replies and handed on one by one. */
public interface ListOutput {
  /**
   * Makes the files.
   *
   * @param digests those of the setting's language, newest first
   * @param sink gets each file as soon as it is made
   */
  void make(RenderContext context, List<ReplySummary> summaries, Problems problems, Sink sink)
      throws IOException;
}
