package org.huiyin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folders of {@code @TempDir} in memory, where the system has a file system there with
 * enough room. Tests make and delete thousands of small folders, which a disk takes longer for than
 * the program for its sites. {@code junit-platform.properties} names this class.
 */
public final class QuickFolders implements TempDirFactory {
  private static final Path MEMORY = Path.of("/dev/shm");

  /** In bytes. All folders of two classes that run at once take a tenth of it. */
  private static final long ENOUGH = 1L << 30;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    return hasRoom()
        ? Files.createTempDirectory(MEMORY, "junit-")
        : Files.createTempDirectory("junit-");
  }

  /** In containers it often has 64 MB. */
  private static boolean hasRoom() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH;
  }
}
