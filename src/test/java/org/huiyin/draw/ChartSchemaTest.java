package org.huiyin.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON Schema of charts accepts every golden case and rejects what the program rejects, as far
 * as a schema can express it.
 */
class ChartSchemaTest {
  private static Schema schema;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in =
        ChartSchemaTest.class.getResourceAsStream("/org/huiyin/schema/charts.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private static boolean accepts(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"charts.yml", "charts-en.yml", "charts-kinds.yml", "charts-kinds-en.yml"})
  void every_golden_case_is_accepted(String file) throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/draw").resolve(file));
    assertEquals("[]", schema.validate(yaml, InputFormat.YAML).toString());
  }

  private static void assertRefusedByBoth(String yaml) {
    assertTrue(!accepts(yaml), () -> "the schema accepts " + yaml);
    assertTrue(!DrawnReply.found(yaml).isEmpty(), () -> "the program accepts " + yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: {kind: pie, title: 一, rows: [workshops.north]}",
        "a: {kind: bar, title: 一}",
        "a: {kind: bar, title: 一, rows: []}",
        "a: {kind: bar, title: 一, rows: [workshops.north], groups: []}",
        "a: {kind: bar, title: 一, rows: [workshops.north, workshops.north]}",
        "a: {kind: bar, title: 一, rows: [workshops.north], order: descend}",
        "a: {kind: bar, title: 一, rows: [workshops.north], colour: red}",
        "a: {kind: bar, title: 一, rows: workshops.north}",
        "a: {kind: bar, title: 一, rows: [Workshops.North]}",
        "a: {kind: share, title: 一, shares: []}",
        "a: {kind: share, title: 一, shares: [{label: 一, part: projects.north}]}",
        "a: {kind: share, title: 一, shares: [{label: 一, part: projects.north, whole: projects.province, threshold: 三成}]}",
        "a: {kind: share, title: 一, shares: [{label: 一, part: projects.north, whole: projects.province, threshold: 1.5}]}",
        "a: {kind: cards, title: 一}",
        "a: {kind: bar, title: 一, rows: [starts.wuxi], highlight: []}",
        "a: {kind: bar, title: 一, rows: [starts.wuxi], annotation: {at: starts.wuxi}}",
        "a: {kind: bar, title: 一, rows: [starts.wuxi], reference: {value: 3, label: 一}}",
        "a: {kind: bar, title: 一, rows: [starts.wuxi], decimals: 7}",
        "a: {kind: bar, title: 一, rows: [starts.wuxi], scale: 千}",
        "a: {kind: line, title: 一, axis: {}, lines: [{label: 一, figure: yearly}]}",
        "a: {kind: line, title: 一, scale: 万, lines: [{label: 一, figure: yearly}]}",
        "a: {kind: stacked-bar, title: 一, form: half, bars: [{label: 一, total: thirds.four, "
            + "parts: [thirds.a, thirds.b, thirds.c, thirds.d]}]}",
        "a: {kind: cards, title: 一, cards: [topics, topics]}",
        "a: {kind: grouped-bar, title: 一, series: [{label: 一, rows: []}]}",
        "a: {kind: grouped-bar, title: 一, series: [{rows: [labs-2015.north]}]}",
        "a: {kind: stacked-bar, title: 一, bars: [{label: 一, total: thirds.five, "
            + "parts: [thirds.a, thirds.b, thirds.c, thirds.d, thirds.e]}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, points: {}}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, points: {去年: yearly.y2014}}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, points: {2023-Q5: quarterly.q1}}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, points: {2021..: open.since}}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, area: 苏北}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, figure: yearly, points: {2014: yearly.y2014}}]}",
        "a: {kind: line, title: 一, lines: [{label: 一, figure: [yearly]}]}",
        "a: {kind: bar, title: 一, figure: workshops, rows: [workshops.north]}",
        "a: {kind: bar, title: 一, rows: [workshops.north], area: 苏北}",
        "a: {kind: dot, title: 一, from: 一, rows: [{label: 一, from: labs-2015.north, to: labs-2021.north}]}",
        "a: {kind: tile-map, title: 一, figure: starts, grid: []}",
        "a: {kind: tile-map, title: 一, figure: starts, grid: [[., ., ., ., ., ., ., ., xuzhou]]}",
        "a: {kind: tile-map, title: 一, figure: starts, grid: [[徐州]]}",
        "a: {kind: timeline, title: 一, commitments: []}",
        "a: {kind: column, title: 一}",
        "a: {kind: column, title: 一, rows: []}",
        "a: {kind: column, title: 一, rows: [beds.y2021], figure: beds}",
        "a: {kind: column, title: 一, rows: [beds.y2021], area: 全市}",
        "a: {kind: progress, title: 一, rows: []}",
        "a: {kind: progress, title: 一, rows: [{label: 一, value: beds.y2023}]}",
        "a: {kind: table, title: 一, columns: [], rows: [{label: 一, cells: [beds.y2023]}]}",
        "a: {kind: table, title: 一, columns: [{label: 一, form: pie}], "
            + "rows: [{label: 一, cells: [beds.y2023]}]}",
        "a: {kind: table, title: 一, columns: [{label: 一}], rows: [{label: 一, cells: []}]}",
        "a: {kind: small-multiples, title: 一, rows: [{label: 一}]}",
        "a: {kind: small-multiples, title: 一, rows: [{label: 一, figure: beds, rows: [beds.y2021]}]}",
        "a: {kind: waterfall, title: 一, rows: [budget.e, budget.w]}",
        "a: {kind: waterfall, title: 一, rows: [], total: budget.all}",
        "a: {kind: slope, title: 一, from: 一, rows: [{label: 一, from: places.e, to: places-next.e}]}",
        "a: {kind: timeline, title: 一, commitments: [c1, c1]}",
        "a: {kind: histogram, title: 一}",
        "a: {kind: histogram, title: 一, figure: starts, rows: [starts.wuxi]}",
        "a: {kind: histogram, title: 一, rows: [starts.wuxi, starts.suzhou]}",
        "a: {kind: histogram, title: 一, figure: starts, classes: [0, 300]}",
        "a: {kind: histogram, title: 一, figure: starts, classes: [0, 一, 300]}",
        "a: {kind: histogram, title: 一, figure: starts, median: 120}",
        "a: {kind: gantt, title: 一}",
        "a: {kind: gantt, title: 一, commitments: []}",
        "a: {kind: gantt, title: 一, commitments: all, highlight: topics}",
      })
  void a_bad_chart_is_refused_by_both(String yaml) {
    assertRefusedByBoth(yaml);
  }

  @Test
  void too_much_is_refused_by_both() {
    assertRefusedByBoth("a: {kind: bar, title: 一, rows: [" + list(41, "many.n") + "]}");
    assertRefusedByBoth("a: {kind: cards, title: 一, cards: [" + list(41, "many.n") + "]}");
    String bar = "{label: 一, total: projects.province, parts: [projects.north, projects.rest]}";
    assertRefusedByBoth(
        "a: {kind: stacked-bar, title: 一, bars: ["
            + String.join(", ", Collections.nCopies(13, bar))
            + "]}");
    String lines =
        IntStream.range(0, 5)
            .mapToObj(i -> "{label: 线" + i + ", points: {2020: many.n" + i + "}}")
            .collect(Collectors.joining(", "));
    assertRefusedByBoth("a: {kind: line, title: 一, lines: [" + lines + "]}");
  }

  private static String list(int count, String name) {
    return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(", "));
  }
}
