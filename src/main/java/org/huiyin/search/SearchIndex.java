package org.huiyin.search;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.SearchTerms;

/**
 * The search index of all pages of one language.
 *
 * @param shards the number of term files, a power of two; the page passes it to search.js
 * @param files the files of the index, all in the requested folder
 */
public record SearchIndex(int shards, List<OutputFile> files) {
  /** The number of addresses in one file of pages; equal to that in search.js. */
  static final int LIST = 256;

  /** The target size of a term file in bytes. A query loads two or three of them. */
  private static final int SHARD_BYTES = 2048;

  /** Limits the number of files in a folder. Beyond about 10,000 pages the files grow instead. */
  private static final int MAX_SHARDS = 1 << 13;

  /** Oldest first, so that a new page does not change the numbers of the others. */
  private static final Comparator<Page> ORDER =
      Comparator.comparing(Page::day).thenComparing(Page::address);

  public SearchIndex {
    files = List.copyOf(files);
  }

  /** A page and its terms. */
  public record Page(String address, LocalDate day, SearchTerms terms) {}

  /**
   * @param folder the folder of the files, such as {@code search/}
   * @param pages the pages, in any order
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
    while (shards < MAX_SHARDS && (long) shards * SHARD_BYTES < size) {
      shards *= 2;
    }
    return shards;
  }

  /** A term on a page. */
  private record Posting(int hash, int page, int field, long chunkBits) {}

  /**
   * Encodes the terms whose hash is at least {@code from} and below {@code to}, and advances the
   * cursors past them.
   */
  private static byte[] terms(List<PageTerms.Cursor> pages, int from, int to) {
    List<Posting> postings = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (PageTerms.Cursor term = pages.get(page); term.isBelow(to); term.next()) {
        postings.add(new Posting(term.hash(), page, term.field(), term.chunkBits()));
      }
    }
    // The sort is stable: the pages of a term stay in order.
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
      Varints.write(file, posting.chunkBits);
      before = posting.page;
    }
  }
}
