package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardFolderTest {
  @TempDir Path folder;

  @Test
  void a_shard_does_not_replace_a_site() throws IOException {
    Path source = Files.createDirectory(folder.resolve("source"));
    Path output = folder.resolve("site");
    try (SiteFolder site = SiteFolder.open(output, source)) {
      site.put(OutputFile.text("index.html", "site"));
      site.commit();
    }
    EnvironmentFailure failure =
        assertThrows(EnvironmentFailure.class, () -> ShardFolder.open(output, source));
    assertEquals("output-holds-site", failure.message().key());
    assertEquals("site", Files.readString(output.resolve("index.html")));
  }

  @Test
  void a_site_does_not_replace_a_shard() throws IOException {
    Path source = Files.createDirectory(folder.resolve("source"));
    Path output = folder.resolve("part");
    ShardFolder.refuse(output);
    try (ShardFolder shard = ShardFolder.open(output, source)) {
      shard.putHeader(new byte[1]);
      shard.commit();
    }
    EnvironmentFailure failure =
        assertThrows(EnvironmentFailure.class, () -> ShardFolder.refuse(output));
    assertEquals("output-holds-shard", failure.message().key());
  }
}
