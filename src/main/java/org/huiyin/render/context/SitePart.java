package org.huiyin.render.context;

import java.io.IOException;

/** Files of a site that are made apart from others: parts may run at the same time. */
public interface SitePart {
  /**
   * Renders the files.
   *
   * @param sink receives each file as soon as it is rendered
   * @throws IOException if the sink fails
   */
  void make(Sink sink) throws IOException;
}
