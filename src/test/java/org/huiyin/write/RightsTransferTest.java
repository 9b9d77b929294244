package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.source.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mode, owner and group of the folders of a site. */
class RightsTransferTest {
  @TempDir Path folder;
  private SiteOnDisk site;

  @BeforeEach
  void build_a_site() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("unix"),
        "only POSIX systems have these rights");
    site = SiteOnDisk.in(folder);
    site.build("index.html", "1", "a/b/index.html", "1");
  }

  private static int mode(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:mode") & 07777;
  }

  private static void chmod(Path path, int mode) throws IOException {
    Files.setAttribute(path, "unix:mode", mode);
  }

  private static boolean mayGiveAway(Path path) {
    try {
      Files.setAttribute(path, "unix:uid", 4242);
      Files.setAttribute(path, "unix:gid", 4243);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** Builds other bytes, and returns what could not be kept. */
  private List<Message> buildAgain() throws IOException {
    try (SiteFolder output = site.open()) {
      SiteOnDisk.putAll(output, "index.html", "2", "a/b/index.html", "2", "new/index.html", "2");
      output.commit();
      return output.notices();
    }
  }

  @Test
  void folders_keep_their_modes_and_new_ones_follow_the_umask() throws IOException {
    int byUmask = mode(site.output.resolve("a"));
    chmod(site.output, 02750);
    chmod(site.output.resolve("a"), 0711);
    chmod(site.output.resolve("a/b"), 0700);

    assertEquals(List.of(), buildAgain());

    assertEquals(02750, mode(site.output));
    assertEquals(0711, mode(site.output.resolve("a")));
    assertEquals(0700, mode(site.output.resolve("a/b")));
    assertEquals(byUmask, mode(site.output.resolve("new")) & 0777);
    assertEquals("2", Files.readString(site.output.resolve("index.html")));
  }

  @Test
  void the_new_site_is_not_open_to_others_while_it_is_written() throws IOException {
    chmod(site.output, 0750);
    try (SiteFolder output = site.open()) {
      Path staging = site.source.resolve(".site.huiyin-new");
      assertEquals(0750, mode(staging));
      SiteOnDisk.putAll(output, "index.html", "2");
    }
  }

  @Test
  void the_target_of_a_link_keeps_its_rights_too() throws IOException {
    Files.move(site.output, folder.resolve("first"));
    Files.createSymbolicLink(site.output, folder.resolve("first"));
    chmod(site.output, 02750);
    assertEquals(List.of(), buildAgain());
    assertEquals(02750, mode(site.output.toRealPath()));
    assertEquals("2", Files.readString(site.output.resolve("index.html")));
  }

  @Test
  void a_folder_without_the_right_to_write_is_replaced_and_deleted() throws IOException {
    chmod(site.output.resolve("a/b"), 0555);
    chmod(site.output, 0555);
    assertEquals(List.of(), buildAgain());
    assertEquals(0555, mode(site.output));
    assertEquals(SiteOnDisk.CONTENT_AND_SITE, site.beside());
    chmod(site.output, 0755);
    chmod(site.output.resolve("a/b"), 0755);
  }

  @Test
  void owner_and_group_are_kept_where_the_builder_may_set_them() throws IOException {
    assumeTrue(mayGiveAway(site.output), "only root may give files away");
    chmod(site.output, 02750);
    mayGiveAway(site.output.resolve("a"));
    assertEquals(List.of(), buildAgain());
    for (String path : List.of("", "a")) {
      assertEquals(4242, Files.getAttribute(site.output.resolve(path), "unix:uid"), path);
      assertEquals(4243, Files.getAttribute(site.output.resolve(path), "unix:gid"), path);
    }
    assertEquals(02750, mode(site.output));
    assertEquals(4243, Files.getAttribute(site.output.resolve("new"), "unix:gid"), "inherited");
  }

  @Test
  void what_cannot_be_kept_is_told_once_for_each_attribute_with_the_number_of_folders()
      throws IOException {
    RightsTransfer rights =
        new RightsTransfer(
            (path, attribute, value) -> {
              throw new FileSystemException(path.toString(), null, "Operation not permitted");
            });
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    chmod(fresh, 0755);
    chmod(site.output, 02750);
    chmod(site.output.resolve("a"), 0700);

    rights.prepare(site.output, fresh);
    rights.transfer(site.output.resolve("a"), fresh, site.output.resolve("a"));
    rights.transfer(site.output, fresh, site.output);

    assertEquals(
        List.of(
            Message.of(
                "rights-not-kept",
                Message.of("rights.mode"),
                site.output.toString(),
                "2750",
                "0755",
                2)),
        rights.notices());
  }

  @Test
  void a_group_that_cannot_be_set_is_told_although_the_system_reports_no_error()
      throws IOException {
    assumeTrue(mayGiveAway(site.output), "only root may give files away");
    RightsTransfer rights = new RightsTransfer((path, attribute, value) -> {});
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    rights.transfer(site.output, fresh, site.output);
    List<Object> told = rights.notices().stream().map(notice -> notice.args().get(0)).toList();
    assertTrue(told.contains(Message.of("rights.owner")), told::toString);
    assertTrue(told.contains(Message.of("rights.group")), told::toString);
  }

  @Test
  void a_first_build_has_nothing_to_keep() throws IOException {
    SiteOnDisk other = SiteOnDisk.in(folder.resolve("other"));
    try (SiteFolder output = other.open()) {
      SiteOnDisk.putAll(output, "index.html", "1");
      output.commit();
      assertEquals(List.of(), output.notices());
    }
  }
}
