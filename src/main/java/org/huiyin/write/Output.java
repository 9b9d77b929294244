package org.huiyin.write;

import org.huiyin.model.OutputFile;
import org.huiyin.source.EnvironmentFailure;

/** Takes the finished files of a build, from several threads. */
public sealed interface Output extends AutoCloseable
    permits SiteFolder, FolderComparison, DiscardingOutput {

  /**
   * Takes a file; afterwards its bytes are no longer needed.
   *
   * @throws EnvironmentFailure if the disk is in the way
   * @throws IllegalArgumentException if the path is none that a site may have: a fault of the
   *     program, not of an author
   * @throws IllegalStateException if the path is taken already, or the output is closed
   */
  void put(OutputFile file) throws EnvironmentFailure;

  /** Ends the work; what is not committed is dropped. */
  @Override
  void close() throws EnvironmentFailure;
}
