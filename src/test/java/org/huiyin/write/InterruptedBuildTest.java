package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.write.SiteFolder.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that are interrupted, and builds that start while another one is running. */
@Tag("slow")
class InterruptedBuildTest {
  @TempDir Path folder;
  private SiteOnDisk site;
  private Path fresh;
  private Path old;

  @BeforeEach
  void build_a_first_site() throws IOException {
    site = SiteOnDisk.in(folder);
    fresh = site.source.resolve(".site.huiyin-new");
    old = site.source.resolve(".site.huiyin-old");
    site.build("index.html", "old", "a/index.html", "A");
  }

  /** The files on the disk after recovery: the site is opened and closed without a build. */
  private SortedMap<String, String> recovered() throws IOException {
    site.open().close();
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
    return site.files();
  }

  private void finishNewSiteWithoutExchange() throws IOException {
    SiteOnDisk other = SiteOnDisk.in(folder.resolve("other"));
    other.build("index.html", "new", "a/index.html", "A");
    Files.move(other.output, fresh);
  }

  @Test
  void killed_while_it_wrote() throws IOException {
    Files.createDirectories(fresh.resolve("a"));
    Files.writeString(fresh.resolve("a/index.html"), "hal");
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), recovered());
  }

  @Test
  void killed_while_it_wrote_the_manifest() throws IOException {
    Files.createDirectories(fresh);
    Files.writeString(fresh.resolve(Manifest.NAME + ".part"), "{\"format\"");
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), recovered());
  }

  @Test
  void killed_before_the_exchange() throws IOException {
    finishNewSiteWithoutExchange();
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), recovered());
  }

  @Test
  void killed_between_the_two_renames() throws IOException {
    finishNewSiteWithoutExchange();
    Files.move(site.output, old);
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), recovered());
  }

  @Test
  void killed_between_the_two_renames_and_the_folder_made_anew() throws IOException {
    finishNewSiteWithoutExchange();
    Files.move(site.output, old);
    Files.createDirectory(site.output);
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), recovered());
  }

  @Test
  void killed_between_the_two_renames_and_somebody_else_in_the_folder() throws IOException {
    Files.move(site.output, old);
    Files.createDirectory(site.output);
    Files.writeString(site.output.resolve("mine.txt"), "mine");
    assertThrows(EnvironmentFailure.class, site::open);
    assertEquals(Map.of("mine.txt", "mine"), site.files());
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), SiteOnDisk.files(old));
  }

  @Test
  void killed_while_it_removed_the_old_site() throws IOException {
    finishNewSiteWithoutExchange();
    Files.move(site.output, old);
    Files.move(fresh, site.output);
    Files.delete(old.resolve("index.html"));
    assertEquals(Map.of("index.html", "new", "a/index.html", "A"), recovered());
  }

  @Test
  void a_file_that_got_into_the_old_site_is_not_removed_with_it() throws IOException {
    Files.createDirectory(old);
    Files.copy(site.output.resolve(Manifest.NAME), old.resolve(Manifest.NAME));
    Files.writeString(old.resolve("mine.txt"), "mine");
    EnvironmentFailure failure = assertThrows(EnvironmentFailure.class, site::open);
    assertEquals(List.of("mine.txt"), failure.message().args().get(1));
    assertEquals("mine", Files.readString(old.resolve("mine.txt")));
  }

  @Test
  void an_exchange_that_fails_brings_the_old_site_back() throws IOException {
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "new");
      // A folder in the place of the old one: the first rename fails.
      Files.createDirectories(old.resolve("in-the-way"));
      EnvironmentFailure failure = assertThrows(EnvironmentFailure.class, output::commit);
      assertEquals("cannot-exchange", failure.message().key());
    }
    assertEquals(Map.of("index.html", "old", "a/index.html", "A"), site.files());
    assertEquals(new Written(1, 0, 1), site.build("index.html", "new"));
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 45, 110, 180, 333})
  void killed_at_any_moment(int milliseconds) throws Exception {
    Process builds = BuildsInAnotherProcess.endlessly(site);
    Thread.sleep(milliseconds);
    builds.destroyForcibly().waitFor();

    SortedMap<String, String> files = recovered();
    assertEquals(BuildsInAnotherProcess.FILES, files.size());
    assertEquals(1, files.values().stream().distinct().count(), "a mixture of two sites");
    site.build("index.html", "next");
    assertEquals(Map.of("index.html", "next"), site.files());
  }

  @Test
  void a_second_process_is_refused_or_waits() throws Exception {
    Process holder = BuildsInAnotherProcess.holding(site);
    try {
      EnvironmentFailure failure = assertThrows(EnvironmentFailure.class, site::open);
      assertEquals("output-locked", failure.message().key());
      Thread ending =
          new Thread(
              () -> {
                try {
                  Thread.sleep(300);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                holder.destroyForcibly();
              });
      ending.start();
      try (SiteFolder output = SiteFolder.open(site.output, site.source, Duration.ofSeconds(20))) {
        SiteOnDisk.putAll(output, "index.html", "second");
        output.commit();
      }
      ending.join();
      assertEquals(Map.of("index.html", "second"), site.files());
      assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_second_build_in_the_same_process_is_refused() throws IOException {
    try (SiteFolder first = site.open()) {
      EnvironmentFailure failure = assertThrows(EnvironmentFailure.class, site::open);
      assertEquals("output-locked", failure.message().key());
      SiteOnDisk.putAll(first, "index.html", "first");
      first.commit();
    }
    assertEquals(Map.of("index.html", "first"), site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }
}
