package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exchange of two folders, if renames are refused. */
class FolderTargetTest {
  private static final Message DENIED = Message.of("reason.denied");

  @TempDir Path folder;
  private SiteOnDisk site;
  private Path output;
  private Path old;

  @BeforeEach
  void build_a_site_and_a_new_one_beside_it() throws IOException {
    site = SiteOnDisk.in(folder);
    site.build("index.html", "old");
    output = site.output.toRealPath();
    old = output.resolveSibling(".site.huiyin-old");
    SiteOnDisk other = SiteOnDisk.in(folder.resolve("other"));
    other.build("index.html", "new");
    Files.move(other.output, staging());
  }

  private Path staging() {
    return output.resolveSibling(".site.huiyin-new");
  }

  private Message failure(Rename rename) {
    FolderTarget target = new FolderTarget(output, rename);
    return assertThrows(EnvironmentFailure.class, () -> target.exchange(staging())).message();
  }

  @Test
  void if_the_first_rename_is_refused_nothing_has_changed() throws IOException {
    assertEquals(
        Message.of("cannot-exchange", output.toString(), DENIED),
        failure(FailingRename.refusing(1)));
    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(Map.of(), SiteOnDisk.files(old));
  }

  @Test
  void if_the_second_rename_is_refused_the_first_is_undone_at_once() throws IOException {
    assertEquals(
        Message.of("exchange-undone", output.toString(), DENIED),
        failure(FailingRename.refusing(2)));
    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(Map.of(), SiteOnDisk.files(old));
  }

  @Test
  void if_the_new_site_is_gone_the_first_rename_is_undone() throws IOException {
    Files.move(staging(), folder.resolve("elsewhere"));
    assertEquals(
        Message.of("exchange-undone", output.toString(), Message.of("reason.missing")),
        failure(Rename.ATOMIC));
    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void if_that_is_refused_too_the_place_of_the_old_site_is_told_and_the_next_build_restores_it()
      throws IOException {
    assertEquals(
        Message.of("exchange-not-undone", output.toString(), DENIED, old.toString(), DENIED),
        failure(FailingRename.refusing(2, 3)));
    assertEquals(Map.of("index.html", "old"), SiteOnDisk.files(old));

    site.open().close();

    assertEquals(Map.of("index.html", "old"), site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }

  @Test
  void a_folder_that_somebody_makes_in_between_is_not_overwritten() throws IOException {
    Rename interfering =
        (from, to) -> {
          Rename.ATOMIC.move(from, to);
          if (from.equals(output)) {
            Files.writeString(Files.createDirectory(output).resolve("mine.txt"), "mine");
          }
        };
    assertEquals("exchange-not-undone", failure(interfering).key());
    assertEquals(Map.of("mine.txt", "mine"), site.files());
    assertEquals(Map.of("index.html", "old"), SiteOnDisk.files(old));
  }

  @Test
  void a_first_site_that_cannot_be_put_in_place_leaves_nothing() throws IOException {
    Files.move(output, folder.resolve("elsewhere"));
    assertEquals("cannot-exchange", failure(FailingRename.refusing(1)).key());
    assertEquals(Map.of(), site.files());
  }

  @Test
  void renames_that_are_done_although_errors_are_reported_count() throws IOException {
    new FolderTarget(output, FailingRename.reportingErrors()).exchange(staging());
    assertEquals(Map.of("index.html", "new"), site.files());
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
  }
}
