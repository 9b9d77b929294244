package org.huiyin.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.huiyin.source.IoReason;

/** Files that are written together; if one cannot be, the others are deleted again. */
final class NewFiles {
  /** The last one first. */
  private final Deque<Path> made = new ArrayDeque<>();

  /** Writes a file, and the folders in which it is. */
  void write(Path file, byte[] bytes) throws IOException {
    makeFolder(file.getParent());
    made.push(file);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw IoReason.in(file, e);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    makeFolder(folder.getParent());
    Files.createDirectory(folder);
    made.push(folder);
  }

  /** Deletes all that was made, as far as possible. */
  void takeBack(IOException failure) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }
}
