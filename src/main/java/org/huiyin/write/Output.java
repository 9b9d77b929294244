package org.huiyin.write;

import org.huiyin.model.OutputFile;
import org.huiyin.source.EnvironmentFailure;

/** Takes the finished files of a build, from several threads. */
public sealed interface Output extends AutoCloseable permits SiteFolder, Comparison, Nowhere {

  /**
   * Takes a file; afterwards its bytes are no longer needed.
   *
   * @throws EnvironmentFailure if the disk is in the way
   * @throws IllegalArgumentException if the path is none that a site may have: an internal error,
   *     not a mistake of an author
   * @throws IllegalStateException if the path is taken already, or the output is closed
   */
  void put(OutputFile file) throws EnvironmentFailure;

  /** Whether the file was put. */
  boolean holds(String path);

  /** Ends the work; what is not committed is dropped. */
  @Override
  void close() throws EnvironmentFailure;
}
