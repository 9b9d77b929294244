package org.huiyin.build;

/** Hears how far a build has come; called from several threads. */
public interface Listener {
  /** Another reply is finished. */
  void replyDone(int done, int total);

  /** Hears nothing. */
  Listener SILENT = (done, total) -> {};
}
