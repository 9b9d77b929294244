package org.huiyin;

import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;
import static org.huiyin.Mistake.charts;
import static org.huiyin.Mistake.claims;
import static org.huiyin.Mistake.commitments;
import static org.huiyin.Mistake.figures;
import static org.huiyin.Mistake.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Values that cannot be, dates out of order, references out of place, formulas and statements. */
final class ValueMistakes {
  private static final String UPDATE =
      "- {on: 2024-09-01, status: in-progress, text: 示例：部分书屋已延长开放}";
  private static final String WAIVER = "  waiver: {reason: 示例：原文如此, by: 示例局, on: 2024-06-01}\n";
  private static final String NOT_ADDITIVE = "nature: stock\n  additive: false";

  static final String PLAN =
      "plan:\n  label: 书屋目标\n  unit: 个\n  period: 2025\n  nature: planned\n"
          + "  source: {section: s1-1}\n  observations:\n    city: {area: 全市, value: 150}\n";

  private static final String YEARS =
      """
      years:
        label: 书屋数
        unit: 个
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          early: {area: 北区, period: 2021, value: 40}
          later: {area: 北区, period: 2022, value: 43}
          south: {area: 南区, period: 2022, value: 30}
      """;

  private static final String OPEN =
      """
      buses:
        label: 公交车
        unit: 辆
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          city: {area: 全市, value: 近50}
          north: {area: 北区, value: 不足30}
          south: {area: 南区, value: 超过20}
      """;

  private ValueMistakes() {}

  private static Mistake rooms(String name, String dimensions) {
    return figures(name, "label: 社区书屋", "label: 社区书屋\n  dimensions: " + dimensions);
  }

  /** A claim about values that the source leaves open. */
  private static Mistake open(String name, String holds, String more) {
    return claims(name, "", "buses:\n  says: 示例说法\n  holds: " + holds + "\n" + more)
        .afterFigures("", OPEN);
  }

  private static void second(Path source, String find, String replace) throws IOException {
    Path card = source.resolve("content/replies/demo-2/reply.yml");
    Files.writeString(card, Files.readString(card).replace(find, replace));
  }

  static List<Mistake> all() {
    return List.of(
        figures("bad-number-of-a-part", "value: 45", "value: 45个, part-of: city")
            .after(
                source -> {
                  Mistake.replace(
                      source.resolve(REPLY + "figures.yml"),
                      "south: {area: 南区, not-given: true}",
                      "south: {area: 南区, value: 75, part-of: city}");
                  Mistake.replace(
                      source.resolve(REPLY + "figures.yml"),
                      "value: 120",
                      "value: 120, parts: complete");
                  Mistake.replace(
                      source.resolve(REPLY + "claims.yml"),
                      "",
                      "most:\n  says: 南区最多\n  holds: rank(rooms.south, rooms.north) = 1\n"
                          + "second:\n  says: 南区第二\n  holds: rank(rooms.south) = 2\n"
                          + "last:\n  says: 北区第二\n  holds: rank(rooms.north) = 2\n");
                }),
        figures("defaults-after-figures", "", "defaults: {nature: stock}\n"),
        figures(
            "defaults-with-other-keys", "rooms:\n", "defaults: {unit: 个, nature: stok}\nrooms:\n"),
        figures(
            "default-source-elsewhere",
            "rooms:\n  label: 社区书屋\n  unit: 个\n  period: 2023\n  nature: stock\n"
                + "  source: {section: s1-1}\n",
            "defaults: {nature: stock, source: {section: s1-next}}\nrooms:\n  label: 社区书屋\n"
                + "  unit: 个\n  period: 2023\n"),
        figures("source-of-unlinked-figure", "", PLAN.replace("  source: {section: s1-1}\n", "")),
        new Mistake(
            "source-in-several-sections",
            source -> {
              Mistake.replace(
                  source.resolve(REPLY + "figures.yml"),
                  "nature: stock\n  source: {section: s1-1}",
                  "nature: stock");
              Mistake.replace(
                  source.resolve(REPLY + "index.md"),
                  "- [延长",
                  "全市有社区书屋[120个](figure:rooms.city)。\n\n- [延长");
            }),

        // The fate of a reply
        new Mistake(
            "withdrawn-without-reason",
            "content/replies/demo-2/reply.yml",
            "status: published",
            "status: withdrawn"),
        new Mistake(
            "withdrawal-not-marked",
            REPLY + "revisions.yml",
            "",
            "- {on: 2024-12-01, kind: withdrawal, summary: 示例：重新核对}\n"),
        prose(
                "withdrawn-fragment",
                "建议收悉",
                "建议收悉，见[另文](/replies/demo-2/#s1)和[数据](/replies/demo-2/figures.csv)")
            .after(
                source -> {
                  second(source, "status: published", "status: withdrawn");
                  Files.writeString(
                      source.resolve("content/replies/demo-2/revisions.yml"),
                      "- {on: 2024-07-01, kind: withdrawal, summary: 示例：重新核对}\n");
                }),
        new Mistake(
            "published-in-future",
            "content/replies/demo-2/reply.yml",
            "published-at: 2023-12-01",
            "published-at: 2999-12-01"),
        card(
            "related-to-itself",
            "status: published",
            "status: published\nreplaces: demo-1\nanswered-with: [demo-9]"),
        card(
            "replaces-another-kind",
            "status: published",
            "status: published\nreplaces: demo-2\nanswered-with: [demo-2]"),
        new Mistake(
                "replaces-newer",
                "content/replies/demo-2/reply.yml",
                "status: published",
                "status: published\nreplaces: demo-1")
            .after(source -> second(source, "kind: proposal", "kind: suggestion")),
        new Mistake("same-number", "content/replies/demo-2/reply.yml", "\"0013\"", "\"012\"")
            .after(
                source -> {
                  second(source, "kind: proposal", "kind: suggestion");
                  second(
                      source,
                      "{name: 示例市一届政协一次会议, term: 1, session: 1}",
                      "{name: 示例市一届人大一次会议, term: 1, session: 1}");
                }),
        card(
            "answered-with-another-number",
            "status: published",
            "status: published\nanswered-with: [demo-2]"),
        new Mistake(
            "unpublished-reply",
            "content/replies/demo-2/reply.yml",
            "status: published",
            "status: draft"),
        new Mistake("answered-with-same-body", "content/replies/demo-2/reply.yml", "\"0013\"", "12")
            .after(
                source -> {
                  second(source, "kind: proposal", "kind: suggestion");
                  second(source, "第0013号提案", "第12号建议");
                  second(source, "role: member", "role: deputy");
                  second(source, "示例市一届政协一次会议", "示例市一届人大一次会议");
                  second(source, "status: published", "status: published\nanswered-with: [demo-1]");
                }),
        new Mistake(
            "revision-in-future",
            REPLY + "revisions.yml",
            "",
            "- {on: 2999-12-01, kind: update, summary: 示例：补充}\n"),
        card("title-number-differs", "number: \"0012\"", "number: \"0014\""),
        card("proposers-of-another-kind", "role: deputy", "role: member"),
        card("co-handler-leads", "number:", "co-handlers: [demo-office]\nnumber:"),
        // Values
        card("session-in-words", "session: 1", "session: 一"),
        card("unknown-outcome-scheme", "scheme: national", "scheme: nation"),
        card("card-without-dates", "2024-05-20", "not-given")
            .after(
                source ->
                    card("", "published-at: 2024-06-01 09:30", "published-at: not-given")
                        .make(source)),
        card(
            "scheduled-without-time",
            "published-at: 2024-06-01 09:30\nstatus: published",
            "published-at: not-given\nstatus: scheduled"),
        card("addressed-to-of-reply", "number:", "addressed-to: demo-other\nnumber:"),
        card(
            "opinion-to-itself",
            "kind: suggestion",
            "kind: opinion\nsigned-by: [demo-other, demo-office]"),
        card("opinion-without-signature", "kind: suggestion", "kind: opinion"),
        card("proposers-total-too-small", "number:", "proposers-total: 2\nnumber:")
            .after(
                source ->
                    Mistake.card(
                            "",
                            "proposers:\n  - {name: 示例代表, role: deputy}",
                            "proposers: not-given")
                        .make(source)),
        card(
            "others-without-proposers",
            "proposers:\n  - {name: 示例代表, role: deputy}",
            "proposers: not-given\nproposers-others: true"),
        card("quoted-date", "signed-on: 2024-05-20", "signed-on: “2024-05-20”"),
        card("quoted-choice", "kind: suggestion", "kind: “suggestion”"),
        figures("quoted-value", "value: 120", "value: “120”"),
        figures("quoted-unit", "unit: 个", "unit: “个”"),
        figures("quoted-formula", "formula: city - north", "formula: “city - north”"),
        figures("figure-under-a-name-that-is-no-id", "rooms:\n  label", "Rooms:\n  label"),
        figures("wide-colon-in-braces", "{area: 全市, value: 120}", "{area：全市, value: 120}"),
        figures("wide-indentation", "  label: 藏书", "　label: 藏书"),
        figures("wide-braces", "{area: 全市, value: 120}", "｛area: 全市, value: 120｝"),
        card("wide-brackets", "topics: [reading]", "topics: ［reading］"),
        claims("misspelt-says", "says:", "say:"),
        charts("misspelt-chart-title", "title: 北区", "titel: 北区"),
        charts("misspelt-rows", "rows:", "row:"),
        charts("chart-without-rows", "  rows: [rooms.north, rooms.south, rooms.rest]\n", ""),
        card("numbers-repeated", "number: \"0012\"", "number: [\"0012\", \"0012\"]"),
        card("lead-handler-repeated", "demo-office", "[demo-office, demo-office]"),
        card("no-lead-handler", "demo-office", "[]"),
        prose("relative-date-in-undated-letter", "", "\n去年，我局走访了居民。\n")
            .after(
                source -> card("", "signed-on: 2024-05-20", "signed-on: not-given").make(source)),
        figures("not-given-false", "not-given: true", "not-given: false"),
        Mistake.site("name-is-a-quantity", "numbers: {names: [9324张, 约2000亿元, 科技改革30条]}"),
        Mistake.site(
            "names-with-numbers",
            "host: 投资1000亿元\ncontact: 投资2000亿元\nlicence: {name: 投资3000亿元, href: 'https://a.example/'}"),
        card("number-with-a-quantity", "number: \"0012\"", "number: 投资2000亿元"),
        card("quoted-number", "number: \"0012\"", "number: “0012”"),
        card("proposer-with-a-quantity", "name: 示例代表", "name: 投资2000亿元"),
        commitments("evidence-in-words", "text: 示例", "evidence: 示例公报, text: 示例"),
        commitments("evidence-to-nowhere", "text: 示例", "evidence: files/notice.pdf, text: 示例"),
        commitments("evidence-page-to-nowhere", "text: 示例", "evidence: /abuot/, text: 示例"),
        commitments("status-without-update", "mode: improve", "mode: improve\n  status: done"),
        commitments("done-without-evidence", "status: in-progress", "status: done"),
        commitments("postponed-without-due", "status: in-progress", "status: postponed"),
        commitments("unknown-unit", "mode: improve", "mode: improve\n  unit: demo-offic"),
        commitments("unknown-reporter", "text: 示例", "by: demo-offic, text: 示例"),
        commitments("long-term-in-chinese", "mode: improve", "mode: improve\n  due: 长期"),
        new Mistake(
            "unknown-time-zone", "content/site.yml", "time-zone: Asia/Shanghai", "time-zone: 北京"),
        figures(
            "period-on-and-from",
            "{from: 2020, text: 2020年以来}",
            "{from: 2020, on: 2021, text: 2020年以来}"),
        figures(
            "period-backwards",
            "{from: 2020, text: 2020年以来}",
            "{from: 2020, to: 2019, text: 2020年以来}"),
        figures("period-of-no-quarter", "period: 2023", "period: 2023-Q5"),
        figures("period-of-no-half-year", "period: 2023", "period: 2023-H3"),
        figures("period-of-no-month", "period: 2023", "period: 2024-01..2024-13"),
        figures("period-range-backwards", "period: 2023", "period: 2023-Q3..2023-Q1"),
        figures("period-of-nothing", "period: 2023", "period: 近年来"),
        figures("period-quarter-in-words", "period: 2023", "period: 2024年第一季度"),
        figures("period-until", "period: 2023", "period: 截至2024年8月底"),
        figures("period-five-years", "period: 2023", "period: “十三五”时期"),
        figures(
            "period-end-in-words",
            "{from: 2020, text: 2020年以来}",
            "{from: 2020, to: 2023年底, text: 2020年以来}"),
        figures(
            "period-end-as-range",
            "{from: 2020, text: 2020年以来}",
            "{on: 2020..2023, text: 2020年以来}"),
        commitments("due-in-words", "mode: improve", "mode: improve\n  due: 2025年底"),
        figures(
            "section-and-document",
            "nature: stock\n  source: {section: s1-1}",
            "nature: stock\n  source: {section: s1-1, document: report}"),
        figures(
            "no-source", "nature: stock\n  source: {section: s1-1}", "nature: stock\n  source: {}"),
        // Dimensions
        rooms("dimension-reserved", "{period: 时段}"),
        rooms("dimension-label-twice", "{kind: 类型, type: 类型}")
            .afterFigures("area: 全市, value", "area: 全市, kind: 街道, value"),
        rooms("dimension-unused", "{kind: 类型}"),
        rooms("unknown-category", "{kind: {label: 类型, values: {street: 街道, school: 学校}}}")
            .afterFigures("area: 全市, value", "area: 全市, kind: stret, value"),
        rooms("observation-unnamed", "{kind: 类型}")
            .afterFigures("area: 全市, value", "area: 全市, kind: 街道, value")
            .afterFigures("area: 北区, value", "value"),
        figures("area-missing", "area: 北区, value", "value"),
        figures("dimension-not-declared", "area: 北区, value", "area: 北区, kind: 街道, value"),
        // Plans
        commitments("target-not-planned", "figures: [rooms.city]", "target: rooms.city"),
        claims("sum-mixes-plans", ">= 1/3", "+ plan.city >= 1/3")
            .afterFigures("books:\n", PLAN + "books:\n"),
        figures("result-from-plan", "formula: city - north", "formula: plan.city - city")
            .afterFigures("books:\n", PLAN + "books:\n"),
        prose("plan-not-planned", "[120个](figure:rooms.city)", "力争建成[120个](figure:rooms.city)"),
        prose("plan-told-as-result", "[120个](figure:rooms.city)", "已建成[150个](figure:plan.city)")
            .afterFigures("books:\n", PLAN + "books:\n"),
        // Assertions
        charts("assertion-in-a-title", "title: 北区书屋", "title: 北区书屋最多，北区书屋"),
        claims(
                "trend-order",
                "",
                "years:\n  says: 示例说法\n  holds: rising(years.later, years.early)\n")
            .afterFigures("", YEARS),
        claims(
                "trend-of-two-values",
                "",
                "years:\n  says: 书屋逐年增长\n  holds: rising(years.early, years.later)\n")
            .afterFigures("", YEARS),
        claims(
                "trend-mixes-plans",
                "",
                "years:\n  says: 示例说法\n  holds: rising(years.early, plan.city)\n")
            .afterFigures("", YEARS + PLAN),
        claims(
                "trend-of-formulas",
                "",
                "years:\n  says: 示例说法\n  holds: rising(years.early, 2 * 3)\n")
            .afterFigures("", YEARS),
        claims("rank-ambiguous", "", "years:\n  says: 北区最多\n  holds: rank(years.early) = 1\n")
            .afterFigures("", YEARS),
        claims(
            "most-without-a-rank", "", "years:\n  says: 北区最多\n  holds: rooms.north > rooms.rest\n"),
        // Dates in order
        commitments("due-before-signed", "mode: improve", "mode: improve\n  due: 2024-04"),
        commitments("new-due-before-signed", "status: in-progress", "status: postponed, due: 2023"),
        commitments("update-in-future", "on: 2024-09-01", "on: 2099-09-01"),
        commitments("update-before-signed", "on: 2024-09-01", "on: 2024-05-19"),
        commitments(
            "updates-out-of-order",
            UPDATE,
            UPDATE + "\n    - {on: 2024-08-01, status: not-started, text: 示例：尚未开始}"),
        new Mistake(
            "revision-before-published", REPLY + "revisions.yml", "2024-07-01", "2024-05-31"),
        // Languages
        new Mistake(
            "english-not-configured", "content/pages/about.en.md", "", "---\ntitle: About\n---\n"),
        // References
        new Mistake(
            "reference-on-a-page", "content/pages/about.md", "这是", "[120个](figure:rooms.city)，这是"),
        new Mistake(
            "chart-on-a-page", "content/pages/about.md", "", "\n![](chart:rooms-by-area)\n"),
        charts("link-in-a-title", "(claim:north-share)", "(reply:demo-2)"),
        charts("misspelt-reference-in-a-title", "(claim:north-share)", "(clam:north-share)"),
        // Formulas and statements
        figures("count-in-figure", "city - north", "count(city)"),
        figures("rank-in-figure", "city - north", "rank(city)"),
        figures("sum-in-a-figure-not-additive", "nature: stock", NOT_ADDITIVE)
            .afterFigures("city - north", "city + north"),
        figures("parts-of-a-figure-not-additive", "nature: stock", NOT_ADDITIVE)
            .afterFigures("value: 45", "value: 45, part-of: city"),
        claims("sum-in-a-claim-not-additive", ">= 1/3", "+ rooms.city >= 1/3")
            .afterFigures("nature: stock", NOT_ADDITIVE),
        claims("formula-ends-early", " >= 1/3", ""),
        claims("nothing-to-count", ">= 1/3", ">= count(items)"),
        claims("waiver-not-needed", "", WAIVER),
        open("claim-undecided", "buses.city / buses.south >= 2", ""),
        open("undecided-not-needed", "buses.city >= 45", "  undecided: 示例：原文只有约数\n"),
        open("undecided-does-not-hold", "buses.city >= 50", "  undecided: 示例：原文只有约数\n"),
        open("waiver-of-undecided", "buses.city >= 48", WAIVER),
        open("divisor-may-be-zero", "rooms.city / buses.north >= 4", ""),
        figures(
            "formula-undetermined",
            "",
            OPEN
                + "    rest: {area: 其他, formula: south - lost}\n    lost: {area: 报废, value: 超过10}\n"),
        claims(
            "direction-without-a-number",
            "",
            "down:\n  says: 示例：书屋减少\n  holds: growth(rooms.city, rooms.north) > 0\n"),
        figures("sum-differs", "value: 120}", "value: 120, parts: complete}")
            .afterFigures("formula: city - north", "value: 70, part-of: city"),
        figures("no-parts", "value: 120}", "value: 120, parts: complete}"),
        figures("parts-of-another-kind", "value: 120}", "value: 120, parts: all}"),
        prose("figure-not-given", "北区[45个](figure:rooms.north)", "南区[45个](figure:rooms.south)"),
        prose("relative-date", "2023年全市", "去年全市"));
  }
}
