package org.huiyin.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A set of file paths, each with an owner. Detects conflicts: two files with the same path, or a
 * path that would be both a file and a folder. Paths are compared without regard to case, because
 * some file systems do so. Not thread-safe.
 *
 * @param <T> the type of the owners
 */
public final class PathTree<T> {
  private final Map<String, T> files = new HashMap<>();

  /** The owner of the first file in each folder. */
  private final Map<String, T> folders = new HashMap<>();

  /** Adds a file. The first owner of a path is kept. */
  public void add(String path, T owner) {
    String folded = PathName.folded(path);
    files.putIfAbsent(folded, owner);
    for (int end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
      if (folders.putIfAbsent(folded.substring(0, end), owner) != null) {
        return;
      }
    }
  }

  /**
   * The owner of a file that conflicts with a path: a file at the path, below it, or at one of its
   * folders. Empty if the path can be added.
   */
  public Optional<T> conflictWith(String path) {
    String folded = PathName.folded(path);
    if (files.containsKey(folded)) {
      return Optional.of(files.get(folded));
    }
    if (folders.containsKey(folded)) {
      return Optional.of(folders.get(folded));
    }
    for (int end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
      T file = files.get(folded.substring(0, end));
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
