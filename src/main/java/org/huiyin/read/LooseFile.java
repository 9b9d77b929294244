package org.huiyin.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * Reads a text file that is not part of a site. The text is not changed: line ends, the byte-order
 * mark and control characters are kept.
 */
public final class LooseFile {
  private static final long LIMIT = 100_000_000;

  private LooseFile() {}

  /**
   * Reads the text of a regular file.
   *
   * @return empty if the file is not UTF-8 or too large, which is reported
   * @throws EnvironmentFailure if it cannot be read
   */
  public static Optional<SourceFile> read(Path path, Problems problems) throws EnvironmentFailure {
    String name = path.toString();
    try {
      if (Files.size(path) > LIMIT) {
        problems.error(SourceFolder.place(name), "file-too-large", LIMIT / 1_000_000 + " MB");
        return Optional.empty();
      }
      return TextReader.decode(name, Files.readAllBytes(path), problems)
          .map(text -> new SourceFile(name, text));
    } catch (IOException e) {
      throw new EnvironmentFailure(Message.of("cannot-read", name, IoReason.of(e)), e);
    }
  }
}
