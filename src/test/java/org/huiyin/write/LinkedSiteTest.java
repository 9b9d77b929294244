package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.huiyin.bytes.Sha256;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.write.SiteFolder.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output path is a symbolic link. */
class LinkedSiteTest {
  @TempDir Path folder;
  private SiteOnDisk site;
  private Path releases;
  private String release1;
  private String release2;

  @BeforeEach
  void make_a_link_to_an_empty_folder() throws IOException {
    site = SiteOnDisk.in(folder);
    releases = Files.createDirectories(folder.resolve("releases"));
    Files.createDirectory(releases.resolve("first"));
    Files.createSymbolicLink(site.output, Path.of("../releases/first"));
    release1 = release(site, 1);
    release2 = release(site, 2);
  }

  private static String release(SiteOnDisk site, int number) throws IOException {
    Path link = site.output.getParent().toRealPath().resolve("site");
    byte[] digest = Sha256.of(link.toString());
    return ".site.huiyin-" + HexFormat.of().formatHex(digest).substring(0, 12) + "-" + number;
  }

  private Set<String> releases() throws IOException {
    try (Stream<Path> paths = Files.list(releases)) {
      Set<String> names = new TreeSet<>();
      paths.forEach(path -> names.add(path.getFileName().toString()));
      return names;
    }
  }

  @Test
  void the_link_leads_to_each_new_site_in_turn() throws IOException {
    assertEquals(new Written(2, 0, 0), site.build("index.html", "1", "a.html", "a"));
    assertEquals(Path.of("../releases", release1), Files.readSymbolicLink(site.output));
    Object before = Files.getAttribute(site.output.resolve("a.html"), "unix:ino");

    assertEquals(new Written(1, 1, 0), site.build("index.html", "2", "a.html", "a"));
    assertEquals(Path.of("../releases", release2), Files.readSymbolicLink(site.output));
    assertEquals(before, Files.getAttribute(site.output.resolve("a.html"), "unix:ino"));

    site.build("index.html", "3", "a.html", "a");
    assertEquals(Map.of("index.html", "3", "a.html", "a"), site.files());
    assertEquals(Set.of(release1, release2, "first"), releases());
    assertEquals(List.of("content", "site"), List.copyOf(site.beside().keySet()));
  }

  @Test
  void an_absolute_link_stays_absolute() throws IOException {
    Files.delete(site.output);
    Files.createSymbolicLink(site.output, releases.resolve("first"));
    site.build("index.html", "1");
    assertEquals(releases.toRealPath().resolve(release1), Files.readSymbolicLink(site.output));
  }

  @Test
  void of_a_chain_of_links_the_last_is_exchanged() throws IOException {
    Path front = Files.createSymbolicLink(folder.resolve("front"), site.output);
    try (SiteFolder output = SiteFolder.open(front, site.source)) {
      SiteOnDisk.putAll(output, "index.html", "1");
      output.commit();
    }
    assertEquals(site.output, Files.readSymbolicLink(front));
    assertEquals(Map.of("index.html", "1"), SiteOnDisk.files(front));
    assertEquals(Path.of("../releases", release1), Files.readSymbolicLink(site.output));
  }

  @Test
  void an_unchanged_site_is_not_exchanged() throws IOException {
    site.build("index.html", "1");
    assertEquals(new Written(0, 1, 0), site.build("index.html", "1"));
    assertEquals(Path.of("../releases", release1), Files.readSymbolicLink(site.output));
    assertEquals(Set.of(release1, "first"), releases());
  }

  @Test
  void without_commit_the_link_stays() throws IOException {
    site.build("index.html", "1");
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "2");
    }
    assertEquals(Map.of("index.html", "1"), site.files());
    assertEquals(Set.of(release1, "first"), releases());
  }

  @Test
  void readers_see_a_whole_site_at_every_moment() throws Exception {
    site.build("index.html", "0", "a.html", "a");
    AtomicBoolean stop = new AtomicBoolean();
    AtomicBoolean gap = new AtomicBoolean();
    AtomicInteger builds = new AtomicInteger();
    Thread reader =
        new Thread(
            () -> {
              while (!stop.get()) {
                int before = builds.get();
                boolean missing = !Files.exists(site.output.resolve("a.html"));
                // A release stays for one more build; a reader that pauses during two builds may
                // not find it.
                gap.compareAndSet(false, missing && builds.get() - before < 2);
              }
            });
    reader.start();
    for (int i = 1; i <= 50; i++) {
      builds.incrementAndGet();
      site.build("index.html", "" + i, "a.html", "a");
    }
    stop.set(true);
    reader.join();
    assertFalse(gap.get());
  }

  @Test
  void the_old_site_stays_for_those_who_are_reading_it_until_the_next_build() throws IOException {
    site.build("index.html", "1");
    Path reader = site.output.toRealPath();
    site.build("index.html", "2");
    assertEquals("1", Files.readString(reader.resolve("index.html")));
    site.build("index.html", "2");
    assertFalse(Files.exists(reader));
  }

  @Test
  void what_an_interrupted_build_left_is_removed() throws IOException {
    site.build("index.html", "1");
    Files.createDirectories(releases.resolve(release2 + "/a"));
    Files.writeString(releases.resolve(release2 + "/a/unfinished.html"), "half");
    Files.createSymbolicLink(
        site.source.resolve(".site.huiyin-link"), Path.of("../releases", release2));
    site.build("index.html", "2");
    assertEquals(Map.of("index.html", "2"), site.files());
    assertEquals(Set.of(release1, release2, "first"), releases());
    assertFalse(Files.exists(releases.resolve(release2 + "/a")));
    assertEquals(List.of("content", "site"), List.copyOf(site.beside().keySet()));
  }

  @Test
  void foreign_files_behind_the_link_are_refused() throws IOException {
    Files.writeString(releases.resolve("first/mine.txt"), "mine");
    EnvironmentFailure failure = assertThrows(EnvironmentFailure.class, site::open);
    assertEquals("output-has-foreign-files", failure.message().key());
    assertTrue(Files.exists(releases.resolve("first/mine.txt")));
  }

  @Test
  void links_of_one_name_that_lead_into_one_folder_do_not_touch_each_other() throws IOException {
    SiteOnDisk other = SiteOnDisk.in(folder.resolve("other"));
    Files.createSymbolicLink(other.output, Path.of("../../releases/first"));
    for (int i = 1; i <= 3; i++) {
      site.build("index.html", "one " + i);
      other.build("index.html", "two " + i);
      assertEquals(Map.of("index.html", "one " + i), site.files());
      assertEquals(Map.of("index.html", "two " + i), other.files());
    }
    assertEquals(
        Set.of(release1, release2, release(other, 1), release(other, 2), "first"), releases());
  }

  @Test
  void a_copied_link_leaves_the_releases_of_the_original_alone() throws IOException {
    site.build("index.html", "one");
    site.build("index.html", "one again");
    SiteOnDisk copy = SiteOnDisk.in(folder.resolve("copy"));
    Files.createSymbolicLink(copy.output, site.output.toRealPath());
    copy.build("index.html", "copy");
    copy.build("index.html", "copy again");
    assertEquals(Map.of("index.html", "one again"), site.files());
    site.build("index.html", "one more");
    site.build("index.html", "one at last");
    assertEquals(Map.of("index.html", "copy again"), copy.files());
    assertEquals(Map.of("index.html", "one at last"), site.files());
  }

  @Test
  void where_the_rename_of_the_link_is_refused_the_old_site_stays() throws IOException {
    site.build("index.html", "old");
    Path link = site.output.getParent().toRealPath().resolve("site");
    LinkTarget target = new LinkTarget(link, FailingRename.refusing(1));
    Path staging = target.staging();
    Files.createDirectory(staging);
    EnvironmentFailure failure =
        assertThrows(EnvironmentFailure.class, () -> target.exchange(staging));
    assertEquals(
        Message.of("cannot-exchange", link.toString(), Message.of("reason.denied")),
        failure.message());
    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(List.of("content", "site"), List.copyOf(site.beside().keySet()));
  }

  @Test
  void a_rename_that_is_done_although_an_error_is_reported_counts() throws IOException {
    site.build("index.html", "old");
    Path link = site.output.getParent().toRealPath().resolve("site");
    LinkTarget target = new LinkTarget(link, FailingRename.reportingErrors());
    Path staging = Files.createDirectory(target.staging());
    target.exchange(staging);
    assertEquals(staging, site.output.toRealPath());
  }

  @Test
  void a_link_that_is_changed_during_the_build_leads_to_the_new_site_afterwards()
      throws IOException {
    site.build("index.html", "1");
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "2");
      Files.delete(site.output);
      Files.createSymbolicLink(site.output, Path.of("../releases/first"));
      output.commit();
    }
    assertEquals(Map.of("index.html", "2"), site.files());
  }

  @Test
  void a_link_that_leads_nowhere_or_to_a_file_is_refused() throws IOException {
    Files.delete(releases.resolve("first"));
    assertEquals(
        "output-link-is-dead", assertThrows(EnvironmentFailure.class, site::open).message().key());
    Files.writeString(releases.resolve("first"), "file");
    assertEquals(
        "output-is-no-folder", assertThrows(EnvironmentFailure.class, site::open).message().key());
    Files.delete(site.output);
    Files.createSymbolicLink(site.output, Path.of("site"));
    assertEquals(
        "output-link-is-dead", assertThrows(EnvironmentFailure.class, site::open).message().key());
  }
}
