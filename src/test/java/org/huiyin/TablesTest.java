package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures whose values are in CSV files, and charts that name a whole figure. */
class TablesTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/tables/content");
  private static final String REPLY = "content/replies/demo/";

  @TempDir Path folder;

  private Path source(String name) throws IOException {
    Path source = folder.resolve(name);
    WholeSite.copy(SAMPLE, source.resolve("content"));
    return source;
  }

  private static WholeSite.Run build(Path source) {
    return WholeSite.huiyin("build", "--strict", "--source", source.toString());
  }

  private static Map<String, String> site(Path source) throws IOException {
    WholeSite.Run run = build(source);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    return WholeSite.files(source.resolve("site"));
  }

  private static void replace(Path file, String find, String replace) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(find), find);
    Files.writeString(file, text.replace(find, replace));
  }

  @Test
  void values_of_tables_are_published_as_the_tables_state_them() throws IOException {
    site(source("a"));
    List<String> rows =
        Files.readAllLines(folder.resolve("a/site/replies/demo/figures.csv")).stream()
            .map(line -> line.split(","))
            .map(cells -> String.join(" ", cells[0], cells[1], cells[3], cells[5]))
            .toList();
    assertEquals(22, rows.size(), rows::toString);
    assertTrue(rows.contains("hospital-beds y2014 示例市 12000"), rows::toString);
    assertTrue(rows.contains("hospital-beds y2016 示例市 "), rows::toString);
    assertTrue(rows.contains("local-beds y2018 示例市 3710"), rows::toString);
    assertTrue(rows.contains("per-thousand county-y2023 示例县 6.5"), rows::toString);
    String page = Files.readString(folder.resolve("a/site/replies/demo/index.html"));
    assertTrue(page.contains("示例：不含&quot;临时&quot;床位") || page.contains("示例：不含\"临时\"床位"), page);
    assertTrue(!Files.exists(folder.resolve("a/site/replies/demo/yearbook.csv")));
  }

  /** The table is another way to write the same figures: every file of the site is the same. */
  @Test
  void typed_values_and_points_give_the_same_site() throws IOException {
    Path typed = source("typed");
    String yearbook = Files.readString(typed.resolve(REPLY + "yearbook.csv"));
    for (String row : List.of("医院床位", "基层床位")) {
      String line = yearbook.lines().filter(each -> each.startsWith(row)).findFirst().orElseThrow();
      String[] cells =
          line.replaceAll("(?<=[0-9]),(?=[0-9]{3}\")", "").replace("\"", "").split(",");
      String values =
          IntStream.range(2010, 2019)
              .mapToObj(
                  year ->
                      "    y%1$d: {period: %1$d, %2$s, area: 示例市}%n"
                          .formatted(
                              year,
                              cells[year - 2008].equals("—")
                                  ? "not-given: true"
                                  : "value: " + cells[year - 2008]))
              .collect(Collectors.joining());
      replace(
          typed.resolve(REPLY + "figures.yml"),
          "observations: {csv: yearbook.csv, only: {指标: " + row + "}, area: 示例市}\n",
          "observations:\n" + values);
      String figure = row.equals("医院床位") ? "hospital-beds" : "local-beds";
      replace(
          typed.resolve(REPLY + "charts.yml"),
          "figure: " + figure,
          "points: {"
              + IntStream.range(2010, 2019)
                  .mapToObj(year -> year + ": " + figure + ".y" + year)
                  .collect(Collectors.joining(", "))
              + "}");
    }
    Files.delete(typed.resolve(REPLY + "yearbook.csv"));
    replace(
        typed.resolve(REPLY + "charts.yml"),
        "figure: per-thousand\n  period: 2023",
        "rows: [per-thousand.county-y2023, per-thousand.city-y2023]");
    assertEquals(site(source("table")), site(typed));
  }

  @Test
  void a_changed_cell_is_seen_in_the_text_that_states_it() throws IOException {
    Path source = source("a");
    site(source);
    replace(source.resolve(REPLY + "per-thousand.csv"), "6.5", "6.4");
    WholeSite.Run run = build(source);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("index.md:5"), run::err);
  }
}
