package org.huiyin.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/**
 * The place where a site is published, and the way in which a new site replaces the old one. All
 * methods but {@link #of}, {@link #lock} and {@link #isSettled} may be called only while the lock
 * is held.
 */
sealed interface PublishTarget permits FolderTarget, LinkTarget {

  /** The lock file. */
  Path lock();

  /** The folder of the present site; it may not exist. */
  Path current() throws IOException;

  /** The folder in which the next site is made, on the same file system. */
  Path staging() throws IOException;

  /** Whether there is nothing to {@link #recover}. Also without the lock. */
  boolean isSettled() throws IOException;

  /**
   * Cleans up after a build that was interrupted.
   *
   * @throws EnvironmentFailure if files in the way were not written by this program
   */
  void recover() throws IOException;

  /**
   * Replaces the present site by the finished one.
   *
   * @param staging the folder of the finished site
   * @throws EnvironmentFailure {@code cannot-exchange} or {@code exchange-undone} if the old site
   *     is in its place; {@code exchange-not-undone} if there is no site now and the old one is
   *     beside it; {@code old-site-stays} if the new site is in its place, but the old one could
   *     not be deleted
   */
  void exchange(Path staging) throws IOException;

  /**
   * Determines the target for an output path.
   *
   * @param source the folder of {@code content}, {@code templates} and {@code .huiyin}, which the
   *     output must not overlap
   * @throws EnvironmentFailure if the path cannot hold a site
   */
  static PublishTarget of(Path output, Path source) throws IOException {
    Path path = output.toAbsolutePath().normalize();
    if (path.getParent() == null) {
      throw new EnvironmentFailure(
          Message.of("output-in-source", output.toString(), source.toString()));
    }
    Path place = real(path.getParent()).resolve(path.getFileName());
    requireApart(place, output, source);
    Files.createDirectories(place.getParent());
    if (!Files.isSymbolicLink(place)) {
      return new FolderTarget(place, Rename.ATOMIC);
    }
    requireApart(target(place), output, source);
    return new LinkTarget(lastLink(place), Rename.ATOMIC);
  }

  /** The real path of a folder that may not exist yet. */
  private static Path real(Path folder) throws IOException {
    Path existing = folder;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(folder)).normalize();
  }

  private static void requireApart(Path place, Path output, Path source) throws IOException {
    Path root = source.toRealPath();
    boolean apart = !root.startsWith(place);
    for (String part : List.of("content", "templates", PictureFolder.CACHE)) {
      Path folder = root.resolve(part);
      apart &=
          !place.startsWith(folder)
              && !(Files.exists(folder) && place.startsWith(folder.toRealPath()));
    }
    if (!apart) {
      throw new EnvironmentFailure(
          Message.of("output-in-source", output.toString(), source.toString()));
    }
  }

  private static Path target(Path link) throws IOException {
    try {
      return link.toRealPath();
    } catch (FileSystemException e) {
      throw new EnvironmentFailure(Message.of("output-link-is-dead", link.toString()), e);
    }
  }

  /** In a chain of links, the last one, which leads to the folder. */
  private static Path lastLink(Path link) throws IOException {
    Path last = link;
    while (true) {
      Path next = last.resolveSibling(Files.readSymbolicLink(last)).normalize();
      if (!Files.isSymbolicLink(next)) {
        return last;
      }
      last = next.getParent().toRealPath().resolve(next.getFileName());
    }
  }

  /** Refuses a file or link in the place of the folder. */
  static void requireFolder(Path path) throws EnvironmentFailure {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new EnvironmentFailure(Message.of("output-is-no-folder", path.toString()));
    }
  }

  /** The path of a helper file or folder that stands beside the site. */
  static Path beside(Path place, String suffix) {
    return place.resolveSibling("." + place.getFileName() + ".huiyin-" + suffix);
  }

  /** The failure to report if the exchange did not begin. */
  static EnvironmentFailure cannotExchange(Path place, IOException cause) {
    return new EnvironmentFailure(
        Message.of("cannot-exchange", place.toString(), IoReason.of(cause)), cause);
  }
}
