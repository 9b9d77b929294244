package org.huiyin.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * Prevents two builds from writing the same output folder at the same time.
 *
 * <p>This is a lock of the operating system on a file beside the output. It is released when the
 * process ends, even if it is killed. The file is beside the output and not in the folder for
 * temporary files, because every build that can write the output must use the same lock file. A
 * build by another user, in another container, or on another machine may have a different folder
 * for temporary files.
 *
 * <p>The holder deletes the file at the end, so that no lock file stays in a working copy. A killed
 * build leaves the file; the next build deletes it. Only the holder of the lock deletes the file.
 * After a build has got the lock, it checks that the file still has its name. Otherwise one build
 * could hold the lock on a file that was just deleted, and another one the lock on a new file.
 *
 * <p>On POSIX systems the lock belongs to the process. One process should not open the same output
 * twice at the same time: the second attempt is refused, but it ends the protection of the first
 * one against other processes.
 */
final class FolderLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path file;
  private final FileChannel channel;

  /** Opens the lock file. Tests pass one that changes the file between opening and locking. */
  interface Opener {
    Opener EXISTING_FILE =
        file -> FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    FileChannel open(Path file) throws IOException;
  }

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock and takes it.
   *
   * @param patience how long to wait for another build to end
   * @throws EnvironmentFailure {@code output-locked} if another build still holds the lock
   */
  static FolderLock take(Path file, Duration patience) throws IOException {
    // Counts pauses instead of reading the clock; only the command line may do that.
    for (long pauses = patience.dividedBy(PAUSE); pauses >= 0; pauses--) {
      Optional<FolderLock> lock = attempt(file, Opener.EXISTING_FILE);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (pauses > 0) {
        pause(file);
      }
    }
    throw new EnvironmentFailure(Message.of("output-locked", file.toString()));
  }

  private static void pause(Path file) throws EnvironmentFailure {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentFailure(Message.of("output-locked", file.toString()), e);
    }
  }

  /** The lock, or nothing if another build has it or has just deleted the file. */
  static Optional<FolderLock> attempt(Path file, Opener opener) throws IOException {
    create(file);
    try {
      Object before = identity(file);
      FileChannel channel = opener.open(file);
      boolean held = false;
      try {
        held = isLocked(channel) && Objects.equals(before, identity(file));
      } finally {
        if (!held) {
          channel.close();
        }
      }
      return held ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
    } catch (NoSuchFileException e) {
      // The holder has ended and deleted the file; the next attempt creates a new one.
      return Optional.empty();
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Another build holds it, or a killed build left it; the lock will tell which.
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another build in this process holds it.
      return false;
    }
  }

  /**
   * Distinguishes a file from another one that had the same name. Null on Windows, where an open
   * file cannot lose its name.
   */
  private static Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
