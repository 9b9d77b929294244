package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    manifest.add("b/a", bytes("回"));
    manifest.add("a", bytes(""));
    assertEquals(
        """
        {
          "format": 2,
          "files": {
            "a": {"length":0,"digest":"00000000000000000000000000000000"},
            "b/a": {"length":3,"digest":"6a7598ed750089021e2fbaa0f6db26bc"}
          }
        }
        """,
        new String(manifest.toBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void what_is_stored_is_read_back() throws IOException {
    assertEquals(Optional.empty(), Manifest.pathsIn(folder));
    Manifest manifest = new Manifest();
    Manifest.store(manifest.toBytes(), folder);
    assertEquals(Optional.of(Set.of()), Manifest.pathsIn(folder));
    Files.delete(folder.resolve(Manifest.NAME));
    manifest.add("a/b", bytes("x"));
    manifest.add("c", bytes("y"));
    Manifest.store(manifest.toBytes(), folder);
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
