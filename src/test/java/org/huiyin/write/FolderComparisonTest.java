package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.artefact.Drift.Kind;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderComparisonTest {
  @TempDir Path folder;
  private SiteOnDisk site;

  @BeforeEach
  void build_a_site() throws IOException {
    site = SiteOnDisk.in(folder);
    site.build("index.html", "home", "a/index.html", "A", "b.csv", "1");
  }

  private List<Drift> compare(String... files) throws IOException {
    try (FolderComparison comparison = FolderComparison.with(site.output)) {
      SiteOnDisk.putAll(comparison, files);
      return comparison.finish();
    }
  }

  @Test
  void the_same_files_show_no_drift() throws IOException {
    assertEquals(List.of(), compare("b.csv", "1", "index.html", "home", "a/index.html", "A"));
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void every_kind_of_drift_is_found_and_sorted() throws IOException {
    Files.writeString(site.output.resolve("b.csv"), "2");
    Files.delete(site.output.resolve("a/index.html"));
    Files.writeString(site.output.resolve("a/mine.txt"), "mine");
    Files.createSymbolicLink(site.output.resolve("link"), folder);
    Files.writeString(site.output.resolve(".DS_Store"), "litter");
    assertEquals(
        List.of(
            new Drift(Kind.MISSING, "a/index.html"),
            new Drift(Kind.UNEXPECTED, "a/mine.txt"),
            new Drift(Kind.CHANGED, "b.csv"),
            new Drift(Kind.UNEXPECTED, "link")),
        compare("index.html", "home", "a/index.html", "A", "b.csv", "1"));
  }

  @Test
  void a_file_of_the_last_build_that_is_no_longer_made_is_drift_and_so_is_the_manifest()
      throws IOException {
    assertEquals(
        List.of(new Drift(Kind.CHANGED, Manifest.NAME), new Drift(Kind.UNEXPECTED, "b.csv")),
        compare("index.html", "home", "a/index.html", "A"));
  }

  @Test
  void a_missing_manifest_is_drift() throws IOException {
    Files.delete(site.output.resolve(Manifest.NAME));
    assertEquals(
        List.of(new Drift(Kind.MISSING, Manifest.NAME)),
        compare("index.html", "home", "a/index.html", "A", "b.csv", "1"));
  }

  @Test
  void a_link_in_the_place_of_a_file_is_drift_even_to_the_same_bytes() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(site.output.resolve("b.csv"), elsewhere);
    Files.createSymbolicLink(site.output.resolve("b.csv"), elsewhere);
    assertEquals(
        List.of(new Drift(Kind.CHANGED, "b.csv")),
        compare("index.html", "home", "a/index.html", "A", "b.csv", "1"));
  }

  @Test
  void of_a_site_that_was_never_built_everything_is_missing() throws IOException {
    try (FolderComparison comparison = FolderComparison.with(folder.resolve("nothing"))) {
      SiteOnDisk.putAll(comparison, "index.html", "home");
      assertEquals(
          List.of(new Drift(Kind.MISSING, Manifest.NAME), new Drift(Kind.MISSING, "index.html")),
          comparison.finish());
    }
    assertEquals(false, Files.exists(folder.resolve("nothing")));
  }

  @Test
  void a_file_is_no_site() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    EnvironmentFailure failure =
        assertThrows(EnvironmentFailure.class, () -> FolderComparison.with(file));
    assertEquals("output-is-no-folder", failure.message().key());
  }
}
