package org.huiyin.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.WholeSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replies that a shard could not keep. */
@Tag("slow")
class ShardSetTest {
  @TempDir Path folder;

  private WholeSite.Run build(String... more) throws IOException {
    List<String> arguments = new java.util.ArrayList<>(List.of("build", "--lang=en", "--source"));
    arguments.add(folder.resolve("source").toString());
    arguments.addAll(List.of(more));
    return WholeSite.huiyin(arguments.toArray(String[]::new));
  }

  /** As if its files had changed while it was built: the merge makes it. */
  @Test
  void a_reply_that_is_not_in_its_shard_is_made_by_the_merge()
      throws IOException, ShardFormat.Unusable {
    WholeSite.goodSite(folder.resolve("source"));
    build("--output", folder + "/whole");
    build("--output", folder + "/s", "--shard", "1/1");
    Path file = folder.resolve("s/shard.bin");
    ShardFormat format = new ShardFormat();
    ShardHeader header = format.header(Files.readAllBytes(file), "s");
    assertEquals(2, header.rows().size());
    Files.write(
        file, format.header(new ShardHeader(1, 1, header.basis(), List.of(header.rows().get(0)))));
    Files.delete(folder.resolve("s/records").resolve(header.rows().get(1).id() + ".bin"));
    WholeSite.Run merged = build("--output", folder + "/merged", "--merge", folder + "/s");
    assertEquals(0, merged.exit(), merged.err());
    assertEquals(
        WholeSite.files(folder.resolve("whole")), WholeSite.files(folder.resolve("merged")));
  }
}
