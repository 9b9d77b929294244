package org.huiyin.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one build at a time change a cache. A build that does not get it reads the cache and keeps
 * nothing. It is released when the process ends, even if it is killed; the file stays.
 */
final class WriterLock implements AutoCloseable {
  private final FileChannel file;

  private WriterLock(FileChannel file) {
    this.file = file;
  }

  /** The lock; empty if another build holds it. */
  static Optional<WriterLock> take(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      held = file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another build in this process holds it.
      return Optional.empty();
    } finally {
      if (!held) {
        file.close();
      }
    }
    return held ? Optional.of(new WriterLock(file)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
