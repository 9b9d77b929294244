package org.huiyin.resolve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.WebAddress;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {
  private final Problems problems = new Problems();

  /** Knows every name but those that begin with {@code no}. */
  private final References references =
      new References() {
        @Override
        public Optional<Resolved> resolve(
            String scheme, String name, Language language, Origin origin) {
          if (name.startsWith("no")) {
            problems.error(origin, "unknown-" + scheme, name);
            return Optional.empty();
          }
          return Optional.of(
              switch (scheme) {
                case "figure" ->
                    new Resolved(
                        new Prose.Target.OfFigure(
                            new ObservationRef(name.split("\\.")[0], name.split("\\.")[1])),
                        "168 个");
                case "claim" -> new Resolved(new Prose.Target.OfClaim(name), "三分之一以上");
                case "commitment" -> new Resolved(new Prose.Target.OfCommitment(name), "加快建设");
                default -> new Resolved(new Prose.Target.OfReply(name, language), "另一件答复");
              });
        }

        @Override
        public boolean chart(String name, Origin origin) {
          if (name.startsWith("no")) {
            problems.error(origin, "unknown-chart", name);
            return false;
          }
          return true;
        }

        @Override
        public Optional<List<String>> table(String name, Language language, Origin origin) {
          if (name.startsWith("no")) {
            problems.error(origin, "unknown-figure", name);
            return Optional.empty();
          }
          return Optional.of(List.of(name, name + "：168 个"));
        }
      };

  private Prose read(String markdown) {
    return read(markdown, 2);
  }

  private Prose read(String markdown, int depth) {
    String frontMatter = "---\ntitle: 题\n---\n";
    SourceFile file = new SourceFile("index.md", frontMatter + markdown);
    return ProseReader.read(file, frontMatter.length(), Language.ZH, depth, references, problems);
  }

  /**
   * The HTML of everything, with charts in square brackets and section headings after a {@code §}.
   */
  private String html(String markdown) {
    return html(read(markdown));
  }

  private static String html(Prose prose) {
    StringBuilder html = new StringBuilder(html(prose.opening()));
    prose
        .sections()
        .forEach(
            section ->
                html.append("§")
                    .append(section.id())
                    .append(' ')
                    .append(section.heading())
                    .append('\n')
                    .append(html(section.pieces())));
    return html.toString();
  }

  private static String html(List<Prose.Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece instanceof Prose.Piece.Markup markup
                    ? markup.html()
                    : piece instanceof Prose.Piece.TablePlace table
                        ? "|" + table.figure() + "|" + table.caption() + "\n"
                        : "[" + ((Prose.Piece.ChartPlace) piece).chart() + "]\n")
        .collect(Collectors.joining());
  }

  /** The problems, each as {@code line:column code args | hint}; the Markdown begins in line 4. */
  private String problems() {
    return problems.sorted().stream()
        .map(ProseReaderTest::inWords)
        .collect(Collectors.joining("\n"));
  }

  private static String inWords(Problem problem) {
    String hint = problem.hint().map(h -> " | " + h.key() + h.args()).orElse("");
    return problem.origin().line()
        + ":"
        + problem.origin().column()
        + " "
        + problem.code()
        + problem.message().args()
        + hint;
  }

  private static String stretch(Origin origin) {
    return origin.file().text().substring(origin.start(), origin.end());
  }

  @Test
  void a_figure_straight_after_a_chinese_character_is_a_reference() {
    Prose prose = read("建成省级智能车间[168 个](figure:smart-workshops.north)，\n占[全省](claim:share)以上。\n");
    assertEquals(
        """
        <p>建成省级智能车间<a class="figure-ref" id="m-1" href="#fig-smart-workshops--north">168 个</a>，\
        占<a class="claim-ref" id="m-2" href="#claim-share">全省</a>以上。</p>
        """,
        html(prose));
    assertEquals(
        List.of("168 个", "全省"), prose.mentions().stream().map(Prose.Mention::text).toList());
    assertEquals(
        List.of("m-1", "m-2"), prose.mentions().stream().map(Prose.Mention::anchor).toList());
    assertEquals(new Prose.Target.OfClaim("share"), prose.mentions().get(1).target());
    assertEquals("", problems());
  }

  @Test
  void commitments_and_other_replies_are_references() {
    assertEquals(
        """
        <p><a class="commitment-ref" id="m-1" href="#commitment-c1-1">建设</a>见\
        <a class="reply-ref" id="m-2" href="../../replies/js-2020-7/index.html">答复</a></p>
        """,
        html("[建设](commitment:c1-1)见[答复](reply:js-2020-7)"));
    assertTrue(
        html(read("[答复](reply:js-2020-7)", 1))
            .contains("href=\"../replies/js-2020-7/index.html\""));
  }

  @Test
  void a_bracket_behind_a_link_by_reference_is_not_its_address() {
    Prose prose = read("[说明](见 [说明]\n\n[说明]: https://example.org/a\n");
    assertEquals(
        List.of("[说明]", "[说明]"),
        prose.links().stream().map(link -> stretch(link.origin())).toList());
  }

  @Test
  void an_empty_link_is_filled_in_and_its_place_is_the_whole_link() {
    Prose prose = read("共\n[](figure:a.b)\n建成");
    assertEquals(
        "<p>共\n<a class=\"figure-ref\" id=\"m-1\" href=\"#fig-a--b\">168 个</a>建成</p>\n",
        html(prose));
    assertEquals("168 个", prose.mentions().get(0).text());
    assertEquals("[](figure:a.b)", stretch(prose.mentions().get(0).written()));
  }

  @Test
  void a_reference_that_leads_nowhere_is_reported_at_its_name_and_leaves_its_text() {
    assertEquals(
        "<p><strong>“重点”</strong>有8 个和9 个</p>\n",
        html("**“重点”**有[8 个](figure:no.where)和[9 个](figure:nothing)"));
    assertEquals("4:23 unknown-figure[no.where]\n4:46 unknown-figure[nothing]", problems());
  }

  @Test
  void places_are_exact_behind_emphasis_on_lines_with_several_references() {
    Prose prose =
        read(
            """
        ## 一、**“智改数转”**的成效

        **“十三五”**以来，苏北**（含宿迁）**建成*《名单》*[168 个](figure:a.b)、[**“占比”**三成](claim:c)，𠮷**“野”**[见此](reply:d)
        > 又**“引”**文[9 项](figure:e.f)
        """);
    assertEquals(
        List.of("168 个", "**“占比”**三成", "见此", "9 项"),
        prose.mentions().stream().map(mention -> stretch(mention.written())).toList());
    assertEquals(
        List.of("6:33", "6:53", "6:83", "7:13"),
        prose.mentions().stream()
            .map(mention -> mention.written().line() + ":" + mention.written().column())
            .toList());
    assertEquals(
        List.of("168 个", "“占比”三成", "见此", "9 项"),
        prose.mentions().stream().map(Prose.Mention::text).toList());
  }

  @Test
  void places_are_exact_in_tables_behind_escaped_pipes_and_emphasis() {
    Prose prose =
        read(
            """
        | 甲 | 乙 |
        |---|---|
        | a\\|b\\|**“c”**中[1 个](figure:a.b) | **“乙”**的[2 个](figure:c.d)\\|[页](/about/) |
        """);
    assertEquals(
        List.of("1 个", "2 个"),
        prose.mentions().stream().map(mention -> stretch(mention.written())).toList());
    assertEquals("/about/", stretch(prose.links().get(0).origin()));
  }

  @Test
  void places_of_addresses_are_exact_in_every_way_of_writing_a_link() {
    Prose prose =
        read(
            """
        **“甲”**乙[a](/a/ "题")，[b\\]](</b/>)，<https://c.cn/>，[d]，[**“e”**中][ref]，![图](images/f.png)，[g](/g&amp;g)

        [d]: /d/
        [ref]: /e/
        """);
    assertEquals(
        List.of(
            "/a/",
            "/b/",
            "https://c.cn/",
            "[d]",
            "[**“e”**中][ref]",
            "images/f.png",
            "[g](/g&amp;g)"),
        prose.links().stream().map(link -> stretch(link.origin())).toList());
    assertEquals(
        List.of("/a/", "/b/", "https://c.cn/", "/d/", "/e/", "images/f.png", "/g&g"),
        prose.links().stream().map(Prose.Link::target).toList());
    assertEquals(
        List.of(false, false, false, false, false, true, false),
        prose.links().stream().map(Prose.Link::image).toList());
  }

  @Test
  void mentions_know_the_nearest_heading_above() {
    Prose prose =
        read(
            """
        [1](figure:a.b)

        ## 一

        [2](figure:a.b)

        ### 甲 [3](figure:a.b) {#s1-a}

        [4](figure:a.b)

        ## 二
        - [5](figure:a.b)
        """);
    assertEquals(
        List.of("", "s1", "s1-a", "s1-a", "s2"),
        prose.mentions().stream().map(Prose.Mention::section).toList());
  }

  @Test
  void headings_make_sections_and_passages_with_ids_written_or_by_position() {
    Prose prose =
        read(
            """
        开头。

        ## 一、**“创新”**载体 {#innovation}
        ### 企业
        ### 下一步 {#s1-next}
        ### 其他
        #### 细目 {#detail}
        #### 又一细目
        ## 二、装备 `v2`
        ### 甲
        """);
    assertEquals(
        """
        <p>开头。</p>
        §innovation 一、“创新”载体
        <h3 id="s1-1">企业</h3>
        <h3 id="s1-next">下一步</h3>
        <h3 id="s1-3">其他</h3>
        <h4 id="detail">细目</h4>
        <h4>又一细目</h4>
        §s2 二、装备 v2
        <h3 id="s2-1">甲</h3>
        """,
        html(prose));
    assertEquals(
        List.of(
            new Prose.Heading("s1-1", "企业"),
            new Prose.Heading("s1-next", "下一步"),
            new Prose.Heading("s1-3", "其他")),
        prose.sections().get(0).passages());
    assertEquals("", problems());
  }

  @Test
  void ids_that_are_bad_reserved_or_used_twice_are_reported() {
    read(
        "## 一 {#S1_x}\n## 二 {#m-1}\n## 三 {#a}\n### 四 {#a}\n## 五 {#s5}\n## 六 {#s5}\n### 七 {#a} ###\n");
    assertEquals(
        """
        4:8 bad-id[S1_x]
        5:8 reserved-id[m-1] | hint.heading-id[]
        7:9 duplicate-id[a] | hint.first-in-line[6]
        9:8 duplicate-id[s5] | hint.first-in-line[8]
        10:9 duplicate-id[a] | hint.first-in-line[6]""",
        problems());
  }

  @Test
  void an_id_by_position_that_is_taken_is_reported_at_the_heading() {
    read("## 一 {#s2}\n## 二\n");
    assertEquals("5:1 duplicate-id[s2] | hint.first-in-line[4]", problems());
  }

  @Test
  void headings_that_skip_a_level_name_the_page_or_hide_are_reported() {
    read("### 早\n\n# 题\n\n## 一\n\n#### 细\n\n> ## 引\n\n##\n\n## [甲](/about/)\n");
    assertEquals(
        """
        4:1 heading-level[###] | hint.heading-level[##]
        6:1 heading-level[#] | hint.title-elsewhere[]
        10:1 heading-level[####] | hint.heading-level[###]
        12:3 heading-not-alone[]
        14:1 empty-heading[]
        16:4 link-in-heading[] | hint.link-in-heading[]""",
        problems());
  }

  @Test
  void a_chart_alone_in_its_paragraph_has_its_place_between_the_text() {
    Prose prose = read("前\n\n![苏北](chart:workshops)\n\n后\n\n## 一\n\n![](chart:shares)\n");
    assertEquals("<p>前</p>\n[workshops]\n<p>后</p>\n§s1 一\n[shares]\n", html(prose));
    assertEquals(3, prose.opening().size());
    assertEquals(List.of(), prose.links());
  }

  @Test
  void charts_that_are_not_alone_placed_twice_or_unknown_are_reported() {
    String html =
        html(
            "**“见”**中![图](chart:a)文\n\n- ![](chart:b)\n\n![](chart:c)\n\n![](chart:c)\n\n![](chart:none)\n");
    assertEquals("<p><strong>“见”</strong>中文</p>\n<ul>\n<li></li>\n</ul>\n[c]\n", html);
    assertEquals(
        """
        4:9 chart-not-alone[a] | hint.chart-alone[]
        6:3 chart-not-alone[b] | hint.chart-alone[]
        10:11 chart-twice[c] | hint.first-in-line[8]
        12:11 unknown-chart[none]""",
        problems());
  }

  @Test
  void a_table_alone_in_its_paragraph_has_its_place_caption_and_lines() {
    Prose prose = read("前\n\n![共[168个](figure:a.b)，*苏北*](table:a)\n\n## 一\n\n![](table:a)\n");
    assertEquals(
        "<p>前</p>\n|a|<span class=\"table-title\">共<a class=\"figure-ref\" id=\"m-1\""
            + " href=\"#fig-a--b\">168个</a>，<em>苏北</em></span>\n§s1 一\n|a|\n",
        html(prose));
    assertEquals(
        List.of("前", "共168个，苏北", "a", "a：168 个", "一", "a", "a：168 个"),
        prose.lines().stream().map(TextLine::text).toList());
    assertEquals(
        List.of("前", "共168个，苏北", "一"), prose.written().stream().map(TextLine::text).toList());
    assertEquals(List.of("a", "a"), prose.tables());
    assertEquals(1, prose.mentions().size());
    assertEquals("", problems());
  }

  @Test
  void tables_in_the_wrong_place_or_form_are_reported() {
    String html =
        html(
            "见![表](table:a)文\n\n- ![](table:b)\n\n[表](table:c)\n\n![](table:none)\n\n"
                + "![](table:d \"标题\")\n\n![](tabel:e)\n");
    assertEquals("<p>见文</p>\n<ul>\n<li></li>\n</ul>\n<p>表</p>\n|d|\n<p></p>\n", html);
    assertEquals(
        """
        4:2 table-not-alone[a] | hint.table-alone[a]
        6:3 table-not-alone[b] | hint.table-alone[b]
        8:5 table-as-link[c] | hint.table-as-image[c]
        10:11 unknown-figure[none]
        12:14 table-title[] | hint.table-title[标题, d]
        14:5 image-place[tabel:e] | hint.did-you-mean[table:e]""",
        problems());
  }

  @Test
  void references_in_the_wrong_form_are_reported() {
    assertEquals("<p>图和</p>\n", html("[图](chart:a)和![](figure:a.b)"));
    assertEquals(
        """
        4:5 chart-as-link[chart:a] | hint.chart-as-image[a]
        4:14 reference-as-image[figure:a.b] | hint.reference-as-link[]""",
        problems());
  }

  @Test
  void links_that_are_allowed_are_shown_as_seen_from_the_page() {
    assertEquals(
        """
        <p><a href="https://example.org/?a=1&amp;b=%E4%B8%AD" rel="noopener">a</a>\
        <a href="mailto:a@example.org">b</a><a href="tel:+8625">c</a><a href="#s1" title="题">d</a>\
        <a href="../../about/index.html#x">e</a><a href="../../index.html">f</a><a href="../x/index.html">g</a>\
        <a href="data/a.csv">h</a></p>
        """,
        html(
            "[a](https://example.org/?a=1&b=中)[b](mailto:a@example.org)[c](tel:+8625)[d](#s1 \"题\")"
                + "[e](/about/#x)[f](/)[g](../x/)[h](data/a.csv)"));
    assertEquals("", problems());
  }

  @ParameterizedTest
  @CsvSource({
    "/about/, 0, ./about/index.html", "/about/, 1, ../about/index.html",
        "/feed.xml, 2, ../../feed.xml",
    "/, 0, ./index.html", "/javascript:alert(1), 0, ./javascript:alert(1)",
        "/a/?q=/, 1, ../a/index.html?q=/"
  })
  void a_place_of_the_site_is_written_relative_to_the_page(
      String address, int depth, String expected) {
    assertTrue(new WebAddress(address).isAllowed());
    assertEquals(expected, new WebAddress(address).from(depth));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "java&Tab;script:x",
        "&#1;javascript:x",
        "java&NewLine;script:x",
        "data:text/html;base64,x",
        "vbscript:x",
        "//evil.example",
        "/\\\\evil.example",
        "https:evil",
        "https:///evil",
        "http://user@host/",
        "https://a\\\\@b/",
        "&nbsp;javascript:x",
        "&#x200B;/x",
        "file:///etc",
        "mailto:",
        "ftp://x/",
        "/a&#x202E;b",
        "<&Tab;//evil>",
        "tel://evil/",
        "blob:x",
        "about:blank",
        "a/b&#x3000;c"
      })
  void an_unsafe_address_is_refused_with_its_text_kept(String address) {
    String html = html("**“甲”**乙[文](" + address + ")");
    assertEquals("<p><strong>“甲”</strong>乙文</p>\n", html);
    assertEquals(1, problems.sorted().size(), this::problems);
    Problem problem = problems.sorted().get(0);
    assertEquals("unsafe-link", problem.code());
    assertEquals(4, problem.origin().line());
    assertTrue(problem.origin().column() >= 9);
  }

  @Test
  void an_unsafe_address_is_reported_where_it_stands_and_a_near_miss_with_what_was_meant() {
    read(
        "**“甲”**乙[文](javascript:x)，[8 个](figur:a.b)，[9 个](figure：a.b)，[页](htps://a.cn/)，[空]()，[](/a/)");
    assertEquals(
        """
        4:13 unsafe-link[javascript:x] | hint.allowed-addresses[]
        4:33 unsafe-link[figur:a.b] | hint.did-you-mean[figure:a.b]
        4:50 unsafe-link[figure：a.b] | hint.did-you-mean[figure:a.b]
        4:66 unsafe-link[htps://a.cn/] | hint.did-you-mean[https://a.cn/]
        4:84 missing-address[] | hint.allowed-addresses[]
        4:86 missing-link-text[] | hint.link-text[]""",
        problems());
  }

  @Test
  void images_are_pictures_of_the_reply_with_a_text_alternative() {
    assertEquals(
        "<p><img src=\"images/a.png\" alt=\"“图”一\" loading=\"lazy\" /></p>\n",
        html("![**“图”**一](images/a.png)"));
    assertEquals("", problems());
    html(
        "![](images/a.png) ![b](https://a.cn/b.png) ![c](images/../c.png) ![d](data:image/png;base64,x)");
    assertEquals(
        """
        4:1 missing-alt[images/a.png] | hint.missing-alt[]
        4:24 image-place[https://a.cn/b.png] | hint.image-place[]
        4:49 image-place[images/../c.png] | hint.image-place[]
        4:71 image-place[data:image/png;base64,x] | hint.image-place[]""",
        problems());
  }

  @Test
  void an_image_inside_a_link_is_settled_with_it() {
    assertEquals(
        """
        <p><a href="../../about/index.html"><img src="images/a.png" alt="图" loading="lazy" /></a></p>
        """,
        html("[![图](images/a.png)](/about/)"));
    assertEquals("", problems());
  }

  @Test
  void raw_html_is_reported_and_shown_as_text() {
    assertEquals(
        """
        <p>甲&lt;b onclick=&quot;x&quot;&gt;乙</p>
        <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
        """,
        html("甲<b onclick=\"x\">乙\n\n<script>alert(1)</script>\n"));
    assertEquals(
        """
        4:2 raw-html[<b onclick="x">] | hint.raw-html[]
        6:1 raw-html[<script>alert(1)</script>] | hint.raw-html[]""",
        problems());
  }

  @Test
  void the_character_that_we_mark_with_may_not_stand_in_a_text() {
    assertFalse(html("甲\uFFFC乙").contains("\uFFFC"));
    assertEquals("4:2 object-character[] | hint.delete-character[]", problems());
  }

  @Test
  void a_text_that_is_too_long_is_refused() {
    assertEquals(Prose.EMPTY, read("字".repeat(500_001)));
    assertEquals("4:1 text-too-long[500000]", problems());
  }

  @Tag("slow")
  @Test
  void a_table_with_too_many_cells_is_refused_at_its_header() {
    String table = "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|b\n".repeat(200);
    assertEquals(Prose.EMPTY, read("甲|乙\n\n" + table));
    assertEquals("6:1 table-too-large[100000]", problems());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "**“中”", "[", "*a ", "1. "})
  void hostile_nesting_ends_in_time_with_or_without_an_error(String part) {
    assertTimeout(Duration.ofSeconds(10), () -> read(part.repeat(20_000) + "甲"));
  }

  @Test
  void nesting_that_is_too_deep_is_reported() {
    read("> ".repeat(60) + "甲\n");
    assertEquals("4:89 nesting-too-deep[]", problems());
  }

  @Test
  void links_by_reference_cannot_blow_up_the_page() {
    String address = "/" + "a".repeat(100_000);
    assertEquals(Prose.EMPTY, read("[a] ".repeat(1000) + "\n\n[a]: " + address + "\n"));
    assertEquals("4:1 links-too-long[]", problems());
  }

  @Test
  void an_empty_text_is_empty_prose() {
    assertEquals(Prose.EMPTY, read(""));
    assertEquals(Prose.EMPTY, read("\n\n"));
  }

  @Tag("slow")
  @Test
  void whatever_is_written_is_read_and_every_reference_is_found_between_its_brackets() {
    String[] parts = {
      "中",
      "，",
      "“",
      "”",
      "*",
      "**",
      "~~",
      "`",
      "[甲**“乙”**丙](figure:a.b)",
      "[丁](/x/)",
      "\n",
      "\n\n",
      "\\",
      "\\|",
      "|",
      "\n|-|-|\n",
      "> ",
      "- ",
      "## ",
      "### ",
      "{#a}",
      "![图](chart:c)",
      "![图](images/a.png)",
      "<b>",
      " ",
      "[](claim:d)",
      "&amp;",
      "𠮷",
      "[ref]",
      "\n\n[ref]: figure:e.f\n\n",
      "\t",
      "1. ",
      "<https://a.cn/>",
      "  \n"
    };
    Random random = new Random(1002);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(30); length > 0; length--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (Prose.Mention mention : read(text.toString()).mentions()) {
        Origin written = mention.written();
        String file = written.file().text();
        boolean isBetween =
            file.charAt(written.start() - 1) == '[' && file.charAt(written.end()) == ']';
        boolean isWhole = stretch(written).matches("\\[]\\(claim:d\\)");
        assertTrue(isBetween || isWhole, () -> text + "\n" + stretch(written));
      }
    }
  }
}
