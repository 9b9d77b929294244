package org.huiyin;

import static org.huiyin.ExplainedMistake.NOTHING;
import static org.huiyin.ExplainedMistake.SECOND;
import static org.huiyin.ExplainedMistake.STATUS;
import static org.huiyin.ExplainedMistake.charts;
import static org.huiyin.ExplainedMistake.claims;
import static org.huiyin.ExplainedMistake.pair;
import static org.huiyin.Mistake.REPLY;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The mistakes of values, claims and charts, and of cards that disagree. */
final class ExplainedValues {
  private ExplainedValues() {}

  static List<ExplainedMistake> all() {
    return Stream.of(values(), lines()).flatMap(List::stream).toList();
  }

  private static ExplainedMistake line(String code, String wrong) {
    String line = "kind: line\n  lines: [{label: 示例, figure: %s}]";
    return charts(code, line.formatted(wrong), line.formatted("rooms, area: 北区"))
        .withFormerValues();
  }

  private static List<ExplainedMistake> values() {
    return List.of(
        ExplainedMistake.claims(
            "claim-area",
            "其他区占全市三分之一以上\n  holds: rooms.north / rooms.city >= 1/3",
            "北区占全市三分之一以上\n  holds: rooms.north / rooms.city >= 1/3"),
        ExplainedMistake.claims(
                "claim-leaves-out",
                "东区最多\n  holds: rank(rooms.east, rooms.west) = 1",
                "城外以东区最多\n  holds: rank(rooms.east, rooms.west) = 1")
            .with(
                REPLY + "figures.yml",
                "    rest:",
                "    east: {area: 东区, value: 20}\n    west: {area: 西区, value: 10}\n    rest:"),
        ExplainedMistake.prose("link-area", "其中北区[45个]", "其中其他区[45个]", "其中北区[45个]"),
        ExplainedMistake.prose(
                "link-period",
                "您提出的建议收悉。",
                "2022年北区有书屋[45个](figure:rooms.north)。",
                "2022年北区有书屋[43个](figure:rooms.more)。")
            .withFormerValues(),
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
