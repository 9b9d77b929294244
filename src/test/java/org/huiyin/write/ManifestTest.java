package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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
          "format": 1,
          "files": {
            "a": {"length":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            "b/a": {"length":3,"sha256":"6da3e5c03ac7e66cdc5f307308e136ff9a65b05fdd2022bd96fc27132b9d6373"}
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
}
