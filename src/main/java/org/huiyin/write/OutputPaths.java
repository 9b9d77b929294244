package org.huiyin.write;

import org.huiyin.address.PathName;
import org.huiyin.address.PathTree;

/**
 * The paths that are taken so far; safe for use by several threads.
 *
 * <p>Names that no path can have, and two files at one path, are found earlier, with the authors'
 * files named; a path that is refused here is an internal error.
 */
final class OutputPaths {
  private final PathTree<String> files = new PathTree<>();

  /**
   * Takes a path.
   *
   * @throws IllegalArgumentException if it has not the form of a path
   * @throws IllegalStateException if a file has it already, or it would be a file and a folder at
   *     once
   */
  void take(String path) {
    if (!PathName.isOutputPath(path)) {
      throw new IllegalArgumentException("no path for a site: " + path);
    }
    synchronized (files) {
      files
          .conflictWith(path)
          .ifPresent(
              other -> {
                throw new IllegalStateException("cannot both be files: " + other + ", " + path);
              });
      files.add(path, path);
    }
  }

  /** Whether there is just this file. */
  boolean holds(String path) {
    synchronized (files) {
      return files.conflictWith(path).filter(path::equals).isPresent();
    }
  }
}
