package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.WholeSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A site from its shards is the site that one build makes, or there is none. */
@Tag("slow")
class ShardsTest {
  @TempDir Path folder;

  /** The edited site without its dead link. */
  private EditedSite soundSite() throws IOException {
    EditedSite edited = new EditedSite(folder.resolve("source"));
    Path lister = edited.folder().resolve("content/replies/lister/index.md");
    String text = Files.readString(lister);
    Files.writeString(lister, text.replace("/rooms-1/data/rooms.csv", "/rooms-1/figures.csv"));
    return edited;
  }

  private static void assertSameSite(ShardedSite site) throws IOException {
    assertEquals(WholeSite.files(site.whole()).keySet(), WholeSite.files(site.merged()).keySet());
    assertTrue(WholeSite.files(site.whole()).equals(WholeSite.files(site.merged())), "same bytes");
  }

  @ParameterizedTest
  @CsvSource({"2, ''", "7, --as-of 2024-09-01 --strict"})
  void shards_make_the_same_site(int count, String options) throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site =
        new ShardedSite(
            edited.folder(), folder, options.isEmpty() ? new String[0] : options.split(" "));
    WholeSite.Run whole = site.buildWhole();
    assertEquals(0, whole.exit(), whole.err());
    assertEquals(0, site.buildShards(count));
    WholeSite.Run merged = site.merge(count);
    assertEquals(0, merged.exit(), merged.err());
    assertSameSite(site);
  }

  /** They share nothing but the disk; so do the shards of other tests, which are built faster. */
  @Test
  void shards_of_separate_processes_make_the_same_site() throws IOException, InterruptedException {
    EditedSite edited = soundSite();
    ShardedSite site =
        new ShardedSite(
            edited.folder(),
            folder,
            "--drafts",
            "--precompress",
            "--base-url",
            "https://example.org/a",
            "--as-of",
            "2024-07-01");
    int count = 3;
    WholeSite.Run whole = site.buildWhole();
    assertEquals(0, whole.exit(), whole.err());
    Path log = folder.resolve("log");
    for (int index = 1; index <= count; index++) {
      int exit = ShardedSite.process(site.shardArguments(index, count), log);
      assertEquals(0, exit, Files.readString(log));
    }
    int exit = ShardedSite.process(site.mergeArguments(count), log);
    assertEquals(0, exit, Files.readString(log));
    assertSameSite(site);
  }

  static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/sites"))) {
      return Stream.concat(
              Stream.of(Path.of(".")),
              folders.filter(site -> Files.exists(site.resolve("content/site.yml"))).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void every_kind_of_reply_goes_through_a_shard(Path sources) throws IOException {
    Path source = folder.resolve("source");
    for (String part : List.of("content", "templates")) {
      if (Files.exists(sources.resolve(part))) {
        WholeSite.copy(sources.resolve(part), source.resolve(part));
      }
    }
    ShardedSite site = new ShardedSite(source, folder, "--drafts", "--format", "json");
    WholeSite.Run whole = site.buildWhole();
    int shards = site.buildShards(2);
    WholeSite.Run merged = site.merge(2);
    assertEquals(whole.exit(), merged.exit(), merged.err());
    assertEquals(whole.out(), merged.out());
    assertEquals(whole.exit(), shards);
    assertEquals(Files.exists(site.whole()), Files.exists(site.merged()));
    if (whole.exit() == 0) {
      assertSameSite(site);
    }
  }

  @Test
  void problems_of_all_shards_and_of_the_site_are_reported_as_by_one_build() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    site.edit("content/replies/rooms-1/reply.yml", "", "more: 1\n");
    site.edit("content/replies/rooms-2/figures.yml", "", "more: 1\n");
    site.edit("content/replies/lone/index.md", "", "\n新建3个书屋。\n");
    site.edit(
        "content/replies/again/index.md", "", "\n见[](reply:rooms-9)、[图](/replies/none/x.svg)。\n");
    site.edit("content/pages/about.md", "", "\n见[](/nowhere/)。\n");
    WholeSite.Run whole = site.buildWhole();
    assertEquals(1, whole.exit(), whole.err());
    assertEquals(1, site.buildShards(3));
    WholeSite.Run merged = site.merge(3);
    assertEquals(1, merged.exit());
    assertEquals(whole.err(), merged.err());
    assertEquals(whole.out(), merged.out());
    assertFalse(Files.exists(site.merged()));
  }

  @Test
  void a_shard_with_errors_says_that_it_was_written() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    site.edit("content/replies/again/reply.yml", "", "more: 1\n");
    WholeSite.Run shard = site.buildShard(1, 20);
    assertEquals(1, shard.exit());
    assertTrue(shard.err().contains("The shard was written all the same"), shard.err());
    assertTrue(Files.exists(site.shard(1)));
  }

  @Test
  void a_dead_link_between_shards_is_found_by_the_merge() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    site.edit("content/replies/lister/index.md", "plan.txt", "none.txt");
    WholeSite.Run whole = site.buildWhole();
    assertEquals(1, whole.exit(), "the site has a dead link");
    site.buildShards(2);
    WholeSite.Run merged = site.merge(2);
    assertEquals(whole.err(), merged.err());
    assertEquals(1, merged.exit());
  }

  @Test
  void warnings_stop_a_strict_merge_whether_or_not_the_shards_were_strict() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    site.edit("content/replies/lone/index.md", "", "\n新建3个书屋。\n");
    assertEquals(0, site.buildShards(2), "no errors");
    WholeSite.Run strict = site.merge(2, "--strict");
    assertEquals(1, strict.exit());
    assertTrue(strict.err().contains("unbound-number"), strict.err());
    assertEquals(0, site.merge(2).exit());
    ShardedSite all = new ShardedSite(edited.folder(), folder, "--strict");
    assertEquals(1, all.buildShards(2));
    assertEquals(0, site.merge(2).exit());
  }

  @Test
  void settings_that_cannot_be_used_are_reported_by_all_and_no_shard_is_written()
      throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    Files.writeString(edited.folder().resolve("content/site.yml"), "");
    WholeSite.Run whole = site.buildWhole();
    WholeSite.Run shard = site.buildShard(1, 2);
    assertEquals(1, shard.exit());
    assertTrue(shard.err().contains("No shard was written."), shard.err());
    assertFalse(Files.exists(site.shard(1)));
    WholeSite.Run merged = site.merge(2);
    assertEquals(whole.err(), merged.err());
    assertEquals(1, merged.exit());
  }

  @Test
  void the_site_is_verified_and_rebuilt_from_shards() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    site.buildShards(2);
    WholeSite.Run missing = site.merge(2, "--verify");
    assertEquals(1, missing.exit());
    assertFalse(Files.exists(site.merged()));
    assertEquals(0, site.merge(2).exit());
    assertEquals(0, site.merge(2, "--verify").exit());
    WholeSite.Run again = site.merge(2);
    assertTrue(again.out().contains(" 0 files written"), again.out());
    assertEquals(0, site.buildShards(2));
    assertTrue(site.buildShard(1, 2).out().contains("; 0 files written"));
    Files.writeString(site.merged().resolve("replies/lone/index.html"), "x");
    WholeSite.Run changed = site.merge(2, "--verify");
    assertEquals(1, changed.exit());
    assertTrue((changed.out() + changed.err()).contains("changed replies/lone/index.html"));
  }

  @Test
  void shards_may_be_moved_and_the_number_of_threads_may_differ() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    site.buildWhole();
    site.buildShards(2);
    List<Path> moved = new ArrayList<>();
    for (int index = 1; index <= 2; index++) {
      Path place = folder.resolve("elsewhere-" + index);
      WholeSite.copy(site.shard(index), place);
      // An archive of a CI system leaves hidden files out.
      Files.delete(place.resolve(".huiyin-manifest.json"));
      moved.add(place);
    }
    assertEquals(0, site.merge(moved).exit());
    assertSameSite(site);
    assertEquals(0, site.merge(2, "--jobs", "3").exit());
    assertSameSite(site);
  }

  /** Whatever an author does after the shards were built: the right site, or none. */
  @Test
  void no_edit_leaves_a_stale_page() throws IOException {
    EditedSite edited = soundSite();
    ShardedSite site = new ShardedSite(edited.folder(), folder);
    assertEquals(0, site.buildShards(2));
    List<EditedSite.Named> edits = new ArrayList<>(edited.edits());
    edits.add(
        new EditedSite.Named(
            "prose of a draft", Set.of(), () -> edited.append("draft/index.md", "\n再改。\n")));
    List<String> taken = new ArrayList<>();
    for (EditedSite.Named edit : edits) {
      edit.edit().make();
      WholeSite.Run merged = site.merge(2);
      if (merged.exit() == 3) {
        assertTrue(merged.err().contains("cannot be merged"), merged.err());
      } else {
        taken.add(edit.name());
        assertEquals(0, merged.exit(), edit.name());
        assertEquals(0, site.buildWhole().exit(), edit.name());
        assertSameSite(site);
      }
      delete(edited.folder());
      soundSite();
    }
    assertEquals(List.of("nothing", "prose of a draft"), taken);
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
