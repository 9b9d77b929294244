package org.huiyin.publish;

/** Is told of a publication as it goes. Calls come from several threads. */
public interface Watcher {

  /** What happens, or would happen, to a file. */
  enum Act {
    ADD,
    CHANGE,
    REMOVE
  }

  /** In a dry run: what would happen, in the order in which it would. */
  void would(Act act, String path);

  /**
   * @param done the number of files that were sent or removed
   * @param total of those that are to be
   */
  void done(int done, int total);
}
