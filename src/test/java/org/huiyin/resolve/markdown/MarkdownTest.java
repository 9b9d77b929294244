package org.huiyin.resolve.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static void assertParagraph(String expected, String markdown) {
    String html = Markdown.plain(markdown).replaceAll("<span class=\"n\">(.*?)</span>", "$1");
    assertEquals("<p>" + expected + "</p>\n", html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
      **“国家技术创新示范企业”**复评       | <strong>“国家技术创新示范企业”</strong>复评
      **重点：**加快建设                   | <strong>重点：</strong>加快建设
      建设**《智能制造指南》**的           | 建设<strong>《智能制造指南》</strong>的
      苏北**（含宿迁）**地区               | 苏北<strong>（含宿迁）</strong>地区
      ~~“旧文”~~新文                       | <del>“旧文”</del>新文
      **176项**，占                        | <strong>176项</strong>，占
      是*“十三五”*以来                     | 是<em>“十三五”</em>以来
      共**168个。**其中                    | 共<strong>168个。</strong>其中
      推进**产业链、**供应链               | 推进<strong>产业链、</strong>供应链
      建成**168**个                        | 建成<strong>168</strong>个
      ***“两化融合”***贯标                 | <em><strong>“两化融合”</strong></em>贯标
      **高端化（智能化）**和**“绿色化”**。 | <strong>高端化（智能化）</strong>和<strong>“绿色化”</strong>。
      达到**30%**左右                      | 达到<strong>30%</strong>左右
      **[168 个](images)**车间             | <strong><a href="images">168 个</a></strong>车间
      说明**`代码`**部分                   | 说明<strong><code>代码</code></strong>部分
      **“智改数转”**—— 三年行动            | <strong>“智改数转”</strong>—— 三年行动
      한국**“한국”**어                     | 한국<strong>“한국”</strong>어
      これは**「強調」**です               | これは<strong>「強調」</strong>です
      𠮷**“野”**家                         | 𠮷<strong>“野”</strong>家
      """)
  void emphasis_works_beside_east_asian_punctuation(String markdown, String html) {
    assertParagraph(html, markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
      2 * 3 * 4 个                | 2 * 3 * 4 个
      苏北 ** 苏中 **             | 苏北 ** 苏中 **
      \\*\\*“重点”\\*\\*加快      | **“重点”**加快
      `**“重点”**加快`            | <code>**“重点”**加快</code>
      3~5 年和 10~20 个           | 3~5 年和 10~20 个
      __“重点”__加快              | __“重点”__加快
      约*中                       | 约*中
      **"foo"**bar                | **&quot;foo&quot;**bar
      """)
  void what_is_no_emphasis_stays_as_written(String markdown, String html) {
    assertParagraph(html, markdown);
  }

  @Test
  void emphasis_at_the_start_of_a_quoted_line_follows_the_plain_rule() {
    assertEquals(
        "<blockquote>\n<p>他说*中<em>文</em> 好</p>\n</blockquote>\n",
        Markdown.plain("> 他说*中\n>*文* 好\n"));
  }

  @Test
  void a_fence_of_tildes_straight_after_a_quote_marker_stays_a_fence() {
    assertEquals(
        "<blockquote>\n<pre><code class=\"language-中文\">代码\n</code></pre>\n</blockquote>\n",
        Markdown.plain(">~~~中文\n>代码\n>~~~\n"));
  }

  @Test
  void addresses_titles_and_code_come_back_clean() {
    assertParagraph(
        "<a href=\"/%E4%B8%AD*a*%E6%96%87\" title=\"中*“b”*文\">中</a>", "[中](/中*a*文 \"中*“b”*文\")");
    assertEquals(
        "<pre><code class=\"language-中*“a”*文\">中**“文”**字\n</code></pre>\n",
        Markdown.plain("```中*“a”*文\n中**“文”**字\n```\n"));
    assertEquals("<pre><code>中**“文”**字\n</code></pre>\n", Markdown.plain("    中**“文”**字\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      建成，/另有     | 建成，另有
      建成/车间       | 建成车间
      建成，/IoT 平台 | 建成，IoT 平台
      IoT/（物联网）  | IoT（物联网）
      建成/“十三五”   | 建成“十三五”
      “十三五”/以来   | “十三五”以来
      **重点**/加快   | <strong>重点</strong>加快
      建成/“b         | 建成“b
      `代码`/加快     | <code>代码</code>加快
      """)
  void a_line_break_between_chinese_characters_vanishes(String markdown, String html) {
    assertParagraph(html, markdown.replace('/', '\n'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"建成\n168 个", "IoT\n平台", "two\nlines", "한국\n어", "“a”\nb", "“x”\n“y”"})
  void any_other_line_break_stays(String markdown) {
    assertParagraph(markdown, markdown);
  }

  @Test
  void a_hard_break_stays() {
    assertParagraph("建成<br />\n车间", "建成  \n车间");
  }

  @Test
  void lines_are_not_joined_across_paragraphs() {
    assertEquals("<p>建成</p>\n<p>车间</p>\n", Markdown.plain("建成\n\n车间"));
  }

  @Test
  void a_table_scrolls_and_its_cells_have_classes_and_scopes() {
    assertEquals(
        """
        <div class="table-scroll" role="group" tabindex="0" aria-label="表格">
        <table>
        <thead>
        <tr>
        <th scope="col">地区</th>
        <th scope="col" class="align-right">个数</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td><strong>“苏北”</strong>地区</td>
        <td class="align-right">168</td>
        </tr>
        </tbody>
        </table>
        </div>
        """,
        Markdown.plain("| 地区 | 个数 |\n|---|--:|\n| **“苏北”**地区 | 168 |\n"));
  }

  @Test
  void offsets_lead_back_through_the_marks() {
    CjkEmphasis.Marked marked = CjkEmphasis.mark("a**“b”**中");
    assertEquals("a**“b”\uFFFC**\uFFFC中", marked.text());
    assertArrayEquals(new int[] {6, 9}, marked.marks());
    assertEquals(6, marked.original(6));
    assertEquals(6, marked.original(7));
    assertEquals(8, marked.original(9));
    assertEquals(8, marked.original(10));
    assertEquals(9, marked.original(11));
  }

  @Tag("slow")
  @Test
  void no_mark_is_ever_left_and_without_east_asian_characters_nothing_changes() {
    Random random = new Random(20210618);
    String[] east = {
      "中",
      "，",
      "“",
      "”",
      "《",
      "》",
      "*",
      "**",
      "~~",
      "_",
      "`",
      "[",
      "](x)",
      "a",
      " ",
      "\n",
      "\\",
      "|",
      "> ",
      "- ",
      "# ",
      "```",
      "&amp;",
      "<b>",
      "<https://a.cn/",
      ">",
      "!",
      "한",
      "𠮷"
    };
    String[] west = {
      "ä",
      ",",
      "“",
      "”",
      "(",
      ")",
      "*",
      "**",
      "~~",
      "_",
      "`",
      "[",
      "](x)",
      "a",
      " ",
      "\n",
      "\\",
      "|",
      "> ",
      "- ",
      "# ",
      "```",
      "&amp;",
      "<b>",
      "<https://a.de/",
      ">",
      "!",
      "…",
      "é"
    };
    for (int i = 0; i < 4000; i++) {
      String eastern = randomText(random, east);
      assertFalse(Markdown.plain(eastern).indexOf(CjkEmphasis.MARK) >= 0, eastern);
      String western = randomText(random, west);
      assertEquals(unmarked(western), Markdown.plain(western), western);
    }
  }

  private static String randomText(Random random, String[] parts) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(24); length > 0; length--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  /**
   * The same text without our rules. The parts above contain no delimiter row, so they are no
   * tables.
   */
  private static String unmarked(String markdown) {
    var strikethrough = List.of(StrikethroughExtension.builder().requireTwoTildes(true).build());
    Node document = Parser.builder().extensions(strikethrough).build().parse(markdown);
    return HtmlRenderer.builder()
        .extensions(strikethrough)
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .build()
        .render(document);
  }
}
