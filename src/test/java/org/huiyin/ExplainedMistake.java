package org.huiyin;

import static org.huiyin.Mistake.REPLY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A mistake that gives one code, and what is right in its place: both are made in copies of one
 * site.
 *
 * @param code what is reported
 * @param site the folder of the site below {@code src/test/resources/sites}
 * @param base what both need and is no mistake
 */
record ExplainedMistake(
    String code, String site, Mistake.Change base, Mistake.Change wrong, Mistake.Change right) {
  private static final Mistake.Change NOTHING = source -> {};

  static final String SECOND = "content/replies/demo-2/reply.yml";
  private static final String STATUS = "status: published";

  private static final String BEDS =
      """
      beds:
        label: 床位
        unit: 张
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations: {%s}
      """;

  /** A mistake of {@link BadInputTest}; the good site is what is right. */
  static ExplainedMistake of(String code, Mistake mistake) {
    return new ExplainedMistake(code, "good", NOTHING, mistake.change(), NOTHING);
  }

  /** One place of a file in two forms. */
  private static ExplainedMistake pair(
      String code, String file, String find, String wrong, String right) {
    return new ExplainedMistake(
        code,
        "good",
        NOTHING,
        source -> Mistake.replace(source.resolve(file), find, wrong),
        source -> Mistake.replace(source.resolve(file), find, right));
  }

  private static ExplainedMistake prose(String code, String find, String wrong, String right) {
    return pair(code, REPLY + "index.md", find, wrong, right);
  }

  private static ExplainedMistake claims(String code, String wrong, String right) {
    String lines = "more:\n  says: %s\n";
    return pair(code, REPLY + "claims.yml", "", lines.formatted(wrong), lines.formatted(right));
  }

  /** Two forms of a chart; the only one of the reply. */
  private static ExplainedMistake charts(String code, String wrong, String right) {
    String chart = "rooms-by-area:\n  title: 示例\n  ";
    return pair(code, REPLY + "charts.yml", "*", chart + wrong + "\n", chart + right + "\n");
  }

  /** Two tables with the same use, or one table with two uses. */
  private static ExplainedMistake table(
      String code, String wrong, String right, String use, String rightUse) {
    return new ExplainedMistake(
        code,
        "good",
        NOTHING,
        source -> table(source, wrong, use),
        source -> table(source, right, rightUse));
  }

  private static void table(Path source, String table, String use) throws IOException {
    Mistake.replace(source.resolve(REPLY + "beds.csv"), "*", table);
    Mistake.replace(
        source.resolve(REPLY + "figures.yml"),
        "books:",
        BEDS.formatted("csv: beds.csv" + use) + "books:");
  }

  private ExplainedMistake after(Mistake.Change other) {
    return new ExplainedMistake(
        code,
        site,
        source -> {
          other.make(source);
          base.make(source);
        },
        wrong,
        right);
  }

  private ExplainedMistake with(String file, String find, String replace) {
    return after(source -> Mistake.replace(source.resolve(file), find, replace));
  }

  private ExplainedMistake withFormerValues() {
    return with(
        REPLY + "figures.yml",
        "    rest:",
        "    start: {area: 北区, period: 2020, value: 5}\n"
            + "    first: {area: 北区, period: 2021, value: 40}\n"
            + "    more: {area: 北区, period: 2022, value: 43}\n    rest:");
  }

  /** The second reply answers a suggestion too. */
  private ExplainedMistake withSecondSuggestion() {
    return with(SECOND, "role: member", "role: deputy")
        .with(SECOND, "kind: proposal", "kind: suggestion");
  }

  /** A site that has been published before it is changed. */
  private ExplainedMistake published() {
    return after(
        source -> {
          if (WholeSite.huiyin("build", "--source", source.toString()).exit() != 0) {
            throw new IllegalStateException("the good site does not build");
          }
        });
  }

  /** Better examples than those of {@link BadInputTest}, or the only ones, by code. */
  static Map<String, ExplainedMistake> all() {
    List<ExplainedMistake> all = new ArrayList<>();
    all.addAll(texts());
    all.addAll(values());
    all.addAll(tables());
    all.addAll(sites());
    all.addAll(cards());
    all.addAll(forms());
    all.addAll(lines());
    return all.stream()
        .collect(
            Collectors.toMap(
                ExplainedMistake::code, one -> one, (one, other) -> one, TreeMap::new));
  }

  private static List<ExplainedMistake> texts() {
    return List.of(
        prose("duplicate-id", "", "\n### 其他 {#s1-1}\n", "\n### 其他 {#s1-2}\n"),
        prose("quotation-or-sign", "您提出的", ">2023年建成的，优先办理。\n\n您提出的", "2023年以后建成的，优先办理。\n\n您提出的"),
        prose("missing-alt", "参见[", "参见![](images/plan.png)和[", "参见![线路图](images/plan.png)和[")
            .after(source -> TextMistakes.picture(source, "plan.png")),
        prose("withdrawn-fragment", "参见[", "参见[说明](/replies/demo-2/#s1)和[", "参见[")
            .with(SECOND, STATUS, "status: withdrawn")
            .with(
                "content/replies/demo-2/revisions.yml",
                "",
                "- {on: 2024-07-01, kind: withdrawal, summary: 示例：重新核对}\n"));
  }

  private static List<ExplainedMistake> values() {
    return List.of(
        claims(
            "claim-says-rise",
            "增长40%\n  holds: growth(rooms.north, rooms.rest) = -40%",
            "下降40%\n  holds: growth(rooms.north, rooms.rest) = -40%"),
        claims(
            "claim-number-unchecked",
            "占全市三分之一以上，投资2000亿元\n  holds: rooms.north / rooms.city >= 1/3",
            "占全市三分之一以上\n  holds: rooms.north / rooms.city >= 1/3"),
        claims(
                "claim-mixes-periods",
                "占全市三分之一以上\n  holds: rooms.north / past.city >= 1/3",
                "占全市三分之一以上\n  holds: rooms.north / rooms.city >= 1/3")
            .with(
                REPLY + "figures.yml",
                "books:",
                "past:\n  label: 书屋\n  unit: 个\n  period: 2022\n  nature: stock\n"
                    + "  source: {section: s1-1}\n  observations:\n"
                    + "    city: {area: 全市, value: 110}\nbooks:"),
        charts(
                "few-points",
                "kind: line\n  lines: [{label: 示例, points: {2022: rooms.more, 2023: rooms.north}}]",
                "kind: column\n  rows: [rooms.more, rooms.north]")
            .withFormerValues(),
        charts(
                "axis-cut-needless",
                "kind: line\n  axis: {cut: 差别小}\n  lines: [{label: 示例, points: {2020: rooms.start,"
                    + " 2021: rooms.first, 2022: rooms.more, 2023: rooms.north}}]",
                "kind: line\n  lines: [{label: 示例, points: {2020: rooms.start, 2021: rooms.first,"
                    + " 2022: rooms.more, 2023: rooms.north}}]")
            .withFormerValues(),
        charts(
                "mixed-periods",
                "kind: bar\n  rows: [rooms.north, rooms.more]",
                "kind: bar\n  rows: [rooms.north, rooms.rest]")
            .withFormerValues(),
        charts(
                "decimals-too-few",
                "kind: bar\n  rows: [share.north]\n  decimals: 0",
                "kind: bar\n  rows: [share.north]\n  decimals: 1")
            .with(
                REPLY + "figures.yml",
                "books:",
                "share:\n  label: 占比\n  unit: '%'\n  period: 2023\n  nature: stock\n"
                    + "  source: {section: s1-1}\n  observations:\n"
                    + "    north: {area: 北区, value: 37.5}\nbooks:"),
        charts(
                "tile-too-narrow",
                "kind: tile-map\n  figure: many\n  grid: [[a, ., ., ., ., ., b]]",
                "kind: bar\n  rows: [many.a, many.b]")
            .with(
                REPLY + "figures.yml",
                "books:",
                "many:\n  label: 示例\n  unit: 个\n  period: 2023\n  nature: stock\n"
                    + "  source: {section: s1-1}\n  observations:\n"
                    + "    a: {area: 北区, value: 5}\n"
                    + "    b: {area: 南区, value: 123456789012345}\nbooks:"),
        pair(
            "due-before-received",
            REPLY + "reply.yml",
            STATUS,
            STATUS + "\nreceived-on: 2024-05-02\ndue-on: 2024-05-01\nextended-to: 2024-08-02",
            STATUS + "\nreceived-on: 2024-05-02\ndue-on: 2024-06-01\nextended-to: 2024-08-02"),
        pair(
            "related-to-itself",
            REPLY + "reply.yml",
            STATUS,
            STATUS + "\nreplaces: demo-1",
            STATUS),
        pair(
            "replaces-another-kind",
            REPLY + "reply.yml",
            STATUS,
            STATUS + "\nreplaces: demo-2",
            STATUS),
        pair("replaces-newer", SECOND, STATUS, STATUS + "\nreplaces: demo-1", STATUS)
            .withSecondSuggestion(),
        pair("same-number", SECOND, STATUS, STATUS, STATUS + "\nanswered-with: [demo-1]")
            .with(SECOND, "\"0013\"", "\"0012\"")
            .with(SECOND, "第0013号提案", "第0012号建议")
            .with(SECOND, "lead-handler: demo-office", "lead-handler: demo-other")
            .with(SECOND, "政协", "人大")
            .withSecondSuggestion());
  }

  private static List<ExplainedMistake> tables() {
    String good = "地区,床位\n全市,100\n";
    String columns = ", columns: {area: 地区, value: 床位}";
    return List.of(
        table("table-syntax", "地区,2022\n\"全市\"合计,100\n", "地区,2022\n全市合计,100\n", "", ""),
        table("table-separator", "地区;2022\n全市;100\n", "地区,2022\n全市,100\n", "", ""),
        table("table-row-length", "地区,2022\n全市,1,100\n", "地区,2022\n全市,\"1,100\"\n", "", ""),
        table("table-without-rows", "地区,2022\n", "地区,2022\n全市,100\n", "", ""),
        table("unknown-column", good, good, ", columns: {area: 地区, value: 床位数}", columns),
        table("repeated-column", "地区,区县,床位\n全市,全市,100\n", "地区,区县,床位\n全市,全市,100\n", "", columns),
        table("table-lacks-values", good, good, ", columns: {area: 地区}", columns),
        table("table-key-twice", good, good, columns + ", area: 全市", columns),
        table(
            "table-unit-differs",
            "地区,床位数（万张）\n全市,100\n",
            "地区,床位数（张）\n全市,100\n",
            ", columns: {area: 地区, value: 床位数}",
            ", columns: {area: 地区, value: 床位数}"),
        table(
            "repeated-observation",
            "地区,床位\n全市,100\n全市,200\n",
            "地区,床位\n全市,100\n东区,200\n",
            columns,
            columns),
        table("empty-cell", "地区,床位\n全市,100\n,50\n", "地区,床位\n全市,100\n东区,50\n", columns, columns),
        table(
            "not-in-table", good, good, columns + ", only: {地区: 西区}", columns + ", only: {地区: 全市}"),
        new ExplainedMistake(
            "missing-table",
            "good",
            NOTHING,
            source ->
                Mistake.replace(
                    source.resolve(REPLY + "figures.yml"),
                    "books:",
                    BEDS.formatted("csv: beds.csv") + "books:"),
            source -> table(source, "地区,2022\n全市,100\n", "")),
        new ExplainedMistake(
            "bad-table-name",
            "good",
            NOTHING,
            source -> Mistake.replace(source.resolve(REPLY + "Beds 2023.CSV"), "*", good),
            source -> table(source, "地区,2022\n全市,100\n", "")));
  }

  private static List<ExplainedMistake> sites() {
    String origin = "origin: {file: page.html, sha256: %s, format: html, size: 2048}\n";
    String sums = "numbers: {original: %d, bound: 2, claimed: 1, listed: 0, exempt: 2}\n";
    return List.of(
        pair("numbers-unaccounted", REPLY + "import.yml", "", sums.formatted(6), sums.formatted(5)),
        pair(
            "bad-mark-path",
            REPLY + "import.yml",
            "",
            "reasons:\n  rooms.label: 名词取自“社区书屋”\n",
            "reasons:\n  figures.rooms.label: 名词取自“社区书屋”\n"),
        pair(
            "bad-hash",
            REPLY + "import.yml",
            "",
            origin.formatted("abc"),
            origin.formatted("0123456789abcdef".repeat(4))),
        new ExplainedMistake(
            "missing-translation",
            "editions",
            NOTHING,
            source ->
                Mistake.replace(
                    source.resolve("content/replies/rooms-1/charts.yml"),
                    "subtitle: {zh: 社区书屋，2023年5月, en: \"Reading rooms, May 2023\"}",
                    "subtitle: 社区书屋"),
            NOTHING),
        pair(
                "changed-without-revision",
                REPLY + "revisions.yml",
                "",
                "",
                "- {on: 2024-09-02, kind: correction, summary: 示例：更正北区的数, reason: 示例：录错,"
                    + " figure: rooms.north, old: 45, new: 46}\n")
            .with(REPLY + "index.md", "[45个]", "[46个]")
            .with(REPLY + "figures.yml", "value: 45", "value: 46")
            .published(),
        pair(
                "revision-old-unpublished",
                REPLY + "revisions.yml",
                "",
                "- {on: 2024-09-02, kind: correction, summary: 示例：更正北区的数, reason: 示例：录错,"
                    + " figure: rooms.north, old: 44, new: 46}\n",
                "- {on: 2024-09-02, kind: correction, summary: 示例：更正北区的数, reason: 示例：录错,"
                    + " figure: rooms.north, old: 45, new: 46}\n")
            .with(REPLY + "index.md", "[45个]", "[46个]")
            .with(REPLY + "figures.yml", "value: 45", "value: 46")
            .published());
  }

  private static ExplainedMistake site(String code, String wrong, String right) {
    return pair(code, "content/site.yml", "", wrong + "\n", right + "\n");
  }

  private static ExplainedMistake update(String code, String wrong, String right) {
    return pair(code, REPLY + "commitments.yml", "status: in-progress,", wrong, right);
  }

  private static ExplainedMistake ask(String code, String wrong, String right) {
    String ask = STATUS + "\nasks:\n  hours: {text: 示例：延长开放%s}";
    return pair(code, REPLY + "reply.yml", STATUS, ask.formatted(wrong), ask.formatted(right));
  }

  private static List<ExplainedMistake> cards() {
    String correction =
        "- {on: 2024-07-01, kind: correction, summary: 示例：更正, figure: rooms.north, old: 44, new: %s}\n";
    return List.of(
        site(
            "bad-mark",
            "government: {site-id-code: 320000}",
            "government: {site-id-code: 3200000024}"),
        site(
            "bad-redirect",
            "redirects: {/old/: https://a.example/}",
            "redirects: {/old/: /replies/}"),
        site(
            "redirect-to-nothing",
            "redirects: {/old/: /replies/demo-9/}",
            "redirects: {/old/: /replies/demo-1/}"),
        update(
            "bad-evidence",
            "status: in-progress, evidence: 示例公报,",
            "status: in-progress, evidence: https://www.example.cn/a.html,"),
        update(
            "done-without-evidence",
            "status: done,",
            "status: done, evidence: https://www.example.cn/a.html,"),
        update("postponed-without-due", "status: postponed,", "status: postponed, due: 2025-06,"),
        ask("ask-unanswered", "", ", answered-in: s1"),
        ask(
            "ask-answered-and-not",
            ", answered-in: s1, not-answered: 示例：没有谈到",
            ", answered-in: s1"),
        pair(
            "correction-without-reason",
            REPLY + "revisions.yml",
            "*",
            correction.formatted("45"),
            correction.formatted("45, reason: 示例：录错")),
        pair(
            "revision-not-current",
            REPLY + "revisions.yml",
            "*",
            correction.formatted("46, reason: 示例：录错"),
            correction.formatted("45, reason: 示例：录错")),
        charts(
            "bad-decimals",
            "kind: bar\n  rows: [rooms.north]\n  decimals: 一位",
            "kind: bar\n  rows: [rooms.north]\n  decimals: 1"),
        charts(
            "unknown-order",
            "kind: bar\n  rows: [rooms.north]\n  order: descend",
            "kind: bar\n  rows: [rooms.north]\n  order: descending"),
        charts(
            "unknown-scale",
            "kind: bar\n  rows: [rooms.north]\n  scale: 百万",
            "kind: bar\n  rows: [rooms.north]\n  scale: auto"),
        charts(
            "bad-share",
            "kind: share\n  shares: [{label: 北区, part: rooms.city, whole: rooms.north}]",
            "kind: share\n  shares: [{label: 北区, part: rooms.north, whole: rooms.city}]"),
        charts(
            "cells-differ",
            "kind: table\n  columns: [{label: 甲}, {label: 乙}]\n  rows: [{label: 示例, cells: [rooms.north]}]",
            "kind: table\n  columns: [{label: 甲}, {label: 乙}]\n  rows: [{label: 示例, cells: [rooms.north, rooms.rest]}]"));
  }

  private static List<ExplainedMistake> forms() {
    String table = "\n|甲|乙|\n|---|---|\n|丙|丁|\n";
    return List.of(
        prose("dead-link", "参见[", "参见[章程](/abuot/)和[", "参见[章程](/about/)和["),
        prose("dead-fragment", "参见[", "参见[前文](#s9)和[", "参见[前文](#s1)和["),
        prose("text-in-table", "", table + "示例：说明\n", table + "\n示例：说明\n"),
        prose("unparsed-table", "", "\n｜甲｜乙｜\n｜丙｜丁｜\n", table),
        prose("unparsed-note", "建议收悉。", "建议收悉^[示例]。", "建议收悉[^1]。\n\n[^1]: 示例"),
        prose("footnote-missing", "建议收悉。", "建议收悉[^1]。", "建议收悉[^1]。\n\n[^1]: 示例"),
        prose("footnote-unused", "建议收悉。", "建议收悉。\n\n[^1]: 示例", "建议收悉[^1]。\n\n[^1]: 示例"),
        prose("raw-html", "参见[", "参见<b>示例</b>和[", "参见**示例**和["),
        prose("relative-date", "2023年全市", "去年全市", "[去年](date:2023)全市"),
        prose(
            "unbound-number",
            "2023年全市有社区书屋[120个](figure:rooms.city)",
            "2023年全市有社区书屋120个",
            "2023年全市有社区书屋[120个](figure:rooms.city)"),
        prose(
            "lines-joined",
            "建议收悉。",
            "建议收悉。\n现答复如下。\n一、情况\n已经办理。",
            "建议收悉。\n\n现答复如下。\n\n一、情况\n\n已经办理。"),
        prose("missing-address", "参见[", "参见[章程]()和[", "参见[章程](/about/)和["),
        prose("missing-link-text", "参见[", "参见[](/about/)和[", "参见[章程](/about/)和["),
        pair(
                "bad-page-name",
                "content/pages/About Us.md",
                "*",
                "---\ntitle: 示例\n---\n正文\n",
                "---\ntitle: 示例\n---\n正文\n")
            .renamed("content/pages/about-us.md"));
  }

  /** The same file under another name. */
  private ExplainedMistake renamed(String file) {
    return new ExplainedMistake(
        code,
        site,
        base,
        wrong,
        source -> Mistake.replace(source.resolve(file), "*", "---\ntitle: 示例\n---\n正文\n"));
  }

  private static ExplainedMistake line(String code, String wrong) {
    String line = "kind: line\n  lines: [{label: 示例, figure: %s}]";
    return charts(code, line.formatted(wrong), line.formatted("rooms, area: 北区"))
        .withFormerValues();
  }

  private static List<ExplainedMistake> lines() {
    return List.of(
        line("line-needs-area", "rooms"),
        line("no-such-value", "rooms, area: 西区"),
        line("line-needs-dates", "books"),
        line("line-repeats-period", "twice")
            .with(
                REPLY + "figures.yml",
                "books:",
                "twice:\n  label: 示例\n  unit: 个\n  period: 2023\n  nature: stock\n"
                    + "  source: {section: s1-1}\n  observations:\n"
                    + "    a: {area: 北区, value: 5}\n    b: {area: 北区, value: 6}\nbooks:"),
        new ExplainedMistake(
            "symlink-leaves-source",
            "good",
            source -> Files.writeString(source.resolve("notes.txt"), "示例"),
            Mistake.link("", REPLY + "claims.yml", "../../../notes.txt").change(),
            NOTHING));
  }
}
