package org.huiyin.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.model.OutputFile;
import org.huiyin.source.EnvironmentFailure;

/**
 * Publishes a site in a folder, as a whole or not at all.
 *
 * <p>Files are put into a new folder beside the present site; a file whose bytes are the same there
 * is linked, not written, and so keeps its time stamp. {@link #commit} exchanges the two folders;
 * without it, {@link #close} drops the new one. Whatever happens in between, a failure, a kill, a
 * full disk, the site stays what it was.
 *
 * <pre>{@code
 * try (SiteFolder site = SiteFolder.open(output, source)) {
 *   site.put(OutputFile.text("index.html", "…"));
 *   SiteFolder.Written written = site.commit();
 * }
 * }</pre>
 *
 * <p>A power cut: before the exchange the manifest is forced to the disk, not every file, which
 * would cost more than all the rest of a build. After a power cut within seconds of a build, files
 * of the new site may be damaged; the next build finds and mends them, since it compares bytes with
 * what lies on the disk and not with the manifest.
 */
public final class SiteFolder implements Output {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Place place;
  private final FolderLock lock;
  private final Path current;
  private final Path staging;
  private final Set<String> before;

  private final OutputPaths paths = new OutputPaths();
  private final Manifest manifest = new Manifest();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private volatile boolean incomplete;
  private volatile boolean exchanged;
  private volatile boolean over;

  /**
   * What a commit did to the site. The manifest is not counted.
   *
   * @param written files that are new or have other bytes than before
   * @param unchanged files that were there with the same bytes
   * @param removed files of the last build that are not in the site any more
   */
  public record Written(int written, int unchanged, int removed) {}

  private SiteFolder(Place place, FolderLock lock) throws IOException {
    this.place = place;
    this.lock = lock;
    place.recover();
    current = place.current();
    staging = place.staging();
    before = Manifest.pathsIn(current).orElse(Set.of());
    Tree.refuseForeign(current, before);
    Files.createDirectory(staging);
    folders.add(staging);
  }

  /**
   * Takes the output folder into possession until {@link #close}; waits up to ten seconds for
   * another build to end.
   *
   * @param output a folder, a symbolic link to one, or nothing yet
   * @param source the folder of {@code content} and {@code templates}, which the output must not
   *     cover
   * @throws EnvironmentFailure if another build holds the folder, it holds files that no build
   *     wrote, it is no place for a site, or the disk is in the way
   */
  public static SiteFolder open(Path output, Path source) throws EnvironmentFailure {
    return open(output, source, PATIENCE);
  }

  static SiteFolder open(Path output, Path source, Duration patience) throws EnvironmentFailure {
    try {
      Place place = Place.of(output, source);
      FolderLock lock = FolderLock.take(place.lock(), patience);
      try {
        return new SiteFolder(place, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw Failures.writing(output, e);
    }
  }

  @Override
  public void put(OutputFile file) throws EnvironmentFailure {
    requireOpen();
    boolean done = false;
    try {
      paths.take(file.path());
      store(file, staging.resolve(file.path()));
      manifest.add(file);
      done = true;
    } catch (IOException e) {
      throw Failures.writing(staging.resolve(file.path()), e);
    } finally {
      incomplete |= !done;
    }
  }

  private void store(OutputFile file, Path target) throws IOException {
    Path folder = target.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    Path old = current.resolve(file.path());
    if (before.contains(file.path()) && Tree.holds(old, file.bytes())) {
      keep(old, target);
      unchanged.incrementAndGet();
    } else {
      Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      written.incrementAndGet();
    }
  }

  private static void keep(Path old, Path target) throws IOException {
    try {
      Files.createLink(target, old);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A file system without hard links, too many of them, or a file of another owner.
      Files.copy(old, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /**
   * Publishes the files that were put, and no others. If the site is the same already, nothing is
   * touched.
   *
   * @throws EnvironmentFailure if the disk is in the way, or somebody has put a file into the site
   *     in the meantime; the site stays what it was, unless the message is {@code old-site-stays}
   * @throws IllegalStateException if a file could not be put
   */
  public Written commit() throws EnvironmentFailure {
    requireOpen();
    if (incomplete) {
      throw new IllegalStateException("a file is missing, the site is not whole");
    }
    try {
      int removed = (int) before.stream().filter(path -> !manifest.contains(path)).count();
      byte[] list = manifest.toBytes();
      if (!Tree.holds(current.resolve(Manifest.NAME), list) || written.get() > 0) {
        Manifest.store(list, staging);
        Tree.refuseForeign(current, before);
        place.exchange();
        exchanged = true;
      }
      close();
      return new Written(written.get(), unchanged.get(), removed);
    } catch (IOException e) {
      throw Failures.writing(staging, e);
    }
  }

  private void requireOpen() {
    if (over) {
      throw new IllegalStateException("closed");
    }
  }

  @Override
  public boolean holds(String path) {
    return paths.holds(path);
  }

  @Override
  public void close() throws EnvironmentFailure {
    if (over) {
      return;
    }
    over = true;
    try (lock) {
      if (!exchanged) {
        Tree.discard(staging);
      }
    } catch (IOException e) {
      throw Failures.writing(staging, e);
    }
  }
}
