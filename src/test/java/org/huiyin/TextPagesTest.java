package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code content/pages/}. */
class TextPagesTest {
  private static final String SAYS_SO = "本页的数字都是举例，没有出处。";

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    WholeSite.goodSite(folder);
  }

  private void page(String name, String matter, String text) throws IOException {
    Files.writeString(
        folder.resolve("content/pages/" + name),
        "---\ntitle: 示例\n" + matter + "---\n\n" + text + "\n");
  }

  private WholeSite.Run build() {
    return WholeSite.huiyin("build", "--strict", "--source", folder.toString());
  }

  private String site(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  @Test
  void numbers_that_are_examples_need_no_source_and_the_page_says_so() throws IOException {
    page("howto.md", "examples: true\n", "写作“建成168个”，或者：\n\n```yaml\nvalue: 168\n```");
    WholeSite.Run run = build();
    assertEquals(0, run.exit(), run.err());
    assertTrue(site("howto/index.html").contains(SAYS_SO));
    assertFalse(site("about/index.html").contains(SAYS_SO));
  }

  @Test
  void only_an_explanation_shows_how_references_are_written() throws IOException {
    page("howto.md", "examples: true\n", "写作`[120条](figure:routes.city)`。");
    assertEquals(0, build().exit());
    page("howto.md", "", "写作`[某条](figure:routes.city)`。");
    assertTrue(build().err().contains("[reference-in-code]"));
  }

  @Test
  void other_pages_have_no_free_numbers() throws IOException {
    page("howto.md", "examples: false\n", "建成168个。");
    WholeSite.Run run = build();
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("howto.md:6"), run.err());
    assertTrue(run.err().contains("[unbound-number]"), run.err());
  }

  @Test
  void personal_data_is_refused_in_examples_too() throws IOException {
    page("howto.md", "examples: true\n", "电话13912345678。");
    assertTrue(build().err().contains("[private-text]"));
  }

  @Test
  void a_page_below_another_is_not_in_the_menu() throws IOException {
    page("howto.md", "part-of: about\n", "略。");
    WholeSite.Run run = build();
    assertEquals(0, run.exit(), run.err());
    String html = site("howto/index.html");
    String crumbs = html.substring(html.indexOf("当前位置"));
    assertTrue(crumbs.substring(0, crumbs.indexOf("</nav>")).contains("about/index.html"), html);
    assertFalse(site("replies/index.html").contains("howto/index.html"));
    assertTrue(site("map/index.html").contains("howto/index.html"));
  }

  @Test
  void pages_link_to_each_other_by_their_files() throws IOException {
    page("howto.md", "", "见[说明](about.md)、[下文](./howto.md#s1)和[首页](/)。\n\n## 做法 {#s1}\n\n略。");
    WholeSite.Run run = build();
    assertEquals(0, run.exit(), run.err());
    String html = site("howto/index.html");
    assertTrue(html.contains("href=\"../about/index.html\""), html);
    assertTrue(html.contains("href=\"../howto/index.html#s1\""), html);
  }

  @Test
  void a_file_that_does_not_exist_is_a_dead_link() throws IOException {
    page("howto.md", "", "见[说明](abuot.md)和[下文](howto.md#s2)。\n\n## 做法 {#s1}\n\n略。");
    String problems = build().err();
    assertTrue(problems.contains("[dead-link]"), problems);
    assertTrue(problems.contains("/about/"), problems);
    assertTrue(problems.contains("[dead-fragment]"), problems);
  }
}
