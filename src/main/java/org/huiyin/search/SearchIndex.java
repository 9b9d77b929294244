package org.huiyin.search;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.address.SitePaths;
import org.huiyin.model.OutputFile;
import org.huiyin.model.SearchTerms;

/**
 * The index of all pages of one language.
 *
 * @param shards how many term files there are, a power of two; the script must be told
 * @param files below the folder that was asked for
 */
public record SearchIndex(int shards, List<OutputFile> files) {
  /** How many addresses a list of pages holds; the same as in the script. */
  static final int LIST = 256;

  /** About how many bytes of terms there are for one file. A query loads two or three files. */
  private static final int SHARD = 2048;

  /** What a folder can bear; beyond some 10,000 pages, files grow instead. */
  private static final int MOST_SHARDS = 1 << 13;

  /** Oldest first: a new page leaves the numbers of the others as they are. */
  private static final Comparator<Page> ORDER =
      Comparator.comparing(Page::day).thenComparing(Page::address);

  public SearchIndex {
    files = List.copyOf(files);
  }

  /** A page and its terms. */
  public record Page(String address, LocalDate day, SearchTerms terms) {}

  /**
   * @param folder of the files, {@code search/}
   * @param pages in any order
   */
  public static SearchIndex of(String folder, List<Page> pages) {
    List<Page> ordered = pages.stream().sorted(ORDER).toList();
    int shards = shards(ordered);
    List<OutputFile> files = new ArrayList<>();
    for (int from = 0; from < ordered.size(); from += LIST) {
      String list =
          ordered.subList(from, Math.min(from + LIST, ordered.size())).stream()
              .map(page -> page.address() + "\n")
              .collect(Collectors.joining());
      files.add(OutputFile.text(SitePaths.searchPages(folder, from / LIST), list));
    }
    List<PageTerms.Cursor> all =
        ordered.stream().map(page -> new PageTerms.Cursor(page.terms())).toList();
    int width = (1 << Terms.HASH_BITS) / shards;
    for (int shard = 0; shard < shards; shard++) {
      files.add(
          new OutputFile(
              SitePaths.searchTerms(folder, shards, shard),
              terms(all, shard * width, (shard + 1) * width)));
    }
    return new SearchIndex(shards, files);
  }

  private static int shards(List<Page> pages) {
    long size = pages.stream().mapToLong(page -> page.terms().keys().length).sum();
    int shards = 1;
    while (shards < MOST_SHARDS && (long) shards * SHARD < size) {
      shards *= 2;
    }
    return shards;
  }

  /** A term on a page. */
  private record Posting(int hash, int page, int field, long held) {}

  /**
   * The file of the terms whose hash is at least {@code from} and below {@code to}; moves the
   * cursors past them.
   */
  private static byte[] terms(List<PageTerms.Cursor> pages, int from, int to) {
    List<Posting> postings = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (PageTerms.Cursor term = pages.get(page); term.isBelow(to); term.next()) {
        postings.add(new Posting(term.hash(), page, term.field(), term.held()));
      }
    }
    // Stable: the pages of a term stay in order.
    postings.sort(Comparator.comparingInt(Posting::hash));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int before = from;
    for (int i = 0; i < postings.size(); ) {
      int hash = postings.get(i).hash;
      int end = i + 1;
      while (end < postings.size() && postings.get(end).hash == hash) {
        end++;
      }
      write(file, hash - before, postings.subList(i, end));
      before = hash;
      i = end;
    }
    return file.toByteArray();
  }

  private static void write(ByteArrayOutputStream file, int distance, List<Posting> term) {
    Varints.write(file, 2L * distance + (term.size() == 1 ? 1 : 0));
    if (term.size() > 1) {
      Varints.write(file, term.size());
    }
    int before = -1;
    for (Posting posting : term) {
      Varints.write(file, (posting.page - before) * 4L + posting.field);
      Varints.write(file, posting.held);
      before = posting.page;
    }
  }
}
