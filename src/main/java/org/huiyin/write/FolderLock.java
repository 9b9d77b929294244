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
 * Keeps a second build out of an output folder.
 *
 * <p>The lock is the operating system's, on a file beside the output: it ends with the process,
 * however that ends. The file stands beside the output, not in the folder for temporary files,
 * because whoever can write the output must see the same lock: another user, another container,
 * another machine on a network drive; each of these may have temporary files of its own, or may not
 * open those of others.
 *
 * <p>The holder deletes the file when done, so that it litters no checkout; a killed build leaves
 * it, the next one removes it. Deleting is safe because only the holder deletes, and whoever gets
 * the lock makes sure that the file is still the one that has the name: else a newcomer could hold
 * a deleted file, and a third one the new one.
 *
 * <p>On POSIX systems the lock belongs to the process, so one process should not open the same
 * output twice at a time: the second is refused, but its attempt ends the protection of the first
 * against others.
 */
final class FolderLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param patience how long to wait for another build to end
   * @throws EnvironmentFailure {@code output-locked} if it has not ended by then
   */
  static FolderLock take(Path file, Duration patience) throws IOException {
    // Counted in pauses rather than by the clock, which only the command line reads.
    for (long pauses = patience.dividedBy(PAUSE); pauses >= 0; pauses--) {
      Optional<FolderLock> lock = attempt(file);
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

  private static Optional<FolderLock> attempt(Path file) throws IOException {
    create(file);
    try {
      Object before = identity(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
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
      // Its holder has just ended and deleted it: the next attempt makes a new one.
      return Optional.empty();
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Held, or left by a build that was killed: the lock itself will tell.
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Held by this very process.
      return false;
    }
  }

  /**
   * Tells a file from another one of the same name; null on Windows, where a file that is open
   * keeps its name.
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
