package org.huiyin.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * Where a site lies, and how a new one takes its place. All but {@link #of} and {@link #lock} need
 * the lock.
 */
sealed interface PublishTarget permits PublishTarget.Folder, PublishTarget.Link {

  /** The file to lock. */
  Path lock();

  /** The folder of the present site; it may not exist. */
  Path current() throws IOException;

  /** The folder in which the new site is made, on the same disk. */
  Path staging() throws IOException;

  /**
   * Brings the place in order after a build that was interrupted.
   *
   * @throws EnvironmentFailure if somebody's files are in the way
   */
  void recover() throws IOException;

  /**
   * Puts the finished site in place of the present one.
   *
   * @throws EnvironmentFailure {@code cannot-exchange} if the present one stays, {@code
   *     old-site-stays} if the new one is there but the old one could not be removed
   */
  void exchange() throws IOException;

  /**
   * Finds the place of an output path.
   *
   * @param source the folder of {@code content} and {@code templates}, which the output must not
   *     cover
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
      return new Folder(place);
    }
    requireApart(target(place), output, source);
    return new Link(lastLink(place));
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
    for (String part : List.of("content", "templates")) {
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

  /** Where a link leads to a link, the one that leads to the folder. */
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

  private static void requireFolder(Path path) throws EnvironmentFailure {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new EnvironmentFailure(Message.of("output-is-no-folder", path.toString()));
    }
  }

  private static Path beside(Path place, String suffix) {
    return place.resolveSibling("." + place.getFileName() + ".huiyin-" + suffix);
  }

  private static EnvironmentFailure cannotExchange(Path place, IOException cause) {
    return new EnvironmentFailure(
        Message.of("cannot-exchange", place.toString(), Failures.reason(cause)), cause);
  }

  private static void discardOld(Path old) throws EnvironmentFailure {
    try {
      FileTree.discard(old);
    } catch (IOException e) {
      throw new EnvironmentFailure(
          Message.of("old-site-stays", old.toString(), Failures.reason(e)), e);
    }
  }

  /**
   * An ordinary folder: the old site is renamed away, the new one is renamed into its place.
   * Between the two there is no site for a moment; a run that ends there is mended by the next.
   *
   * <pre>
   *                        site    .site.huiyin-new   .site.huiyin-old   the next run
   * while it is written    old     unfinished         –                  drops the new one
   * before the exchange    old     whole              –                  drops the new one
   * between the renames    –       whole              old                brings the old one back, drops the new one
   * after the exchange     new     –                  old, or part of it drops the old one
   * </pre>
   *
   * <p>The old one comes back, not the new one, because the next run makes a new one anyway, and if
   * it cannot, then the site is the last that a build has published with success.
   */
  record Folder(Path current) implements PublishTarget {

    @Override
    public Path lock() {
      return beside(current, "lock");
    }

    @Override
    public Path staging() {
      return beside(current, "new");
    }

    private Path old() {
      return beside(current, "old");
    }

    @Override
    public void recover() throws IOException {
      requireFolder(current);
      FileTree.discard(staging());
      if (!Files.exists(old(), LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      if (isEmpty(current)) {
        Files.deleteIfExists(current);
        Files.move(old(), current, StandardCopyOption.ATOMIC_MOVE);
      } else {
        // Where the folder is not ours, the old one is the only copy of the site.
        FileTree.refuseForeign(current, Manifest.pathsIn(current).orElse(Set.of()));
        FileTree.discard(old());
      }
    }

    /**
     * Whether there is no site: a deployment may have made the folder anew after the interruption.
     */
    private static boolean isEmpty(Path folder) throws IOException {
      if (!Files.exists(folder)) {
        return true;
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files.findAny().isEmpty();
      }
    }

    @Override
    public void exchange() throws IOException {
      boolean replaces = Files.exists(current);
      try {
        if (replaces) {
          Files.move(current, old(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staging(), current, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        bringBack(e);
        throw cannotExchange(current, e);
      }
      discardOld(old());
    }

    private void bringBack(IOException cause) {
      if (Files.exists(old()) && !Files.exists(current)) {
        try {
          Files.move(old(), current, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
          // The next run will try again.
          cause.addSuppressed(e);
        }
      }
    }
  }

  /**
   * A symbolic link: the new site is made beside the folder to which it leads, then a new link is
   * renamed over it, so that there is a whole site at every moment. The folders take turns in
   * having the names {@code .site.huiyin-1} and {@code .site.huiyin-2}; a folder with a name of its
   * own, to which the owner let the link lead at first, stays.
   *
   * <p>The old site stays until the next run: a web server may have followed the link just before
   * the exchange.
   */
  record Link(Path link) implements PublishTarget {

    @Override
    public Path lock() {
      return beside(link, "lock");
    }

    @Override
    public Path current() throws IOException {
      return link.toRealPath();
    }

    @Override
    public Path staging() throws IOException {
      return release(current().equals(release(1)) ? 2 : 1);
    }

    private Path release(int number) throws IOException {
      return current().resolveSibling("." + link.getFileName() + ".huiyin-" + number);
    }

    @Override
    public void recover() throws IOException {
      requireFolder(current());
      for (int number = 1; number <= 2; number++) {
        if (!current().equals(release(number))) {
          FileTree.discard(release(number));
        }
      }
    }

    @Override
    public void exchange() throws IOException {
      Path fresh = staging();
      Path prepared = beside(link, "link");
      try {
        Path target =
            Files.readSymbolicLink(link).isAbsolute() ? fresh : link.getParent().relativize(fresh);
        Files.deleteIfExists(prepared);
        Files.createSymbolicLink(prepared, target);
        Files.move(prepared, link, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw cannotExchange(link, e);
      }
    }
  }
}
