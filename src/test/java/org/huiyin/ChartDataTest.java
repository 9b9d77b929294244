package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is in a chart's CSV is what its drawing shows: the file for download, read back, against the
 * SVG's texts.
 */
@Tag("slow")
class ChartDataTest {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?(?!%)");

  @TempDir Path folder;

  @Test
  void the_csv_of_every_chart_holds_what_is_drawn_and_nothing_else() throws IOException {
    BuiltSite site = BuiltSite.flagship(folder.resolve("site"), "https://example.org/");
    List<String> files =
        site.files(".csv").stream().filter(path -> path.contains("/charts/")).toList();
    assertTrue(files.size() >= 6, files.toString());
    for (String file : files) {
      Path svg = folder.resolve("site").resolve(file.replace(".csv", ".svg"));
      compare(file, site.csv(file), Jsoup.parse(Files.readString(svg), "", Parser.xmlParser()));
    }
  }

  private static void compare(String file, List<Map<String, String>> rows, Document svg) {
    boolean english = file.startsWith("en/");
    String values = english ? "value_in_chart" : "图中数值";
    String labels = english ? "label_in_chart" : "图中名称";
    Set<String> inCsv = new HashSet<>();
    String drawn = text(svg);
    for (Map<String, String> row : rows) {
      String shown = row.get(values);
      assertTrue(
          drawn.contains(number(shown)), () -> file + ": " + shown + " is not in the drawing");
      assertTrue(
          drawn.replaceAll("\\s", "").contains(row.get(labels).replaceAll("\\s", "")),
          () -> file + ": " + row.get(labels) + " is not in the drawing");
      List.of(values, labels, english ? "area" : "地区", english ? "period" : "时期")
          .forEach(column -> numbers(row.get(column), inCsv));
    }
    for (Element mark : svg.select("g.c-mark")) {
      Set<String> inMark = new HashSet<>();
      numbers(text(mark).replaceAll("[0-9.]+%", ""), inMark);
      inMark.removeAll(inCsv);
      assertEquals(Set.of(), inMark, () -> file + ": not in the CSV, but in " + mark.text());
    }
  }

  /** The texts that are seen. */
  private static String text(Element part) {
    StringBuilder text = new StringBuilder();
    part.select("text").forEach(line -> text.append(line.text()).append(' '));
    return text.toString();
  }

  /** Of a value its number; of one that is not given the words. */
  private static String number(String shown) {
    Matcher number = NUMBER.matcher(shown);
    return number.lookingAt() ? number.group() : shown;
  }

  private static void numbers(String text, Set<String> to) {
    for (Matcher number = NUMBER.matcher(text); number.find(); ) {
      to.add(number.group());
    }
  }
}
