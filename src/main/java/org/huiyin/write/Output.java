package org.huiyin.write;

import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;

/** Receives the finished files of a build. Implementations are thread-safe. */
public sealed interface Output extends AutoCloseable
    permits SiteFolder, FolderComparison, DiscardingOutput {

  /**
   * Processes a file. Its bytes are asked for at most once, and not kept after the call.
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
