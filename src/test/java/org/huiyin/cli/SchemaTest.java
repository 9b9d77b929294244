package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.draw.Draw;
import org.huiyin.model.Card;
import org.huiyin.model.site.Site;
import org.huiyin.pipeline.trace.CardIndex;
import org.huiyin.read.Content;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas accept what the readers accept, and refuse what they refuse. */
final class SchemaTest {
  private static final Path GOOD = Path.of("src/test/resources/sites/good");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> READ = new HashMap<>();

  private static final String IMPORT =
      """
      kept-back: 1
      reasons:
        figures.rooms.label: 名词取自“示例”
      confirmed:
        - {on: 2026-11-26, by: 示例, what: [card.topic]}
      """;

  @TempDir Path copy;

  static Stream<String> names() {
    return SchemaCommand.SCHEMAS.stream().map(SchemaCommand.Schema::name);
  }

  /** Every YAML file of the sample site and of the flagship. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> sample = Files.walk(GOOD);
        Stream<Path> flagship = Files.walk(Path.of("content"))) {
      return Stream.concat(sample, flagship)
          .filter(path -> path.toString().endsWith(".yml"))
          .sorted()
          .toList();
    }
  }

  private static Schema schema(String name) {
    return READ.computeIfAbsent(
        name, each -> REGISTRY.getSchema(SchemaCommand.text(each), InputFormat.JSON));
  }

  private static List<Error> errors(Path file, String yaml) throws IOException {
    String name = file.getFileName().toString().replace(".yml", "");
    return schema(name).validate(yaml, InputFormat.YAML);
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_schema_is_a_schema(String name) throws IOException {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertEquals(List.of(), meta.validate(SchemaCommand.text(name), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void what_authors_wrote_is_accepted(Path file) throws IOException {
    assertEquals(List.of(), errors(file, Files.readString(file)));
  }

  @Test
  void the_front_matter_of_a_page_is_accepted() throws IOException {
    Schema schema = schema("page");
    assertEquals(List.of(), schema.validate("title: 关于\ndescription: 2021", InputFormat.YAML));
    assertTrue(!schema.validate("description: 说明", InputFormat.YAML).isEmpty());
    assertTrue(!schema.validate("title: 关于\nlayout: x", InputFormat.YAML).isEmpty());
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "site | name: 示例站 | name: 2021 | accepted",
        "site | name: 示例站 | name: {zh: 示例站, en: Sample} | accepted",
        "site | name: 示例站 | name: {en: Sample} | refused",
        "site | name: 示例站 | name: {zh: 示例站, fr: Exemple} | refused",
        "site | name: 示例站 | nam: 示例站 | refused",
        "site | tagline: 示例：只用于测试 | tagline: | refused",
        "site | name: 示例站 | name: '' | refused",
        "site | name: 示例站 | name: '  ' | refused",
        "site | name: 示例站 | name: {zh: 示例站, en: ''} | refused",
        "site | name: 示例站 | name: \"\\u3000\\u200B\" | refused",
        "site | name: 示例站 | name: \"\\u3164\" | refused",
        "site | name: 示例站 | name: \"\\uFE0F\" | refused",
        "site | name: 示例站 | name: \"\\U000E0100\" | refused",
        "site | name: 示例站 | name: \"\\u200B站\" | accepted",
        "site | name: 示例站 | name: 👪 | accepted",
        "site | time-zone: Asia/Shanghai | contact: ' ' | refused",
        "site | time-zone: Asia/Shanghai | # none | accepted",
        "site | base-url: https://demo.example/sub/ | base-url: demo.example | refused",
        "site | base-url: https://demo.example/sub/ | base-url: https://demo.example | accepted",
        "site | demo-other: {name | Demo_Other: {name | refused",
        "site | topics: {reading: | topics: {Reading/1: x, reading: | refused",
        "site | topics: {reading: | topics: {more: {zh: 更多}, reading: | accepted",
        "site | {text: 示例数据，均为虚构。} | {text: x, href: https://a.example/b} | accepted",
        "site | {text: 示例数据，均为虚构。} | {text: x, href: 'javascript:x'} | refused",
        "site | time-zone: Asia/Shanghai | host: demo-office | accepted",
        "site | time-zone: Asia/Shanghai | host: {zh: 示例局, en: Office} | accepted",
        "site | time-zone: Asia/Shanghai | host: [demo-office] | refused",
        "site | time-zone: Asia/Shanghai | contact: 010-00000000 | accepted",
        "site | time-zone: Asia/Shanghai | government: {site-id-code: 3200000024} | accepted",
        "site | time-zone: Asia/Shanghai | government: {site-id-code: bm00000001} | accepted",
        "site | time-zone: Asia/Shanghai | government: {site-id-code: 32000} | refused",
        "site | time-zone: Asia/Shanghai | government: {icp: 苏ICP备00000000号-1} | accepted",
        "site | time-zone: Asia/Shanghai | government: {icp: ICP00000000} | refused",
        "site | time-zone: Asia/Shanghai | government: {police: {text: 苏公网安备 00000000000000号, code: '00000000000000'}} | accepted",
        "site | time-zone: Asia/Shanghai | government: {police: {code: '00000000000000'}} | refused",
        "site | time-zone: Asia/Shanghai | government: {conac: 0123456789abcdef0123456789ABCDEF} | accepted",
        "site | time-zone: Asia/Shanghai | government: {conac: {href: https://a.example/}} | accepted",
        "site | time-zone: Asia/Shanghai | government: {conac: 12} | refused",
        "site | time-zone: Asia/Shanghai | government: {report-errors: ftp://a.example/} | refused",
        "site | time-zone: Asia/Shanghai | government: {column: {name: 甲, description: 乙, keywords: 丙, type: 丁}} | accepted",
        "site | time-zone: Asia/Shanghai | government: {column: {name: 甲}} | refused",
        "site | time-zone: Asia/Shanghai | government: {webmaster: 甲} | refused",
        "site | time-zone: Asia/Shanghai | licence: {name: 许可, href: https://a.example/} | accepted",
        "site | time-zone: Asia/Shanghai | licence: {name: 许可} | refused",
        "site | time-zone: Asia/Shanghai | redirects: {/old/: /, art/1.html: replies/demo-1/} | accepted",
        "site | time-zone: Asia/Shanghai | redirects: {/Old/: /} | refused",
        "site | time-zone: Asia/Shanghai | redirects: {/old/: /../x/} | refused",
        "site | time-zone: Asia/Shanghai | redirects: {/old/: https://a.example/} | refused",
        "site | time-zone: Asia/Shanghai | redirects: [/old/] | refused",
        "reply | kind: suggestion | kind: question | refused",
        "reply | kind: suggestion | # none | refused",
        "reply | kind: suggestion | kind: motion | accepted",
        "reply | kind: suggestion | kind: opinion | refused",
        "reply | kind: suggestion | kind: opinion\\nsigned-by: demo-other | accepted",
        "reply | publicity: open | addressed-to: demo-other | refused",
        "reply | title: 对 | subtitle: 对 | refused",
        "reply | number: \"0012\" | number: not-given | accepted",
        "reply | number: \"0012\" | number: ['15', '22'] | accepted",
        "reply | number: \"0012\" | number: [] | refused",
        "reply | congress: {name: 示例市一届人大一次会议, term: 1, session: 1} | congress: not-given | accepted",
        "reply | congress: {name: 示例市一届人大一次会议, term: 1, session: 1} | congress: none | refused",
        "reply | proposers:\\n  - {name: 示例代表, role: deputy} | proposers: not-given | accepted",
        "reply | proposers:\\n  - {name: 示例代表, role: deputy} | proposers: none | refused",
        "reply | publicity: open | proposers-total: 6 | accepted",
        "reply | publicity: open | proposers-total: 六 | refused",
        "reply | lead-handler: demo-office | lead-handler: [demo-office, demo-other] | accepted",
        "reply | lead-handler: demo-office | lead-handler: [] | refused",
        "reply | signed-on: 2024-05-20 | signed-on: not-given | accepted",
        "reply | published-at: 2024-06-01 09:30 | published-at: not-given | accepted",
        "reply | published-at: 2024-06-01 09:30 | published-at: unknown | refused",
        "reply | publicity: open | copies: [甲, {zh: 乙}] | accepted",
        "reply | publicity: open | after-signature: 甲 | refused",
        "reply | title: 对示例会议第0012号建议的答复（示例） | title: '' | refused",
        "reply | number: \"0012\" | number: '　' | refused",
        "reply | {name: 示例代表 | {name: '  ' | refused",
        "reply | publicity: open | document-number: '' | refused",
        "reply | publicity: open | summary: {zh: 摘要, en: ' '} | refused",
        "reply | topics: [reading] | # none | accepted",
        "reply | topics: [reading] | topics: reading | refused",
        "reply | topics: [reading] | topics: [reading, services] | accepted",
        "reply | topics: [reading] | topics: [reading, reading] | refused",
        "reply | topics: [reading] | topics: ['..'] | refused",
        "reply | term: 1, | term: 0, | refused",
        "reply | term: 1, | term: '13', | accepted",
        "reply | role: deputy | role: mayor | refused",
        "reply | consulted: [demo-other] | consulted: demo-other | refused",
        "reply | consulted: [demo-other] | consulted-others: 是 | refused",
        "reply | consulted: [demo-other] | consulted-others: 'true' | accepted",
        "reply | consulted: [demo-other] | co-handlers: [] | accepted",
        "reply | signed-on: 2024-05-20 | signed-on: 2024-05 | refused",
        "reply | signed-on: 2024-05-20 | signed-on: 2024-13-20 | refused",
        "reply | published-at: 2024-06-01 09:30 | published-at: 2024-06-01 | accepted",
        "reply | published-at: 2024-06-01 09:30 | published-at: 2024-06-01 29:30 | refused",
        "reply | publicity: open | publicity: on-request | accepted",
        "reply | publicity: open | publicity: secret | refused",
        "reply | publicity: open | documents: {d: {title: t, publisher: p, on: 2021-02}} | accepted",
        "reply | publicity: open | documents: {d: {title: t, on: 2021-02}} | refused",
        "reply | publicity: open | to-confirm: [publicity, attachments, highlights, text] | accepted",
        "reply | publicity: open | to-confirm: [tpic] | refused",
        "reply | publicity: open | to-confirm: [to-confirm] | refused",
        "reply | publicity: open | to-confirm: [topic, topic] | refused",
        "reply | publicity: open | to-confirm: [] | refused",
        "reply | publicity: open | to-confirm: topic | refused",
        "reply | publicity: open | text: edited | accepted",
        "reply | publicity: open | text: changed | refused",
        "figures | unit: 个 | unit: 个\\n  to-confirm: [label, note, observations] | accepted",
        "figures | unit: 个 | unit: 个\\n  to-confirm: [area] | refused",
        "figures | value: 45} | value: 45, to-confirm: [area, area-basis]} | accepted",
        "figures | value: 45} | value: 45, to-confirm: [label]} | refused",
        "claims | says: | to-confirm: [holds, waiver]\\n  says: | accepted",
        "claims | says: | to-confirm: [action]\\n  says: | refused",
        "commitments | mode: | to-confirm: [due, unit]\\n  mode: | accepted",
        "commitments | mode: | to-confirm: [holds]\\n  mode: | refused",
        "import | kept-back: 1 | kept-back: none | refused",
        "import | kept-back: 1 | kept-back: '12' | accepted",
        "import | kept-back: 1 | left-out: [{text: 首页, why: navigation}] | accepted",
        "import | kept-back: 1 | left-out: [{text: 首页}] | refused",
        "import | kept-back: 1 | exempt: {date: 3} | accepted",
        "import | kept-back: 1 | exempt: {date: x} | refused",
        "import | kept-back: 1 | listed: [{text: 四成, sentence: 四成, why: no-label}] | accepted",
        "import | kept-back: 1 | by: 示例 | refused",
        "import | kept-back: 1 | numbers: {original: 1, bound: 1, claimed: 0, listed: 0, exempt: 0} | accepted",
        "import | kept-back: 1 | numbers: {original: 1} | refused",
        "import | figures.rooms.label | figure.rooms.label | refused",
        "import | figures.rooms.label | text.1.date | accepted",
        "import | on: 2026-11-26, by | on: 2026-13-26, by | refused",
        "import | on: 2026-11-26, by | by | refused",
        "import | what: [card.topic] | what: card.topic | accepted",
        "import | what: [card.topic] | what: [] | refused",
        "import | what: [card.topic] | what: [Card] | refused",
        "figures | unit: 个 | # none | refused",
        "figures | period: 2023 | # none | refused",
        "figures | nature: stock | # none | refused",
        "figures | nature: stock\\n  source: {section: s1-1} | nature: stock | accepted",
        "figures | rooms:\\n  label: 社区书屋\\n  unit: 个\\n  period: 2023\\n  nature: stock\\n | defaults: {period: 2023, nature: stock}\\nrooms:\\n  label: 社区书屋\\n  unit: 个\\n | accepted",
        "figures | rooms:\\n  label: 社区书屋\\n  unit: 个\\n  period: 2023\\n | defaults: {nature: stock}\\nrooms:\\n  label: 社区书屋\\n  unit: 个\\n | refused",
        "figures | rooms:\\n | defaults: {source: {section: s1}}\\nrooms:\\n | accepted",
        "figures | rooms:\\n | defaults: {nature: stok}\\nrooms:\\n | refused",
        "figures | rooms:\\n | defaults: {unit: 个}\\nrooms:\\n | refused",
        "figures | rooms:\\n | defaults: {}\\nrooms:\\n | refused",
        "figures | rooms:\\n | defaults: 2023\\nrooms:\\n | refused",
        "figures | period: 2023 | period: 2023-02-26 | accepted",
        "figures | period: 2023 | period: not-given | accepted",
        "figures | period: 2023 | period: 去年 | refused",
        "figures | period: 2023 | period: {on: 2023-06, text: 目前} | accepted",
        "figures | period: 2023 | period: {on: 2023-06} | refused",
        "figures | period: 2023 | period: {on: 2023-06, from: 2020, text: 目前} | refused",
        "figures | nature: stock | nature: stok | refused",
        "figures | {section: s1-1} | {} | refused",
        "figures | {section: s1-1} | {section: s1-1, document: d} | refused",
        "figures | value: 120 | value: '120' | accepted",
        "figures | value: 36000 | value: 约36000 | accepted",
        "figures | value: 120 | value: '1,200' | accepted",
        "figures | value: 120 | value: 12.50 | accepted",
        "figures | value: 120 | value: 120, parts: all | refused",
        "figures | value: 120 | value: 120, formula: 100 + 20 | refused",
        "figures | value: 45 | note: x | refused",
        "figures | value: 45 | value: 45, area-basis: implied, note: {zh: 注}, items: [甲, 2], items-open: true | accepted",
        "figures | value: 45 | value: 45, area-basis: guessed | refused",
        "figures | value: 45 | value: 45, colour: red | refused",
        "figures | observations:\\n    city: {area: 全市, value: 36000} | observations: {csv: books.csv, ids: {全市: city}} | accepted",
        "figures | observations:\\n    city: {area: 全市, value: 36000} | observations: {csv: books.csv, columns: {area: 地区, value: 数值, note: 备注}, ids: {全市: city}} | accepted",
        "figures | observations:\\n    city: {area: 全市, value: 36000} | observations: {csv: books.csv, ids: {全市: City}} | refused",
        "figures | observations:\\n    city: {area: 全市, value: 36000} | observations: {csv: ../books.csv} | refused",
        "figures | observations:\\n    city: {area: 全市, value: 36000} | observations: {csv: books.csv, columns: [地区]} | refused",
        "figures | observations:\\n    city: {area: 全市, value: 36000} | observations: {csv: books.csv, rows: [area]} | refused",
        "figures | nature: stock | nature: planned | accepted",
        "figures | {area: 北区, | { | refused",
        "figures | label: 社区书屋 | label: 社区书屋\\n  dimensions: {} | refused",
        "figures | value: 45 | value: 45, kind: 街道 | refused",
        "claims | says: 占全市三分之一以上 | # none | refused",
        "claims | says: 占全市三分之一以上 | items: [甲] | refused",
        "claims | holds: rooms | items: ['甲', '']\\n  holds: rooms | refused",
        "claims | holds: rooms.north / rooms.city >= 1/3 | holds: rooms.north / rooms.city | refused",
        "claims | holds: rooms.north / rooms.city >= 1/3 | holds: count(sections) = 2 | accepted",
        "commitments | mode: improve | mode: speed-up | accepted",
        "commitments | mode: improve | mode: hurry | refused",
        "commitments | keyword: 开放时间 | due: 2025 | refused",
        "commitments | status: in-progress, text | status: in-progress, evidence: ' ', text | refused",
        "commitments | figures: [rooms.city] | due: 2025-06 | accepted",
        "commitments | status: in-progress | status: soon | refused",
        "commitments | status: in-progress, text | status: in-progress, evidence: 公报, text | refused",
        "commitments | status: in-progress, text | status: in-progress, evidence: 'https://example.org/', by: 示例局, figures: [rooms.city], text | accepted",
        "commitments | status: in-progress, text | status: postponed, due: 2025-06, evidence: /about/, text | accepted",
        "commitments | mode: improve | mode: improve\\n  due: long-term\\n  unit: demo-office\\n  co-units: [示例局] | accepted",
        "commitments | mode: improve | mode: improve\\n  status: done | refused",
        "revisions | kind: correction | kind: update | accepted",
        "revisions | kind: correction | kind: change | refused",
        "revisions | on: 2024-07-01, | # none | refused",
      })
  void schema_and_reader_judge_alike(String name, String from, String to, String verdict)
      throws IOException {
    Path home = name.equals("site") ? Path.of("content") : Path.of("content/replies/demo-1");
    Path file = home.resolve(name + ".yml");
    String text = name.equals("import") ? IMPORT : Files.readString(GOOD.resolve(file));
    String written = from.replace("\\n", "\n");
    assertTrue(text.contains(written), from);
    String changed =
        to.equals("# none")
            ? text.replaceFirst("(?m)^ *\\Q" + from + "\\E.*\n|\\Q" + from + "\\E", "")
            : text.replace(written, to.replace("\\n", "\n"));
    assertEquals(verdict, errors(file, changed).isEmpty() ? "accepted" : "refused", "the schema");
    List<Problem> problems = problems(file, changed);
    assertEquals(verdict, problems.isEmpty() ? "accepted" : "refused", "the reader: " + problems);
  }

  /** What the readers say of the sample site with one file changed. */
  private List<Problem> problems(Path changed, String text) throws IOException {
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(GOOD.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.writeString(copy.resolve(changed.toString()), text);
    if (text.contains("csv:")) {
      Files.writeString(copy.resolve("content/replies/demo-1/books.csv"), "地区,数值,备注\n全市,36000,\n");
    }
    Problems problems = new Problems();
    Content content = new Content(copy);
    Site site = Resolve.site(content.site(problems), problems).orElseThrow();
    List<String> ids = content.replies(problems);
    List<Card> cards = new ArrayList<>();
    for (String id : ids) {
      boolean english = content.hasEnglish(id);
      content.card(id).flatMap(node -> Resolve.card(id, node, english, site)).ifPresent(cards::add);
    }
    for (String id : ids) {
      Resolve.reply(
          content.reply(id, problems), site, new CardIndex(cards), Draw::textsOf, problems);
    }
    return problems.sorted();
  }
}
