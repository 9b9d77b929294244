package org.huiyin.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
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
    if (!isFolder(folder)) {
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
    } catch (UncheckedIOException e) {
      throw cannotRead(folder, e.getCause());
    }
  }

  /**
   * Whether a file of this name exists, readable or not.
   *
   * @throws EnvironmentFailure if that cannot be told: a site without the file would be wrong
   */
  boolean holds(String path) throws EnvironmentFailure {
    return attributes(path, LinkOption.NOFOLLOW_LINKS).isPresent();
  }

  boolean isFolder(String path) throws EnvironmentFailure {
    return attributes(path).filter(BasicFileAttributes::isDirectory).isPresent();
  }

  /** Empty if there is no such file, or it is a link that leads nowhere. */
  private Optional<BasicFileAttributes> attributes(String name, LinkOption... links)
      throws EnvironmentFailure {
    Path path = root.resolve(name);
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, links));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      // Systems have different errors for links in a circle, and for files that are no folder.
      if (Files.isSymbolicLink(path) || Files.isRegularFile(path.getParent())) {
        return Optional.empty();
      }
      throw cannotRead(name, e);
    }
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
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        problems.error(place(name), "not-a-regular-file");
        return Optional.empty();
      }
      if (attributes.size() > limit) {
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
    return new EnvironmentFailure(Message.of("cannot-read", name, IoReason.of(cause)), cause);
  }
}
