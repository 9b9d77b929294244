package org.huiyin.draft.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draft.sources.DraftFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/** The folders of drafts. A folder appears as a whole, and an existing one is never touched. */
public final class Drafts {
  private Drafts() {}

  /** The folder of a reply, relative to the source folder. */
  public static String folder(String id) {
    return "content/replies/" + id;
  }

  /**
   * Writes a new folder.
   *
   * @throws FileAlreadyExistsException if a reply has the id
   */
  public static void create(Path source, String id, List<DraftFile> files) throws IOException {
    Path target = source.resolve(folder(id));
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path replies = folder(target.getParent());
    Path temporary = Files.createTempDirectory(replies, ".draft-");
    try {
      for (DraftFile file : files) {
        Path path = temporary.resolve(file.path());
        folder(path.getParent());
        write(path, file.bytes());
      }
      Permissions.like(replies, temporary);
      Files.move(temporary, target);
    } catch (IOException failure) {
      delete(temporary, failure);
      throw failure;
    }
  }

  /** Makes a folder. What stands in its way is no reply that exists. */
  private static Path folder(Path path) throws IOException {
    try {
      return Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new EnvironmentFailure(Message.of("failure.file", path.toString(), IoReason.of(e)), e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw IoReason.in(file, e);
    }
  }

  /** Replaces a file as a whole. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path temporary = Files.createTempFile(file.getParent(), ".draft-", "");
    try {
      write(temporary, bytes);
      Permissions.like(file, temporary);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      delete(temporary, failure);
      throw failure;
    }
  }

  /** Deletes what was begun. What cannot be deleted is hidden, and no part of the sources. */
  private static void delete(Path folder, IOException failure) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    } catch (UncheckedIOException alsoFailed) {
      failure.addSuppressed(alsoFailed.getCause());
    }
  }
}
