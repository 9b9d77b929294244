package org.huiyin.write;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Paths of a site, told apart by capital letters too. A large site has hundreds of thousands, so
 * they are no objects; asking for those of one folder together is quick. Thread-safe.
 */
final class PathSet extends AbstractSet<String> {
  /** In UTF-16 units; far more than a path of a site can have. */
  private static final int LONGEST = 4096;

  private final FileTable files = new FileTable();
  private int size;

  /**
   * Adds a path, relative, with {@code /} between names.
   *
   * @throws IllegalStateException if it is longer than a path can be
   */
  @Override
  public synchronized boolean add(String path) {
    if (path.length() > LONGEST) {
      throw new IllegalStateException("too long: " + path.substring(0, LONGEST));
    }
    FileTable folder = files;
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      String name = path.substring(start, end);
      Optional<FileTable> below = folder.folder(name);
      folder = below.isPresent() ? below.get() : folder.addFolder(name);
      start = end + 1;
    }
    String name = path.substring(start);
    if (folder.file(name) >= 0) {
      return false;
    }
    folder.addFile(name);
    size++;
    return true;
  }

  @Override
  public synchronized boolean contains(Object path) {
    return path instanceof String text && holds(text);
  }

  private boolean holds(String path) {
    Optional<FileTable> folder = Optional.of(files);
    int start = 0;
    for (int end = path.indexOf('/');
        end >= 0 && folder.isPresent();
        end = path.indexOf('/', start)) {
      folder = folder.get().folder(path.substring(start, end));
      start = end + 1;
    }
    String name = path.substring(start);
    return folder.filter(found -> found.file(name) >= 0).isPresent();
  }

  @Override
  public synchronized int size() {
    return size;
  }

  /** Lists all paths in memory: for small sites only. */
  @Override
  public synchronized Iterator<String> iterator() {
    List<String> paths = new ArrayList<>();
    files.visitPaths("", paths::add);
    return paths.iterator();
  }
}
