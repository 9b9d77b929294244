package org.huiyin.render.context;

import java.io.IOException;
import java.util.List;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.source.Problems;

/** A kind of file that is rendered from the summaries of all replies and passed on one by one. */
public interface ListOutput {
  /**
   * Renders the files in the language of the context.
   *
   * @param summaries of the replies in the language of the context, newest first
   * @param sink receives each file as soon as it is rendered
   * @throws IOException if the sink fails
   */
  void make(RenderContext context, List<ReplySummary> summaries, Problems problems, Sink sink)
      throws IOException;
}
