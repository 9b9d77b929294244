package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site that was built, read back from its folder.
 *
 * @param pages by path, {@code replies/index.html}
 */
record BuiltSite(Path folder, String baseUrl, Map<String, Document> pages) {
  static final String REPLY = "replies/js-2021-1002/index.html";

  /**
   * Builds this project's own content.
   *
   * @param options further ones of {@code build}
   */
  static BuiltSite flagship(Path folder, String baseUrl, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("build", "--strict", "--source", "."));
    arguments.addAll(List.of("--output", folder.toString(), "--base-url", baseUrl));
    arguments.addAll(List.of(options));
    WholeSite.Run run = WholeSite.huiyin(arguments.toArray(String[]::new));
    assertEquals(0, run.exit(), run::err);
    Map<String, Document> pages = new TreeMap<>();
    for (String path : files(folder, ".html")) {
      pages.put(path, Jsoup.parse(Files.readString(folder.resolve(path))));
    }
    return new BuiltSite(folder, baseUrl, pages);
  }

  /** The flagship's reply. */
  Document reply() {
    return pages.get(REPLY);
  }

  /** The paths of all files whose name ends so. */
  List<String> files(String ending) throws IOException {
    return files(folder, ending);
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** A table in a CSV file, by RFC 4180: each row a map from the header's names to the cells. */
  List<Map<String, String>> csv(String path) throws IOException {
    List<List<String>> rows = cells(Files.readString(folder.resolve(path)));
    List<String> header = rows.get(0);
    List<Map<String, String>> table = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertEquals(header.size(), row.size(), () -> path + ": " + row);
      Map<String, String> named = new TreeMap<>();
      for (int i = 0; i < header.size(); i++) {
        named.put(header.get(i), row.get(i));
      }
      table.add(named);
    }
    return table;
  }

  private static List<List<String>> cells(String text) {
    assertEquals('\uFEFF', text.charAt(0), "spreadsheets need the byte-order mark");
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(text.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    assertEquals(List.of(), row, "the last line ends too");
    return rows;
  }
}
