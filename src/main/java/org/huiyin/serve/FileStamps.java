package org.huiyin.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Size, time and identity of all files in some folders: what finds a change of which the system did
 * not tell.
 *
 * @param links whether there is a symbolic link among them
 */
record FileStamps(Map<Path, Stamp> files, boolean links) {
  private static final FileTime NO_TIME = FileTime.fromMillis(0);

  /** A file, or a folder, whose own time does not count. */
  record Stamp(long size, FileTime modified, String key) {}

  FileStamps {
    files = Map.copyOf(files);
  }

  /**
   * Looks at folders.
   *
   * @param roots with what stands in their place in the paths of the result, such as {@code
   *     content}
   */
  static FileStamps of(Map<Path, Path> roots) throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    boolean[] links = new boolean[1];
    for (Map.Entry<Path, Path> root : roots.entrySet()) {
      Path real = root.getKey();
      Path name = root.getValue();
      Files.walkFileTree(
          real,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              files.put(
                  name.resolve(real.relativize(folder)),
                  new Stamp(0, NO_TIME, String.valueOf(attributes.fileKey())));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              links[0] |= attributes.isSymbolicLink();
              files.put(
                  name.resolve(real.relativize(file)),
                  new Stamp(
                      attributes.size(),
                      attributes.lastModifiedTime(),
                      String.valueOf(attributes.fileKey())));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              // Deleted meanwhile, or not readable: as good as absent. The build reports it.
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new FileStamps(files, links[0]);
  }

  /** The paths that are not the same in both. */
  Set<Path> differences(FileStamps other) {
    Set<Path> differ = new TreeSet<>();
    for (Map.Entry<Path, Stamp> file : files.entrySet()) {
      if (!file.getValue().equals(other.files.get(file.getKey()))) {
        differ.add(file.getKey());
      }
    }
    for (Path path : other.files.keySet()) {
      if (!files.containsKey(path)) {
        differ.add(path);
      }
    }
    return differ;
  }

  /** The names of the folders that are watched in a source folder. */
  static final List<String> WATCHED = List.of("content", "templates");
}
