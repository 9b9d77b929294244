package org.huiyin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.write.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publication in a folder on this machine. */
class FolderPublicationTest {
  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  private Path site(String... files) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    try (SiteFolder site = SiteFolder.open(folder.resolve("site"), source)) {
      for (String file : files) {
        site.put(OutputFile.text(file, file));
      }
      site.commit();
    }
    return folder.resolve("site");
  }

  private Published publish(Path site, Path target, boolean dry) throws IOException {
    Watcher watcher =
        new Watcher() {
          @Override
          public void would(Act act, String path) {
            told.add(act + " " + path);
          }

          @Override
          public void done(int done, int total) {
            assertTrue(done <= total);
          }
        };
    return new FolderPublication(target, watcher).run(site, dry);
  }

  @Test
  void a_new_place_becomes_a_link_that_is_exchanged() throws IOException {
    Path target = folder.resolve("web/site");
    assertEquals(
        new Published(2, 0, 0), publish(site("index.html", "a/index.html"), target, false));
    assertTrue(Files.isSymbolicLink(target));
    Path before = target.toRealPath();
    assertEquals(new Published(1, 1, 1), publish(site("index.html", "b.txt"), target, false));
    assertFalse(before.equals(target.toRealPath()));
    assertTrue(Files.exists(before.resolve("a/index.html")), "for servers that still read it");
    assertEquals("index.html", Files.readString(target.resolve("index.html")));
    assertFalse(Files.exists(target.resolveSibling(".site.huiyin-first")));
  }

  @Test
  void a_dry_run_tells_and_writes_nothing() throws IOException {
    Path target = folder.resolve("web/site");
    assertEquals(new Published(1, 0, 0), publish(site("index.html"), target, true));
    assertFalse(Files.exists(target.getParent()));
    publish(site("index.html", "a.txt"), target, false);
    told.clear();
    assertEquals(new Published(1, 1, 1), publish(site("index.html", "b.txt"), target, true));
    assertEquals(List.of("REMOVE a.txt", "ADD b.txt"), told);
  }

  @Test
  void files_of_others_and_the_site_itself_are_refused() throws IOException {
    Path target = Files.createDirectories(folder.resolve("web"));
    Files.writeString(target.resolve("mine.txt"), "x");
    Path site = site("index.html");
    assertEquals(
        "output-has-foreign-files",
        StubStorage.key(assertThrows(IOException.class, () -> publish(site, target, false))));
    for (Path same : List.of(site, site.resolve("sub"))) {
      assertEquals(
          "publish.same-folder",
          StubStorage.key(assertThrows(IOException.class, () -> publish(site, same, false))));
    }
    assertEquals("x", Files.readString(target.resolve("mine.txt")));
  }
}
