package org.huiyin.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A moment by the clock of one file system.
 *
 * @param nanos since 1970
 * @param device the file system; the clocks of two need not agree
 */
public record FileMoment(long nanos, long device) {
  /**
   * Two changes within one tick of the clock have the same stamp. No file system in use has longer
   * ticks than two seconds.
   */
  private static final long TICK = TimeUnit.SECONDS.toNanos(3);

  /** Writes a file, and reads when that was. */
  static Optional<FileMoment> of(Path file) throws IOException {
    Files.write(file, new byte[] {'\n'});
    return FileStamp.of(file).map(stamp -> new FileMoment(stamp.changed(), stamp.device()));
  }

  /**
   * Whether a stamp is of the same clock and clearly older. Then a change after this moment must
   * have given the file another one.
   */
  boolean isClearlyAfter(FileStamp stamp) {
    return isClearlyAfterContent(stamp) && stamp.changed() <= nanos - TICK;
  }

  /**
   * Whether a stamp is of the same clock, and the content clearly older. It is for files that this
   * program has linked or moved just now, which changes their stamps: who changes the content of
   * such a file after this moment gives it another time of modification.
   */
  public boolean isClearlyAfterContent(FileStamp stamp) {
    return device == stamp.device() && stamp.modified() <= nanos - TICK;
  }
}
