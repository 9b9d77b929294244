package org.huiyin;

import static org.huiyin.ExplainedMistake.NOTHING;
import static org.huiyin.ExplainedMistake.STATUS;
import static org.huiyin.ExplainedMistake.charts;
import static org.huiyin.ExplainedMistake.pair;
import static org.huiyin.Mistake.REPLY;

import java.util.List;
import java.util.stream.Stream;

/** The mistakes of sites, imports, revisions, commitments, asks and of the keys of charts. */
final class ExplainedSites {
  private ExplainedSites() {}

  static List<ExplainedMistake> all() {
    return Stream.of(sites(), cards()).flatMap(List::stream).toList();
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
}
