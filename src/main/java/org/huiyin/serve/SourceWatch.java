package org.huiyin.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.huiyin.pipeline.Preview;

/**
 * Notices changes in {@code content/} and {@code templates/}. The system tells of most of them at
 * once; every few seconds the stamps of all files are compared, because it may forget some, and on
 * some systems and file systems tells of none.
 *
 * <p>Changes that come close together are passed on as one.
 */
final class SourceWatch implements AutoCloseable {
  private static final Path CONTENT = Path.of("content");
  private static final Path REPLIES = CONTENT.resolve("replies");

  /** An editor saves with several operations; the next one comes sooner than this. */
  private static final long QUIET_MILLIS = 6;

  /** With so many paths it is a checkout or a script, which goes on for longer. */
  private static final int MANY = 40;

  private static final long QUIET_OF_MANY_MILLIS = 80;
  private static final long LONGEST_MILLIS = 1000;

  /** Comparing the stamps takes at most one part in so many of the time. */
  private static final int SHARE = 40;

  private static final long SHORTEST_PAUSE_MILLIS = 2000;

  private final Path source;
  private final Consumer<Preview.Changes> sink;
  private final Runnable whenLimited;
  private final Notifier notifier;
  private final Optional<WatchService> watcher;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private FileStamps stamps;
  private long pauseMillis = SHORTEST_PAUSE_MILLIS;
  private boolean limited;
  private boolean told;
  private boolean lost;

  /** What the system offers to tell of changes. Both methods fail where it has no more to give. */
  interface Notifier {
    /** That of the file system. */
    Notifier SYSTEM = new Notifier() {};

    default WatchService open(FileSystem files) throws IOException {
      return files.newWatchService();
    }

    default WatchKey register(Path folder, WatchService watcher) throws IOException {
      return folder.register(
          watcher,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    }
  }

  /**
   * Looks at the files. Changes from now on are noticed, and passed on once {@link #run} is called.
   *
   * @param source the absolute path of the folder that holds {@code content}
   * @param whenLimited called once, by {@link #run}, when the system does not tell of the changes
   *     in all folders
   */
  SourceWatch(Path source, Notifier notifier, Consumer<Preview.Changes> sink, Runnable whenLimited)
      throws IOException {
    this.source = source;
    this.sink = sink;
    this.whenLimited = whenLimited;
    this.notifier = notifier;
    this.watcher = open(source.getFileSystem());
    register(source, Path.of(""));
    for (Map.Entry<Path, Path> root : roots().entrySet()) {
      registerAll(root.getKey(), root.getValue());
    }
    this.stamps = FileStamps.of(roots());
  }

  private Optional<WatchService> open(FileSystem files) {
    try {
      return Optional.of(notifier.open(files));
    } catch (IOException refused) {
      // Too many programs watch: the stamps tell of changes.
      limited = true;
      return Optional.empty();
    }
  }

  private Map<Path, Path> roots() throws IOException {
    Map<Path, Path> roots = new LinkedHashMap<>();
    for (String name : FileStamps.WATCHED) {
      Path folder = source.resolve(name);
      if (Files.isDirectory(folder)) {
        roots.put(folder.toRealPath(), Path.of(name));
      }
    }
    return roots;
  }

  private void registerAll(Path real, Path name) throws IOException {
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            register(folder, name.resolve(real.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // Deleted meanwhile; its folder tells of that.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void register(Path folder, Path name) {
    if (watcher.isEmpty()) {
      return;
    }
    try {
      folders.put(notifier.register(folder, watcher.get()), name);
    } catch (IOException refused) {
      // Deleted meanwhile, or too many folders for the system: the stamps tell of changes.
      limited |= Files.isDirectory(folder);
    }
  }

  /** Passes changes on until the watch is closed or the thread is interrupted. */
  void run() throws InterruptedException {
    long nextLook = System.nanoTime();
    try {
      while (true) {
        tellLimit();
        Set<Path> changed = new TreeSet<>();
        Optional<WatchKey> key = poll((nextLook - System.nanoTime()) / 1_000_000);
        if (key.isPresent()) {
          gather(key.get(), changed);
          gatherMore(changed);
        }
        if (lost || System.nanoTime() >= nextLook) {
          lost = false;
          long start = System.nanoTime();
          look(changed);
          long took = (System.nanoTime() - start) / 1_000_000;
          pauseMillis =
              Math.max(limited ? SHORTEST_PAUSE_MILLIS / 4 : SHORTEST_PAUSE_MILLIS, took * SHARE);
          nextLook = System.nanoTime() + pauseMillis * 1_000_000;
        }
        if (!changed.isEmpty()) {
          sink.accept(changes(changed));
        }
      }
    } catch (ClosedWatchServiceException closed) {
      // The end.
    }
  }

  private void tellLimit() {
    if (limited && !told) {
      told = true;
      whenLimited.run();
    }
  }

  private void gatherMore(Set<Path> changed) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
    Optional<WatchKey> next = poll(quietMillis(changed));
    while (next.isPresent()) {
      gather(next.get(), changed);
      next = System.nanoTime() < end ? poll(quietMillis(changed)) : Optional.empty();
    }
  }

  private static long quietMillis(Set<Path> changed) {
    return changed.size() > MANY ? QUIET_OF_MANY_MILLIS : QUIET_MILLIS;
  }

  /** The next folder of which the system tells. Waits for some time. */
  private Optional<WatchKey> poll(long millis) throws InterruptedException {
    if (watcher.isEmpty()) {
      Thread.sleep(Math.max(0, millis));
      return Optional.empty();
    }
    return Optional.ofNullable(watcher.get().poll(Math.max(0, millis), TimeUnit.MILLISECONDS));
  }

  private void gather(WatchKey key, Set<Path> changed) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || event.kind() == StandardWatchEventKinds.OVERFLOW) {
        lost = true;
      } else {
        add(folder.resolve((Path) event.context()), event.kind(), changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void add(Path path, WatchEvent.Kind<?> kind, Set<Path> changed) {
    if (!FileStamps.WATCHED.contains(path.getName(0).toString())) {
      return; // Beside the sources: the output, for one.
    }
    changed.add(path);
    Path real = source.resolve(path);
    if (kind == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(real)) {
      try {
        registerAll(real.toRealPath(), path);
      } catch (IOException gone) {
        lost = true;
      }
    }
  }

  /** Compares the stamps. */
  private void look(Set<Path> changed) {
    try {
      FileStamps now = FileStamps.of(roots());
      changed.addAll(now.differences(stamps));
      stamps = now;
    } catch (IOException unreadable) {
      // The build reports it.
      changed.add(CONTENT);
    }
  }

  /** What the changes of files mean. Through a link, a file can belong to several replies. */
  private Preview.Changes changes(Set<Path> paths) {
    Set<String> replies = new TreeSet<>();
    for (Path path : paths) {
      if (stamps.links() || path.getNameCount() < 3 || !path.startsWith(REPLIES)) {
        return Preview.Changes.ALL;
      }
      replies.add(path.getName(2).toString());
    }
    return new Preview.Changes(false, replies);
  }

  @Override
  public void close() throws IOException {
    if (watcher.isPresent()) {
      watcher.get().close();
    }
  }
}
