package org.huiyin.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/**
 * Writes a site to the output folder, completely or not at all.
 *
 * <p>Files are put into a new folder beside the present site. A file whose bytes have not changed
 * is hard-linked instead of written, and so keeps its time stamp. {@link #commit} exchanges the two
 * folders; {@link #close} without a commit deletes the new one. If a build fails, is killed, or
 * runs out of disk space, the present site is not changed.
 *
 * <pre>{@code
 * try (SiteFolder site = SiteFolder.open(output, source)) {
 *   site.put(OutputFile.text("index.html", "…"));
 *   SiteFolder.Written written = site.commit();
 * }
 * }</pre>
 *
 * <p>Mode, owner and group: a folder that replaces a folder of the same path gets those of the old
 * one, the top folder included, as far as the process may set them; {@link #notices} tells what
 * could not be kept. Unchanged files keep theirs. New folders and all files that are written follow
 * the umask, and the group of a set-group-ID folder.
 *
 * <p>Power failure: before the exchange only the manifest is forced to the disk. Forcing every file
 * would take longer than the rest of the build. If the power fails within seconds after a build,
 * files of the new site may be damaged. The next build repairs them, because it compares the bytes
 * on the disk, not the manifest.
 */
public final class SiteFolder implements Output {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PublishTarget target;
  private final FolderLock lock;
  private final Path current;
  private final Path staging;
  private final Set<String> before;
  private final KnownFiles known;

  private final Manifest manifest = new Manifest();
  private final RightsTransfer rights = new RightsTransfer();
  private final List<Message> lockNotices = new ArrayList<>();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  /** The number of paths that the last build had too. */
  private final AtomicInteger remaining = new AtomicInteger();

  private volatile boolean incomplete;
  private volatile boolean exchanged;
  private volatile boolean over;

  /**
   * The numbers of files of a commit. The manifest is not counted.
   *
   * @param written new and changed files
   * @param unchanged files with the same bytes as before
   * @param removed files of the last build that are no longer in the site
   */
  public record Written(int written, int unchanged, int removed) {}

  private SiteFolder(PublishTarget target, FolderLock lock, KnownFiles known) throws IOException {
    this.target = target;
    this.known = known;
    this.lock = lock;
    target.recover();
    current = target.current();
    staging = target.staging();
    before = Manifest.pathsIn(current).orElse(Set.of());
    FileTree.refuseForeign(current, before);
    Files.createDirectory(staging);
    rights.prepare(current, staging);
  }

  /**
   * Locks the output folder until {@link #close}. Waits up to ten seconds for another build to end.
   *
   * @param output a folder, a symbolic link to one, or nothing yet
   * @param source the folder of {@code content} and {@code templates}, which the output must not
   *     overlap
   * @throws EnvironmentFailure if another build has locked the folder, if it holds files that no
   *     build wrote, if it cannot hold a site, or if a file operation fails
   */
  public static SiteFolder open(Path output, Path source) throws EnvironmentFailure {
    return open(output, source, KnownFiles.NONE);
  }

  /**
   * @param known tells which files of the present site need not be read to be kept
   */
  public static SiteFolder open(Path output, Path source, KnownFiles known)
      throws EnvironmentFailure {
    return open(output, source, known, PATIENCE);
  }

  static SiteFolder open(Path output, Path source, Duration patience) throws EnvironmentFailure {
    return open(output, source, KnownFiles.NONE, patience);
  }

  private static SiteFolder open(Path output, Path source, KnownFiles known, Duration patience)
      throws EnvironmentFailure {
    try {
      PublishTarget target = PublishTarget.of(output, source);
      FolderLock lock = FolderLock.take(target.lock(), patience);
      try {
        return new SiteFolder(target, lock, known);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw Failures.writing(output, e);
    }
  }

  /**
   * The folder in which a site is published, if no interrupted build has left anything beside it
   * that the next one must clear up. It may not exist.
   *
   * @throws EnvironmentFailure as {@link #open}
   */
  public static Optional<Path> settled(Path output, Path source) throws EnvironmentFailure {
    try {
      PublishTarget target = PublishTarget.of(output, source);
      return target.isSettled() ? Optional.of(target.current()) : Optional.empty();
    } catch (IOException e) {
      throw Failures.reading(output, e);
    }
  }

  @Override
  public Receipt put(OutputFile file) throws EnvironmentFailure {
    requireOpen();
    boolean done = false;
    try {
      takePath(file.path());
      Path target = staging.resolve(file.path());
      Receipt.Stamp entry = file.content().isLong() ? storeLong(file, target) : store(file, target);
      manifest.add(entry);
      done = true;
      return entry;
    } catch (IOException e) {
      throw Failures.writing(staging.resolve(file.path()), e);
    } finally {
      if (!done) {
        incomplete = true;
      }
    }
  }

  /**
   * Keeps files of the present site. Their content on the disk is compared with the receipts, so a
   * damaged file is made again. What {@link KnownFiles} tells is not read.
   */
  @Override
  public boolean keep(List<Receipt> files) throws EnvironmentFailure {
    requireOpen();
    boolean done = false;
    try {
      boolean untouched = known.hold(files, current);
      for (Receipt file : files) {
        if (!isPublished(file, untouched)) {
          done = true;
          return false;
        }
      }
      for (Receipt file : files) {
        takePath(file.path());
        Path target = staging.resolve(file.path());
        keep(current.resolve(file.path()), target);
        manifest.add((Receipt.Stamp) file);
        unchanged.incrementAndGet();
      }
      done = true;
      return true;
    } catch (IOException e) {
      throw Failures.writing(staging, e);
    } finally {
      if (!done) {
        incomplete = true;
      }
    }
  }

  private boolean isPublished(Receipt file, boolean untouched) throws IOException {
    return file instanceof Receipt.Stamp entry
        && before.contains(entry.path())
        && (untouched || FileTree.holds(current.resolve(entry.path()), entry));
  }

  private void takePath(String path) throws IOException {
    if (manifest.take(path)) {
      Files.createDirectories(staging.resolve(path).getParent());
    }
    if (before.contains(path)) {
      remaining.incrementAndGet();
    }
  }

  /** Makes a file. */
  private interface Making {
    void make() throws IOException;
  }

  /**
   * Makes a file whose path was taken. The folder may be missing: another thread has taken a path
   * in it and is about to make it, or one that differs by capital letters.
   */
  private static void inFolder(Path target, Making making) throws IOException {
    try {
      making.make();
    } catch (NoSuchFileException e) {
      Files.createDirectories(target.getParent());
      making.make();
    }
  }

  private Receipt.Stamp store(OutputFile file, Path target) throws IOException {
    byte[] bytes = file.bytes();
    Path old = current.resolve(file.path());
    if (before.contains(file.path()) && FileTree.holds(old, bytes)) {
      keep(old, target);
      unchanged.incrementAndGet();
    } else {
      inFolder(
          target,
          () ->
              Files.write(target, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      written.incrementAndGet();
    }
    return Receipt.Stamp.of(file.path(), bytes);
  }

  /** The file is written before it is compared, so that it is never in memory as a whole. */
  private Receipt.Stamp storeLong(OutputFile file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Receipt.Stamp entry;
    try (Measured out =
        new Measured(
            Files.newOutputStream(
                target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      file.content().writeTo(out);
      entry = out.stamp(file.path());
    }
    Path old = current.resolve(file.path());
    if (before.contains(file.path()) && FileTree.holds(old, target)) {
      Files.delete(target);
      keep(old, target);
      unchanged.incrementAndGet();
    } else {
      written.incrementAndGet();
    }
    return entry;
  }

  private static void keep(Path old, Path target) throws IOException {
    inFolder(target, () -> linkOrCopy(old, target));
  }

  private static void linkOrCopy(Path old, Path target) throws IOException {
    try {
      Files.createLink(target, old);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // No hard links on this file system, too many links, or a file of another owner.
      Files.copy(old, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /**
   * Publishes exactly the files that were put. If the site has not changed, nothing is written.
   *
   * @throws EnvironmentFailure if a file operation fails, or somebody has put a file into the site
   *     in the meantime; the old site is then unchanged, unless the message says otherwise (see
   *     {@link PublishTarget#exchange})
   * @throws IllegalStateException if a {@link #put} has failed
   */
  public Written commit() throws EnvironmentFailure {
    requireOpen();
    if (incomplete) {
      throw new IllegalStateException("a file could not be put, the site is incomplete");
    }
    try {
      int removed = before.size() - remaining.get();
      if (written.get() > 0 || !manifest.isIn(current.resolve(Manifest.NAME))) {
        manifest.store(staging);
        FileTree.refuseForeign(current, before);
        transferRights();
        target.exchange(staging);
        exchanged = true;
      }
      close();
      return new Written(written.get(), unchanged.get(), removed);
    } catch (IOException e) {
      throw Failures.writing(staging, e);
    }
  }

  /**
   * Sub-folders before their parents, because a parent may then be closed to the process. The
   * notices name the top folder if it is concerned.
   */
  private void transferRights() throws IOException {
    manifest.visitFolders(
        (String folder) -> {
          Path old = current.resolve(folder);
          rights.transfer(old, staging.resolve(folder), old);
        });
  }

  /** What the user should know about a commit that succeeded. */
  public List<Message> notices() {
    return Stream.concat(rights.notices().stream(), lockNotices.stream()).toList();
  }

  private void requireOpen() {
    if (over) {
      throw new IllegalStateException("closed");
    }
  }

  @Override
  public boolean holds(String path) {
    return manifest.contains(path);
  }

  @Override
  public void close() throws EnvironmentFailure {
    if (over) {
      return;
    }
    over = true;
    try {
      if (!exchanged) {
        FileTree.discard(staging);
      }
    } catch (IOException e) {
      throw Failures.writing(staging, e);
    } finally {
      releaseLock();
    }
  }

  private void releaseLock() {
    try {
      lock.close();
    } catch (IOException e) {
      // The lock is released in any case. Only the file stays, which does not affect the site.
      lockNotices.add(Message.of("lock-file-stays", target.lock().toString(), IoReason.of(e)));
    }
  }
}
