package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;
import static org.huiyin.Mistake.charts;
import static org.huiyin.Mistake.claims;
import static org.huiyin.Mistake.figures;
import static org.huiyin.Mistake.prose;
import static org.huiyin.Mistake.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake an author can make, made once in the good site: what the console says stands in
 * {@code src/test/resources/sites/bad/<mistake>.txt}, and nothing is published.
 */
class BadInputTest {
  static final Path BAD = Path.of("src/test/resources/sites/bad");

  static List<Mistake> mistakes() {
    return Stream.of(
            common(),
            FileMistakes.all(),
            ValueMistakes.all(),
            SubjectMistakes.all(),
            TextMistakes.all(),
            ChartMistakes.all(),
            TableMistakes.all(),
            ImportMistakes.all(),
            GateMistakes.all(),
            RevisionMistakes.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mistake> common() {
    return List.of(
        // YAML
        figures("unknown-key", "label: 藏书", "lable: 藏书"),
        figures("duplicate-key", "unit: 册", "unit: 册\n  unit: 本"),
        figures("missing-key", "  unit: 册\n", ""),
        figures("missing-value", "unit: 册", "unit:"),
        figures("wrong-type", "nature: stock", "nature: [stock]"),
        figures(
            "mapping-expected",
            "observations:\n    city: {area: 全市, value: 36000}",
            "observations: 无"),
        figures("tab-indentation", "  label: 藏书", "\tlabel: 藏书"),
        figures("colon-in-text", "label: 藏书", "label: 藏书: 全市"),
        figures("full-width-colon", "  label: 藏书", "  label：藏书"),
        figures("asterisks-at-start", "label: 藏书", "label: **藏书**"),
        figures("open-brace", "{area: 北区, value: 45}", "{area: 北区, value: 45"),
        figures("open-quote", "label: 藏书", "label: \"藏书"),
        figures("alias-bomb", "label: 藏书", "label: &a [x, x]\n  note: *a"),
        figures("yaml-tag", "label: 藏书", "label: !!java.net.URL [x]"),
        figures("second-document", "", "---\nbooks: {}\n"),
        figures("too-deep", "label: 藏书", "label: [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]"),
        figures("bad-id", "books:", "Books_1:"),
        new Mistake("empty-file", REPLY + "reply.yml", "*", "# 只有注释\n"),
        new Mistake("unknown-file", REPLY + "figure.yml", "", "a: 1\n"),
        new Mistake(
            "broken-site", "content/site.yml", "footer:\n  - {text: 示例数据，均为虚构。}", "footer: ["),
        // Values
        card("blank-texts", "name: 示例代表", "name: \"\\u3000\\u200B\""),
        card("impossible-date", "2024-05-20", "2024-02-30"),
        card("date-in-words", "2024-05-20", "5月20日"),
        card("time-without-zero", "2024-06-01 09:30", "2024-06-01 9:30"),
        figures("period-in-words", "period: 2023", "period: 2024年底"),
        card("impossible-time", "09:30", "25:30"),
        card(
            "published-before-signed",
            "published-at: 2024-06-01 09:30",
            "published-at: 2024-05-01 09:30"),
        card("unknown-choice", "status: published", "status: publish"),
        card("unknown-organisation", "lead-handler: demo-office", "lead-handler: demo-offce"),
        card("unknown-topic", "topics: [reading]", "topics: [readng]"),
        card("hostile-topic", "topics: [reading]", "topics: ['../阅读 / 📚']"),
        card("repeated-topic", "topics: [reading]", "topics: [reading, reading]"),
        card("unknown-outcome", "code: A", "code: E"),
        card("list-expected", "proposers:\n  - {name: 示例代表, role: deputy}", "proposers: 示例代表"),
        figures("bad-number", "value: 120", "value: 120个"),
        figures(
            "value-and-not-given",
            "area: 南区, not-given: true",
            "area: 南区, value: 3, not-given: true"),
        // References
        prose("unknown-figure", "figure:rooms.city", "figure:room.city"),
        prose("unknown-observation", "figure:rooms.north", "figure:rooms.nort"),
        prose("figure-needs-observation", "figure:rooms.city", "figure:rooms"),
        prose("unknown-claim", "claim:north-share", "claim:noth-share"),
        prose("unknown-chart", "chart:rooms-by-area", "chart:rooms-by-aria"),
        prose("unknown-commitment", "commitment:open-later", "commitment:open-latr"),
        prose("unknown-reply", "reply:demo-2", "reply:demo-3"),
        prose("unknown-scheme", "figure:rooms.city", "figur:rooms.city"),
        prose("id-used-twice", "{#s1-next}", "{#s1-1}"),
        figures(
            "unknown-section",
            "nature: stock\n  source: {section: s1-1}",
            "nature: stock\n  source: {section: s1-2}"),
        figures(
            "unknown-document",
            "nature: stock\n  source: {section: s1-1}",
            "nature: stock\n  source: {document: d}"),
        // Numbers and statements
        prose("number-differs", "[120个]", "[121个]"),
        prose("unit-differs", "[120个]", "[120家]"),
        prose("number-unreadable", "[120个]", "[许多]"),
        prose("qualifier-in-the-wrong-direction", "[120个]", "[近100个]"),
        prose("bound-not-exceeded", "[120个]", "[超过120个]"),
        prose("number-in-wan-differs", "[](figure:books)", "[3.5万册](figure:books)"),
        prose("wan-for-yi", "[](figure:books)", "[3.6亿册](figure:books)"),
        prose("two-readings", "[120个]", "[一百二个]"),
        prose("a-range-for-one-number", "[120个]", "[100至120个]"),
        prose(
            "number-in-two-links",
            "[120个](figure:rooms.city)",
            "[120](figure:rooms.city)[45个](figure:rooms.north)"),
        prose("date-word-differs", "2023年全市", "[去年](date:1999)全市"),
        figures("no-blank-after-colon", "value: 45", "value:45"),
        figures("no-blank-after-colon-in-a-line", "  nature: stock", "  nature:stock"),
        figures("comma-in-braces", "value: 120", "value: 14,800"),
        figures("commas-elsewhere", "value: 120", "value: '1,48,00'"),
        figures("choice-in-chinese", "nature: stock", "nature: 存量"),
        figures("choice-of-another-kind", "nature: stock", "nature: 其他"),
        figures("per-cent-without-quotes", "unit: 个", "unit: %"),
        figures("minus-without-blanks", "city - north", "city-north"),
        figures("wide-per-cent", "city - north", "city - 3％"),
        prose("unbound-number", "您提出的建议收悉。", "您提出的3条建议收悉，投资1.3万亿元。"),
        prose("points-miscounted", "您提出的建议收悉。", "您提出的建议收悉。我馆从三个方面推进：一是开放，二是培训，三是宣传，四是评估。"),
        claims("claim-wording-too-strong", ">= 1/3", ">= 0.3"),
        claims("claim-order", "占全市三分之一以上", "与全市相等"),
        prose("claim-text-differs", "[占全市三分之一以上]", "[占全市一半以上]"),
        claims("claim-does-not-hold", ">= 1/3", ">= 1/2"),
        claims("formula-unknown-name", "rooms.north /", "rooms.noth /"),
        claims("formula-syntax", ">= 1/3", "≥ 1/3"),
        claims("division-by-zero", ">= 1/3", ">= 1/0"),
        claims("formula-uses-missing", "rooms.north /", "rooms.south /"),
        figures(
            "circular-formula",
            "north: {area: 北区, value: 45}",
            "north: {area: 北区, formula: city - rest}"),
        figures(
            "formula-too-deep", "city - north", "(".repeat(30) + "city - north" + ")".repeat(30)),
        figures("formula-too-long", "city - north", "city" + " - north * north".repeat(250)),
        figures("formula-too-large", "city - north", "9" + " * 999999999999999".repeat(3_000)),
        figures(
            "parts-exceed-total",
            "not-given: true}\n    rest: {area: 其他区, formula: city - north}",
            "not-given: true, part-of: city}\n    rest: {area: 其他区, value: 170, part-of: city}"),
        figures("claim-mixes-periods", "value: 45}", "value: 45, period: 2022}"),
        claims("claim-mixes-units", "rooms.north / rooms.city >= 1/3", "books.city >= rooms.city"),
        claims("claim-number-unchecked", "占全市三分之一以上", "占全市三分之一以上，投资2000亿元"),
        claims(
            "claim-says-fall",
            "  says: 占全市三分之一以上\n  holds: rooms.north / rooms.city >= 1/3",
            "  says: 下降66.7%\n  holds: growth(rooms.rest, rooms.north) = 66.7%"),
        claims(
            "claim-says-rise",
            "  says: 占全市三分之一以上\n  holds: rooms.north / rooms.city >= 1/3",
            "  says: 增长40%\n  holds: growth(rooms.north, rooms.rest) = -40%"),
        figures("formula-mixes-units", "formula: city - north", "formula: city - books.city"),
        figures("formula-unit-differs", "formula: city - north", "formula: north / city"),
        figures("formula-converts", "formula: city - north", "formula: north / city * 100"),
        figures(
            "figure-direction",
            "books:\n",
            "use:\n  label: 使用率\n  unit: '%'\n  period: 2023\n  nature: stock\n"
                + "  source: {section: s1-1}\n  observations:\n"
                + "    city: {area: 全市, value: 3.2, note: '下降[3.2%](figure:use.city)'}\n"
                + "books:\n"),
        figures(
            "formula-lacks-percent",
            "books:\n",
            "use:\n  label: 使用率\n  unit: '%'\n  period: 2023\n  nature: stock\n"
                + "  source: {section: s1-1}\n  observations:\n"
                + "    city: {area: 全市, value: 60}\n    idle: {area: 其他, formula: 100 - city}\n"
                + "books:\n"),
        claims("unknown-function", "rooms.north / rooms.city >= 1/3", "median(rooms.north) >= 1/3"),
        // Charts
        charts("unknown-chart-kind", "kind: bar", "kind: pie"),
        charts("unknown-chart-figure", "rooms.rest]", "rooms.rst]"),
        charts("mixed-units", "rooms.rest]", "books.city]"),
        charts("unknown-chart-option", "rows:", "row:"),
        charts("character-without-glyph", "title: 北区书屋", "title: 北区书屋😀"),
        // Text
        prose("dead-link", "参见[", "参见[章程](/rules/)和["),
        prose("dead-list", "参见[", "参见[当年](/replies/year/2024/)、[往年](/replies/year/1999/)和["),
        prose("dead-fragment", "参见[", "参见[前文](#s9)和["),
        prose("missing-image", "参见[", "参见![照片](images/photo.png)和["),
        prose("raw-html", "参见[", "参见<b onclick=\"x()\">粗</b>和["),
        prose("javascript-link", "参见[", "参见[这里](javascript:alert(1))和["),
        prose("chart-inside-text", "![](chart:rooms-by-area)", "见图![](chart:rooms-by-area)。"),
        prose("title-in-text", "您提出的建议收悉。", "# 答复\n\n您提出的建议收悉。"),
        prose("host-with-odd-character", "参见[", "参见[这里](https://a|b.example/)和["),
        prose("dead-file", "参见[", "参见[图](charts/none.png)和["),
        prose("dead-file-of-another", "参见[", "参见[图](/replies/demo-2/charts/none.png)和["),
        prose("heading-named-like-a-part", "{#s1-next}", "{#part-figures}"),
        // Names
        figures("reserved-figure", "books:", "con:"),
        charts("reserved-chart", "rooms-by-area:", "com1:"),
        figures("long-figure", "books:", "b".repeat(81) + ":"),
        new Mistake("reserved-topic", "content/site.yml", "reading:", "aux:"),
        new Mistake("reserved-organisation", "content/site.yml", "demo-other:", "prn:"),
        new Mistake("reserved-reply", "content/replies/nul/reply.yml", "", "kind: proposal\n"),
        new Mistake("reserved-page", "content/pages/con.en.md", "", "---\ntitle: x\n---\nx\n"),
        new Mistake("reserved-image", REPLY + "images/aux.png", "", "x"),
        new Mistake("reserved-static-file", "templates/static/lpt1.txt", "", "x"),
        new Mistake("image-in-upper-case", REPLY + "images/site-plan.JPG", "", "x"),
        new Mistake("image-with-spaces", REPLY + "images/Site Plan.png", "", "x"),
        new Mistake("image-of-another-kind", REPLY + "images/plan.bmp", "", "x"),
        new Mistake("page-in-upper-case", "content/pages/About Us.md", "", "x"),
        // Site
        new Mistake("page-named-map", "content/pages/map.md", "", "---\ntitle: 地图\n---\n正文\n"),
        new Mistake(
            "two-pages-one-address", "content/pages/replies.md", "", "---\ntitle: 重复\n---\n正文\n"),
        new Mistake("no-front-matter", "content/pages/more.md", "", "正文\n"),
        new Mistake(
            "bad-base-url", "content/site.yml", "https://demo.example/sub/", "demo.example"),
        site("bad-site-id-code", "government: {site-id-code: 320000}"),
        site("bad-icp", "government: {icp: 苏备05012345}"),
        site(
            "bad-police-filing",
            "government: {police: {text: 苏公网安备 00000000000000号, code: 12345}}"),
        site("bad-conac", "government: {conac: javascript:alert(1)}"),
        site("column-incomplete", "government: {column: {name: 建议提案}}"),
        site("licence-not-linked", "licence: {name: 示例许可, href: 'javascript:alert(1)'}"),
        site(
            "redirect-hostile",
            "redirects: {../../etc/: /replies/, '//evil.example/': /replies/, '/a?b=1': /replies/}"),
        site("redirect-off-site", "redirects: {/old/: https://evil.example/}"),
        site("redirect-loop", "redirects: {/a/: /b/, /b/: /a/}"),
        site("redirect-over-page", "redirects: {/replies/demo-1/: /replies/, /about/: /replies/}"),
        site(
            "redirect-conflict",
            "redirects: {/old/: /, /old/index.html: /, /a.html: /, /a.html/b/: /, /c/: /, /c/d/: /}"),
        site(
            "redirect-reserved",
            "redirects: {/con/: /, /old/aux.html: /, /x/: /nul/, /" + "x".repeat(201) + "/: /}"),
        site(
            "redirect-over-file",
            "redirects: {/404.html: /, /replies/page/: /, /data/index.html/: /}"),
        site("redirect-to-itself", "redirects: {/old/: /old/index.html}"),
        site("redirect-to-nothing", "redirects: {/old/: /replies/demo-9/}"),
        new Mistake(
            "asset-from-elsewhere",
            "templates/assets/site.css",
            "*",
            "@import \"more.css\";\nbody { background: url(https://evil.example/x.png); }\n"),
        new Mistake("unusable-font", "templates/fonts/names.ttf", "", "not a font"),
        new Mistake("asset-name", "templates/assets/Logo.png", "", "x"),
        new Mistake("static-name", "templates/static/.htaccess", "", "x"),
        new Mistake(
            "long-path",
            "templates/static/data/" + "a-very-long-name-of-a-folder/".repeat(7) + "x.txt",
            "",
            "x"),
        new Mistake("static-case", "templates/static/Data/form.txt", "", "x"),
        new Mistake("static-clash", "templates/static/Robots.txt", "", "x"),
        new Mistake("template-unused", "templates/pages/hom.ftlh", "", "<p>x</p>\n"),
        new Mistake("template-unused-far", "templates/own/banner.ftlh", "", "<p>x</p>\n"),
        new Mistake("template-clock", "templates/pages/home.ftlh", "", "<p>\n${.now}\n</p>\n"),
        new Mistake(
            "template-attempt",
            "templates/pages/home.ftlh",
            "",
            "<#attempt>\n${x}\n<#recover>\n</#attempt>\n"),
        new Mistake(
            "template-eval", "templates/pages/home.ftlh", "", "<p>\n${'.now'?eval}\n</p>\n"),
        new Mistake(
            "template-setting",
            "templates/pages/home.ftlh",
            "",
            "<#setting locale='JVM default'>\n"),
        new Mistake(
            "template-two-digit-year",
            "templates/pages/home.ftlh",
            "",
            "${'24-05-20'?date('yy-MM-dd')?string('yyyy')}\n"),
        new Mistake(
            "template-includes-nothing",
            "templates/pages/home.ftlh",
            "",
            "<#include \"../blocks/none.ftlh\">\n"),
        new Mistake(
            "template-error", "templates/pages/home.ftlh", "", "<p>\n${view.titel}\n</p>\n"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_told_where_it_stands_and_nothing_is_published(
      Mistake mistake, @TempDir Path folder) throws IOException {
    Path source = WholeSite.goodSite(folder.resolve("source"));
    mistake.make(source);
    expect(mistake.name(), source);
  }

  private static void expect(String name, Path source) throws IOException {
    WholeSite.Run run =
        WholeSite.huiyin("build", "--strict", "--source", source.toString(), "--jobs", "1");
    Golden.check("sites/bad/" + name + ".txt", run.err());
    assertEquals("", run.out());
    assertEquals(1, run.exit());
    assertFalse(Files.exists(source.resolve("site")), "something was published");
  }

  @Test
  void text_in_another_encoding_is_told_with_the_encoding_it_looks_like(@TempDir Path folder)
      throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path file = source.resolve(REPLY + "index.md");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
    expect("saved-as-gb18030", source);
  }

  @Test
  void a_style_sheet_in_another_encoding_is_told_at_its_place(@TempDir Path folder)
      throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path file = source.resolve("templates/assets/site.css");
    Files.createDirectories(file.getParent());
    Files.write(file, "body {}\n/* 正文的样式 */\n".getBytes(Charset.forName("GBK")));
    expect("style-in-gbk", source);
  }

  @Test
  void a_broken_byte_is_told_at_its_place(@TempDir Path folder) throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path file = source.resolve(REPLY + "index.md");
    byte[] bytes = Files.readAllBytes(file);
    bytes["您提出的".getBytes(UTF_8).length] = (byte) 0xFF;
    Files.write(file, bytes);
    expect("broken-byte", source);
  }

  @Test
  void a_link_out_of_the_source_is_refused_and_nothing_of_its_target_is_shown(@TempDir Path folder)
      throws IOException {
    Path source = WholeSite.goodSite(folder.resolve("source"));
    Path secret = Files.writeString(folder.resolve("secret"), "秘密");
    Path file = source.resolve(REPLY + "claims.yml");
    Files.delete(file);
    Files.createSymbolicLink(file, secret);
    expect("link-out-of-the-source", source);
  }

  @Test
  void a_link_out_of_the_content_is_refused_too(@TempDir Path source) throws IOException {
    WholeSite.goodSite(source);
    Files.writeString(source.resolve("token.txt"), "secret: 秘密");
    for (String name : List.of("claims.yml", "images/a.png")) {
      Path file = source.resolve(REPLY + name);
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createSymbolicLink(file, file.getParent().relativize(source.resolve("token.txt")));
    }
    expect("link-out-of-the-content", source);
  }

  @Test
  void all_mistakes_of_a_run_come_in_one_sorted_list(@TempDir Path folder) throws IOException {
    Path source = WholeSite.goodSite(folder);
    Set<String> some =
        Set.of(
            "unknown-key",
            "number-differs",
            "claim-does-not-hold",
            "mixed-units",
            "bad-base-url",
            "static-name",
            "template-unused",
            "unusable-font");
    for (Mistake mistake : mistakes()) {
      if (some.contains(mistake.name())) {
        mistake.make(source);
      }
    }
    expect("several-mistakes", source);
    WholeSite.Run check =
        WholeSite.huiyin("check", "--strict", "--source", source.toString(), "--jobs", "1");
    String told = Files.readString(BAD.resolve("several-mistakes.txt"));
    assertEquals(problems(told), problems(check.err()));
    assertEquals(1, check.exit());
  }

  /** All but the last line, which says whether anything was to be published. */
  private static String problems(String told) {
    return told.substring(0, told.strip().lastIndexOf('\n'));
  }

  @Test
  void an_old_site_survives_every_mistake(@TempDir Path folder) throws IOException {
    Path source = WholeSite.goodSite(folder);
    assertEquals(0, WholeSite.huiyin("build", "--source", source.toString()).exit());
    var before = WholeSite.files(source.resolve("site"));
    mistakes().get(0).make(source);
    assertEquals(1, WholeSite.huiyin("build", "--source", source.toString()).exit());
    assertEquals(before, WholeSite.files(source.resolve("site")));
  }

  @Test
  void no_expectation_is_left_over() throws IOException {
    Set<String> names =
        mistakes().stream().map(mistake -> mistake.name() + ".txt").collect(Collectors.toSet());
    names.addAll(
        Set.of(
            "saved-as-gb18030.txt",
            "broken-byte.txt",
            "style-in-gbk.txt",
            "link-out-of-the-source.txt",
            "link-out-of-the-content.txt",
            "several-mistakes.txt"));
    try (Stream<Path> files = Files.list(BAD)) {
      assertEquals(
          names, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }
}
