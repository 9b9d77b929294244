package org.huiyin.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, and which are refused. */
class ContentTest {
  private static final String REPLY = "content/replies/demo-1/";

  @TempDir Path folder;
  private final Problems problems = new Problems();

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("source").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Content content() throws IOException {
    return new Content(Files.createDirectories(folder.resolve("source")));
  }

  private List<String> found() {
    return problems.sorted().stream()
        .map(problem -> problem.origin().file().path() + " " + problem.code())
        .toList();
  }

  @Test
  void a_site_is_its_file_and_its_pages() throws IOException {
    write("content/site.yml", "name: 示例站\n");
    write("content/pages/about.md", "---\ntitle: 关于\n---\n正文\n");
    write("content/pages/about.en.md", "---\ntitle: About\n---\nText\n");
    write("content/pages/.about.md.swp", "");
    SiteSources site = content().site(problems);
    assertTrue(site.site().isPresent());
    assertEquals(
        List.of("about true", "about false"),
        site.pages().stream().map(page -> page.id() + " " + page.english()).toList());
    SiteSources.PageSource page = site.pages().get(1);
    assertEquals("正文\n", page.file().text().substring(page.bodyStart()));
    assertEquals(List.of(), found());
  }

  @Test
  void what_a_site_cannot_do_without_and_cannot_have_is_told() throws IOException {
    write("content/pages/About.md", "---\n---\n");
    write("content/pages/about.txt", "");
    write("content/pages/plain.md", "正文\n");
    write("content/replys/x", "");
    content().site(problems);
    assertEquals(
        List.of(
            "content/pages/About.md bad-page-name",
            "content/pages/about.txt bad-page-name",
            "content/pages/plain.md no-front-matter",
            "content/replys unknown-file",
            "content/site.yml missing-file"),
        found());
  }

  @Test
  void replies_are_folders_named_by_their_ids() throws IOException {
    write("content/replies/b/reply.yml", "");
    write("content/replies/a-1/reply.yml", "");
    write("content/replies/B_2/reply.yml", "");
    write("content/replies/notes.txt", "");
    assertEquals(List.of("a-1", "b"), content().replies(problems));
    assertEquals(
        List.of("content/replies/B_2 bad-id", "content/replies/notes.txt not-a-folder"), found());
  }

  @Test
  void a_reply_is_read_with_its_images() throws IOException {
    write(REPLY + "reply.yml", "kind: suggestion\n");
    write(REPLY + "index.md", "正文\n");
    write(REPLY + "claims.yml", "# 没有说法\n");
    write(REPLY + "images/plan.png", "png");
    Content content = content();
    SourceSet set = content.reply("demo-1", problems);
    assertTrue(set.card().isPresent() && set.prose().isPresent());
    assertEquals(Optional.empty(), set.figures());
    assertEquals(Optional.empty(), set.claims());
    assertArrayEquals("png".getBytes(UTF_8), set.images().get(0).bytes());
    assertEquals(List.of(), set.attachments());
    assertFalse(content.hasEnglish("demo-1"));
    assertEquals(List.of(), found());
  }

  @Test
  void what_a_reply_cannot_do_without_and_cannot_have_is_told() throws IOException {
    write(REPLY + "reply.yml", "\n");
    write(REPLY + "index.en.md", " \n");
    write(REPLY + "figure.yml", "");
    write(REPLY + "images/Plan.png", "");
    write(REPLY + "images/plan.svg", "");
    content().reply("demo-1", problems);
    assertEquals(
        List.of(
            REPLY + "figure.yml unknown-file",
            REPLY + "images/Plan.png bad-image-name",
            REPLY + "images/plan.svg bad-image-name",
            REPLY + "index.en.md empty-file",
            REPLY + "index.md missing-file",
            REPLY + "reply.yml empty-file"),
        found());
  }

  @Test
  void links_are_followed_inside_the_source_only() throws IOException {
    write(REPLY + "index.md", "正文\n");
    write("content/shared.yml", "kind: suggestion\n");
    Path secret = Files.writeString(folder.resolve("secret.yml"), "secret: 1\n");
    Path home = folder.resolve("source").resolve(REPLY);
    Files.createSymbolicLink(home.resolve("reply.yml"), Path.of("../../shared.yml"));
    Files.createSymbolicLink(home.resolve("claims.yml"), secret);
    Files.createSymbolicLink(home.resolve("charts.yml"), Path.of("nowhere.yml"));
    Files.createSymbolicLink(home.resolve("revisions.yml"), Path.of("revisions.yml"));
    Files.createDirectory(home.resolve("figures.yml"));
    SourceSet set = content().reply("demo-1", problems);
    assertInstanceOf(Node.Mapping.class, set.card().orElseThrow());
    assertInstanceOf(Node.Unreadable.class, set.claims().orElseThrow());
    assertEquals(
        List.of(
            REPLY + "charts.yml broken-symlink",
            REPLY + "claims.yml symlink-leaves-source",
            REPLY + "figures.yml not-a-regular-file",
            REPLY + "revisions.yml broken-symlink"),
        found());
  }

  @Test
  void a_folder_that_is_a_dead_link_is_told_and_not_taken_for_an_empty_one() throws IOException {
    write("content/site.yml", "name: 示例站\n");
    Path home = folder.resolve("source/content");
    Files.createSymbolicLink(home.resolve("pages"), Path.of("nowhere"));
    Files.createSymbolicLink(home.resolve("replies"), Path.of("replies"));
    content().site(problems);
    assertEquals(List.of(), content().replies(problems));
    assertEquals(
        List.of("content/pages broken-symlink", "content/replies broken-symlink"), found());
  }

  @Test
  void a_text_has_at_most_two_million_bytes() throws IOException {
    write(REPLY + "reply.yml", "kind: suggestion\n");
    write(REPLY + "index.md", "a".repeat(2_000_000));
    write(REPLY + "claims.yml", "#".repeat(2_000_001));
    content().reply("demo-1", problems);
    assertEquals(List.of(REPLY + "claims.yml file-too-large"), found());
  }

  @Test
  void problems_of_a_card_are_left_for_the_reply() throws IOException {
    write(REPLY + "reply.yml", "a: b: c\n");
    assertInstanceOf(Node.Unreadable.class, content().card("demo-1").orElseThrow());
    assertEquals(Optional.empty(), content().card("demo-2"));
  }

  @Test
  void what_the_system_does_not_let_us_read_is_no_fault_of_the_author() throws IOException {
    assertEquals(
        "cannot-read",
        assertThrows(EnvironmentFailure.class, () -> new Content(folder.resolve("nowhere")))
            .message()
            .key());
    Path card = write(REPLY + "reply.yml", "kind: suggestion\n");
    Files.setPosixFilePermissions(card, PosixFilePermissions.fromString("-wx------"));
    assumeFalse(Files.isReadable(card), "run by somebody who may read everything");
    Content content = content();
    assertEquals(
        "cannot-read",
        assertThrows(EnvironmentFailure.class, () -> content.reply("demo-1", problems))
            .message()
            .key());
  }
}
