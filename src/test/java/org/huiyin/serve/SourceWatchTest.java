package org.huiyin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.pipeline.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes are noticed even where the system does not tell of them. */
class SourceWatchTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  private final BlockingQueue<Preview.Changes> changes = new LinkedBlockingQueue<>();
  private final AtomicInteger told = new AtomicInteger();

  @BeforeEach
  void write() throws IOException {
    for (String id : Set.of("one", "two")) {
      Files.createDirectories(folder.resolve("content/replies/" + id));
      Files.writeString(folder.resolve("content/replies/" + id + "/index.md"), "text\n");
    }
  }

  /** What a change of each reply is noticed as. */
  private void notices(SourceWatch.Notifier notifier) throws Exception {
    try (SourceWatch watch =
        new SourceWatch(folder, notifier, changes::add, told::incrementAndGet)) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  watch.run();
                } catch (InterruptedException stopped) {
                  Thread.currentThread().interrupt();
                }
              });
      thread.start();
      for (String id : Set.of("one", "two")) {
        changes.clear();
        Files.writeString(folder.resolve("content/replies/" + id + "/index.md"), "other text\n");
        Preview.Changes noticed = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(noticed, id);
        assertEquals(new Preview.Changes(false, Set.of(id)), noticed);
        Thread.sleep(1_000); // A look at the stamps may tell of the same change once more.
      }
      thread.interrupt();
      thread.join();
    }
  }

  @Test
  void the_system_tells_of_changes() throws Exception {
    notices(SourceWatch.Notifier.SYSTEM);
    assertEquals(0, told.get());
  }

  @Test
  void without_any_watch_the_files_are_looked_at() throws Exception {
    notices(
        new SourceWatch.Notifier() {
          @Override
          public WatchService open(FileSystem files) throws IOException {
            throw new IOException("User limit of inotify instances reached");
          }
        });
    assertEquals(1, told.get());
  }

  @Test
  void folders_beyond_the_limit_are_looked_at() throws Exception {
    AtomicInteger left = new AtomicInteger(2);
    notices(
        new SourceWatch.Notifier() {
          @Override
          public WatchKey register(Path each, WatchService watcher) throws IOException {
            if (left.getAndDecrement() <= 0) {
              throw new IOException("User limit of inotify watches reached");
            }
            return SYSTEM.register(each, watcher);
          }
        });
    assertEquals(1, told.get());
  }
}
