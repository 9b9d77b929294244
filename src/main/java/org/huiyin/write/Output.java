package org.huiyin.write;

import java.util.List;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;

/** Receives the finished files of a build. Implementations are thread-safe. */
public sealed interface Output extends AutoCloseable
    permits SiteFolder, ShardFolder, FolderComparison, DiscardingOutput, MemoryOutput {

  /**
   * Processes a file. Its bytes are asked for at most once.
   *
   * @return with which a later build can {@link #keep} the file
   * @throws EnvironmentFailure if the disk is in the way
   * @throws IllegalArgumentException if the path is none that a site may have: an internal error,
   *     not a mistake of an author
   * @throws IllegalStateException if the path is taken already, or the output is closed
   */
  Receipt put(OutputFile file) throws EnvironmentFailure;

  /**
   * Takes over files of an earlier build, as if they were put again: all of them or none.
   *
   * @return false if at least one of them cannot be had any more, or not in this kind of output;
   *     they have to be made and put
   * @throws EnvironmentFailure if the disk is in the way
   * @throws IllegalStateException if a path is taken already, or the output is closed
   */
  boolean keep(List<Receipt> files) throws EnvironmentFailure;

  /** Whether the file was put. */
  boolean holds(String path);

  /** Ends the work; what is not committed is dropped. */
  @Override
  void close() throws EnvironmentFailure;
}
