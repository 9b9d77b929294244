package org.huiyin.write;

import org.huiyin.model.OutputFile;
import org.huiyin.source.EnvironmentFailure;

/** Receives the finished files of a build. Implementations are thread-safe. */
public sealed interface Output extends AutoCloseable
    permits SiteFolder, FolderComparison, DiscardingOutput {

  /**
   * Processes a file. Its bytes are not kept after the call.
   *
   * @throws EnvironmentFailure if a file operation fails
   * @throws IllegalArgumentException if the path is not a legal path of a site, which is an error
   *     of the program, not of an author
   * @throws IllegalStateException if a file was put at this path before, or the output is closed
   */
  void put(OutputFile file) throws EnvironmentFailure;

  /** Releases all resources. Files that were not committed are discarded. */
  @Override
  void close() throws EnvironmentFailure;
}
