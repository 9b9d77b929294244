package org.huiyin.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.JunkFiles;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * The folder of the source files. Symbolic links whose target is not below {@code content/} are
 * refused, and everything that is not a regular file.
 */
final class SourceFolder {
  private static final String CONTENT = "content";
  private static final long TEXT_LIMIT = 2_000_000;

  private final Path root;
  private final Path realRoot;

  /** The real path of {@code content/}; that of the source folder if it is missing. */
  private final Path realContent;

  SourceFolder(Path root) throws EnvironmentFailure {
    this.root = root;
    try {
      this.realRoot = root.toRealPath();
      Path content = root.resolve(CONTENT);
      this.realContent = Files.exists(content) ? content.toRealPath() : realRoot;
    } catch (IOException e) {
      throw cannotRead(root.toString(), e);
    }
  }

  /**
   * The names in a folder, sorted, without hidden and junk files.
   *
   * @return empty if there is no such folder, or if it is no folder (which is reported)
   */
  List<String> names(String folder, Problems problems) throws EnvironmentFailure {
    Path path = root.resolve(folder);
    if (!holds(folder) || !isInside(folder, problems)) {
      return List.of();
    }
    if (!Files.isDirectory(path)) {
      problems.error(place(folder), "not-a-folder");
      return List.of();
    }
    try (Stream<Path> children = Files.list(path)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !JunkFiles.isJunk(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw cannotRead(folder, e);
    }
  }

  /** Whether a file of this name exists, readable or not. */
  boolean holds(String path) {
    return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path));
  }

  /** The bytes of a file. Empty if it does not exist, or if it is refused, which is reported. */
  Optional<byte[]> bytes(String name, long limit, Problems problems) throws EnvironmentFailure {
    Path path = root.resolve(name);
    try {
      if (!holds(name)) {
        return Optional.empty();
      }
      if (!isInside(name, problems)) {
        return Optional.empty();
      }
      if (!Files.isRegularFile(path)) {
        problems.error(place(name), "not-a-regular-file");
        return Optional.empty();
      }
      if (Files.size(path) > limit) {
        problems.error(place(name), "file-too-large", limit / 1_000_000 + " MB");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      throw cannotRead(name, e);
    }
  }

  /** A text file. Empty if it does not exist, or if it is refused, which is reported. */
  Optional<SourceFile> text(String name, Problems problems) throws EnvironmentFailure {
    return bytes(name, TEXT_LIMIT, problems)
        .flatMap(bytes -> TextReader.read(name, bytes, problems));
  }

  /**
   * Whether the real path of a file is below {@code content/}. Reports symbolic links to other
   * places and to files that do not exist.
   */
  boolean isInside(String name, Problems problems) throws EnvironmentFailure {
    Path path = root.resolve(name);
    try {
      Path real = path.toRealPath();
      if (real.startsWith(realRoot) && real.startsWith(realContent)) {
        return true;
      }
      problems.error(place(name), "symlink-leaves-source");
    } catch (AccessDeniedException e) {
      throw cannotRead(name, e);
    } catch (IOException e) {
      if (!Files.isSymbolicLink(path)) {
        throw cannotRead(name, e);
      }
      problems.error(
          place(name), "broken-symlink"); // Its target does not exist, or is the link itself.
    }
    return false;
  }

  /** The origin of a file without its text. */
  static Origin place(String path) {
    return new SourceFile(path, "").whole();
  }

  private static EnvironmentFailure cannotRead(String name, IOException cause) {
    return new EnvironmentFailure(
        Message.of("cannot-read", name, String.valueOf(cause.getMessage())), cause);
  }
}
