package org.huiyin.serve;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/** Tells people what happens, on the console and in words for the page. Thread-safe. */
public interface Voice {

  /**
   * The server can be asked now.
   *
   * @param moved whether the port that was asked for is taken
   * @param open whether other machines can reach it
   */
  void started(URI address, boolean moved, boolean open);

  /** A note on the environment. */
  void note(Message message);

  /**
   * Replies were built, and can be seen.
   *
   * @param nanos since the change was noticed, in nanoseconds
   */
  void rebuilt(Set<String> replies, long nanos);

  /**
   * The problems are others than before.
   *
   * @param faults of the environment or of the program
   */
  void problems(List<Problem> problems, List<Notice> faults);

  /** A problem in words. */
  Notice notice(Problem problem);

  /** A failure of the environment or of the program in words. */
  Notice notice(Throwable fault);

  /** A text of the page. */
  String text(Message message);

  /** The language of the texts: {@code zh-CN}. */
  String language();
}
