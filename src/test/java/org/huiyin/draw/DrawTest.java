package org.huiyin.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huiyin.Golden;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.Painter;
import org.huiyin.draw.font.Fonts;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@Tag("slow")
class DrawTest {
  static final List<String> names =
      List.of(
          "bar-ordinary",
          "bar-missing",
          "bar-all-missing",
          "bar-groups",
          "bar-many",
          "bar-long-labels",
          "bar-extremes",
          "share",
          "share-edges",
          "cards",
          "cards-few",
          "grouped",
          "grouped-missing",
          "grouped-long-labels",
          "stacked",
          "stacked-four",
          "stacked-missing",
          "stacked-long-labels",
          "line",
          "line-several",
          "line-equal",
          "line-close",
          "line-extremes",
          "dot",
          "dot-missing",
          "dot-long-labels",
          "tile-map",
          "tile-map-missing",
          "timeline",
          "timeline-undated",
          "cards-long-labels",
          "line-long-labels",
          "tile-map-long-labels",
          "bar-thirty",
          "bar-equal",
          "bar-single",
          "line-single",
          "grouped-extremes",
          "tile-map-equal",
          "grouped-all-missing",
          "dot-all-missing",
          "cards-all-missing",
          "tile-map-all-missing",
          "line-quarters",
          "line-so-far",
          "bar-negative",
          "bar-all-negative",
          "bar-tiny-negative",
          "bar-negative-long",
          "grouped-negative",
          "grouped-all-negative",
          "dot-negative",
          "dot-all-negative",
          "line-negative",
          "line-all-negative",
          "cards-negative",
          "tile-map-negative",
          "tile-map-all-negative",
          "tile-map-tiny-negative",
          "bar-open",
          "bar-open-words",
          "bar-open-signs",
          "grouped-open",
          "dot-open",
          "line-open",
          "line-open-several",
          "cards-open",
          "tile-map-open",
          "tile-map-open-signs",
          "bar-accents",
          "bar-decimals",
          "bar-scale",
          "line-accents",
          "line-annotated",
          "dot-accents",
          "stacked-classes",
          "stacked-percent",
          "cards-scale",
          "share-decimals",
          "tile-map-highlight",
          "en-bar",
          "en-bar-missing",
          "en-bar-groups",
          "en-bar-long-labels",
          "en-share",
          "en-cards",
          "en-cards-missing",
          "en-grouped",
          "en-grouped-missing",
          "en-stacked",
          "en-stacked-missing",
          "en-line",
          "en-line-several",
          "en-line-months",
          "en-dot",
          "en-dot-missing",
          "en-tile-map",
          "en-tile-map-missing",
          "en-timeline",
          "en-line-so-far",
          "en-bar-negative",
          "en-dot-negative",
          "en-line-negative",
          "en-tile-map-negative",
          "en-bar-open",
          "en-line-open",
          "column",
          "column-many",
          "column-gap",
          "column-negative",
          "column-reference",
          "column-open",
          "progress",
          "progress-one",
          "table",
          "table-numbers",
          "slope",
          "slope-close",
          "small-multiples",
          "small-multiples-thirteen",
          "waterfall",
          "waterfall-negative",
          "gantt",
          "gantt-named",
          "histogram",
          "histogram-classes",
          "histogram-negative",
          "stacked-highlight",
          "stacked-close",
          "grouped-change",
          "dot-change",
          "column-annotated",
          "en-column",
          "en-progress",
          "en-table",
          "en-slope",
          "en-small-multiples",
          "en-waterfall",
          "en-gantt",
          "en-histogram",
          "en-column-annotated");

  private static List<Drawing> drawings() throws Exception {
    return DrawnReply.cases();
  }

  private static Drawing drawing(String name) throws Exception {
    return drawings().stream()
        .filter(drawing -> drawing.chart().id().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> svgs(Drawing drawing) {
    return Stream.of(drawing.wide(), drawing.narrow(), drawing.standalone());
  }

  @Test
  void every_case_has_a_golden_drawing() throws Exception {
    assertEquals(names, drawings().stream().map(drawing -> drawing.chart().id()).toList());
  }

  @ParameterizedTest
  @FieldSource("names")
  void drawings_are_as_expected(String name) throws Exception {
    Drawing drawing = drawing(name);
    Golden.check("draw/" + name + ".wide.svg", drawing.wide());
    Golden.check("draw/" + name + ".narrow.svg", drawing.narrow());
    Golden.check(
        "draw/" + name + ".svg",
        drawing.standalone().replaceFirst("(?s)<style>.*</style>", "<style>…</style>"));
    StringBuilder words = new StringBuilder(drawing.description()).append('\n');
    drawing.rows().forEach(row -> words.append(row).append('\n'));
    drawing.events().forEach(event -> words.append(event).append('\n'));
    Golden.check("draw/" + name + ".txt", words.toString());
  }

  @Test
  void drawings_are_well_formed_and_share_a_page() throws Exception {
    Set<String> onPage = new HashSet<>();
    for (Drawing drawing : drawings()) {
      collectIds(drawing.wide(), onPage);
      collectIds(drawing.narrow(), onPage);
      collectIds(drawing.standalone(), new HashSet<>());
    }
  }

  private static void collectIds(String svg, Set<String> ids) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    for (Matcher found = Pattern.compile(" id=\"([^\"]+)\"").matcher(svg); found.find(); ) {
      assertTrue(ids.add(found.group(1)), found.group(1));
    }
  }

  @Test
  void inline_drawings_carry_no_style_no_colour_and_no_small_text() throws Exception {
    Pattern size = Pattern.compile("font-size=\"([0-9.]+)\"");
    for (Drawing drawing : drawings()) {
      for (String svg : List.of(drawing.wide(), drawing.narrow())) {
        assertFalse(svg.contains("style"), svg);
        assertFalse(svg.contains("font-family"), svg);
        assertFalse(svg.contains("clip"), svg);
        assertFalse(svg.replaceAll("fill=\"url\\(#[^)]+\\)\"", "").contains("fill="), svg);
        for (Matcher found = size.matcher(svg); found.find(); ) {
          double narrowest = svg.contains("chart-narrow") ? 280.0 / ChartSize.NARROW.width() : 1;
          assertTrue(Double.parseDouble(found.group(1)) * narrowest >= 12, svg);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH"})
  void the_locale_changes_nothing(String tag) throws Exception {
    List<Drawing> before = drawings();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      List<Drawing> after = drawings();
      for (int i = 0; i < before.size(); i++) {
        assertEquals(svgs(before.get(i)).toList(), svgs(after.get(i)).toList());
        assertEquals(before.get(i).description(), after.get(i).description());
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void every_value_of_the_table_stands_in_the_drawing() throws Exception {
    for (Drawing drawing : drawings()) {
      for (String svg : svgs(drawing).toList()) {
        // Lines show only those values that fit, histograms none; all others are in tooltips.
        boolean line =
            Set.of("line", "table", "small-multiples", "histogram")
                .contains(drawing.chart().kind().text());
        String visible = line ? svg : svg.replaceAll("<title[^>]*>[^<]*</title>", "");
        String texts =
            visible
                .replaceAll("<desc[^>]*>[^<]*</desc>", "")
                .replaceAll("<[^>]+>|\n", " ")
                .replace("&lt;", "<");
        for (Drawing.Row row : drawing.rows()) {
          String value =
              row.shown().matches("[0-9−].*")
                  ? row.shown().replaceFirst("[ %\\p{IsHan}].*", "")
                  : row.shown().substring(0, 3);
          assertTrue(
              Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE).matcher(texts).find(),
              value + " in " + svg);
        }
      }
    }
  }

  @Test
  void text_is_escaped() {
    Drawing drawing =
        DrawnReply.draw(
                """
        escaped:
          kind: cards
          title: A&B < C
          cards: [markup]
        """)
            .get(0);
    assertTrue(drawing.wide().contains(">A&amp;B &lt;i&gt;“引号”&lt;/i&gt;</text>"), drawing.wide());
    assertTrue(drawing.wide().contains(">A&amp;B &lt; C</title>"), drawing.wide());
  }

  @Test
  void a_description_of_the_author_wins() {
    Drawing drawing =
        DrawnReply.draw(
                """
        described:
          kind: bar
          title: 智能车间
          description: 只有苏北有数。
          rows: [workshops.north, workshops.central]
        """)
            .get(0);
    assertEquals("只有苏北有数。", drawing.description());
    assertTrue(drawing.narrow().contains("<desc id=\"described-n-d\">只有苏北有数。</desc>"));
  }

  @Test
  void an_ordinary_chart_is_small() throws Exception {
    assertTrue(drawing("bar-missing").wide().getBytes(StandardCharsets.UTF_8).length < 2_500);
  }

  @Test
  void a_deadline_that_has_passed_is_marked() {
    String chart = "a: {kind: timeline, title: 一, commitments: [c1, c2]}";
    LocalDate due = LocalDate.of(2025, 12, 31);
    assertEquals(
        Set.of(
            due, LocalDate.of(2022, 6, 30), LocalDate.of(2023, 6, 30), LocalDate.of(2024, 6, 30)),
        Draw.deadlines(DrawnReply.reply(chart)));
    assertEquals(
        Set.of(), Draw.deadlines(DrawnReply.reply("a: {kind: cards, title: 一, cards: [topics]}")));
    Painter painter = new Painter(Fonts.bundled());
    Drawing before =
        Draw.all(DrawnReply.reply(chart), Language.ZH, painter, Set.of(), new Problems()).get(0);
    Drawing after =
        Draw.all(
                DrawnReply.afterDeadlines(chart), Language.ZH, painter, Set.of(due), new Problems())
            .get(0);
    assertFalse(before.description().contains("已过时限"));
    assertTrue(
        after.description().contains("资料截至2026年1月1日，已过时限、没有公布完成：技术创新体系建设。"), after.description());
  }
}
