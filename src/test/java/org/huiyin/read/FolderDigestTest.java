package org.huiyin.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of a reply changes with everything that can be seen of its folder. */
class FolderDigestTest {
  @TempDir Path source;
  private Path reply;

  @BeforeEach
  void make_a_reply() throws IOException {
    reply = Files.createDirectories(source.resolve("content/replies/a"));
    Files.createDirectories(reply.resolve("images"));
    Files.writeString(reply.resolve("index.md"), "text");
    Files.writeString(reply.resolve("images/a.png"), "picture");
  }

  private String digest() throws IOException {
    return new Content(source).digest("a");
  }

  private interface Change {
    void make() throws IOException;
  }

  private void changes(Change change) throws IOException {
    String before = digest();
    assertEquals(before, digest());
    change.make();
    assertNotEquals(before, digest());
  }

  @Test
  void names_and_bytes_count() throws IOException {
    changes(() -> Files.writeString(reply.resolve("index.md"), "TEXT"));
    changes(() -> Files.writeString(reply.resolve("index.en.md"), ""));
    changes(() -> Files.move(reply.resolve("index.md"), reply.resolve("index2.md")));
    changes(() -> Files.move(reply.resolve("index2.md"), reply.resolve("images/index2.md")));
    changes(() -> Files.writeString(reply.resolve("images/a.png"), "another"));
    changes(() -> Files.createDirectories(reply.resolve("files")));
    changes(() -> Files.createDirectories(reply.resolve("charts.yml")));
    changes(() -> Files.delete(reply.resolve("images/a.png")));
  }

  @Test
  void a_refusal_counts() throws IOException {
    Path outside = Files.writeString(source.resolve("outside.md"), "text");
    Files.delete(reply.resolve("index.md"));
    changes(() -> Files.createSymbolicLink(reply.resolve("index.md"), outside));
    changes(() -> Files.delete(outside));
  }

  @Test
  void what_is_not_read_does_not_count() throws IOException {
    Files.createDirectories(reply.resolve("drafts"));
    String before = digest();
    Files.writeString(reply.resolve(".index.md.swp"), "text");
    Files.writeString(reply.resolve("drafts/old.md"), "text");
    Files.createDirectories(source.resolve("content/replies/b"));
    assertEquals(before, digest());
  }
}
