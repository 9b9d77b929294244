package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.huiyin.WholeSite;
import org.huiyin.bytes.Digest;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the program that find what earlier ones have left give what full builds give. */
@Tag("slow")
class KeptBuildTest {
  private static final String PAGE = "replies/lone/index.html";

  @TempDir Path folder;

  private KeptSite kept;

  @BeforeEach
  void first() throws IOException {
    kept = new KeptSite(folder);
    assertTrue(kept.buildRight("first").outcome().succeeded());
  }

  private KeptBuild.Run edited(String step) throws IOException {
    kept.site.swap("lone/reply.yml", "对一件建议", "对那件建议");
    return kept.buildRight(step);
  }

  private List<Path> cacheFiles() throws IOException {
    try (Stream<Path> files = Files.list(kept.cache())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(pack|note)"))
          .sorted()
          .toList();
    }
  }

  @Test
  void where_nothing_changed_nothing_is_built() throws IOException {
    for (int i = 0; i < 3; i++) {
      KeptBuild.Run again = kept.buildRight("again " + i);
      assertTrue(again.unchanged());
      assertEquals(0, again.outcome().tally().written());
      assertEquals(List.of(), again.outcome().notices());
    }
    assertEquals("*\n", Files.readString(kept.cache().resolve(".gitignore")));
  }

  @Test
  void one_edit_builds_the_replies_that_show_it() throws IOException {
    assertEquals(Set.of("lister", "lone"), edited("a title").built());
    kept.site.append("lone/reply.yml", "# a comment\n");
    assertEquals(Set.of("lone"), kept.buildRight("a comment").built());
    assertTrue(kept.buildRight("again").unchanged());
  }

  @Test
  void what_an_editor_leaves_beside_a_file_is_no_change() throws IOException {
    kept.site.write("lone/.index.md.swp", "x");
    kept.site.write("lone/index.md~", "x");
    assertTrue(kept.buildRight("junk").unchanged());
  }

  @Test
  void options_and_outputs_are_told_apart() throws IOException {
    kept.drafts = true;
    assertTrue(kept.buildRight("drafts").built().contains("draft"));
    kept.drafts = false;
    assertFalse(kept.buildRight("no drafts").unchanged());
    kept.precompress = true;
    kept.buildRight("compressed");
    Path other = folder.resolve("other");
    KeptBuild.Run there = kept.run(Request.Mode.WRITE, other, Request.Cache.USE);
    kept.assertRight(there.outcome(), other, "another folder");
    kept.buildRight("back again");
    kept.precompress = false;
    kept.buildRight("not compressed");
  }

  @Test
  void a_published_file_that_was_changed_is_made_again() throws IOException {
    Path page = kept.output().resolve(PAGE);
    String text = Files.readString(page);
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, text.replace("html", "HTML"));
    Files.setLastModifiedTime(page, time);
    assertEquals(Set.of("lone"), kept.buildRight("same size and time").built());
    assertEquals(text, Files.readString(page));
    Files.delete(page);
    assertEquals(Set.of("lone"), kept.buildRight("deleted").built());
    Files.delete(kept.output().resolve(".huiyin-manifest.json"));
    assertThrows(EnvironmentFailure.class, kept::build, "it may be somebody else's folder");
  }

  @Test
  void files_of_others_are_refused_although_nothing_else_changed() throws IOException {
    Files.writeString(kept.output().resolve("notes.txt"), "mine");
    assertThrows(EnvironmentFailure.class, kept::build);
    Files.delete(kept.output().resolve("notes.txt"));
    assertEquals(Set.of(), kept.buildRight("without it").built());
  }

  @Test
  void what_a_failed_build_made_was_not_published() throws IOException {
    kept.site.append("lone/index.md", "\n新的一段。\n");
    kept.site.swap("again/reply.yml", "kind: suggestion", "kind: x");
    assertFalse(kept.buildRight("an error").outcome().succeeded());
    assertFalse(kept.buildRight("still an error").outcome().succeeded());
    kept.site.swap("again/reply.yml", "kind: suggestion", "kind: x");
    assertTrue(kept.buildRight("mended").outcome().succeeded());
    assertTrue(Files.readString(kept.output().resolve(PAGE)).contains("新的一段。"));
    kept.site.swap("lone/index.md", "新的一段", "旧的一段");
    kept.site.swap("again/reply.yml", "kind: suggestion", "kind: x");
    kept.buildRight("an error again");
    kept.site.swap("lone/index.md", "新的一段", "旧的一段");
    kept.site.swap("again/reply.yml", "kind: suggestion", "kind: x");
    assertFalse(kept.buildRight("as before").built().contains("lone"), "it is still published");
  }

  @Test
  void a_check_uses_builds_and_itself_and_leaves_them_as_they_are() throws IOException {
    assertEquals(Set.of(), kept.run(Request.Mode.CHECK).built());
    assertTrue(kept.run(Request.Mode.CHECK).unchanged());
    kept.site.append("lone/index.md", "\n新建3个书屋。\n");
    Set<Path> pictures = pictures();
    assertEquals(Set.of("lone"), kept.run(Request.Mode.CHECK).built());
    KeptBuild.Run check = kept.run(Request.Mode.CHECK);
    assertTrue(check.unchanged());
    assertEquals(pictures, pictures());
    KeptBuild.Run build = kept.buildRight("after checks");
    assertEquals(Set.of("lone"), build.built());
    assertEquals(KeptSite.told(build.outcome()), KeptSite.told(check.outcome()));
    assertEquals(pictures, pictures());
  }

  private Set<Path> pictures() throws IOException {
    try (Stream<Path> files = Files.list(kept.cache().resolve("pictures"))) {
      return Set.copyOf(files.toList());
    }
  }

  @Test
  void a_comparison_writes_nothing() throws IOException {
    Map<String, String> before = WholeSite.files(kept.cache());
    KeptBuild.Run same = kept.run(Request.Mode.VERIFY);
    assertEquals(Set.of(), same.built());
    assertEquals(List.of(), same.outcome().drift());
    Files.writeString(kept.output().resolve(PAGE), "other");
    assertEquals(1, kept.run(Request.Mode.VERIFY).outcome().drift().size());
    assertEquals(before, WholeSite.files(kept.cache()));
    delete(kept.cache());
    assertEquals(1, kept.run(Request.Mode.VERIFY).outcome().drift().size());
    assertFalse(Files.exists(kept.cache()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void a_fresh_build_uses_nothing_and_leaves_everything() throws IOException {
    KeptBuild.Run fresh = kept.run(Request.Mode.WRITE, kept.output(), Request.Cache.FRESH);
    assertEquals(5, fresh.built().size());
    kept.assertRight(fresh.outcome(), kept.output(), "fresh");
    assertTrue(kept.buildRight("after it").unchanged());
  }

  @Test
  void pictures_of_replies_that_were_taken_over_stay() throws IOException {
    Set<Path> before = pictures();
    assertFalse(before.isEmpty());
    edited("a title");
    assertTrue(pictures().containsAll(before));
  }

  @Test
  void the_cache_may_be_deleted() throws IOException {
    delete(kept.cache());
    assertEquals(5, kept.buildRight("deleted").built().size());
    assertTrue(kept.buildRight("again").unchanged());
  }

  @Test
  void another_program_builds_everything() throws IOException {
    kept.program = Digest.of("another program");
    assertEquals(5, kept.buildRight("another program").built().size());
    kept.program = KeptSite.PROGRAM;
    assertEquals(5, kept.buildRight("the first program").built().size());
  }

  @Test
  void damaged_files_of_the_cache_are_as_good_as_absent() throws IOException {
    assertTrue(cacheFiles().size() >= 4, () -> "files of the cache");
    for (int kind = 0; kind < 4; kind++) {
      for (int i = 0; i < cacheFiles().size(); i++) {
        Path file = cacheFiles().get(i);
        damage(file, kind);
        String step = file.getFileName() + " damaged in way " + kind;
        kept.buildRight(step);
        assertTrue(kept.build().unchanged(), step);
      }
    }
  }

  private static void damage(Path file, int kind) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (kind) {
      case 0 -> Files.write(file, new byte[0]);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case 2 -> Files.write(file, new byte[bytes.length]);
      default -> {
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
      }
    }
  }

  /** Summaries are read late; when one is damaged, the build has already relied on it. */
  @Test
  void damage_that_is_found_late_does_no_harm() throws IOException {
    for (int part = 1; part < 24; part++) {
      for (Path file : cacheFiles()) {
        if (file.toString().endsWith(".pack")) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[(int) (bytes.length * (long) part / 24)] ^= 1;
          Files.write(file, bytes);
        }
      }
      edited("damage at " + part + "/24");
    }
  }

  @Test
  void a_cache_of_another_site_is_not_believed() throws IOException {
    KeptSite other = new KeptSite(folder.resolve("other"));
    other.site.swap("lone/index.md", "收悉", "已收悉");
    other.site.swap("../site.yml", "只用于测试", "只供测试");
    other.buildRight("another site");
    delete(kept.cache());
    WholeSite.copy(other.cache(), kept.cache());
    kept.buildRight("with the cache of another site");
    assertTrue(kept.buildRight("again").unchanged());
  }

  @Test
  void a_cache_that_cannot_be_written_is_told_once() throws IOException {
    delete(kept.cache());
    Files.writeString(kept.cache(), "a file in its place");
    KeptBuild.Run run = kept.buildRight("no folder");
    assertEquals(
        List.of("cache-not-read", "cache-not-written"),
        run.outcome().notices().stream().map(notice -> notice.key()).sorted().toList());
    assertEquals(5, kept.buildRight("again").built().size());
  }

  /** What was published of it may be old or new; the next build must not believe that it is new. */
  @Test
  void a_file_that_is_edited_while_it_is_read_is_read_again() throws IOException {
    AtomicBoolean done = new AtomicBoolean();
    kept.listener =
        (count, total) -> {
          if (!done.getAndSet(true)) {
            try {
              for (String id : kept.site.replies()) {
                kept.site.append(id + "/index.md", "\n在读的时候又改了。\n");
              }
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    kept.site.append("lone/index.md", "\n先改了。\n");
    kept.build();
    kept.listener = Listener.SILENT;
    assertFalse(kept.buildRight("after the edit").unchanged());
    assertTrue(kept.buildRight("again").unchanged());
  }

  @Test
  void a_file_of_the_same_time_and_size_is_read_again() throws IOException {
    Path text = kept.site.folder().resolve("content/replies/lone/index.md");
    FileTime time = Files.getLastModifiedTime(text);
    kept.site.swap("lone/index.md", "收悉", "收到");
    Files.setLastModifiedTime(text, time);
    assertEquals(Set.of("lone"), kept.buildRight("same time and size").built());
  }

  @Test
  void files_from_the_future_are_read_each_time() throws IOException {
    Path text = kept.site.folder().resolve("content/replies/lone/index.md");
    FileTime future = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));
    Files.setLastModifiedTime(text, future);
    kept.buildRight("in the future");
    kept.site.swap("lone/index.md", "收悉", "收到");
    Files.setLastModifiedTime(text, future);
    assertEquals(Set.of("lone"), kept.buildRight("still in the future").built());
    Path page = kept.output().resolve(PAGE);
    Files.setLastModifiedTime(page, future);
    kept.buildRight("a page of the future");
    Files.writeString(page, Files.readString(page).replace("html", "HTML"));
    Files.setLastModifiedTime(page, future);
    assertEquals(Set.of("lone"), kept.buildRight("another page").built());
  }

  @Test
  void two_builds_at_once_with_one_cache_are_both_right() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 4; i++) {
        kept.site.append("rooms-1/index.md", "\n第 " + "x".repeat(i) + " 次。\n");
        List<Callable<KeptBuild.Run>> runs = new ArrayList<>();
        for (String output : List.of("one", "two")) {
          runs.add(() -> kept.run(Request.Mode.WRITE, folder.resolve(output), Request.Cache.USE));
        }
        List<Future<KeptBuild.Run>> done = threads.invokeAll(runs);
        kept.assertRight(done.get(0).get().outcome(), folder.resolve("one"), "one " + i);
        kept.assertRight(done.get(1).get().outcome(), folder.resolve("two"), "two " + i);
        assertEquals(List.of(), done.get(0).get().outcome().notices());
      }
    } finally {
      threads.shutdownNow();
    }
    kept.buildRight("after them");
  }

  @Test
  void a_build_that_was_interrupted_is_cleared_up_although_nothing_changed() throws IOException {
    Path left = folder.resolve(".site.huiyin-new");
    Files.createDirectory(left);
    Files.writeString(left.resolve("index.html"), "half");
    kept.buildRight("after an interruption");
    assertFalse(Files.exists(left));
  }

  @Test
  void the_command_line_tells_the_same_of_a_site_that_did_not_change() throws IOException {
    String source = kept.site.folder().toString();
    kept.site.append("lone/index.md", "\n新建3个书屋。\n");
    String[] build = {"build", "--cache", "use", "--source", source, "--lang", "en"};
    WholeSite.Run first = WholeSite.huiyin(build);
    WholeSite.Run second = WholeSite.huiyin(build);
    assertEquals(first.err(), second.err());
    assertNotEquals("", second.err());
    assertTrue(second.out().contains(" 0 "), second::out);
  }
}
