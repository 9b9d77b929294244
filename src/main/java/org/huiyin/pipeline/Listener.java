package org.huiyin.pipeline;

/** Receives the progress of a build. Called from several threads. */
public interface Listener {
  /**
   * Called after each reply.
   *
   * @param done the number of replies that are done, from 1 to {@code total}
   */
  void replyDone(int done, int total);

  /** Ignores the progress. */
  Listener SILENT = (done, total) -> {};
}
