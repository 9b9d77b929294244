package org.huiyin.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiyin.WholeSite;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which source files are read, and which are refused for safety. */
final class ContentSafetyTest {
  private static final String REPLY = "content/replies/demo-1/";

  private final Problems problems = new Problems();

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    WholeSite.goodSite(folder);
    Files.writeString(folder.resolve("token.txt"), "secret: 秘密");
  }

  private List<String> found() {
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code())
        .toList();
  }

  private void link(String from, String to) throws IOException {
    Path link = folder.resolve(from);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(to));
  }

  private SourceSet reply(String id) throws IOException {
    return new Content(folder).reply(id, problems);
  }

  /** The source folder may contain secrets, such as .git/config, .env or a token of a CI job. */
  @ParameterizedTest
  @CsvSource({
    "reply.yml, ../../../token.txt",
    "figures.yml, ../../../token.txt",
    "index.md, ../../../token.txt",
    "index.en.md, ../../../token.txt",
    "images/a.png, ../../../../token.txt",
    "images, ../../../",
    "claims.yml, ../..",
  })
  void a_link_in_a_reply_does_not_lead_out_of_the_content(String name, String target)
      throws IOException {
    link(REPLY + name, target);
    SourceSet set = reply("demo-1");
    String code = name.equals("claims.yml") ? "not-a-regular-file" : "symlink-leaves-source";
    assertEquals(List.of(REPLY + name + ":1:1 " + code), found());
    assertTrue(set.images().isEmpty());
    assertTrue(!set.toString().contains("秘密"));
  }

  @Test
  void neither_does_a_link_for_a_page_a_folder_or_the_site_itself() throws IOException {
    link("content/pages/more.md", "../../token.txt");
    link("content/site.yml", "../token.txt");
    link("content/replies/other", "../../");
    Content content = new Content(folder);
    assertEquals(1, content.site(problems).pages().size());
    assertEquals(List.of("demo-1", "demo-2"), content.replies(problems));
    assertEquals(
        List.of(
            "content/pages/more.md:1:1 symlink-leaves-source",
            "content/replies/other:1:1 symlink-leaves-source",
            "content/site.yml:1:1 symlink-leaves-source"),
        found());
  }

  @Test
  void a_link_within_the_content_is_followed_and_the_content_may_be_one() throws IOException {
    link(REPLY + "revisions.yml", "../../shared.yml");
    Files.writeString(folder.resolve("content/shared.yml"), "[]");
    Files.move(folder.resolve("content"), folder.resolve("texts"));
    Files.createSymbolicLink(folder.resolve("content"), Path.of("texts"));
    assertTrue(reply("demo-1").revisions().orElseThrow() instanceof Node.Sequence);
    assertEquals(List.of(), found());
  }

  @Test
  void the_content_itself_does_not_lie_outside_the_source() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("content"), folder.resolve("content"));
    new Content(inner).site(problems);
    assertTrue(found().contains("content:1:1 symlink-leaves-source"), found()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\ntitle: 关于\n---", "---\ntitle: 关于\n---\n", "---\ntitle: 关于\n---\n正文"})
  void a_page_may_end_with_its_front_matter(String text) throws IOException {
    Files.writeString(folder.resolve("content/pages/about.md"), text);
    SiteSources.PageSource page = new Content(folder).site(problems).pages().get(0);
    assertEquals(List.of(), found());
    assertTrue(page.frontMatter().orElseThrow() instanceof Node.Mapping);
    assertEquals(text.endsWith("正文") ? "正文" : "", page.file().text().substring(page.bodyStart()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "title: 关于", "---", "---\n", "---\ntitle: 关于", "---\ntitle: 关于\n--- x"})
  void a_page_without_front_matter_is_refused(String text) throws IOException {
    Files.writeString(folder.resolve("content/pages/about.md"), text);
    new Content(folder).site(problems);
    assertEquals(List.of("content/pages/about.md:1:1 no-front-matter"), found());
  }

  /** The card says by then that there is an English version. */
  @Test
  void an_english_version_that_is_refused_is_one_without_text() throws IOException {
    Path english = folder.resolve(REPLY + "index.en.md");
    Files.write(english, new byte[1]);
    assertEquals(Optional.of(""), reply("demo-1").english().map(SourceFile::text));
    assertEquals(List.of(REPLY + "index.en.md:1:1 control-character"), found());
    Files.delete(english);
    Files.createDirectory(english);
    assertEquals(Optional.of(""), reply("demo-1").english().map(SourceFile::text));
  }

  /** The control characters C0, DEL and C1, and non-characters. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029,
        0xFFFE, 0xFFFF
      })
  void control_characters_are_refused_where_they_stand(int codePoint) throws IOException {
    String character = Character.toString(codePoint);
    Files.writeString(folder.resolve(REPLY + "index.md"), "第一行\n第" + character + "行");
    Files.writeString(folder.resolve(REPLY + "revisions.yml"), "# " + character);
    reply("demo-1");
    assertEquals(
        List.of(
            REPLY + "index.md:2:2 control-character",
            REPLY + "revisions.yml:1:3 control-character"),
        found());
    String name = "U+" + String.format("%04X", codePoint);
    assertEquals(List.of(name), problems.sorted().get(0).message().args());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\0", "\\x07", "\\u007F", "\\N", "\\uFFFC", "\\uD800"})
  void so_are_those_that_an_escape_puts_into_a_value(String escape) throws IOException {
    Files.writeString(folder.resolve(REPLY + "revisions.yml"), "- summary: \"更正" + escape + "\"\n");
    reply("demo-1");
    assertEquals(List.of(REPLY + "revisions.yml:1:15 control-character"), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\r\n", "\u00A0", "\u3000", "\u200B", "é", "😀"})
  void other_characters_are_read(String character) throws IOException {
    Files.writeString(folder.resolve(REPLY + "index.md"), "第" + character + "行");
    reply("demo-1");
    assertEquals(List.of(), found());
  }

  /** An author may change a file during the build. */
  @Test
  void the_card_of_a_reply_is_read_once() throws IOException {
    Content content = new Content(folder);
    Node first = content.card("demo-1").orElseThrow();
    assertTrue(!content.hasEnglish("demo-1"));
    Path card = folder.resolve(REPLY + "reply.yml");
    Files.writeString(card, Files.readString(card).replace("第0012号", "第9999号") + "number: 1\n");
    Files.writeString(folder.resolve(REPLY + "index.en.md"), "Later.");
    SourceSet set = content.reply("demo-1", problems);
    assertEquals(first, set.card().orElseThrow());
    assertTrue(set.english().isEmpty());
    assertEquals(List.of(), found());
  }

  @Test
  void what_is_wrong_with_a_card_is_told_once() throws IOException {
    Files.writeString(folder.resolve(REPLY + "reply.yml"), "kind: [\n");
    Content content = new Content(folder);
    content.card("demo-1");
    content.reply("demo-1", problems);
    assertEquals(List.of(REPLY + "reply.yml:1:7 yaml-syntax"), found());
  }
}
