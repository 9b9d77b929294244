package org.huiyin.pipeline;

/** Receives the progress of a build. Called from several threads. */
public interface Listener {
  /** Called after each reply. */
  void replyDone(int done, int total);

  /** Ignores the progress. */
  Listener SILENT = (done, total) -> {};
}
