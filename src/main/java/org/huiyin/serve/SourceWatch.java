package org.huiyin.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
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
  private final WatchService watcher;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private FileStamps stamps;
  private long pauseMillis = SHORTEST_PAUSE_MILLIS;
  private boolean limited;
  private boolean lost;

  /**
   * Looks at the files. Changes from now on are noticed, and passed on once {@link #run} is called.
   *
   * @param source the absolute path of the folder that holds {@code content}
   */
  SourceWatch(Path source, Consumer<Preview.Changes> sink) throws IOException {
    this.source = source;
    this.sink = sink;
    this.watcher = source.getFileSystem().newWatchService();
    register(source, Path.of(""));
    for (Map.Entry<Path, Path> root : roots().entrySet()) {
      registerAll(root.getKey(), root.getValue());
    }
    this.stamps = FileStamps.of(roots());
  }

  /** Whether the system does not tell of the changes in all folders. */
  boolean isLimited() {
    return limited;
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
    try {
      WatchKey key =
          folder.register(
              watcher,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, name);
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
        Set<Path> changed = new TreeSet<>();
        long left = (nextLook - System.nanoTime()) / 1_000_000;
        WatchKey key = left > 0 ? watcher.poll(left, TimeUnit.MILLISECONDS) : watcher.poll();
        if (key != null) {
          gather(key, changed);
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

  private void gatherMore(Set<Path> changed) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
    WatchKey next = poll(changed);
    while (next != null) {
      gather(next, changed);
      next = System.nanoTime() < end ? poll(changed) : null;
    }
  }

  private WatchKey poll(Set<Path> changed) throws InterruptedException {
    return watcher.poll(
        changed.size() > MANY ? QUIET_OF_MANY_MILLIS : QUIET_MILLIS, TimeUnit.MILLISECONDS);
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
    watcher.close();
  }
}
