package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.draw.ChartKinds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of examples shows every kind of chart, each with the YAML that it is made from. */
class ChartGalleryTest {
  private static final Path SITE = Path.of("src/test/resources/sites/gallery");
  private static final Pattern CHART = Pattern.compile("(?m)^(?=[a-z-]+:\n)");

  @Test
  void every_kind_stands_beside_its_source(@TempDir Path folder) throws IOException {
    WholeSite.copy(SITE, folder);
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", folder.toString());
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    Path reply = folder.resolve("site/replies/gallery-1");
    Document page = Jsoup.parse(Files.readString(reply.resolve("index.html")));
    Set<String> drawn = new LinkedHashSet<>();
    for (Element figure : page.select("figure.chart-figure")) {
      assertEquals(2, figure.select("svg.chart").size(), figure.id());
      drawn.add(figure.id());
    }
    String charts = Files.readString(SITE.resolve("content/replies/gallery-1/charts.yml"));
    List<String> sources =
        CHART.splitAsStream(charts).filter(part -> !part.startsWith("#")).toList();
    assertEquals(sources, page.select("pre code").stream().map(Element::wholeText).toList());
    assertEquals(
        new TreeSet<>(ChartKinds.names()),
        sources.stream()
            .map(source -> source.replaceFirst("(?s).*?kind: ([a-z-]+)\n.*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(sources.size(), drawn.size(), drawn.toString());
    Document gallery = Jsoup.parse(Files.readString(folder.resolve("site/gallery/index.html")));
    assertEquals(
        new TreeSet<>(ChartKinds.names()),
        gallery.select("main td a[href*='replies/gallery-1/'][href*='#']").stream()
            .map(link -> link.attr("href").replaceFirst(".*#", ""))
            .filter(place -> !page.select("#" + place).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
