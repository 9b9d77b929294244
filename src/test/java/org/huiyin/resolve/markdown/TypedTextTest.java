package org.huiyin.resolve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed reaches readers unchanged, or is reported where it stands. */
class TypedTextTest {
  private final Problems problems = new Problems();

  private final References references =
      new References() {
        @Override
        public Optional<Resolved> resolve(
            String scheme, String name, Language language, Origin origin) {
          return Optional.of(
              new Resolved(new Prose.Target.OfFigure(new ObservationRef("a", "b")), "168 个"));
        }

        @Override
        public boolean chart(String name, Origin origin) {
          return true;
        }

        @Override
        public Optional<List<String>> table(String name, Language language, Origin origin) {
          return Optional.of(List.of());
        }
      };

  private Prose read(String markdown, Language language) {
    SourceFile file = new SourceFile("index.md", markdown);
    return ProseReader.read(file, 0, language, 2, references, problems);
  }

  private Prose read(String markdown) {
    return read(markdown, Language.ZH);
  }

  private static String html(List<Prose.Piece> pieces) {
    return pieces.stream()
        .map(piece -> ((Prose.Piece.Markup) piece).html())
        .collect(Collectors.joining());
  }

  private String html(String markdown) {
    return html(read(markdown).opening());
  }

  /** The problems, each as {@code line:column code} and the range that it is about. */
  private String problems() {
    return problems.sorted().stream().map(TypedTextTest::inWords).collect(Collectors.joining("\n"));
  }

  private static String inWords(Problem problem) {
    Origin origin = problem.origin();
    String range = origin.file().text().substring(origin.start(), origin.end());
    return origin.line() + ":" + origin.column() + " " + problem.code() + " " + range;
  }

  private String codes() {
    return problems.sorted().stream().map(Problem::code).collect(Collectors.joining(" "));
  }

  @Test
  void indents_are_dropped_and_places_stay_exact() {
    Prose prose =
        read("　　建成[1 个](figure:a.b)。\n　\n>　　又[2 个](figure:a.b)\n\n-　　[3 个](figure:a.b)\n");
    assertEquals(
        List.of("1:6 1 个", "3:6 2 个", "5:5 3 个"),
        prose.mentions().stream()
            .map(Prose.Mention::written)
            .map(
                place ->
                    place.line()
                        + ":"
                        + place.column()
                        + " "
                        + place.file().text().substring(place.start(), place.end()))
            .toList());
    assertEquals("建成1 个。", prose.lines().get(0).text());
    assertEquals("", problems());
  }

  @Test
  void indents_in_code_are_kept() {
    assertEquals("<pre><code>　　甲\n</code></pre>\n", html("```\n　　甲\n```\n"));
    assertEquals("<pre><code>　　甲\n</code></pre>\n<p>乙</p>\n", html("~~~\n　　甲\n~~~\n　　乙\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "5*8*2米, 5*8*2米",
    "长5米*8米*2米, 长5米*8米*2米",
    "3~~5天和6~~8天, 3~~5天和6~~8天",
    "5**8**2, 5**8**2",
    "**5**个, <strong>5</strong>个",
    "共*5*个, 共<em>5</em>个",
    "见*附件*5, 见<em>附件</em>5",
    "2023年*重点*, 2023年<em>重点</em>",
    "`5*8*2`, <code>5*8*2</code>"
  })
  void stars_and_tildes_between_numbers_are_signs(String typed, String expected) {
    String html = html(typed).replaceAll("<span class=\"n\">(.*?)</span>", "$1");
    assertEquals("<p>" + expected + "</p>\n", html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    甲乙", "\t甲乙", "甲\n\n    乙", "- 甲\n\n      乙"})
  void indented_text_is_an_error(String typed) {
    read(typed);
    assertEquals("indented-text", codes());
  }

  @Test
  void lines_that_seem_to_be_paragraphs_are_told_once_a_paragraph() {
    assertEquals("<p>甲。乙。丙</p>\n", html("甲。\n乙。\n丙\n"));
    assertEquals("2:1 lines-joined ", problems());
  }

  @Test
  void numbered_lines_after_a_sentence_are_paragraphs() {
    assertEquals(
        "<p>措施：</p>\n<p>1、甲；</p>\n<p>（二）乙。</p>\n<p>二、丙</p>\n", html("措施：\n1、甲；\n（二）乙。\n二、丙\n"));
    assertEquals("<ul>\n<li>\n<p>甲。</p>\n<p>一是乙。</p>\n</li>\n</ul>\n", html("- 甲。\n  一是乙。\n"));
    assertEquals("", problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲乙，\n丙丁", "加快第\n一、二、三产业", "增长\n3.2倍", "甲。  \n乙", "**甲。**乙\n丙", "同比\n一是"})
  void wrapped_lines_are_joined_without_a_message(String typed) {
    read(typed);
    assertEquals("", problems());
  }

  @Test
  void a_heading_in_a_paragraph_is_told() {
    read("一、线路现状\n全市线路\n");
    assertEquals("2:1 lines-joined ", problems());
  }

  @Test
  void english_lines_are_told_only_where_nobody_wraps() {
    read("One line. Short.\nAnother.\n", Language.EN);
    assertEquals("", problems());
    read("A long paragraph. ".repeat(10) + "\nAnother.\n", Language.EN);
    assertEquals("2:1 lines-joined ", problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "见[附件](附件 1.pdf)。; 1:2 unparsed-link [附件](附件 1.pdf)",
        "见![图](images/线路 图.png)。; 1:2 unparsed-link ![图](images/线路 图.png)",
        "有［120条］（figure：a.b）。; 1:2 unparsed-link ［120条］（figure：a.b）",
        "有[120条]（figure:a.b）。; 1:2 unparsed-link [120条]（figure:a.b）",
        "有120条(figure:a.b)。; 1:6 unparsed-link (figure:a.b)",
        "有[120条] (figure:a.b)。; 1:2 unparsed-link [120条] (figure:a.b)",
        "有［120条](figure:a.b)。; 1:7 unparsed-link ](",
        "见［页］（/about/）。; 1:2 unparsed-link ［页］（/about/）",
        "一是甲。｛#s1｝乙; 1:5 unparsed-id ｛#s1｝",
        "一是甲。{＃s1}乙; 1:5 unparsed-id {＃s1}",
        "##标题; 1:1 unparsed-heading ##",
        "＃＃ 标题; 1:1 unparsed-heading ＃＃",
        "｛#s1｝; 1:1 unparsed-id ｛#s1｝",
        "{#s1}; 1:1 unparsed-id {#s1}",
        "[甲{#s1}](/a/); 1:3 unparsed-id {#s1}"
      })
  void what_looks_like_markdown_and_is_none_is_an_error(String typed, String expected) {
    Prose prose = read(typed);
    assertEquals(expected, problems());
    assertEquals(typed.equals("{#s1}"), prose.lines().isEmpty(), "the text is kept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "［示例］（见附件）",
        "[示例]（见附件）",
        "（https://a.cn/）",
        "(date: 20 May)",
        "\\[甲\\](乙 丙)",
        "\\##标题",
        "#1楼",
        "｛示例｝",
        "[1]照录",
        "a[0](b)"
      })
  void ordinary_brackets_are_text(String typed) {
    read(typed);
    boolean isLink = typed.equals("a[0](b)");
    assertEquals("", problems(), typed);
    assertEquals(
        isLink ? 1 : 0, read(typed).links().stream().filter(l -> l.target().equals("b")).count());
  }

  @Test
  void a_number_in_what_is_reported_is_not_reported_again() {
    assertEquals(List.of(true), bound("[附件](附件 1.pdf)"));
  }

  private List<Boolean> bound(String typed) {
    return read(typed).lines().stream().map(line -> line.isBound(0, line.text().length())).toList();
  }

  @Test
  void what_markdown_would_drop_is_an_error() {
    read(
        "[附件]: 见后\n\n1. 甲\n3. 乙\n\n|a|b|\n|-|-|\n|c|d|e|\n丙\n\n丁\n---\n\n>5人\n\n`[x](figure:a.b)`\n");
    assertEquals(
        """
        1:1 unused-definition [附件]: 见后
        4:1 list-number 3
        8:1 surplus-cells |c|d|e|
        9:1 text-in-table 丙
        11:1 underlined-heading 丁
        14:1 quotation-or-sign >5人
        16:1 reference-in-code `[x](figure:a.b)`""",
        problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[甲][a]\n\n[a]: /x/",
        "[A]\n\n[a]: /x/",
        "2. 甲\n3. 乙",
        "1) 甲\n2) 乙",
        "|a|\n|-|\n|`x\\|y`|",
        "| a | b |\n|---|---|\n| c | |\n| d |",
        "> 5人",
        "甲\n\n---\n\n乙",
        "## 甲\n\n乙",
        "`x`"
      })
  void ordinary_markdown_is_not_reported(String typed) {
    read(typed);
    assertEquals("", problems());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b c)",
        "[^a]",
        "[a",
        "［",
        "(figure:",
        "{#",
        "（x）",
        "。{#a}",
        "甲。\n",
        "[a]: b\n\n",
        "[a]((x)"
      })
  void hostile_texts_end_in_time(String part) {
    assertTimeout(Duration.ofSeconds(20), () -> read(part.repeat(20_000) + "\n\n[^a]: b"));
  }

  @Test
  void a_footnote_stands_once_and_links_back_to_every_reference() {
    Prose prose = read("高峰[^1]缩短[^1]，夜班[^b]不变。\n\n[^b]: 乙\n[^1]: 指[7 个](figure:a.b)时。\n");
    assertEquals(
        """
        <p>高峰<sup class="note-ref" id="note-ref-1-1"><a href="#note-1" role="doc-noteref" aria-label="脚注1">1</a></sup>\
        缩短<sup class="note-ref" id="note-ref-1-2"><a href="#note-1" role="doc-noteref" aria-label="脚注1">1</a></sup>，\
        夜班<sup class="note-ref" id="note-ref-2-1"><a href="#note-2" role="doc-noteref" aria-label="脚注2">2</a></sup>不变。</p>
        """,
        html(prose.opening()));
    assertTrue(
        html(prose.notes())
            .startsWith(
                "<ol>\n<li id=\"note-1\">\n<p>指<a class=\"figure-ref\" id=\"m-1\" href=\"#fig-a--b\">7 个</a>时。"
                    + "<a class=\"note-back\" href=\"#note-ref-1-1\" role=\"doc-backlink\""
                    + " aria-label=\"回到正文第1处\" title=\"回到正文第1处\">"),
        html(prose.notes()));
    assertEquals(
        List.of("高峰缩短，夜班不变。", "指7 个时。", "乙"),
        prose.lines().stream().map(line -> line.text()).toList());
    assertEquals("", problems());
  }

  @Test
  void footnotes_that_do_not_fit_are_errors() {
    read("## 甲[^1]\n\n乙[^2]，[丙[^1]](/a/)\n\n[^1]: 甲\n[^1]: 乙\n[^3]: 丙\n");
    assertEquals(
        """
        1:5 footnote-place [^1]
        3:2 footnote-missing [^2]
        3:6 unparsed-link ，[丙[^1]](/a/)
        6:1 footnote-twice [^1]: 乙
        7:1 footnote-unused [^3]: 丙""",
        problems());
  }

  @Test
  void run_in_headings_have_ids_and_the_sentence_before_as_text() {
    Prose prose =
        read("总述。一是强化创新。{#a}新建。二是加强培训；{#b}\n\n## 甲\n\n- **关于停车的建议。**{#c}新建\n\n“三是”：{#d}乙\n");
    assertEquals(
        List.of(
            new Prose.RunIn("a", "一是强化创新", ""),
            new Prose.RunIn("b", "二是加强培训", ""),
            new Prose.RunIn("c", "关于停车的建议", "s1"),
            new Prose.RunIn("d", "“三是”", "s1")),
        prose.runIns());
    assertEquals(List.of("text", "s1", "a", "b", "c", "d"), prose.ids());
    assertTrue(html(prose.opening()).contains("一是强化创新。<span id=\"a\" class=\"run-in\"></span>新建。"));
    assertEquals("总述。一是强化创新。新建。二是加强培训；", prose.lines().get(0).text());
    assertEquals("", problems());
  }

  @Test
  void a_text_has_an_id_as_a_whole() {
    assertEquals(List.of("text"), read("甲").ids());
    assertEquals(List.of("text", "s1"), read("甲\n\n## 乙").ids());
  }

  @Test
  void ids_of_run_in_headings_are_checked_like_those_of_headings() {
    read("甲。{#A}乙。{#m-1}丙。{#x}丁。{#x}\n");
    assertEquals("1:5 bad-id A\n1:11 reserved-id m-1\n1:25 duplicate-id x", problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "表：题\\n\\nTABLE; <caption>题</caption>",
        "表: 题[1 个](figure:a.b)\\n\\nTABLE; <caption>题<a class=\"figure-ref\" id=\"m-1\" href=\"#fig-a--b\">1 个</a></caption>",
        "Table: T\\n\\nTABLE; <caption>T</caption>",
        "TABLE\\n\\n表：题; <caption>题</caption>",
        "表1：题\\n\\nTABLE; <caption>表1：题</caption>",
        "Table 2-1: T\\n\\nTABLE; <caption>Table 2-1: T</caption>"
      })
  void a_caption_stands_in_its_table(String typed, String expected) {
    String html = html(typed.replace("\\n", "\n").replace("TABLE", "|a|\n|-|\n|b|"));
    assertTrue(html.contains("<table>" + expected + "\n<thead>"), html);
    assertTrue(html.startsWith("<div"), html);
    assertEquals("", problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"表明：题", "表格如下", "见表：题", "表1显示：题"})
  void another_paragraph_is_no_caption(String typed) {
    assertFalse(html(typed + "\n\n|a|\n|-|\n|b|\n").contains("<caption>"));
  }
}
