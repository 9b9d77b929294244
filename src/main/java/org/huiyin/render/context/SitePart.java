package org.huiyin.render.context;

import java.io.IOException;
import java.util.List;

/** Files of a site that are made apart from others: parts may run at the same time. */
public interface SitePart {
  /**
   * Renders the files.
   *
   * @param sink receives each file as soon as it is rendered
   * @throws IOException if the sink fails
   */
  void make(Sink sink) throws IOException;

  /** Runs parts, in any order, and returns when all have ended. */
  interface Runner {
    /**
     * @param sink to be passed to each part
     * @throws IOException if a part fails
     */
    void run(List<SitePart> parts, Sink sink) throws IOException;
  }
}
