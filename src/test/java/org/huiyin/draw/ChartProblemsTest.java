package org.huiyin.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartProblemsTest {
  private static Problem only(String charts) {
    List<Problem> found = DrawnReply.found(charts);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static void assertProblem(
      String placeAndCode, List<?> args, Optional<Message> hint, String charts) {
    Problem problem = only(charts);
    assertEquals(placeAndCode, problem.origin() + " " + problem.code());
    assertEquals(args, problem.message().args());
    assertEquals(hint, problem.hint());
  }

  private static Optional<Message> hint(String key, Object... args) {
    return Optional.of(Message.of(key, args));
  }

  @Test
  void an_unknown_kind_is_reported_with_the_nearest() {
    assertProblem(
        "charts.yml:2:9 unknown-chart-kind",
        List.of("bars"),
        hint("hint.did-you-mean", "bar"),
        """
        a:
          kind: bars
          title: 标题
          rows: [workshops.north]
        """);
  }

  @Test
  void a_kind_like_no_other_is_reported_with_all() {
    List<Message> all =
        only("a: {kind: 雷达图, title: 标题}").hint().orElseThrow().args().stream()
            .flatMap(list -> ((List<?>) list).stream())
            .map(Message.class::cast)
            .toList();
    assertEquals(ChartKinds.names(), all.stream().map(each -> each.args().get(0)).toList());
    assertEquals(Message.of("kind.named", "bar", "条形图"), all.get(0));
  }

  @ParameterizedTest
  @CsvSource({"饼图, share", "折线图, line", "条形图, bar", "柱形图, column", "表格, table"})
  void a_kind_in_chinese_is_reported_with_its_name(String called, String kind) {
    assertProblem(
        "charts.yml:1:11 unknown-chart-kind",
        List.of(called),
        hint("hint.choice", called, kind),
        "a: {kind: " + called + ", title: 标题}");
  }

  @Test
  void two_kinds_have_the_name_of_columns() {
    assertProblem(
        "charts.yml:1:11 unknown-chart-kind",
        List.of("柱状图"),
        hint("hint.bar-or-column"),
        "a: {kind: 柱状图, title: 标题}");
  }

  @Test
  void an_unknown_figure_is_reported_with_the_nearest() {
    assertProblem(
        "charts.yml:1:34 unknown-figure",
        List.of("workshop"),
        hint("hint.did-you-mean", "workshops.north"),
        "a: {kind: bar, title: 标题, rows: [workshop.north]}");
  }

  @Test
  void an_unknown_observation_is_reported_with_those_of_its_figure() {
    assertProblem(
        "charts.yml:1:33 unknown-observation",
        List.of("library", "south"),
        hint("hint.one-of", List.of("library.province", "library.north")),
        "a: {kind: bar, title: 一, rows: [library.south]}");
  }

  @Test
  void a_bare_figure_with_several_values_is_reported() {
    assertEquals(
        List.of("1 figure-needs-observation"),
        DrawnReply.problems("a: {kind: cards, title: 标题, cards: [library]}"));
  }

  @Test
  void different_units_on_one_axis_are_reported() {
    assertProblem(
        "charts.yml:4:18 mixed-units",
        List.of("topics", "项", "patents", "件"),
        hint("hint.use-cards"),
        """
        a:
          kind: bar
          title: 标题
          rows: [topics, patents]
        """);
  }

  @Test
  void different_units_in_a_share_are_reported() {
    assertEquals(
        List.of("5 mixed-units"),
        DrawnReply.problems(
            """
        a:
          kind: share
          title: 标题
          shares:
            - {label: 一, part: people, whole: projects.province}
        """));
  }

  @Test
  void characters_that_the_font_lacks_are_reported_where_they_stand() {
    assertEquals(
        List.of("3 font-lacks-character", "5 font-lacks-character", "9 font-lacks-character"),
        DrawnReply.problems(
            """
            a:
              kind: share
              title: 标题𰻝
              shares:
                - label: 标签𰻝
                  part: projects.north
                  whole: projects.province
                  threshold: 1/3
                  threshold-label: 三分之一𰻝
            """));
  }

  @Test
  void characters_of_subtitle_and_note_are_reported_at_their_own_lines() {
    List<Problem> found =
        DrawnReply.found(
            """
        a:
          kind: bar
          title: 标题
          subtitle: 副题𰻝面
          note: "注一𰻝"
          rows: [workshops.north]
        """);
    assertEquals(
        List.of("charts.yml:4:15", "charts.yml:5:12"),
        found.stream().map(problem -> problem.origin().toString()).toList());
  }

  @Test
  void a_translation_is_checked_too_and_its_absence_is_reported() {
    Problems problems = new Problems();
    Draw.all(
        DrawnReply.reply(
            """
        a:
          kind: dot
          title: {zh: 标题, en: Title 𰻝}
          from: 起点
          to: {zh: 终点, en: End}
          rows:
            - {label: {zh: 苏北, en: North}, from: labs-2015.north, to: labs-2021.north}
        """),
        Language.EN,
        problems);
    assertEquals(
        List.of("charts.yml:3:29 font-lacks-character", "charts.yml:4:8 missing-translation"),
        problems.sorted().stream()
            .map(problem -> problem.origin() + " " + problem.code())
            .toList());
  }

  @Test
  void what_is_wrong_in_both_languages_is_told_once() {
    Problems problems = new Problems();
    Reply reply =
        DrawnReply.reply("a: {kind: bar, title: 一, rows: [labs-2015.north, labs-2020.north]}");
    Draw.all(reply, Language.ZH, problems);
    Draw.all(reply, Language.EN, problems);
    assertEquals(1, problems.sorted().size(), problems.sorted().toString());
  }

  @Test
  void a_figure_whose_label_the_font_lacks_is_reported_at_the_figure() {
    assertProblem(
        "figures.yml:26:1 font-lacks-character",
        List.of("𰻝", "U+30EDD"),
        hint("hint.other-character"),
        "a: {kind: cards, title: 标题, cards: [rare]}");
  }

  @Test
  void rows_or_groups_but_not_both_and_not_neither() {
    assertEquals(List.of("1 rows-or-groups"), DrawnReply.problems("a: {kind: bar, title: 标题}"));
    assertEquals(
        List.of("5 rows-or-groups"),
        DrawnReply.problems(
            """
        a:
          kind: bar
          title: 标题
          rows: [workshops.north]
          groups: [{label: 一, rows: [workshops.north]}]
        """));
  }

  @Test
  void a_chart_of_nothing_is_reported() {
    assertEquals(
        List.of("1 empty-chart"), DrawnReply.problems("a: {kind: bar, title: 标题, rows: []}"));
    assertEquals(
        List.of("1 empty-chart"), DrawnReply.problems("a: {kind: bar, title: 标题, groups: []}"));
    assertEquals(
        List.of("1 empty-chart"),
        DrawnReply.problems("a: {kind: bar, title: 标题, groups: [{label: 一, rows: []}]}"));
    assertEquals(
        List.of("1 empty-chart"), DrawnReply.problems("a: {kind: share, title: 标题, shares: []}"));
    assertEquals(
        List.of("1 empty-chart"), DrawnReply.problems("a: {kind: cards, title: 标题, cards: []}"));
    assertEquals(List.of("1 missing-key"), DrawnReply.problems("a: {kind: cards, title: 标题}"));
  }

  @Test
  void a_part_larger_than_its_whole_is_reported() {
    assertProblem(
        "charts.yml:5:24 bad-share",
        List.of("514 项", "176 项"),
        hint("hint.share"),
        """
        a:
          kind: share
          title: 标题
          shares:
            - {label: 一, part: projects.province, whole: projects.north}
        """);
  }

  @Test
  void a_share_of_nothing_or_of_less_is_reported() {
    assertEquals(
        List.of("1 bad-share"),
        DrawnReply.problems(
            "a: {kind: share, title: 标题, shares: [{label: 一, part: large.c, whole: large.c}]}"));
    assertEquals(
        List.of("1 bad-share"),
        DrawnReply.problems(
            "a: {kind: share, title: 标题, shares: [{label: 一, part: negative.a, whole: negative.b}]}"));
  }

  @Test
  void a_threshold_that_is_no_share_is_reported() {
    for (String threshold : List.of("三分之一", "1/0", "120%", "0", "-1/3", "1e-1")) {
      assertProblem(
          "charts.yml:2:77 bad-threshold",
          List.of(threshold),
          hint("hint.threshold"),
          "a: {kind: share, title: 标题, shares: [\n"
              + "      {label: 一, part: projects.north, whole: projects.province, threshold: "
              + threshold
              + ", threshold-label: 界线}]}");
    }
  }

  @Test
  void a_negative_part_is_reported() {
    assertProblem(
        "charts.yml:1:81 negative-value",
        List.of("negative.a", "−3"),
        Optional.empty(),
        "a: {kind: stacked-bar, title: 一, bars: [{label: 二, total: negative.sum, parts: [negative.a, negative.b]}]}");
  }

  @Test
  void a_value_that_is_not_exact_is_reported_where_a_chart_computes() {
    assertProblem(
        "charts.yml:1:54 inexact-value",
        List.of("firms.over", "超过100"),
        Optional.empty(),
        "a: {kind: share, title: 一, shares: [{label: 二, part: firms.over, whole: firms.exact}]}");
    assertEquals(
        List.of("1 inexact-value", "1 inexact-value"),
        DrawnReply.problems(
            "a: {kind: stacked-bar, title: 一, bars: [{label: 二, total: firms.over, parts: [firms.exact, firms.range]}]}"));
  }

  @Test
  void an_exact_value_in_words_has_a_share() {
    assertEquals(
        List.of(),
        DrawnReply.problems(
            "a: {kind: share, title: 一, shares: [{label: 二, part: visits.exact, whole: visits.exact}]}"));
  }

  @Test
  void more_than_forty_rows_are_reported() {
    String rows =
        IntStream.range(0, 41).mapToObj(i -> "many.n" + i).collect(Collectors.joining(", "));
    assertProblem(
        "charts.yml:1:423 too-many-rows",
        List.of(41, 40),
        hint("hint.split-chart"),
        "a: {kind: bar, title: 一, rows: [" + rows + "]}");
  }

  @Test
  void a_value_that_is_drawn_twice_is_reported() {
    assertProblem(
        "charts.yml:1:50 drawn-twice",
        List.of("workshops.north"),
        hint("hint.draw-once"),
        "a: {kind: bar, title: 一, rows: [workshops.north, workshops.north]}");
    assertEquals(
        List.of("1 drawn-twice"),
        DrawnReply.problems(
            "a: {kind: tile-map, title: 一, figure: starts, grid: [[xuzhou, suqian], [xuzhou]]}"));
    assertEquals(
        List.of("1 drawn-twice"),
        DrawnReply.problems("a: {kind: timeline, title: 一, commitments: [c1, c1]}"));
  }

  @Test
  void two_values_of_the_same_name_are_reported() {
    assertProblem(
        "charts.yml:1:42 same-label",
        List.of("同名"),
        hint("hint.tell-apart"),
        "a: {kind: bar, title: 一, rows: [twins.a, twins.b]}");
  }

  @Test
  void different_periods_on_one_axis_are_reported_unless_the_chart_says_why() {
    assertProblem(
        "charts.yml:1:50 mixed-periods",
        List.of("labs-2015.north", "2015年", "labs-2020.north", "2020年"),
        hint("hint.mixed-periods"),
        "a: {kind: bar, title: 一, rows: [labs-2015.north, labs-2020.north]}");
    Drawing drawing =
        DrawnReply.draw(
                "a: {kind: bar, title: 一, rows: [labs-2015.north, labs-2020.north], mixed-periods: 只有这两年的数}")
            .get(0);
    assertTrue(drawing.narrow().contains("时段不同：只有这两年的数"), drawing.narrow());
    assertTrue(drawing.description().endsWith("时段不同：只有这两年的数。"), drawing.description());
    assertEquals(
        List.of("企业技术中心（2020年）", "企业技术中心（2015年）"),
        drawing.rows().stream().map(Drawing.Row::label).toList());
  }

  @Test
  void five_series_are_reported_at_the_fifth() {
    String parts = "thirds.a, thirds.b, thirds.c, thirds.d, thirds.e";
    assertProblem(
        "charts.yml:1:120 too-many-series",
        List.of(5, 4),
        hint("hint.split-chart"),
        "a: {kind: stacked-bar, title: 一, bars: [{label: 二, total: thirds.five, parts: ["
            + parts
            + "]}]}");
    String series =
        Stream.of("a", "b", "c", "d", "e")
            .map(id -> "{label: " + id + ", rows: [thirds." + id + "]}")
            .collect(Collectors.joining(", "));
    assertTrue(
        DrawnReply.problems("a: {kind: grouped-bar, title: 一, series: [" + series + "]}")
            .contains("1 too-many-series"));
    String lines = series.replace("rows: [", "points: {2020: ").replace("]", "}");
    assertEquals(
        List.of("1 too-many-series"),
        DrawnReply.problems("a: {kind: line, title: 一, lines: [" + lines + "]}"));
  }

  @Test
  void series_over_different_areas_are_reported() {
    assertProblem(
        "charts.yml:5:47 series-differ",
        List.of("其余", "甲"),
        hint("hint.series"),
        """
        a:
          kind: grouped-bar
          title: 一
          series: [{label: 甲, rows: [labs-2015.north]},
                   {label: 乙, rows: [labs-2020.north, labs-2020.rest]}]
        """);
    assertEquals(
        List.of("1 series-differ"),
        DrawnReply.problems(
            "a: {kind: grouped-bar, title: 一, series: "
                + "[{label: 甲, rows: [labs-2015.north, labs-2015.south]}, {label: 乙, rows: [labs-2020.north]}]}"));
  }

  @Test
  void parts_that_are_not_the_total_are_reported() {
    assertProblem(
        "charts.yml:1:59 parts-not-total",
        List.of("732 个", "540 个"),
        hint("hint.parts"),
        "a: {kind: stacked-bar, title: 一, bars: [{label: 二, total: labs-2020.total, parts: "
            + "[labs-2015.south, labs-2015.north, labs-2015.central, labs-2020.rest]}], mixed-periods: 试}");
    assertEquals(
        List.of("1 total-not-given"),
        DrawnReply.problems(
            "a: {kind: stacked-bar, title: 一, bars: [{label: 二, total: workshops.south, parts: [workshops.north]}]}"));
  }

  @Test
  void bars_of_different_parts_are_reported() {
    assertEquals(
        List.of("4 parts-differ"),
        DrawnReply.problems(
            """
        a: {kind: stacked-bar, title: 一, bars: [
          {label: 一, total: projects.province, parts: [projects.north, projects.rest]},
          {label: 二, total: topics-parts.sum,
            parts: [topics-parts.a, topics-parts.b]}], mixed-periods: 试}
        """));
  }

  @Test
  void points_in_time_are_dates_in_order_and_of_one_kind() {
    assertProblem(
        "charts.yml:1:76 dates-out-of-order",
        List.of("2019", "2020"),
        hint("hint.dates-in-order"),
        line("2020: yearly.y2020, 2019: yearly.y2019"));
    assertProblem(
        "charts.yml:1:76 mixed-dates",
        List.of("2019", "2020-01"),
        hint("hint.mixed-dates"),
        line("2019: yearly.y2019, 2020-01: yearly.y2020"));
    assertProblem(
        "charts.yml:1:56 bad-period",
        List.of("2020-13"),
        hint("hint.point-date"),
        line("2020-13: yearly.y2020"));
    assertProblem(
        "charts.yml:1:35 nothing-given",
        List.of(),
        hint("hint.use-bar"),
        line("2020: labs-2020.south"));
  }

  @Test
  void a_point_is_named_by_the_period_of_its_value() {
    assertProblem(
        "charts.yml:1:56 point-period-differs",
        List.of("2019", "ranged.a", "2016—2018年"),
        hint("hint.point-period", "2016..2018", "ranged.a", "2019年"),
        line("2019: ranged.a"));
    assertProblem(
        "charts.yml:1:56 point-period-differs",
        List.of("2023-03", "quarterly.q1", "2023年一季度"),
        hint("hint.point-period", "2023-Q1", "quarterly.q1", "2023年3月"),
        line("2023-03: quarterly.q1"));
    assertProblem(
        "charts.yml:1:56 point-period-differs",
        List.of("2021", "open.since", "2021年以来"),
        hint("hint.point-period-open", "2021"),
        line("2021: open.since"));
    assertProblem(
        "charts.yml:1:56 point-period-differs",
        List.of("2020", "workshops.north", "“十三五”以来"),
        hint("hint.point-period-undated", "2020"),
        line("2020: workshops.north"));
    assertProblem(
        "charts.yml:1:56 point-open",
        List.of("2021.."),
        Optional.empty(),
        line("2021..: open.since"));
    assertProblem(
        "charts.yml:1:56 bad-period",
        List.of("2023年一季度"),
        hint("hint.form", "2023-Q1"),
        line("2023年一季度: quarterly.q1"));
    assertEquals(
        List.of("1 few-points"),
        DrawnReply.problems(line("..2022: open.to-2022, ..2023: open.to-2023")));
  }

  /** So a place on the axis has one name. */
  @Test
  void periods_of_a_chart_are_equally_long_or_begin_together() {
    String second = "{label: 二, points: {2023-Q2: quarterly.q2}}";
    assertEquals(
        List.of("1 mixed-dates"),
        DrawnReply.problems(
            "a: {kind: line, title: 一, lines: [{label: 一, points: {2023-Q1: quarterly.q1,"
                + " 2023-H1: quarterly.half}}, "
                + second
                + "]}"));
    assertEquals(
        List.of("1 mixed-dates"),
        DrawnReply.problems(
            "a: {kind: line, title: 一, lines: [{label: 一, points: {2023: quarterly.year}}, "
                + second
                + "]}"));
  }

  private static String line(String points) {
    return "a: {kind: line, title: 一二, lines: [{label: 一, points: {" + points + "}}]}";
  }

  @Test
  void a_grid_holds_values_of_its_figure() {
    assertEquals(
        List.of("1 unknown-figure"),
        DrawnReply.problems("a: {kind: tile-map, title: 一, figure: start, grid: [[xuzhou]]}"));
    assertEquals(
        List.of("1 unknown-observation"),
        DrawnReply.problems("a: {kind: tile-map, title: 一, figure: starts, grid: [[xuzho]]}"));
    assertEquals(
        List.of("1 tile-not-in-grid"),
        DrawnReply.problems(
            "a: {kind: tile-map, title: 一, figure: starts, grid: [[xuzhou]], regions: [{label: 二, tiles: [suqian]}]}"));
    assertEquals(
        List.of("1 too-many-columns"),
        DrawnReply.problems(
            "a: {kind: tile-map, title: 一, figure: starts, grid: [[., ., ., ., ., ., ., ., xuzhou], [suqian]]}"));
    assertEquals(
        List.of("1 tile-too-narrow"),
        DrawnReply.problems(
            "a: {kind: tile-map, title: 一, figure: large, grid: [[a, ., ., b, ., c]]}"));
  }

  @Test
  void an_unknown_commitment_is_reported_with_those_there_are() {
    assertProblem(
        "charts.yml:1:45 unknown-commitment",
        List.of("c9"),
        hint("hint.one-of", List.of("c1", "c2", "c3", "c4", "c6", "c5", "c7")),
        "a: {kind: timeline, title: 一, commitments: [c9]}");
  }

  /** Invalid input for every kind of chart where it can occur. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "empty-chart | kind: grouped-bar, series: []",
        "empty-chart | kind: stacked-bar, bars: []",
        "empty-chart | kind: line, lines: []",
        "empty-chart | kind: line, lines: [{label: 一, points: {}}]",
        "empty-chart | kind: dot, from: 一, to: 二, rows: []",
        "empty-chart | kind: tile-map, figure: starts, grid: []",
        "empty-chart | kind: timeline, commitments: []",
        "bad-share | kind: share, shares: [{label: 一, part: negative.a, whole: negative.b}]",
        "bad-share | kind: share, shares: [{label: 一, part: projects.province, whole: projects.north}]",
        "same-label | kind: grouped-bar, series: [{label: 一, rows: [twins.a, twins.b]}]",
        "same-label | kind: tile-map, figure: twins, grid: [[a, b]]",
        "drawn-twice | kind: cards, cards: [topics, topics]",
        "mixed-units | kind: grouped-bar, series: [{label: 一, rows: [topics]}, {label: 二, rows: [patents]}]",
        "mixed-units | kind: dot, from: 一, to: 二, rows: [{label: 一, from: projects.north, to: people}], mixed-periods: 试",
        "mixed-units | kind: line, lines: [{label: 一, points: {2019: yearly.y2019, 2020: flat.y2020}}]",
        "mixed-periods | kind: grouped-bar, series: [{label: 一, rows: [labs-2015.north, labs-2020.central]}]",
        "mixed-periods | kind: share, shares: [{label: 一, part: labs-2015.north, whole: labs-2020.total}]",
        "mixed-periods | kind: stacked-bar, bars: [{label: 一, total: labs-2020.total, parts: [labs-2015.north, labs-2020.south]}]",
        "dates-out-of-order | kind: line, lines: [{label: 一, points: {2020: yearly.y2020, 2019: yearly.y2019}}]",
      })
  void bad_input_is_told(String code, String options) {
    assertTrue(
        DrawnReply.found("a: {title: 一, " + options + "}").stream()
            .anyMatch(problem -> problem.code().equals(code)),
        () -> DrawnReply.found("a: {title: 一, " + options + "}").toString());
  }

  @Test
  void an_unknown_order_and_unknown_keys_are_reported() {
    assertProblem(
        "charts.yml:1:58 unknown-order",
        List.of("descend"),
        hint("hint.did-you-mean", "descending"),
        "a: {kind: bar, title: 一, rows: [workshops.north], order: descend}");
    assertProblem(
        "charts.yml:1:51 unknown-key",
        List.of("ordr"),
        hint("hint.did-you-mean", "order"),
        "a: {kind: bar, title: 一, rows: [workshops.north], ordr: given}");
  }

  @Test
  void a_bad_chart_is_left_out_and_the_others_are_drawn() {
    Problems problems = new Problems();
    List<Drawing> drawings =
        Draw.all(
            DrawnReply.reply(
                """
        bad: {kind: pie, title: 标题}
        good: {kind: bar, title: 标题, rows: [workshops.north]}
        """),
            Language.ZH,
            problems);
    assertEquals(List.of("good"), drawings.stream().map(drawing -> drawing.chart().id()).toList());
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void a_line_of_few_points_is_a_warning() {
    assertProblem(
        "charts.yml:1:35 few-points",
        List.of(3L),
        hint("hint.few-points"),
        line("2017: yearly.y2017, 2018: yearly.y2018, 2019: yearly.y2019"));
    assertEquals(
        List.of(),
        DrawnReply.found(
            line(
                "2015: yearly.y2015, 2017: yearly.y2017, 2018: yearly.y2018, 2019: yearly.y2019")));
  }

  @Test
  void a_cut_that_would_reach_zero_is_a_warning() {
    String points =
        "lines: [{label: 一, points: {2014: yearly.y2014, 2017: yearly.y2017, 2019: yearly.y2019,"
            + " 2020: yearly.y2020}}]}";
    assertEquals(
        List.of("1 axis-cut-needless"),
        DrawnReply.problems("a: {kind: line, title: 一, axis: {cut: 差别小}, " + points));
    assertEquals(
        List.of("1 missing-key"),
        DrawnReply.problems("a: {kind: line, title: 一, axis: {}, " + points));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "highlight: starts.suzhou                                   | not-drawn",
        "highlight: starts.nowhere                                  | unknown-observation",
        "annotation: {at: starts.suzhou, text: 一}                   | not-drawn",
        "annotation: {at: starts.wuxi}                              | missing-key",
        "reference: {value: 3, label: 一}                            | reference-without-source",
        "reference: {figure: topics, label: 一}                      | mixed-units",
        "reference: {figure: workshops.south, label: 一}             | inexact-value",
        "reference: {figure: starts-average}                        | missing-key",
        "decimals: 一                                                | bad-decimals",
        "scale: 千                                                   | unknown-scale",
        "order: up                                                  | unknown-order",
      })
  void options_of_many_kinds_are_checked(String option, String code) {
    assertEquals(
        List.of("1 " + code),
        DrawnReply.problems("a: {kind: bar, title: 一, rows: [starts.wuxi], " + option + "}"));
  }

  @Test
  void digits_are_never_dropped() {
    assertProblem(
        "charts.yml:1:46 decimals-too-few",
        List.of("roads-average", 2, 1),
        hint("hint.decimals", 2),
        "a: {kind: bar, title: 一, decimals: 1, rows: [roads-average]}");
  }

  @Test
  void a_kind_without_an_option_refuses_it() {
    assertEquals(
        List.of("1 unknown-key"),
        DrawnReply.problems("a: {kind: timeline, title: 一, commitments: all, highlight: topics}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows-or-figure | {kind: column, title: 一}",
        "line-needs-dates | {kind: column, title: 一, rows: [workshops.north]}",
        "line-repeats-period | {kind: column, title: 一, rows: [beds.y2023, gap.y2023]}",
        "progress-needs-target "
            + "| {kind: progress, title: 一, rows: [{label: 一, value: beds.y2022, target: beds.y2023}]}",
        "progress-of-plan "
            + "| {kind: progress, title: 一, rows: [{label: 一, value: beds-goal, target: beds-goal}]}",
        "target-not-positive "
            + "| {kind: progress, title: 一, rows: [{label: 一, value: beds.y2022, target: none-goal}]}",
        "mixed-units "
            + "| {kind: progress, title: 一, rows: [{label: 一, value: beds.y2022, target: piles-goal}]}",
        "cells-differ "
            + "| {kind: table, title: 一, columns: [{label: 一}], rows: [{label: 一, cells: [beds.y2022, beds.y2023]}]}",
        "unknown-cell-form "
            + "| {kind: table, title: 一, columns: [{label: 一, form: bars}], rows: [{label: 一, cells: [beds.y2022]}]}",
        "unknown-order | {kind: bar, title: 一, rows: [places.e], order: change}",
        "not-drawn | {kind: stacked-bar, title: 一, highlight: roads.west, "
            + "bars: [{label: 一, total: roads.east, parts: [roads.east-one, roads.east-two, roads.east-three, roads.east-four]}]}",
        "rows-or-figure | {kind: histogram, title: 一}",
        "too-few-values | {kind: histogram, title: 一, figure: places}",
        "total-among-values | {kind: histogram, title: 一, figure: sums}",
        "mixed-periods | {kind: histogram, title: 一, figure: clinic}",
        "inexact-value | {kind: histogram, title: 一, rows: [rough.a], mixed-periods: 试}",
        "bad-class | {kind: histogram, title: 一, figure: starts, classes: [0, 一, 300]}",
        "bad-class | {kind: histogram, title: 一, figure: starts, classes: [0, 200, 100]}",
        "number-of-classes | {kind: histogram, title: 一, figure: starts, classes: [0, 300]}",
        "classes-unequal | {kind: histogram, title: 一, figure: starts, classes: [0, 100, 150, 300]}",
        "value-outside-classes | {kind: histogram, title: 一, figure: starts, classes: [0, 100, 200]}",
        "commitment-not-due | {kind: gantt, title: 一, commitments: [c1, c3]}",
        "unknown-commitment | {kind: gantt, title: 一, commitments: [c9]}",
        "drawn-twice | {kind: gantt, title: 一, commitments: [c1, c1]}",
        "empty-chart | {kind: gantt, title: 一, commitments: []}",
        "parts-not-total | {kind: waterfall, title: 一, rows: [budget.e, budget.w], total: budget.all}",
        "inexact-value | {kind: waterfall, title: 一, rows: [rough.a, rough.b], total: rough.c}",
        "inexact-value "
            + "| {kind: slope, title: 一, from: 一, to: 二, rows: [{label: 一, from: rough.a, to: rough.b}]}",
      })
  void the_new_kinds_report_what_is_wrong(String expected, String chart) {
    List<Problem> found = DrawnReply.found("a: " + chart);
    assertTrue(!found.isEmpty(), chart);
    Problem first = found.get(0);
    assertEquals(expected, first.code(), found.toString());
    assertEquals(1, first.origin().line());
  }
}
