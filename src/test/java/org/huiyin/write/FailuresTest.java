package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.source.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
  @TempDir Path folder;

  @Test
  void a_full_disk_is_told_as_such() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only Linux has a device that is always full");
    IOException cause = assertThrows(IOException.class, () -> Files.write(full, new byte[9000]));
    assertEquals(Message.of("disk-full", "/dev/full"), Failures.writing(full, cause).message());
  }

  @Test
  void a_missing_folder_on_a_file_system_without_blocks_is_no_full_disk() {
    Path file = Path.of("/proc/huiyin/site");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "only Linux has /proc");
    IOException missing = assertThrows(IOException.class, () -> Files.createDirectory(file));
    assertEquals("cannot-write", Failures.writing(file, missing).message().key());
    assertEquals(
        Message.of("cannot-write", file.toString(), "Operation not permitted"),
        Failures.writing(file, new IOException("Operation not permitted")).message());
  }

  @Test
  void other_failures_carry_the_place_and_the_reason() {
    String file = folder.resolve("a").toString();
    assertEquals(
        Message.of("cannot-write", file, Message.of("reason.denied")),
        Failures.writing(folder, new AccessDeniedException(file)).message());
    assertEquals(
        Message.of("cannot-write", file, "Read-only file system"),
        Failures.writing(folder, new FileSystemException(file, null, "Read-only file system"))
            .message());
    assertEquals(
        Message.of("cannot-write", file, Message.of("reason.in-the-way")),
        Failures.writing(folder, new DirectoryNotEmptyException(file)).message());
    assertEquals(
        Message.of("cannot-read", folder.toString(), "Input/output error"),
        Failures.reading(folder, new IOException("Input/output error")).message());
  }
}
