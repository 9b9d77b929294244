package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Renames a file, folder or symbolic link. Tests pass one that fails. */
interface Rename {
  /** The rename of the operating system: other processes see either the old or the new state. */
  Rename ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

  void move(Path from, Path to) throws IOException;

  /**
   * Renames, and ignores an error if the rename was done nevertheless. A network file system may
   * report an error after the server has done the rename (rename(2), section BUGS).
   */
  default void moveChecked(Path from, Path to) throws IOException {
    try {
      move(from, to);
    } catch (IOException e) {
      boolean done =
          !Files.exists(from, LinkOption.NOFOLLOW_LINKS)
              && Files.exists(to, LinkOption.NOFOLLOW_LINKS);
      if (!done) {
        throw e;
      }
    }
  }
}
