package org.huiyin.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.bytes.Overflow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The index of generated replies, searched as the script searches it: what is found, and what that
 * costs.
 */
class SearchIndexTest {
  private static final Path SCRIPT = Path.of("templates/assets/search.js");
  private static final int QUERIES = 200;

  /** A site of a number of made-up replies. */
  private record Built(
      List<SearchDocument> entries,
      List<IndexedPage> pages,
      SearchIndex index,
      Map<String, byte[]> files) {
    static Built of(List<SearchDocument> entries) {
      List<IndexedPage> pages = entries.stream().map(IndexedPage::of).toList();
      SearchIndex index =
          new SearchIndex(
              "search/",
              IntStream.range(0, entries.size())
                  .mapToObj(
                      i ->
                          new SearchIndex.Page(
                              entries.get(i).address(),
                              entries.get(i).day().orElseThrow(),
                              pages.get(i).terms()))
                  .toList());
      Map<String, byte[]> files = new TreeMap<>();
      pages.forEach(page -> page.texts().forEach(file -> files.put(file.path(), file.bytes())));
      try {
        index.files(file -> files.put(file.path(), file.bytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Built(entries, pages, index, files);
    }

    IndexReader reader() {
      return new IndexReader(files, index.shards());
    }
  }

  /** All texts of a page without what is no letter or digit, each a line. */
  private static String plain(SearchDocument entry) {
    List<String> lines = new ArrayList<>(entry.titles());
    lines.add(entry.number());
    entry
        .sections()
        .forEach(
            section -> {
              lines.add(section.heading());
              lines.addAll(section.paragraphs());
            });
    return String.join(
        "\n", lines.stream().map(line -> line.replaceAll("[^\\p{L}\\p{N}]", "")).toList());
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

  /**
   * @param most bytes that a first query may load, script included
   */
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"20, 23000", "1000, 61440"})
  void every_piece_of_text_is_found_where_it_stands_and_costs_little(int count, long most)
      throws IOException {
    Built site = Built.of(SearchSample.replies(count));
    List<String> texts = site.entries.stream().map(SearchIndexTest::plain).toList();
    long script = IndexReader.sent("search.js", Files.readAllBytes(SCRIPT));
    IndexReader reader = site.reader();
    int found = 0;
    int right = 0;
    int looked = 0;
    List<Long> bytes = new ArrayList<>();
    for (String query : queries(texts, count)) {
      Set<String> expected =
          IntStream.range(0, count)
              .filter(i -> texts.get(i).contains(query))
              .mapToObj(i -> site.entries.get(i).address())
              .collect(Collectors.toSet());
      IndexReader.Answer answer = reader.answer(query);
      assertTrue(answer.found().containsAll(expected), () -> "not all is found of " + query);
      found += answer.found().size();
      right += expected.size();
      looked += answer.candidates();
      bytes.add(script + answer.firstBytes());
    }
    Collections.sort(bytes);
    String measured =
        "%d replies: precision %.4f, %.4f before the texts are looked into; first query %d bytes"
            + " (median), %d (95 of 100), %d (most); script %d";
    System.out.println(
        measured.formatted(
            count,
            (double) right / found,
            (double) right / looked,
            bytes.get(QUERIES / 2),
            bytes.get(QUERIES * 95 / 100),
            bytes.get(QUERIES - 1),
            script));
    assertTrue(right >= 0.99 * found, () -> "precision");
    assertTrue(bytes.get(QUERIES - 1) <= most, bytes::toString);
  }

  @Test
  void the_script_and_what_is_kept_of_a_reply_are_small() throws IOException {
    assertTrue(IndexReader.sent("search.js", Files.readAllBytes(SCRIPT)) <= 5120);
    double kept =
        Built.of(SearchSample.replies(100)).pages.stream()
            .mapToInt(page -> page.terms().keys().length())
            .average()
            .getAsDouble();
    assertTrue(kept <= 5120, () -> kept + " bytes for a reply");
  }

  @Test
  void the_script_has_the_numbers_of_the_index() throws IOException {
    String script = Files.readString(SCRIPT);
    for (String number :
        List.of(
            "HASHES = 2 ** " + Terms.HASH_BITS,
            "LIST = " + SearchIndex.LIST,
            "BATCH = " + IndexReader.BATCH,
            "LONGEST = " + TextChunks.OVERLAP)) {
      assertTrue(script.contains("const " + number + ";"), number);
    }
  }

  @Test
  void the_order_of_pages_changes_nothing() {
    List<SearchDocument> entries = new ArrayList<>(SearchSample.replies(30));
    Built one = Built.of(entries);
    Collections.shuffle(entries, new Random(7));
    Built other = Built.of(entries);
    assertEquals(one.files.keySet(), other.files.keySet());
    one.files.forEach((path, bytes) -> assertArrayEquals(bytes, other.files.get(path), path));
  }

  @Test
  void the_number_of_rounds_changes_nothing() throws IOException {
    Built site = Built.of(SearchSample.replies(30));
    assertTrue(site.index.shards() > 4);
    for (int most : List.of(1, 5000, 20_000)) {
      Map<String, byte[]> files = new TreeMap<>();
      site.pages.forEach(
          page -> page.texts().forEach(file -> files.put(file.path(), file.bytes())));
      site.index.files(file -> files.put(file.path(), file.bytes()), most);
      assertEquals(site.files.keySet(), files.keySet());
      files.forEach((path, bytes) -> assertArrayEquals(site.files.get(path), bytes, path));
    }
  }

  @Test
  void terms_that_were_moved_out_of_memory_give_the_same_index() {
    List<SearchDocument> entries = SearchSample.replies(5);
    Built held = Built.of(entries);
    Overflow overflow = new Overflow();
    held.pages.forEach(page -> page.terms().keys().moveTo(overflow));
    Map<String, byte[]> files = new TreeMap<>();
    assertDoesNotThrow(() -> held.index.files(file -> files.put(file.path(), file.bytes())));
    files.forEach((path, bytes) -> assertArrayEquals(held.files.get(path), bytes, path));
  }

  @Test
  void a_new_page_leaves_the_numbers_of_the_others() {
    List<SearchDocument> entries = SearchSample.replies(5);
    String before =
        new String(Built.of(entries.subList(0, 4)).files.get("search/pages/0.txt"), UTF_8);
    String after = new String(Built.of(entries).files.get("search/pages/0.txt"), UTF_8);
    assertEquals(before + entries.get(4).address() + "\n", after);
  }

  private static SearchDocument entry(String id, String title, String... paragraphs) {
    return new SearchDocument(
        id + "/",
        List.of(title),
        "第1号",
        LocalDate.of(2024, 1, 1),
        List.of(new SearchDocument.Section("s1", "", List.of(paragraphs))));
  }

  @Test
  void titles_then_numbers_then_headings_then_texts_and_each_by_day() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    List<SearchDocument.Section> text =
        List.of(new SearchDocument.Section("a", "别的", List.of("智能车间")));
    Built site =
        Built.of(
            List.of(
                new SearchDocument("text/", List.of("甲乙"), "", day.plusDays(9), text),
                new SearchDocument("newer/", List.of("甲乙"), "", day.plusDays(10), text),
                new SearchDocument(
                    "heading/",
                    List.of("甲乙"),
                    "",
                    day,
                    List.of(new SearchDocument.Section("a", "智能车间", List.of()))),
                new SearchDocument("number/", List.of("甲乙"), "智能车间", day, List.of()),
                new SearchDocument("title/", List.of("甲乙", "关于智能车间"), "", day, List.of())));
    assertEquals(
        List.of("title/", "number/", "heading/", "newer/", "text/"), site.reader().search("智能车间"));
  }

  @Test
  void a_page_without_text_and_a_site_without_pages_are_searched_too() {
    Built site =
        Built.of(
            List.of(
                entry("a", ""),
                new SearchDocument("b/", List.of("车"), "", LocalDate.of(2024, 1, 1), List.of())));
    assertEquals(List.of("a/"), site.reader().search("第1号"));
    assertEquals(List.of(), Built.of(List.of()).reader().search("智能"));
  }

  @Test
  void a_paragraph_of_twenty_thousand_characters_is_cut_and_nothing_is_lost_at_the_cuts() {
    Random random = new Random(1);
    String text =
        random
            .ints(20_000, 0x4E00, 0x9FA0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    Built site =
        Built.of(
            List.of(
                entry("long", "长文", text, "𠮷".repeat(20_000), "x ".repeat(20_000)),
                entry("other", "别的")));
    assertTrue(site.pages.get(0).terms().chunks() > 10);
    assertTrue(
        site.pages.get(0).terms().chunks() <= 24,
        () -> site.pages.get(0).terms().chunks() + " chunks");
    for (int at = 0; at < 19_900; at += 37) {
      assertEquals(
          List.of("long/"), site.reader().search(text.substring(at, at + 100)), "at " + at);
    }
    assertEquals(List.of(), site.reader().search(text.substring(0, 50) + text.substring(60, 100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "省",
        ".*",
        "\\Q",
        "<script>alert(1)</script>",
        "__proto__",
        "constructor",
        "\ud800",
        "😀😀",
        "a\u0000b"
      })
  void no_query_breaks_anything(String query) {
    Built site = Built.of(List.of(entry("a", "标题", "智能车间")));
    assertEquals(List.of(), site.reader().search(query));
  }

  @Test
  void what_pages_say_in_code_is_found_as_it_stands() {
    Built site =
        Built.of(List.of(entry("a", "标题", "__proto__ 与 constructor，<b>R&D</b>，1+8，3,000 元")));
    for (String query :
        List.of(
            "__proto__",
            "constructor",
            "onstruct",
            "R&D",
            "r＆d",
            "1+8",
            "3000元",
            "３，０００",
            "<b>R&D</b>")) {
      assertEquals(List.of("a/"), site.reader().search(query), query);
    }
    assertEquals(List.of(), site.reader().search("1+9"));
    assertEquals(List.of(), site.reader().search("智能".repeat(5000)));
  }
}
