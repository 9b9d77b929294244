package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.write.SiteFolder.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
  @TempDir Path folder;
  private SiteOnDisk site;

  @BeforeEach
  void make_a_source_folder() throws IOException {
    site = SiteOnDisk.in(folder);
  }

  private Message refused() {
    return assertThrows(EnvironmentFailure.class, site::open).message();
  }

  private static Object identity(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return List.of(attributes.fileKey(), attributes.lastModifiedTime());
  }

  @Test
  void a_first_build_makes_the_folder_and_leaves_nothing_beside_it() throws IOException {
    assertEquals(
        new Written(2, 0, 0), site.build("index.html", "home", "replies/a/index.html", "回音"));
    assertEquals(Map.of("index.html", "home", "replies/a/index.html", "回音"), site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void a_lock_file_that_cannot_be_deleted_is_a_notice_and_no_failure() throws IOException {
    Path lock = PublishTarget.beside(site.output.toAbsolutePath(), "lock");
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "home");
      Files.delete(lock);
      Files.createDirectories(lock.resolve("something"));
      assertEquals(new Written(1, 0, 0), output.commit());
      assertEquals(
          List.of(Message.of("lock-file-stays", lock.toString(), Message.of("reason.in-the-way"))),
          output.notices());
    }
    assertEquals(Map.of("index.html", "home"), site.files());
  }

  @Test
  void missing_parents_of_the_output_are_made() throws IOException {
    Path deep = folder.resolve("a/b/site");
    try (SiteFolder output = SiteFolder.open(deep, site.source)) {
      SiteOnDisk.putAll(output, "index.html", "home");
      output.commit();
    }
    assertEquals(Map.of("index.html", "home"), SiteOnDisk.files(deep));
  }

  /** A file whose bytes may not be in memory at once. */
  private record LongFile(String... parts) implements OutputFile.Content {
    @Override
    public byte[] bytes() {
      throw new AssertionError("too long");
    }

    @Override
    public boolean isLong() {
      return true;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      for (String part : parts) {
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Written buildLong(String... parts) throws IOException {
    try (SiteFolder output = site.open()) {
      OutputFile file = new OutputFile("data/all.csv", new LongFile(parts));
      assertEquals(
          Receipt.Stamp.of(file.path(), String.join("", parts).getBytes(StandardCharsets.UTF_8)),
          output.put(file));
      return output.commit();
    }
  }

  @Test
  void a_long_file_is_written_as_it_is_made_and_kept_if_it_is_the_same() throws IOException {
    assertEquals(new Written(1, 0, 0), buildLong("a,", "b\n"));
    Object before = identity(site.output.resolve("data/all.csv"));
    assertEquals(new Written(0, 1, 0), buildLong("a", ",b\n"));
    assertEquals(before, identity(site.output.resolve("data/all.csv")));
    try (FolderComparison same = FolderComparison.with(site.output)) {
      same.put(new OutputFile("data/all.csv", new LongFile("a,b", "\n")));
      assertEquals(List.of(), same.finish());
    }
    try (FolderComparison other = FolderComparison.with(site.output)) {
      other.put(new OutputFile("data/all.csv", new LongFile("a,b")));
      assertEquals("data/all.csv", other.finish().get(1).path());
    }
    assertEquals(new Written(1, 0, 0), buildLong("a,c\n"));
    assertEquals(Map.of("data/all.csv", "a,c\n"), site.files());
  }

  @Test
  void an_unchanged_build_touches_neither_files_nor_folder() throws IOException {
    site.build("index.html", "home", "a/index.html", "A");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(site.output.resolve("a/index.html"), longAgo);
    Object before = List.of(identity(site.output), identity(site.output.resolve("a/index.html")));

    assertEquals(new Written(0, 2, 0), site.build("a/index.html", "A", "index.html", "home"));

    assertEquals(
        before, List.of(identity(site.output), identity(site.output.resolve("a/index.html"))));
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void a_changed_build_rewrites_only_what_is_different() throws IOException {
    site.build("index.html", "home", "a/index.html", "A", "b/index.html", "B", "old/data.csv", "1");
    Files.setLastModifiedTime(
        site.output.resolve("a/index.html"), FileTime.fromMillis(1_000_000_000_000L));
    Object before = identity(site.output.resolve("a/index.html"));

    assertEquals(
        new Written(2, 2, 1),
        site.build(
            "index.html", "home", "a/index.html", "A", "b/index.html", "C", "c/index.html", "new"));

    assertEquals(
        Map.of(
            "index.html", "home", "a/index.html", "A", "b/index.html", "C", "c/index.html", "new"),
        site.files());
    assertFalse(Files.exists(site.output.resolve("old")));
    assertEquals(before, identity(site.output.resolve("a/index.html")));
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void files_of_ours_that_were_edited_or_deleted_by_hand_are_made_again() throws IOException {
    site.build("index.html", "home", "a/index.html", "A", "b.csv", "1");
    Files.writeString(site.output.resolve("index.html"), "HOME");
    Files.delete(site.output.resolve("a/index.html"));

    assertEquals(
        new Written(2, 1, 0), site.build("index.html", "home", "a/index.html", "A", "b.csv", "1"));
    assertEquals(Map.of("index.html", "home", "a/index.html", "A", "b.csv", "1"), site.files());
  }

  @Test
  void a_page_may_become_a_folder_and_back() throws IOException {
    site.build("a", "file");
    site.build("a/b", "in a folder");
    assertEquals(Map.of("a/b", "in a folder"), site.files());
    site.build("a", "file");
    assertEquals(Map.of("a", "file"), site.files());
  }

  @Test
  void without_commit_the_old_site_stays() throws IOException {
    site.build("index.html", "old");
    Object before = identity(site.output);
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "new", "a.html", "a");
    }
    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(before, identity(site.output));
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void foreign_files_are_refused_with_the_first_ten_and_stay() throws IOException {
    site.build("index.html", "home");
    for (int i = 0; i < 12; i++) {
      Files.writeString(
          Files.createDirectories(site.output.resolve("mine")).resolve("note" + (10 + i)), "note");
    }
    Map<String, String> before = site.files();

    Message message = refused();

    assertEquals("output-has-foreign-files", message.key());
    assertEquals(site.output.toRealPath().toString(), message.args().get(0));
    assertEquals(
        List.of(
            "mine/note10",
            "mine/note11",
            "mine/note12",
            "mine/note13",
            "mine/note14",
            "mine/note15",
            "mine/note16",
            "mine/note17",
            "mine/note18",
            "mine/note19"),
        message.args().get(1));
    assertEquals(12, message.args().get(2));
    assertEquals(before, site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void a_folder_without_manifest_is_taken_only_if_it_is_empty() throws IOException {
    Files.createDirectories(site.output.resolve("sub"));
    site.build("index.html", "home");
    Files.delete(site.output.resolve(Manifest.NAME));
    assertEquals(List.of("index.html"), refused().args().get(1));
  }

  @Test
  void a_file_that_appears_during_the_build_is_not_lost() throws IOException {
    site.build("index.html", "old");
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "new");
      Files.writeString(site.output.resolve("CNAME"), "huiyin.example");
      EnvironmentFailure failure = assertThrows(EnvironmentFailure.class, output::commit);
      assertEquals("output-has-foreign-files", failure.message().key());
    }
    assertEquals(Map.of("index.html", "old", "CNAME", "huiyin.example"), site.files());
  }

  @Test
  void litter_of_desktops_is_no_foreign_file() throws IOException {
    site.build("index.html", "home", "a/b.html", "b");
    Files.writeString(site.output.resolve(".DS_Store"), "x");
    Files.writeString(site.output.resolve("a/Thumbs.db"), "x");
    assertEquals(new Written(0, 2, 0), site.build("index.html", "home", "a/b.html", "b"));
    assertEquals(new Written(1, 1, 0), site.build("index.html", "HOME", "a/b.html", "b"));
    assertEquals(Map.of("index.html", "HOME", "a/b.html", "b"), site.files());
  }

  @Test
  void symbolic_links_in_the_output_are_foreign_and_never_written_through() throws IOException {
    site.build("index.html", "home", "a/index.html", "A");
    Path victim = Files.createDirectories(folder.resolve("victim"));
    Files.writeString(victim.resolve("index.html"), "precious");
    Files.delete(site.output.resolve("a/index.html"));
    Files.delete(site.output.resolve("a"));
    Files.createSymbolicLink(site.output.resolve("a"), victim);
    Files.delete(site.output.resolve("index.html"));
    Files.createSymbolicLink(site.output.resolve("index.html"), victim.resolve("index.html"));

    assertEquals(List.of("a", "index.html"), refused().args().get(1));
    assertEquals("precious", Files.readString(victim.resolve("index.html")));
  }

  @Test
  void a_manifest_that_is_a_symbolic_link_is_foreign() throws IOException {
    site.build("index.html", "home");
    Path elsewhere = folder.resolve("manifest");
    Files.move(site.output.resolve(Manifest.NAME), elsewhere);
    Files.createSymbolicLink(site.output.resolve(Manifest.NAME), elsewhere);
    assertEquals(List.of(Manifest.NAME, "index.html"), refused().args().get(1));
  }

  @Test
  void a_manifest_that_makes_no_sense_stops_the_build() throws IOException {
    site.build("index.html", "home");
    Path manifest = site.output.resolve(Manifest.NAME);
    String good = Files.readString(manifest);
    for (String bad :
        List.of(
            "",
            "{}",
            "[]",
            "<<<<<<< HEAD\n" + good,
            good + "x",
            good.replace("\"format\": 2", "\"format\": 3"),
            good.substring(0, good.length() / 2))) {
      Files.writeString(manifest, bad);
      assertEquals(
          Message.of("manifest-unreadable", manifest.toRealPath().toString()), refused(), bad);
    }
    assertEquals(Map.of("index.html", "home"), site.files());
  }

  @Test
  void after_a_file_that_could_not_be_written_nothing_can_be_committed() throws IOException {
    site.build("index.html", "old");
    try (SiteFolder output = site.open()) {
      Path inTheWay =
          Files.createDirectory(site.source.resolve(".site.huiyin-new").resolve("a.html"));
      SiteOnDisk.putAll(output, "index.html", "new");
      EnvironmentFailure failure =
          assertThrows(EnvironmentFailure.class, () -> SiteOnDisk.putAll(output, "a.html", "a"));
      assertEquals(
          Message.of(
              "cannot-write", inTheWay.toRealPath().toString(), Message.of("reason.in-the-way")),
          failure.message());
      assertThrows(IllegalStateException.class, output::commit);
    }
    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
    assertEquals(new Written(2, 0, 0), site.build("index.html", "new", "a.html", "a"));
  }

  @Test
  void a_closed_output_takes_no_more() throws IOException {
    SiteFolder output = site.open();
    SiteOnDisk.putAll(output, "index.html", "home");
    output.commit();
    assertThrows(IllegalStateException.class, () -> SiteOnDisk.putAll(output, "a.html", "a"));
    assertThrows(IllegalStateException.class, output::commit);
    output.close();
    assertEquals(Map.of("index.html", "home"), site.files());
  }

  @Tag("slow")
  @Test
  void thousands_of_files_are_put_from_several_threads() throws Exception {
    int count = 4000;
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (String text : List.of("first ", "second ")) {
        try (SiteFolder output = site.open()) {
          List<Future<?>> puts = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            // Every fourth file changes from one build to the next; ten share a folder that does
            // not exist yet.
            OutputFile file =
                OutputFile.text(
                    "replies/" + i / 10 + "/" + i + ".html", (i % 4 == 0 ? text : "") + i);
            puts.add(
                threads.submit(
                    () -> {
                      output.put(file);
                      return file;
                    }));
          }
          for (Future<?> put : puts) {
            put.get();
          }
          Written expected =
              text.equals("first ")
                  ? new Written(count, 0, 0)
                  : new Written(count / 4, count * 3 / 4, 0);
          assertEquals(expected, output.commit());
        }
      }
    } finally {
      threads.shutdownNow();
    }
    Map<String, String> files = site.files();
    assertEquals(count, files.size());
    assertEquals("second 40", files.get("replies/4/40.html"));
    assertEquals("41", files.get("replies/4/41.html"));
    assertEquals(new Written(1, 0, count), site.build("index.html", "home"));
  }
}
