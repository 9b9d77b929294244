package org.huiyin.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Searches the files of a site as the script does, and counts what it loads. */
final class IndexReader {
  static final int BATCH = 8;

  private final Map<String, byte[]> files;
  private final int shards;
  private final Set<String> loaded = new TreeSet<>();

  /** The folded lines of parts, by path: many queries look into the same. */
  private final Map<String, List<String>> folded = new HashMap<>();

  private final Map<String, String[]> lists = new HashMap<>();
  private final Map<String, Long> sent = new HashMap<>();

  /**
   * @param files by path
   */
  IndexReader(Map<String, byte[]> files, int shards) {
    this.files = files;
    this.shards = shards;
  }

  /**
   * A page that may hold what was looked for: for each phrase, a bit for each part that has all its
   * terms.
   */
  private record Candidate(int page, int field, List<Long> held) {}

  private record Hit(int field, long held) {}

  /**
   * What the script would show.
   *
   * @param found the addresses of all results, the first first
   * @param candidates how many pages came into question before their texts were looked into
   * @param firstBytes what was loaded until the first results were shown, as it is sent
   */
  record Answer(List<String> found, int candidates, long firstBytes) {}

  Answer answer(String query) {
    loaded.clear();
    List<String> phrases = Query.phrases(query);
    List<Candidate> candidates = candidates(query);
    List<String> found = new ArrayList<>();
    long firstBytes = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (holds(candidates.get(i), phrases)) {
        found.add(address(candidates.get(i).page));
      }
      if (firstBytes < 0 && i % BATCH == BATCH - 1 && !found.isEmpty()) {
        firstBytes = loadedBytes();
      }
    }
    return new Answer(found, candidates.size(), firstBytes < 0 ? loadedBytes() : firstBytes);
  }

  List<String> search(String query) {
    return answer(query).found;
  }

  private long loadedBytes() {
    return loaded.stream()
        .mapToLong(path -> sent.computeIfAbsent(path, name -> sent(name, files.get(name))))
        .sum();
  }

  /** Servers compress texts of a kilobyte and more, and leave other files as they are. */
  static long sent(String path, byte[] file) {
    if (path.endsWith(".bin") || file.length < 1024) {
      return file.length;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.size();
  }

  private byte[] load(String path) {
    loaded.add(path);
    return files.get(path);
  }

  private List<Candidate> candidates(String query) {
    List<Map<Integer, Hit>> maps = Query.phrases(query).stream().map(this::pagesOf).toList();
    List<Candidate> found = new ArrayList<>();
    if (!maps.isEmpty()) {
      maps.get(0).keySet().stream()
          .filter(page -> maps.stream().allMatch(map -> map.containsKey(page)))
          .forEach(
              page ->
                  found.add(
                      new Candidate(
                          page,
                          maps.stream().mapToInt(map -> map.get(page).field).max().getAsInt(),
                          maps.stream().map(map -> map.get(page).held).toList())));
    }
    found.sort(
        Comparator.comparingInt(Candidate::field)
            .thenComparing(Comparator.comparingInt(Candidate::page).reversed()));
    return found;
  }

  private Map<Integer, Hit> pagesOf(String phrase) {
    List<Map<Integer, Hit>> terms = Query.lookups(phrase).stream().map(this::postings).toList();
    Map<Integer, Hit> found = new TreeMap<>();
    for (int page : terms.get(0).keySet()) {
      if (terms.stream().allMatch(map -> map.containsKey(page))) {
        int field = terms.stream().mapToInt(map -> map.get(page).field).max().getAsInt();
        long held = terms.stream().mapToLong(map -> map.get(page).held).reduce(-1, (a, b) -> a & b);
        if (held != 0) {
          found.put(page, new Hit(field, held));
        }
      }
    }
    return found;
  }

  private Map<Integer, Hit> postings(String term) {
    int[] points = term.codePoints().toArray();
    int wanted = Terms.hash(points, 0, points.length);
    int width = (1 << Terms.HASH_BITS) / shards;
    int shard = wanted / width;
    Varints.Reader numbers =
        new Varints.Reader(load("search/terms/" + shards + "-" + shard + ".bin"), 0);
    Map<Integer, Hit> found = new TreeMap<>();
    int hash = shard * width;
    while (numbers.hasNext()) {
      long head = numbers.read();
      hash += (int) (head >> 1);
      int page = -1;
      for (long left = (head & 1) == 1 ? 1 : numbers.read(); left > 0; left--) {
        long posting = numbers.read();
        page += (int) (posting >> 2);
        long held = numbers.read();
        if (hash == wanted) {
          // Twice, where a single character has the hash of a pair.
          found.merge(
              page,
              new Hit((int) posting & 3, held),
              (one, two) -> new Hit(Math.min(one.field, two.field), one.held | two.held));
        }
      }
    }
    return found;
  }

  private String address(int page) {
    String path = "search/pages/" + page / SearchIndex.LIST + ".txt";
    load(path);
    return lists.computeIfAbsent(path, name -> text(name).split("\n"))[page % SearchIndex.LIST];
  }

  private boolean holds(Candidate candidate, List<String> phrases) {
    String address = address(candidate.page);
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i);
      boolean found = false;
      for (int part = 0; candidate.held.get(i) >> part != 0 && !found; part++) {
        found =
            (candidate.held.get(i) >> part & 1) == 1
                && lines(address + "search/" + part + ".txt").stream()
                    .anyMatch(line -> line.contains(phrase));
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private List<String> lines(String part) {
    load(part);
    return folded.computeIfAbsent(
        part,
        path ->
            Arrays.stream(text(path).split("[\n\t]"))
                .map(line -> TextNormaliser.normalise(line.replaceFirst("^#\\S* ", "")))
                .toList());
  }

  private String text(String path) {
    return new String(load(path), UTF_8);
  }
}
