package org.huiyin;

import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;
import static org.huiyin.Mistake.charts;
import static org.huiyin.Mistake.claims;
import static org.huiyin.Mistake.commitments;
import static org.huiyin.Mistake.figures;
import static org.huiyin.Mistake.prose;

import java.util.List;

/** Values that cannot be, dates out of order, references out of place, formulas and statements. */
final class ValueMistakes {
  private static final String UPDATE =
      "- {on: 2024-09-01, status: in-progress, text: 示例：部分书屋已延长开放}";
  private static final String NOT_ADDITIVE = "nature: stock\n  additive: false";

  private ValueMistakes() {}

  static List<Mistake> all() {
    return List.of(
        // Values
        card("session-in-words", "session: 1", "session: 一"),
        card("unknown-outcome-scheme", "scheme: national", "scheme: nation"),
        figures("not-given-false", "not-given: true", "not-given: false"),
        Mistake.site("name-is-a-quantity", "numbers: {names: [9324张, 约2000亿元, 科技改革30条]}"),
        Mistake.site(
            "names-with-numbers",
            "host: 投资1000亿元\ncontact: 投资2000亿元\nlicence: {name: 投资3000亿元, href: 'https://a.example/'}"),
        card("number-with-a-quantity", "number: \"0012\"", "number: 投资2000亿元"),
        card("quoted-number", "number: \"0012\"", "number: “0012”"),
        card("proposer-with-a-quantity", "name: 示例代表", "name: 投资2000亿元"),
        commitments("evidence-with-a-quantity", "text: 示例", "evidence: 投资2000亿元, text: 示例"),
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
        figures(
            "section-and-document",
            "nature: stock\n  source: {section: s1-1}",
            "nature: stock\n  source: {section: s1-1, document: report}"),
        figures(
            "no-source", "nature: stock\n  source: {section: s1-1}", "nature: stock\n  source: {}"),
        // Dates in order
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
        claims("waiver-not-needed", "", "  waiver: {reason: 示例：原文如此, by: 示例局, on: 2024-06-01}\n"),
        prose("figure-not-given", "[45个](figure:rooms.north)", "[45个](figure:rooms.south)"),
        prose("relative-date", "2023年全市", "去年全市"));
  }
}
