package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other builds change the lock file while this build takes the lock. */
class FolderLockTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name_the_file() {
    file = folder.resolve(".site.huiyin-lock");
  }

  /** An attempt during which the file is changed after it was opened and before it is locked. */
  private Optional<FolderLock> attempt(Change change) throws IOException {
    return FolderLock.attempt(
        file,
        path -> {
          FileChannel channel = FolderLock.Opener.EXISTING_FILE.open(path);
          change.apply(path);
          return channel;
        });
  }

  private interface Change {
    void apply(Path file) throws IOException;
  }

  @Test
  void a_file_that_stays_gives_the_lock_and_is_deleted_at_the_end() throws IOException {
    try (FolderLock lock = attempt(path -> {}).orElseThrow()) {
      assertTrue(Files.exists(file));
      assertEquals(
          Optional.empty(), FolderLock.attempt(file, FolderLock.Opener.EXISTING_FILE), "twice");
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void a_file_that_its_holder_deletes_gives_no_lock() throws IOException {
    assertEquals(Optional.empty(), attempt(Files::delete));
  }

  @Test
  void a_file_that_is_replaced_gives_no_lock_and_the_new_file_stays() throws IOException {
    assertEquals(
        Optional.empty(),
        attempt(
            path -> {
              Files.delete(path);
              Files.createFile(path);
            }));
    assertTrue(Files.exists(file), "it belongs to another build");
  }

  @Test
  void a_file_that_is_deleted_before_it_is_opened_gives_no_lock() throws IOException {
    assertEquals(
        Optional.empty(),
        FolderLock.attempt(
            file,
            path -> {
              Files.delete(path);
              return FolderLock.Opener.EXISTING_FILE.open(path);
            }));
  }
}
