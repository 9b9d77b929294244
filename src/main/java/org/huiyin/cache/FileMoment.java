package org.huiyin.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A moment by the clock of one file system.
 *
 * @param nanos since 1970
 * @param device the file system; the clocks of two need not agree
 */
public record FileMoment(long nanos, long device) {

  /** Writes a file, and reads when that was. */
  static Optional<FileMoment> of(Path file) throws IOException {
    Files.write(file, new byte[] {'\n'});
    return FileStamp.of(file).map(stamp -> new FileMoment(stamp.changed(), stamp.device()));
  }
}
