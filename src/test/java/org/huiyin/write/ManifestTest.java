package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void it_names_each_file_with_length_and_digest_sorted_and_one_a_line() throws IOException {
    Manifest manifest = new Manifest();
    manifest.take("b/a");
    manifest.take("a");
    manifest.take("b-c");
    manifest.take("b/A1");
    manifest.add("b/a", bytes("回"));
    manifest.add("a", bytes(""));
    manifest.add("b-c", bytes(""));
    manifest.add("b/A1", bytes(""));
    manifest.store(folder);
    assertEquals(
        """
        {
          "format": 2,
          "files": {
            "a": {"length":0,"digest":"00000000000000000000000000000000"},
            "b-c": {"length":0,"digest":"00000000000000000000000000000000"},
            "b/A1": {"length":0,"digest":"00000000000000000000000000000000"},
            "b/a": {"length":3,"digest":"6a7598ed750089021e2fbaa0f6db26bc"}
          }
        }
        """,
        Files.readString(folder.resolve(Manifest.NAME)));
  }

  @Test
  void what_is_stored_is_read_back() throws IOException {
    assertEquals(Optional.empty(), Manifest.pathsIn(folder));
    Manifest manifest = new Manifest();
    manifest.store(folder);
    assertTrue(manifest.isIn(folder.resolve(Manifest.NAME)));
    assertEquals(Optional.of(Set.of()), Manifest.pathsIn(folder));
    Files.delete(folder.resolve(Manifest.NAME));
    manifest.take("a/b");
    manifest.take("c");
    manifest.add("a/b", bytes("x"));
    manifest.add("c", bytes("y"));
    assertFalse(manifest.isIn(folder.resolve(Manifest.NAME)));
    manifest.store(folder);
    assertTrue(manifest.isIn(folder.resolve(Manifest.NAME)));
    Files.writeString(folder.resolve(Manifest.NAME), " ", StandardOpenOption.APPEND);
    assertFalse(manifest.isIn(folder.resolve(Manifest.NAME)));
    assertEquals(Optional.of(Set.of("a/b", "c")), Manifest.pathsIn(folder));
  }

  @Test
  void the_paths_of_a_manifest_of_the_former_format_are_read() throws IOException {
    Files.writeString(
        folder.resolve(Manifest.NAME),
        """
        {
          "format": 1,
          "files": {
            "a/b": {"length":1,"sha256":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}
          }
        }
        """);
    assertEquals(Optional.of(Set.of("a/b")), Manifest.pathsIn(folder));
  }

  @Test
  void a_manifest_of_a_later_format_is_refused() throws IOException {
    Files.writeString(folder.resolve(Manifest.NAME), "{\"format\": 3, \"files\": {}}");
    assertThrows(EnvironmentFailure.class, () -> Manifest.pathsIn(folder));
  }
}
