package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which paths can hold a site. */
class PublishTargetTest {
  @TempDir Path folder;
  private SiteOnDisk site;

  @BeforeEach
  void make_a_source_folder() throws IOException {
    site = SiteOnDisk.in(folder);
  }

  private Message refused() {
    return assertThrows(EnvironmentFailure.class, site::open).message();
  }

  @Test
  void a_place_that_overlaps_the_source_is_refused() throws IOException {
    Files.createDirectories(site.source.resolve("templates"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), site.source.resolve("content"));
    for (Path place :
        List.of(
            site.source,
            folder,
            folder.getRoot(),
            site.source.resolve("content"),
            site.source.resolve("content/site"),
            site.source.resolve("templates/a/b"),
            site.source.resolve("x/.."),
            link,
            link.resolve("a"))) {
      EnvironmentFailure failure =
          assertThrows(
              EnvironmentFailure.class,
              () -> SiteFolder.open(place, site.source),
              place.toString());
      assertEquals("output-in-source", failure.message().key(), place.toString());
    }
    assertEquals(Map.of("content", true, "templates", true), site.beside());
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
    Files.writeString(site.output, "precious");
    assertEquals(Message.of("output-is-no-folder", site.output.toRealPath().toString()), refused());
    assertEquals("precious", Files.readString(site.output));
    assertEquals(Map.of("content", true, "site", false), site.beside());
  }

  @Test
  void a_parent_that_cannot_hold_a_folder_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    EnvironmentFailure failure =
        assertThrows(
            EnvironmentFailure.class, () -> SiteFolder.open(file.resolve("site"), site.source));
    assertEquals("cannot-write", failure.message().key());
    assertEquals(Message.of("reason.in-the-way"), failure.message().args().get(1));
  }

  @Test
  void a_parent_without_the_right_to_write_is_told() throws IOException {
    site.build("index.html", "home");
    Files.setPosixFilePermissions(site.source, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(site.source), "run by somebody who may write everywhere");
      Message message = refused();
      assertEquals("cannot-write", message.key());
      assertEquals(Message.of("reason.denied"), message.args().get(1));
      assertEquals(Map.of("index.html", "home"), site.files());
    } finally {
      Files.setPosixFilePermissions(site.source, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void an_old_site_that_cannot_be_removed_does_not_stop_the_new_one() throws IOException {
    site.build("index.html", "old");
    Files.writeString(site.output.resolve("mine.txt"), "mine");
    Path output = site.output.toRealPath();
    FolderTarget target = new FolderTarget(output, Rename.ATOMIC);
    Files.writeString(Files.createDirectory(target.staging()).resolve("index.html"), "new");

    Message message =
        assertThrows(EnvironmentFailure.class, () -> target.exchange(target.staging())).message();

    String old = output.resolveSibling(".site.huiyin-old").toString();
    assertEquals(
        Message.of(
            "old-site-stays",
            old,
            Message.of("output-has-foreign-files", old, List.of("mine.txt"), 1)),
        message);
    assertEquals(Map.of("index.html", "new"), site.files());
    assertEquals("mine", Files.readString(Path.of(old, "mine.txt")));
  }
}
