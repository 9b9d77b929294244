package org.huiyin.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.huiyin.bytes.Digest;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.JunkFiles;
import org.huiyin.source.Message;

/** Walks and deletes folders. Symbolic links in them are reported, never followed. */
final class FileTree {
  private static final int LISTED = 10;

  /** In bytes: a longer file is not read into memory as a whole. */
  private static final int SHORT = 1 << 20;

  private FileTree() {}

  /** Called for each file, and for everything else that is not a folder. */
  interface Visitor {
    /**
     * @param path relative, with {@code /} between names
     * @param regular false for symbolic links, pipes, devices
     */
    void file(String path, boolean regular) throws IOException;
  }

  /** Whether a path is a file with exactly these bytes. */
  static boolean holds(Path path, byte[] bytes) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  /** Whether a path is a file with exactly the bytes of another one. */
  static boolean holds(Path path, Path other) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(path, other) < 0;
  }

  /** Whether a path is a file with the content of an entry of a manifest. */
  static boolean holds(Path path, Receipt.Stamp entry) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == entry.length()
        && digest(path).equals(entry.digest());
  }

  private static Digest digest(Path path) throws IOException {
    if (Files.size(path) <= SHORT) {
      return Digest.of(Files.readAllBytes(path));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Digest.of(in);
    }
  }

  /**
   * Visits all files except the manifest and files of desktop systems, in no particular order. A
   * folder that does not exist has no files.
   */
  static void visit(Path root, Visitor visitor) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = relative(root, file);
            boolean regular = attributes.isRegularFile();
            boolean passed =
                path.equals(Manifest.NAME) || JunkFiles.isOfSystem(file.getFileName().toString());
            if (!regular || !passed) {
              visitor.file(path, regular);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Checks that a folder holds only files that this program wrote.
   *
   * @param ours the paths that may be there as regular files; a symbolic link is always foreign
   * @throws EnvironmentFailure with the first ten foreign files and the number of all
   */
  static void refuseForeign(Path root, Set<String> ours) throws IOException {
    TreeSet<String> first = new TreeSet<>();
    int[] total = new int[1];
    visit(
        root,
        (path, regular) -> {
          if (!regular || !ours.contains(path)) {
            total[0]++;
            first.add(path);
            if (first.size() > LISTED) {
              first.pollLast();
            }
          }
        });
    if (total[0] > 0) {
      throw new EnvironmentFailure(
          Message.of("output-has-foreign-files", root.toString(), List.copyOf(first), total[0]));
    }
  }

  /**
   * Deletes a folder that this program made, if it exists. A folder with a manifest is a complete
   * site; if somebody has put a file into it in the meantime, nothing is deleted. A folder without
   * a manifest is a site that was never finished.
   *
   * @throws EnvironmentFailure if the folder is a complete site and holds foreign files
   */
  static void discard(Path root) throws IOException {
    Optional<Set<String>> ours = Manifest.pathsIn(root);
    if (ours.isPresent()) {
      refuseForeign(root, ours.get());
    }
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      delete(root);
    }
  }

  /**
   * The manifest is deleted last, so that after an interruption the rest is still known to be ours.
   * A folder without write permission is made writable first: its mode may have been copied from
   * the folder that it replaced.
   */
  private static void delete(Path root) throws IOException {
    Path manifest = root.resolve(Manifest.NAME);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            RightsTransfer.makeWritable(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(manifest)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (folder.equals(root)) {
              Files.deleteIfExists(manifest);
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String relative(Path root, Path file) {
    StringJoiner path = new StringJoiner("/");
    root.relativize(file).forEach(name -> path.add(name.toString()));
    return path.toString();
  }
}
