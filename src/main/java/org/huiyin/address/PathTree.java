package org.huiyin.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one folder, each with what it belongs to. Tells which two cannot both be: they have
 * one path, or one would be a file and a folder at once. Names are compared without regard to case,
 * because some file systems do so.
 *
 * @param <T> what a file belongs to
 */
public final class PathTree<T> {
  private final Map<String, T> files = new HashMap<>();

  /** The first file below each folder. */
  private final Map<String, T> folders = new HashMap<>();

  /** Adds a file, unless another is in its way. */
  public void add(String path, T owner) {
    String folded = PathName.folded(path);
    files.putIfAbsent(folded, owner);
    for (int end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
      if (folders.putIfAbsent(folded.substring(0, end), owner) != null) {
        return;
      }
    }
  }

  /** The owner of a file beside which there can be none at the path. */
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
