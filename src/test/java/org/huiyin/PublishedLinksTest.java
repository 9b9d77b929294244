package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors can link all that is published, and nothing else. */
@Tag("slow")
class PublishedLinksTest {
  private static final String REPLY = "replies/js-2021-1002/";
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  /** Parts of blocks, which nobody links. */
  private static final Pattern INNER =
      Pattern.compile(
          ".*--(caption|drawing|citation)|.+-[wn]-(t|d|hatch)|(display|preview|tools)-.*"
              + "|crumbs-label|citation-reply|part-key");

  @TempDir Path folder;

  @Test
  void every_file_and_place_that_is_published_can_be_linked() throws IOException {
    Path source = flagship();
    check(source, 0, "build");
    Set<String> files = new TreeSet<>(WholeSite.files(source.resolve("site")).keySet());
    // The index of the search follows the text, so the links change it.
    files.removeIf(path -> path.startsWith(".huiyin") || path.contains("search/terms/"));
    assertTrue(files.size() > 200 && files.contains("old/index.html"), files::toString);
    String all =
        files.stream().map(path -> "- [链接](/" + path + ")\n").collect(Collectors.joining());
    Files.writeString(source.resolve("content/pages/links.md"), "---\ntitle: 链接\n---\n\n" + all);
    for (String language : List.of("", "en/")) {
      Path text =
          source.resolve("content/" + REPLY + (language.isEmpty() ? "index.md" : "index.en.md"));
      String own =
          files.stream()
              .filter(path -> path.startsWith(language + REPLY))
              .map(path -> "- [链接](" + path.substring((language + REPLY).length()) + ")\n")
              .collect(Collectors.joining());
      String page = Files.readString(source.resolve("site/" + language + REPLY + "index.html"));
      String places =
          ID.matcher(page)
              .results()
              .map(id -> id.group(1))
              .filter(id -> !INNER.matcher(id).matches())
              .distinct()
              .map(id -> "- [链接](#" + id + ")\n")
              .collect(Collectors.joining());
      assertTrue(places.contains("#part-figures") && places.contains("#chart-"), places);
      Files.writeString(text, Files.readString(text) + "\n" + own + places);
    }
    check(source, 0, "check", "--strict");
  }

  /** So a heading cannot have the id of something else in its page. */
  @Test
  void every_id_of_a_page_is_a_headings_or_reserved() throws IOException {
    Path source = flagship();
    check(source, 0, "build");
    for (String language : List.of("", "en/")) {
      String text =
          Files.readString(
              source.resolve(
                  "content/" + REPLY + (language.isEmpty() ? "index.md" : "index.en.md")));
      List<String> ids =
          ID.matcher(Files.readString(source.resolve("site/" + language + REPLY + "index.html")))
              .results()
              .map(id -> id.group(1))
              .toList();
      assertEquals(Set.copyOf(ids).size(), ids.size());
      for (String id : ids) {
        boolean heading = text.contains("{#" + id + "}");
        assertTrue(heading != Anchors.isReserved(id), id);
      }
    }
  }

  @Test
  void a_chart_stands_once_where_two_documents_are_cited_alike() throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path reply = source.resolve("content/replies/demo-1");
    String cited = "{title: 示例年鉴, publisher: 示例局, on: 2024-01-01}";
    append(reply.resolve("reply.yml"), "documents: {one: " + cited + ", two: " + cited + "}\n");
    for (String document : List.of("one", "two")) {
      append(
          reply.resolve("figures.yml"),
          document
              + ": {label: 示例, unit: 个, period: 2023, nature: stock, source: {document: "
              + document
              + "}, observations: {a: {area: 甲, value: 1}, b: {area: 乙, value: 2}}}\n");
      append(
          reply.resolve("charts.yml"),
          "of-"
              + document
              + ": {kind: bar, title: 示例, rows: ["
              + document
              + ".a, "
              + document
              + ".b]}\n");
    }
    check(source, 0, "build");
    String page = Files.readString(source.resolve("site/replies/demo-1/index.html"));
    for (String id : List.of("chart-of-one", "chart-of-two")) {
      assertEquals(2, page.split(" id=\"" + id + "\"", -1).length, id);
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing.html",
        "/files/other.pdf",
        "/files/",
        "/assets/",
        "/assets/none.css",
        "/data/area/none/",
        "/data/figures.csv.gz",
        "/search/none.txt",
        "/replies/year/1999/",
        "/replies/demo-1/charts/none.png",
        "/replies/demo-1/none.csv",
        "/replies/demo-1/search/none.txt",
        "/replies/none/",
        "/replies",
        "../../",
        "/en/",
        "/en/none/"
      })
  void nothing_else_can_be_linked(String link) throws IOException {
    Path source = withMore(WholeSite.goodSite(folder));
    Files.writeString(
        source.resolve("content/pages/links.md"), "---\ntitle: 链接\n---\n[链接](" + link + ")\n");
    WholeSite.Run run = check(source, 1, "check");
    assertTrue(run.err().contains("content/pages/links.md:4:6: 错误[dead-link]"), run::err);
  }

  @Test
  void a_compressed_copy_is_for_servers_and_cannot_be_linked() throws IOException {
    Path source = withMore(WholeSite.goodSite(folder));
    check(source, 0, "build", "--precompress");
    assertTrue(Files.exists(source.resolve("site/data/figures.csv.gz")));
    append(source.resolve("content/pages/about.md"), "\n[链接](/data/figures.csv.gz)\n");
    check(source, 1, "build", "--precompress");
  }

  /** What the standard does not allow in an address is no internal error and reaches the page. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "https://a.example/?q=a|b#{c}, https://a.example/?q=a%7Cb#%7Bc%7D",
        "https://a.example/100%, https://a.example/100%25",
        "<https://a.example/a[b]`^>, https://a.example/a%5Bb%5D%60%5E",
        "mailto:a@b.example?subject=1|2, mailto:a@b.example?subject=1%7C2",
        "tel:1|2, tel:1%7C2",
        "/about/?a|b, ../../about/index.html?a%7Cb",
        "/map/#a|, ../../map/index.html#a%7C"
      })
  void odd_characters_are_published_encoded(String link, String href) throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path reply = source.resolve("content/replies/demo-1/index.md");
    Files.writeString(reply, Files.readString(reply) + "\n[链接](" + link + ")\n");
    Path page = source.resolve("content/pages/about.md");
    Files.writeString(page, Files.readString(page) + "\n[链接](" + link + ")\n");
    check(source, 0, "build");
    assertTrue(
        Files.readString(source.resolve("site/replies/demo-1/index.html"))
            .contains("<a href=\"" + href + "\""));
    assertTrue(
        Files.readString(source.resolve("site/about/index.html"))
            .contains("<a href=\"" + href.replace("../../", "../") + "\""));
  }

  private Path flagship() throws IOException {
    Path source = folder.resolve("source");
    WholeSite.copy(Path.of("content"), source.resolve("content"));
    return withMore(source);
  }

  /** Adds a file of the owner and redirects. */
  private static Path withMore(Path source) throws IOException {
    Files.createDirectories(source.resolve("templates/static/files"));
    Files.writeString(source.resolve("templates/static/files/plan.pdf"), "%PDF");
    Files.writeString(source.resolve("templates/static/files/plan.html"), "<p>");
    Path site = source.resolve("content/site.yml");
    Files.writeString(
        site,
        Files.readString(site)
            + "\nredirects: {/old/: /replies/, /old.html: /, /plan/: /files/plan.html}\n");
    return source;
  }

  private static WholeSite.Run check(Path source, int exit, String command, String... options) {
    String[] args =
        Stream.concat(Stream.of(command, "--source", source.toString()), Stream.of(options))
            .toArray(String[]::new);
    WholeSite.Run run = WholeSite.huiyin(args);
    assertEquals(exit, run.exit(), run::err);
    return run;
  }
}
