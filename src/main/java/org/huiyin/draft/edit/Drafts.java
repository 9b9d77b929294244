package org.huiyin.draft.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draft.sources.DraftFile;

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
    Path replies = Files.createDirectories(target.getParent());
    Path temporary = Files.createTempDirectory(replies, ".draft-");
    try {
      for (DraftFile file : files) {
        Path path = temporary.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes());
      }
      Permissions.like(replies, temporary);
      Files.move(temporary, target);
    } finally {
      delete(temporary);
    }
  }

  /** Replaces a file as a whole. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path temporary = Files.createTempFile(file.getParent(), ".draft-", "");
    try {
      Files.write(temporary, bytes);
      Permissions.like(file, temporary);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
