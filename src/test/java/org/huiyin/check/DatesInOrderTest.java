package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing follows from a reply before there is one. */
final class DatesInOrderTest {
  private static final String REPLY = "content/replies/demo-1/";

  @TempDir Path folder;

  private Sample.Run changed(String file, String from, String to) throws IOException {
    Path source = Sample.goodSite(Files.createTempDirectory(folder, "source"));
    Path changed = source.resolve(REPLY + file);
    assertTrue(Files.readString(changed).contains(from), from);
    Files.writeString(changed, Files.readString(changed).replace(from, to));
    return Sample.huiyin("check", "--lang", "en", "--source", source.toString());
  }

  private static void assertTold(String place, Sample.Run run) {
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith(REPLY + place), run::err);
  }

  @Test
  void a_revision_is_not_older_than_the_publication() throws IOException {
    assertTold(
        "revisions.yml:1:8: error[revision-before-published]",
        changed("revisions.yml", "2024-07-01", "2024-05-31"));
    assertEquals(0, changed("revisions.yml", "2024-07-01", "2024-06-01").exit());
  }

  @Test
  void a_reply_is_not_published_before_it_is_signed() throws IOException {
    assertTold(
        "reply.yml:12:15: error[published-before-signed]",
        changed("reply.yml", "2024-06-01 09:30", "2024-05-19 23:59"));
    assertEquals(0, changed("reply.yml", "2024-06-01 09:30", "2024-05-20 00:00").exit());
  }

  @Test
  void progress_is_not_older_than_the_promise() throws IOException {
    assertTold(
        "commitments.yml:1:1: error[update-before-signed]",
        changed("commitments.yml", "2024-09-01", "2024-05-19"));
    assertEquals(0, changed("commitments.yml", "2024-09-01", "2024-05-20").exit());
  }
}
