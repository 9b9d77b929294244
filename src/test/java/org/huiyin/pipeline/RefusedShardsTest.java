package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.WholeSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no site is made from, and what a shard does not replace. Shard 2 of 2 is the bad one. */
@Tag("slow")
class RefusedShardsTest {
  @TempDir Path folder;
  private Path source;
  private ShardedSite site;

  @BeforeEach
  void make_shards() throws IOException {
    source = folder.resolve("source");
    WholeSite.goodSite(source);
    site = new ShardedSite(source, folder);
    assertEquals(0, site.buildShards(2));
  }

  private void assertRefused(WholeSite.Run run, String reason) {
    assertEquals(3, run.exit(), run.err());
    String expected =
        "Environment error: the shards cannot be merged, nothing was changed. " + reason + "\n";
    assertEquals(expected.replace("DIR", folder.resolve("shards").toString()), run.err());
    assertFalse(Files.exists(site.merged()));
  }

  @Test
  void a_shard_in_the_place_of_the_site() throws IOException {
    var before = WholeSite.files(site.shard(1));
    for (String cache : List.of("use", "off")) {
      WholeSite.Run run =
          WholeSite.huiyin(
              "build",
              "--source",
              source.toString(),
              "--output",
              site.shard(1).toString(),
              "--cache",
              cache,
              "--lang",
              "en");
      assertEquals(3, run.exit(), run.err());
      assertTrue(run.err().contains("holds a shard; a site cannot replace it"), run.err());
      assertEquals(before, WholeSite.files(site.shard(1)));
    }
  }

  @Test
  void a_missing_shard() {
    assertRefused(
        site.merge(List.of(site.shard(2))),
        "missing: 1/2; name the folders of all shards after --merge");
  }

  @Test
  void a_shard_twice() throws IOException {
    WholeSite.copy(site.shard(2), site.shard(3));
    assertRefused(site.merge(3), "DIR/3 and DIR/2: both are shard 2/2");
  }

  @Test
  void a_shard_of_another_number() {
    site.buildShard(2, 3);
    assertRefused(
        site.merge(2),
        "DIR/1: is shard 1/2, but DIR/2 is shard 2/3, missing: 1/3, 3/3;"
            + " name the folders of all shards after --merge");
  }

  @Test
  void what_is_no_shard() throws IOException {
    Path shard = site.shard(2);
    Files.delete(shard.resolve("shard.bin"));
    assertRefused(site.merge(2), "DIR/2: there is no shard here, or its build has not finished");
    Files.writeString(shard.resolve("shard.bin"), "x");
    assertRefused(site.merge(2), "DIR/2: there is no shard here, or its build has not finished");
    assertRefused(
        site.merge(List.of(site.shard(1), site.shard(9), source.resolve("content/site.yml"))),
        "DIR/9: there is no shard here, or its build has not finished, "
            + source.resolve("content/site.yml")
            + ": there is no shard here, or its build has not finished");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--drafts|another --drafts (not given; here: given)",
        "--precompress|another --precompress (not given; here: given)",
        "--base-url https://a.cn|another --base-url (not given; here: https://a.cn/)",
        "--as-of 2030-01-01|another --as-of (DAY; here: 2030-01-01)",
      })
  void a_shard_of_other_options(String options, String reason) throws IOException {
    WholeSite.Run run = site.merge(2, options.split(" "));
    assertEquals(3, run.exit(), run.err());
    String day = run.err().replaceFirst("(?s).*--as-of \\((\\S+);.*", "$1").strip();
    for (int index = 1; index <= 2; index++) {
      String shard = site.shard(index) + ": made with " + reason.replace("DAY", day);
      assertTrue(run.err().contains(shard), run.err());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content/site.yml|# more|SITE",
        "templates/static/a.txt|x|SITE",
        "content/pages/more.md|---;title: 更多;---;更多。|SITE",
        "content/replies/demo-2/reply.yml|topics: [reading]|CARDS",
        "content/replies/demo-2/reply.yml|# more|STALE demo-2",
        "content/replies/demo-2/index.md|;又改了一次。|STALE demo-2",
        "content/replies/demo-2/files/a.txt|text|STALE demo-2",
      })
  void a_shard_from_other_sources(String file, String text, String reason) throws IOException {
    site.edit(file, "", text.replace(";", "\n") + "\n");
    WholeSite.Run run = site.merge(2);
    String site =
        ": made from another site, or from other settings, pages or templates; build it again";
    String cards = ": made from other replies, or before a reply.yml was changed; build it again";
    if (reason.startsWith("STALE")) {
      assertRefused(
          run, "DIR/2: out of date, the files of demo-2 have changed (replies: 1); build it again");
    } else {
      String words = reason.equals("SITE") ? site : cards;
      // The merge names them in its own order: 2, then 1.
      assertRefused(run, "DIR/2" + words + ", DIR/1" + words);
    }
  }

  @Test
  void a_shard_that_is_damaged_anywhere() throws IOException {
    Path shard = site.shard(2);
    Map<String, String> files = WholeSite.files(shard);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = shard.resolve(file.getKey());
      byte[] bytes = Files.readAllBytes(path);
      boolean tried = file.getKey().matches("shard.bin|records/.*|.*/index.html|.*\\.png");
      if (!tried) {
        continue;
      }
      for (int at : List.of(0, bytes.length / 2, bytes.length - 1)) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        Files.write(path, other);
        assertDamaged(file.getKey());
      }
      Files.write(path, java.util.Arrays.copyOf(bytes, bytes.length - 1));
      assertDamaged(file.getKey());
      Files.delete(path);
      assertDamaged(file.getKey());
      Files.write(path, bytes);
    }
    assertEquals(0, site.merge(2).exit());
  }

  private void assertDamaged(String file) {
    WholeSite.Run run = site.merge(2);
    assertEquals(3, run.exit(), file);
    assertTrue(run.err().contains(site.shard(2).toString()), run.err());
    assertTrue(file.equals("shard.bin") || run.err().contains("damaged (" + file + ")"), run.err());
    assertFalse(Files.exists(site.merged()));
  }

  @Test
  void a_shard_of_another_program() throws IOException {
    Path header = site.shard(2).resolve("shard.bin");
    String text = new String(Files.readAllBytes(header), StandardCharsets.ISO_8859_1);
    Files.write(
        header,
        text.replaceFirst("\nunpackaged ", "\n0.0.9 ").getBytes(StandardCharsets.ISO_8859_1));
    WholeSite.Run run = site.merge(2);
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("another version of huiyin (0.0.9 "), run.err());
  }

  @Test
  void an_output_that_holds_something_else() throws IOException {
    site.merge(2);
    Map<String, String> before = WholeSite.files(site.merged());
    WholeSite.Run run =
        WholeSite.huiyin(
            "build",
            "--lang=en",
            "--source",
            source.toString(),
            "--shard",
            "1/2",
            "--output",
            site.merged().toString());
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("holds a site; a shard cannot replace it"), run.err());
    assertEquals(before, WholeSite.files(site.merged()));
    Files.writeString(site.shard(1).resolve("notes.txt"), "x");
    WholeSite.Run foreign = site.buildShard(1, 2);
    assertEquals(3, foreign.exit());
    assertTrue(foreign.err().contains("notes.txt"), foreign.err());
  }

  @Test
  void a_refusal_leaves_the_site_as_it_is() throws IOException {
    assertEquals(0, site.merge(2).exit());
    Map<String, String> before = WholeSite.files(site.merged());
    Path page = site.shard(2).resolve("files/replies/demo-2/index.html");
    Files.writeString(page, "x");
    assertEquals(3, site.merge(2).exit());
    assertEquals(before, WholeSite.files(site.merged()));
    try (Stream<Path> beside = Files.list(folder)) {
      List<String> left =
          beside
              .map(path -> path.getFileName().toString())
              .filter(name -> name.startsWith("."))
              .toList();
      assertEquals(List.of(), left);
    }
  }
}
