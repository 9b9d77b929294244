package org.huiyin.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huiyin.model.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of generated replies, searched as the script searches it: what is found, and what that costs. */
class SearchIndexTest {
  private static final Path SCRIPT = Path.of("templates/assets/search.js");
  private static final int QUERIES = 400;

  /** A site of a number of made-up replies. */
  private record Built(List<Entry> entries, List<Searchable> pages, SearchIndex index, Map<String, byte[]> files) {
    static Built of(List<Entry> entries) {
      List<Searchable> pages = entries.stream().map(Searchable::of).toList();
      SearchIndex index = SearchIndex.of("search/", IntStream.range(0, entries.size())
          .mapToObj(i -> new SearchIndex.Page(entries.get(i).address(), entries.get(i).day(), pages.get(i).terms())).toList());
      Map<String, byte[]> files = new TreeMap<>();
      pages.forEach(page -> page.texts().forEach(file -> files.put(file.path(), file.bytes())));
      index.files().forEach(file -> files.put(file.path(), file.bytes()));
      return new Built(entries, pages, index, files);
    }

    Reader reader() {
      return new Reader(files, index.shards());
    }
  }

  /** All texts of a page without what is no letter or digit, each a line. */
  private static String plain(Entry entry) {
    List<String> lines = new ArrayList<>(entry.titles());
    lines.add(entry.number());
    entry.sections().forEach(section -> {
      lines.add(section.heading());
      lines.addAll(section.paragraphs());
    });
    return String.join("\n", lines.stream().map(line -> line.replaceAll("[^\\p{L}\\p{N}]", "")).toList());
  }

  /** Pieces of two to six characters from anywhere in the texts. */
  private static List<String> queries(List<String> texts, long seed) {
    Random random = new Random(seed);
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      String text = texts.get(random.nextInt(texts.size()));
      int length = 2 + random.nextInt(5);
      int start = random.nextInt(text.length() - length);
      String piece = text.substring(start, start + length);
      if (piece.matches("\\p{IsHan}+|[0-9]+\\p{IsHan}+")) {
        queries.add(piece);
      }
    }
    return queries;
  }

  /** @param most bytes for a first query, script included */
  @ParameterizedTest
  @CsvSource({"20, 20480", "1000, 61440"})
  void every_piece_of_text_is_found_where_it_stands_and_costs_little(int count, long most) throws IOException {
    long start = System.nanoTime();
    Built site = Built.of(SearchSample.replies(count));
    System.out.println("built " + (System.nanoTime() - start) / 1_000_000);
    List<String> texts = site.entries.stream().map(SearchIndexTest::plain).toList();
    long script = Reader.sent("search.js", Files.readAllBytes(SCRIPT));
    int found = 0;
    int right = 0;
    int candidates = 0;
    List<Long> bytes = new ArrayList<>();
    for (String query : queries(texts, count)) {
      List<String> expected = IntStream.range(0, count).filter(i -> texts.get(i).contains(query))
          .mapToObj(i -> site.entries.get(i).address()).toList();
      List<String> actual = site.reader().search(query);
      assertTrue(actual.containsAll(expected), () -> "recall of " + query);
      found += actual.size();
      right += expected.size();
      candidates += site.reader().candidateCount(query);
      bytes.add(script + site.reader().firstBytes(query));
      if (bytes.get(bytes.size() - 1) > most) System.out.println(query + " " + expected.size() + " " + site.reader().candidateCount(query) + " " + bytes.get(bytes.size() - 1));
    }
    Collections.sort(bytes);
    int pages = count;
    System.out.println(pages + " shards " + site.index.shards() + " total " + site.index.files().stream().mapToLong(f -> f.bytes().length).sum()
      + " texts " + site.pages.stream().flatMap(p -> p.texts().stream()).mapToLong(f -> f.bytes().length).sum() + " n " + site.pages.stream().mapToInt(p -> p.texts().size()).sum()
      + " chars " + texts.stream().mapToInt(String::length).average() + " keys " + site.pages.stream().mapToInt(p -> p.terms().keys().length).average()
      + " found " + found + " right " + right + " cand " + candidates + " median " + bytes.get(QUERIES / 2) + " p95 " + bytes.get(QUERIES * 95 / 100) + " max " + bytes.get(QUERIES - 1)
      + " maxshard " + site.index.files().stream().mapToInt(f -> f.bytes().length).max() + " gz " + site.index.files().stream().mapToLong(f -> Reader.sent("x", f.bytes())).sum());
    assertTrue(right >= 0.99 * found);
    assertTrue(bytes.get(QUERIES - 1) <= most);
  }
}
