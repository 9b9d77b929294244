package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.artefact.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of an earlier build are taken over as they are, or not at all. */
class KeptFilesTest {
  private static final OutputFile HOME = OutputFile.text("index.html", "home");
  private static final OutputFile PAGE = OutputFile.text("a/index.html", "a page");

  @TempDir Path folder;

  private List<Receipt> published(SiteOnDisk site) throws IOException {
    try (SiteFolder output = site.open()) {
      List<Receipt> receipts = List.of(output.put(HOME), output.put(PAGE));
      output.commit();
      return receipts;
    }
  }

  @Test
  void a_folder_links_what_is_as_it_was() throws IOException {
    SiteOnDisk site = SiteOnDisk.in(folder);
    List<Receipt> receipts = published(site);
    byte[] manifest = Files.readAllBytes(site.output.resolve(Manifest.NAME));
    try (SiteFolder output = site.open()) {
      assertTrue(output.keep(receipts));
      assertTrue(output.holds("a/index.html"));
      output.put(OutputFile.text("b.txt", "b"));
      assertEquals(new SiteFolder.Written(1, 2, 0), output.commit());
    }
    assertEquals(
        Map.of("index.html", "home", "a/index.html", "a page", "b.txt", "b"), site.files());
    try (SiteFolder output = site.open()) {
      assertTrue(output.keep(receipts));
      assertEquals(new SiteFolder.Written(0, 2, 1), output.commit());
    }
    assertEquals(
        new String(manifest, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(site.output.resolve(Manifest.NAME)));
  }

  @Test
  void a_folder_keeps_all_files_or_none() throws IOException {
    SiteOnDisk site = SiteOnDisk.in(folder);
    List<Receipt> receipts = published(site);
    Files.writeString(site.output.resolve("a/index.html"), "A page");
    try (SiteFolder output = site.open()) {
      assertFalse(output.keep(receipts));
      assertFalse(output.holds("index.html"));
      output.put(HOME);
      output.put(PAGE);
      assertEquals(new SiteFolder.Written(1, 1, 0), output.commit());
    }
    try (SiteFolder output = site.open()) {
      assertFalse(output.keep(List.of(new Receipt.Held(HOME))), "of another kind of output");
      assertFalse(output.keep(List.of(new Receipt.Name("index.html"))));
    }
  }

  @Test
  void a_path_is_kept_once() throws IOException {
    SiteOnDisk site = SiteOnDisk.in(folder);
    List<Receipt> receipts = published(site);
    try (SiteFolder output = site.open()) {
      output.put(HOME);
      assertThrows(IllegalStateException.class, () -> output.keep(receipts));
      assertThrows(IllegalStateException.class, output::commit);
    }
  }

  @Test
  void a_comparison_needs_only_the_digests() throws IOException {
    SiteOnDisk site = SiteOnDisk.in(folder);
    List<Receipt> receipts = published(site);
    try (FolderComparison comparison = FolderComparison.with(site.output)) {
      assertTrue(comparison.keep(receipts));
      assertEquals(List.of(), comparison.finish());
    }
    Files.writeString(site.output.resolve("a/index.html"), "A page");
    Files.delete(site.output.resolve("index.html"));
    try (FolderComparison comparison = FolderComparison.with(site.output)) {
      assertTrue(comparison.keep(receipts));
      assertEquals(
          List.of(
              new Drift(Drift.Kind.CHANGED, "a/index.html"),
              new Drift(Drift.Kind.MISSING, "index.html")),
          comparison.finish());
    }
  }

  @Test
  void a_site_in_memory_is_exchanged_as_a_whole() {
    MemorySite site = new MemorySite();
    MemoryOutput first = site.open();
    List<Receipt> receipts = List.of(first.put(HOME), first.put(PAGE));
    assertEquals(Set.of(), site.paths());
    assertEquals(new SiteFolder.Written(2, 0, 0), first.commit());
    assertEquals(Set.of("a/index.html", "index.html"), site.paths());
    MemoryOutput second = site.open();
    assertTrue(second.keep(receipts.subList(0, 1)));
    assertEquals(Optional.of(PAGE), site.file("a/index.html"), "not yet");
    assertEquals(new SiteFolder.Written(0, 1, 1), second.commit());
    assertEquals(Optional.empty(), site.file("a/index.html"));
    assertEquals(Optional.of(HOME), site.file("index.html"));
    assertFalse(site.open().keep(List.of(new Receipt.Name("index.html"))));
  }
}
