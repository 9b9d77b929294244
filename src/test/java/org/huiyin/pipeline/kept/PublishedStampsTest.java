package org.huiyin.pipeline.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.cache.FileStamp;
import org.huiyin.cache.FolderStamps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stamps of more files than one block holds are found by their paths. */
class PublishedStampsTest {
  @TempDir Path folder;

  @Test
  void each_file_of_a_walk_is_found() throws IOException {
    for (int i = 0; i < 60; i++) {
      // A dot and a hyphen come before a slash: in the walk the folder comes before them.
      for (String path :
          new String[] {"r" + i + "/index.html", "r" + i + ".txt", "r" + i + "-b/x"}) {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), path);
      }
    }
    PublishedStamps stamps = new PublishedStamps();
    Map<String, FileStamp> expected = new HashMap<>();
    FolderStamps.of(
        folder,
        (path, stamp) -> {
          stamps.add(path, stamp);
          expected.put(path, stamp);
        });
    expected.forEach((path, stamp) -> assertEquals(Optional.of(stamp), stamps.of(path), path));
    assertEquals(Optional.empty(), stamps.of("r1/"));
    assertEquals(Optional.empty(), stamps.of("a"));
    assertEquals(Optional.empty(), stamps.of("z"));
    assertEquals(Optional.empty(), new PublishedStamps().of("a"));
  }
}
