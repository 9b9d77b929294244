package org.huiyin.draft.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileChangesTest {
  private static final Set<PosixFilePermission> MODE = PosixFilePermissions.fromString("rw-rw-r--");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() throws IOException {
    file = folder.resolve("reply.yml");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, MODE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** Changes of which the second cannot be written: its new file is gone with the first one. */
  private FileChanges failing() throws IOException {
    FileChanges changes = new FileChanges();
    changes.add(SourceText.read(file), "new".getBytes(UTF_8));
    changes.add(SourceText.read(file), "new".getBytes(UTF_8));
    return changes;
  }

  @Test
  void a_file_keeps_its_permissions() throws IOException {
    FileChanges changes = new FileChanges();
    changes.add(SourceText.read(file), "new".getBytes(UTF_8));
    changes.write();
    assertEquals("new", Files.readString(file));
    assertEquals(MODE, Files.getPosixFilePermissions(file));
    assertEquals(List.of("reply.yml"), names());
  }

  @Test
  void a_file_that_is_put_back_has_its_bytes_and_permissions() throws IOException {
    assertThrows(NoSuchFileException.class, failing()::write);
    assertEquals("old", Files.readString(file));
    assertEquals(MODE, Files.getPosixFilePermissions(file));
    assertEquals(List.of("reply.yml"), names());
  }

  /**
   * A link to the new file shows whether its bytes were overwritten, so that half could be left.
   */
  @Test
  void a_file_is_put_back_as_a_whole() throws IOException {
    Path link = folder.resolve("link");
    Files.createFile(link);
    Files.createLink(folder.resolve(".reply.yml.new"), link);
    assertThrows(NoSuchFileException.class, failing()::write);
    assertEquals("old", Files.readString(file));
    assertEquals("new", Files.readString(link));
  }
}
