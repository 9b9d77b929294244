package org.huiyin;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** Charts that cannot be drawn, or would mislead. */
final class ChartMistakes {
  private ChartMistakes() {}

  static List<Mistake> all() {
    return List.of(
        chart("nothing-to-draw", "kind: bar", "rows: []"),
        chart("unknown-order", "kind: bar", "rows: [rooms.north]", "order: descend"),
        chart("drawn-twice", "kind: bar", "rows: [rooms.north, rooms.north]"),
        chart("same-label", "kind: bar", "rows: [rooms.north, rooms.rest]")
            .afterFigures("area: 其他区", "area: 北区"),
        chart(
                "negative-value",
                "kind: stacked-bar",
                "bars: [{label: 郊县, total: rooms.more, parts: [rooms.east, rooms.west]}]")
            .afterFigures(
                "    rest:",
                "    more: {area: 郊县, value: 3}\n"
                    + "    east: {area: 东县, value: 5}\n"
                    + "    west: {area: 西县, value: -2}\n"
                    + "    rest:"),
        chart(
                "share-of-an-inexact-value",
                "kind: share",
                "shares: [{label: 郊县, part: rooms.more, whole: rooms.city}]")
            .afterFigures("    rest:", "    more: {area: 郊县, value: 近20}\n    rest:"),
        chart(
                "stack-with-an-inexact-part",
                "kind: stacked-bar",
                "bars: [{label: 全市, total: rooms.city, parts: [rooms.north, rooms.more]}]")
            .afterFigures("    rest:", "    more: {area: 郊县, value: 70余}\n    rest:"),
        chart("forty-one-rows", "kind: bar", "rows: [" + numbers(41, "many.n%d", ", ") + "]")
            .afterFigures("books:", many(41) + "books:"),
        chart(
                "five-lines",
                "kind: line",
                "lines:",
                "  - {label: 甲, points: {2023: rooms.north}}",
                "  - {label: 乙, points: {2023: rooms.south}}",
                "  - {label: 丙, points: {2023: rooms.rest}}",
                "  - {label: 丁, points: {2023: rooms.city}}",
                "  - {label: 戊, points: {2023: rooms.more}}")
            .afterFigures("    rest:", "    more: {area: 郊区, value: 9}\n    rest:"),
        chart(
            "series-of-different-areas",
            "kind: grouped-bar",
            "series:",
            "  - {label: 甲, rows: [rooms.north]}",
            "  - {label: 乙, rows: [rooms.south, rooms.rest]}"),
        chart(
                "chart-mixes-plans",
                "kind: bar",
                "rows: [rooms.city, plan.city]",
                "mixed-periods: 示例")
            .afterFigures("books:\n", ValueMistakes.PLAN + "books:\n"),
        // Parts and wholes
        chart(
            "part-larger-than-whole",
            "kind: share",
            "shares: [{label: 北区, part: rooms.city, whole: rooms.north}]"),
        chart(
            "threshold-with-a-number",
            "kind: share",
            "mixed-periods: 投资8888亿元",
            "shares:",
            "  - {label: 北区, part: rooms.north, whole: rooms.city, threshold: 1/3,"
                + " threshold-label: 投资9999亿元}"),
        chart(
            "threshold-of-another-claim",
            "kind: share",
            "shares:",
            "  - {label: 北区, part: rooms.north, whole: rooms.city, threshold: 20%,"
                + " threshold-label: '[占全市三分之一以上](claim:north-share)'}"),
        chart(
            "threshold-without-label",
            "kind: share",
            "shares: [{label: 北区, part: rooms.north, whole: rooms.city, threshold: 1/3}]"),
        chart(
            "dots-with-numbers",
            "kind: dot",
            "from: 投资7777亿元",
            "to: 投资8888亿元",
            "rows: [{label: 投资9999亿元, from: rooms.north, to: rooms.rest}]"),
        chart(
            "threshold-in-words",
            "kind: share",
            "shares: [{label: 北区, part: rooms.north, whole: rooms.city, threshold: 三分之一,"
                + " threshold-label: 界线}]"),
        chart(
            "parts-not-total",
            "kind: stacked-bar",
            "bars: [{label: 全市, total: rooms.city, parts: [rooms.north]}]"),
        chart(
            "total-not-given",
            "kind: stacked-bar",
            "bars: [{label: 南区, total: rooms.south, parts: [rooms.north]}]"),
        chart(
                "stack-not-additive",
                "kind: stacked-bar",
                "bars: [{label: 全市, total: rooms.city, parts: [rooms.north, rooms.rest]}]")
            .afterFigures("nature: stock", "nature: stock\n  additive: false"),
        chart(
                "parts-differ",
                "kind: stacked-bar",
                "bars:",
                "  - {label: 全市, total: rooms.city, parts: [rooms.north, rooms.rest]}",
                "  - {label: 郊县, total: rooms.more, parts: [rooms.east, rooms.west]}")
            .afterFigures(
                "    rest:",
                "    more: {area: 郊县, value: 3}\n"
                    + "    east: {area: 东县, value: 1}\n"
                    + "    west: {area: 西县, value: 2}\n"
                    + "    rest:"),
        // Lines
        line("points-of-different-precision", "2023: rooms.north, 2023-05: rooms.rest"),
        line("points-out-of-order", "2023: rooms.north, 2022: rooms.more")
            .afterFigures("    rest:", "    more: {area: 郊区, value: 9, period: 2022}\n    rest:"),
        line("point-outside-the-period", "2019: rooms.north"),
        line("point-of-another-quarter", "2023-03: rooms.more")
            .afterFigures(
                "    rest:",
                "    more: {area: 郊区, value: 9, period: {from: 2023-01, to: 2023-03, text: 一季度}}\n"
                    + "    rest:"),
        line("point-without-dates", "2023: rooms.more")
            .afterFigures(
                "    rest:", "    more: {area: 郊区, value: 9, period: not-given}\n    rest:"),
        line("point-of-an-open-period", "2020: books.city"),
        line("point-without-end", "2020..: books.city"),
        line("point-in-words", "2023年: rooms.north"),
        line("line-without-values", "2023: rooms.south"),
        // The second chart makes an error of the warnings.
        chart(
                "line-of-two-points",
                "kind: line",
                "axis: {cut: 差别小}",
                "lines: [{label: 示例, points: {2022: rooms.more, 2023: rooms.north}}]\n"
                    + "other:\n  title: 示例\n  kind: bars")
            .afterFigures("    rest:", "    more: {area: 郊区, value: 9, period: 2022}\n    rest:"),
        // What stands out, and what values are compared with
        chart("highlight-not-drawn", "kind: bar", "rows: [rooms.north]", "highlight: rooms.city"),
        chart(
            "annotation-with-a-number",
            "kind: bar",
            "rows: [rooms.north]",
            "annotation: {at: rooms.north, text: 投资9999亿元}"),
        chart(
            "reference-with-a-bare-value",
            "kind: bar",
            "rows: [rooms.north]",
            "reference: {value: 40, label: 目标}"),
        chart(
            "reference-with-a-number",
            "kind: bar",
            "rows: [rooms.north]",
            "reference: {figure: rooms.city, label: 目标8888亿元}"),
        chart(
            "reference-of-another-unit",
            "kind: bar",
            "rows: [rooms.north]",
            "reference: {figure: books.city, label: 对照}"),
        chart("decimals-too-few", "kind: bar", "rows: [rooms.north]", "decimals: 0")
            .afterFigures("value: 45", "value: 45.5"),
        chart(
            "too-many-references",
            "kind: bar",
            "rows: [rooms.north]",
            "reference:",
            "  - {figure: rooms.city, label: 甲}",
            "  - {figure: rooms.city, label: 乙}",
            "  - {figure: rooms.city, label: 丙}",
            "  - {figure: rooms.city, label: 丁}"),
        chart("bad-decimals", "kind: bar", "rows: [rooms.north]", "decimals: 一位"),
        chart("unknown-scale", "kind: bar", "rows: [rooms.north]", "scale: 百万"),
        chart(
            "unknown-form",
            "kind: stacked-bar",
            "form: percents",
            "bars: [{label: 全市, total: rooms.city, parts: [rooms.north, rooms.rest]}]"),
        // Tile maps
        chart("tile-without-area", "kind: tile-map", "figure: rooms", "grid: [[north, rest]]")
            .afterFigures("label: 社区书屋", "label: 社区书屋\n  dimensions: {kind: 类型}")
            .afterFigures("area: 北区, value", "kind: 街道, value"),
        chart(
            "nine-columns",
            "kind: tile-map",
            "figure: rooms",
            "grid: [[., ., ., ., ., ., ., ., north]]"),
        chart(
                "tile-too-narrow",
                "kind: tile-map",
                "figure: books",
                "grid: [[more, ., ., ., ., ., city]]")
            .afterFigures(
                "city: {area: 全市, value: 36000}",
                "more: {area: 郊区, value: 5}\n    city: {area: 全市, value: 123456789012345}"),
        chart(
            "tile-not-in-grid",
            "kind: tile-map",
            "figure: rooms",
            "grid: [[north]]",
            "regions: [{label: 全市, tiles: [rest]}]"),
        chart("column-without-rows", "kind: column"),
        chart("histogram-of-few-values", "kind: histogram", "figure: rooms"),
        chart("histogram-with-the-total", "kind: histogram", "figure: many")
            .afterFigures("books:", many(9) + "    all: {area: 全区, value: 36}\n" + "books:"),
        chart("class-in-words", "kind: histogram", "figure: many", "classes: [零, 五, 十]")
            .afterFigures("books:", many(9) + "books:"),
        chart("one-class", "kind: histogram", "figure: many", "classes: [0, 10]")
            .afterFigures("books:", many(9) + "books:"),
        chart("unequal-classes", "kind: histogram", "figure: many", "classes: [0, 5, 6, 10]")
            .afterFigures("books:", many(9) + "books:"),
        chart("value-outside-classes", "kind: histogram", "figure: many", "classes: [0, 2, 4, 6]")
            .afterFigures("books:", many(9) + "books:"),
        chart("gantt-without-a-deadline", "kind: gantt", "commitments: all"),
        chart(
            "progress-without-a-target",
            "kind: progress",
            "rows: [{label: 示例, value: rooms.north, target: rooms.city}]"),
        chart(
                "target-of-zero",
                "kind: progress",
                "rows: [{label: 示例, value: rooms.north, target: goal}]")
            .afterFigures("books:", goal(0) + "books:"),
        chart(
                "progress-of-a-plan",
                "kind: progress",
                "rows: [{label: 示例, value: goal, target: goal}]")
            .afterFigures("books:", goal(9) + "books:"),
        chart(
            "too-few-cells",
            "kind: table",
            "columns: [{label: 甲}, {label: 乙}]",
            "rows: [{label: 示例, cells: [rooms.north]}]"),
        chart(
            "unknown-cell-form",
            "kind: table",
            "columns: [{label: 甲, form: bars}]",
            "rows: [{label: 示例, cells: [rooms.north]}]"));
  }

  private static Mistake line(String name, String points) {
    return chart(name, "kind: line", "lines: [{label: 示例, points: {" + points + "}}]");
  }

  private static String goal(int value) {
    return """
    goal:
      label: 目标
      unit: 个
      period: 2025
      nature: planned
      source: {section: s1-1}
      observations:
        city: {area: 全市, value: %d}
    """
        .formatted(value);
  }

  /** The chart of the good site with other options. */
  private static Mistake chart(String name, String... options) {
    return Mistake.charts(
        name, "*", "rooms-by-area:\n  title: 示例\n  " + String.join("\n  ", options) + "\n");
  }

  private static String many(int count) {
    return """
        many:
          label: 许多
          unit: 个
          period: 2023
          nature: stock
          source: {section: s1-1}
          observations:
        """
        + numbers(count, "    n%1$d: {area: 第%1$d区, value: %1$d}\n", "");
  }

  private static String numbers(int count, String form, String between) {
    return IntStream.range(0, count)
        .mapToObj(number -> String.format(form, number))
        .collect(joining(between));
  }
}
