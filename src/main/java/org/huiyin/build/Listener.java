package org.huiyin.build;

/** Receives the progress of a build. Called from several threads. */
public interface Listener {
  /** Called after each reply. */
  void replyDone(int done, int total);

  /** Ignores the progress. */
  Listener SILENT = (done, total) -> {};
}
