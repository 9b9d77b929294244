package org.huiyin.write;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.address.PathName;

/**
 * The paths that are taken so far, and what is known of their files; safe for use by several
 * threads. Paths are compared without regard to case, because some file systems do so.
 *
 * <p>Names that no path can have, and two files at one path, are found earlier, with the authors'
 * files named; a path that is refused here is an internal error.
 */
final class OutputPaths {
  /** By their paths in lower case. */
  private final FileTable files = new FileTable();

  /** The paths that have capital letters, by themselves in lower case: few. */
  private final Map<String, String> capitals = new TreeMap<>();

  private final NavigableMap<String, Receipt.Stamp> ofCapitals = new TreeMap<>();

  /**
   * Takes a path.
   *
   * @return whether it is the first one in its folder
   * @throws IllegalArgumentException if it has not the form of a path
   * @throws IllegalStateException if a file has it already, or it would be a file and a folder at
   *     once
   */
  boolean take(String path) {
    if (!PathName.isOutputPath(path)) {
      throw new IllegalArgumentException("no path for a site: " + path);
    }
    String folded = folded(path);
    synchronized (files) {
      boolean first = add(path, folded);
      if (!folded.equals(path)) {
        capitals.put(folded, path);
      }
      return first;
    }
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private boolean add(String path, String folded) {
    FileTable folder = files;
    boolean first = false;
    int start = 0;
    for (int end = folded.indexOf('/'); end >= 0; end = folded.indexOf('/', start)) {
      String name = folded.substring(start, end);
      if (folder.file(name) >= 0) {
        throw conflict(folded.substring(0, end), path);
      }
      Optional<FileTable> below = folder.folder(name);
      first = below.isEmpty();
      folder = below.isPresent() ? below.get() : folder.addFolder(name);
      start = end + 1;
    }
    String name = folded.substring(start);
    if (folder.file(name) >= 0 || folder.folder(name).isPresent()) {
      throw conflict(folded, path);
    }
    folder.addFile(name);
    return first;
  }

  private IllegalStateException conflict(String other, String path) {
    return new IllegalStateException(
        "cannot both be files: " + capitals.getOrDefault(other, other) + ", " + path);
  }

  /** A file in its folder. */
  private record Entry(FileTable folder, int file) {}

  private Optional<Entry> entry(String folded) {
    Optional<FileTable> folder = Optional.of(files);
    int start = 0;
    for (int end = folded.indexOf('/');
        end >= 0 && folder.isPresent();
        end = folded.indexOf('/', start)) {
      folder = folder.get().folder(folded.substring(start, end));
      start = end + 1;
    }
    String name = folded.substring(start);
    return folder.map(found -> new Entry(found, found.file(name))).filter(found -> found.file >= 0);
  }

  /** Whether there is just this file. */
  boolean holds(String path) {
    String folded = folded(path);
    synchronized (files) {
      return entry(folded).isPresent() && capitals.getOrDefault(folded, folded).equals(path);
    }
  }

  /** Notes what is known of a file whose path was taken. */
  void describe(Receipt.Stamp file) {
    String folded = folded(file.path());
    synchronized (files) {
      if (folded.equals(file.path())) {
        Entry entry = entry(folded).orElseThrow();
        entry.folder.describe(entry.file, file.length(), file.digest());
      } else {
        ofCapitals.put(file.path(), file);
      }
    }
  }

  /**
   * Visits the folders of all files, sub-folders first. Where a name has capital letters, the same
   * in lower case is visited too, which may not exist.
   *
   * @param visitor gets paths with a slash at the end; that of the root is empty
   */
  <E extends Exception> void visitFolders(FileTable.FolderVisitor<E> visitor) throws E {
    synchronized (files) {
      for (String folder : foldersOfCapitals().descendingSet()) {
        visitor.folder(folder);
      }
      files.visitFolders("", visitor);
    }
  }

  private NavigableSet<String> foldersOfCapitals() {
    NavigableSet<String> folders = new TreeSet<>();
    for (String path : capitals.values()) {
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        String folder = path.substring(0, end + 1);
        if (!folder.equals(folded(folder))) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  /** Visits the files that were described, sorted by their paths. */
  <E extends Exception> void visit(FileTable.Visitor<E> visitor) throws E {
    synchronized (files) {
      NavigableMap<String, Receipt.Stamp> others = new TreeMap<>(ofCapitals);
      files.visit(
          "",
          (Receipt.Stamp file) -> {
            while (!others.isEmpty() && others.firstKey().compareTo(file.path()) < 0) {
              visitor.file(others.pollFirstEntry().getValue());
            }
            visitor.file(file);
          });
      for (Receipt.Stamp file : others.values()) {
        visitor.file(file);
      }
    }
  }
}
