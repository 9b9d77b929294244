package org.huiyin.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.SearchTerms;

/**
 * The search index of all pages of one language. It is made in rounds, each for a part of the
 * terms, so that the postings of a large site are never in memory at once.
 */
public final class SearchIndex {
  /** The number of addresses in one file of pages; equal to that in search.js. */
  static final int LIST = 256;

  /** The target size of a term file in bytes. A query loads two or three of them. */
  private static final int SHARD_BYTES = 2048;

  /** A single character is a term if it stands on so many pages at most. */
  private static final int MOST_SINGLE = 32;

  /** Limits the number of files in a folder. Beyond about 10,000 pages the files grow instead. */
  private static final int MAX_SHARDS = 1 << 13;

  /** About so many bytes of encoded terms are taken in one round; a posting has about three. */
  private static final int USUAL_ROUND = 3 << 20;

  /** Oldest first, so that a new page does not change the numbers of the others. */
  private static final Comparator<Page> ORDER =
      Comparator.comparing(Page::day).thenComparing(Page::address);

  private final String folder;
  private final List<Page> pages;
  private final long size;
  private final int shards;

  /** A page and its terms. */
  public record Page(String address, LocalDate day, SearchTerms terms) {}

  /** Receives the files one by one. */
  public interface Receiver {
    /**
     * @throws IOException if the file cannot be stored
     */
    void put(OutputFile file) throws IOException;
  }

  /**
   * @param folder the folder of the files, such as {@code search/}
   * @param pages the pages, in any order
   */
  public SearchIndex(String folder, List<Page> pages) {
    this.folder = folder;
    this.pages = pages.stream().sorted(ORDER).toList();
    this.size = pages.stream().mapToLong(page -> page.terms().keys().length()).sum();
    this.shards = shards(size);
  }

  private static int shards(long size) {
    int shards = 1;
    while (shards < MAX_SHARDS && (long) shards * SHARD_BYTES < size) {
      shards *= 2;
    }
    return shards;
  }

  /** The number of term files, a power of two; the page passes it to search.js. */
  public int shards() {
    return shards;
  }

  /**
   * Makes the files of the index, all in the requested folder.
   *
   * @throws IOException if the receiver fails
   */
  public void files(Receiver receiver) throws IOException {
    files(receiver, USUAL_ROUND);
  }

  /**
   * @param most bytes of encoded terms in one round
   */
  void files(Receiver receiver, int most) throws IOException {
    for (int from = 0; from < pages.size(); from += LIST) {
      String list =
          pages.subList(from, Math.min(from + LIST, pages.size())).stream()
              .map(page -> page.address() + "\n")
              .collect(Collectors.joining());
      receiver.put(OutputFile.text(SitePaths.searchPages(folder, from / LIST), list));
    }
    int rounds = 1;
    while (rounds < shards && size / rounds > most) {
      rounds *= 2;
    }
    PageTerms.Cursor[] cursors = new PageTerms.Cursor[pages.size()];
    Arrays.setAll(cursors, page -> new PageTerms.Cursor(pages.get(page).terms()));
    int width = (1 << Terms.HASH_BITS) / shards;
    Postings postings = new Postings();
    for (int shard = 0; shard < shards; shard++) {
      if (shard % (shards / rounds) == 0) {
        postings.take(cursors, (shard + shards / rounds) * width);
      }
      receiver.put(
          new OutputFile(
              SitePaths.searchTerms(folder, shards, shard),
              terms(postings, shard * width, (shard + 1) * width)));
    }
  }

  /** Encodes the next terms, whose hash is at least {@code from} and below {@code to}. */
  private static byte[] terms(Postings postings, int from, int to) {
    Varints.Writer file = new Varints.Writer();
    int before = from;
    while (postings.isBelow(to)) {
      int hash = postings.hash();
      int pages = postings.pages();
      if (postings.isSingle() && pages > MOST_SINGLE) {
        postings.skip(pages);
        continue;
      }
      file.write(2L * (hash - before) + (pages == 1 ? 1 : 0));
      if (pages > 1) {
        file.write(pages);
      }
      write(file, postings, pages);
      before = hash;
    }
    return file.bytes();
  }

  private static void write(Varints.Writer file, Postings postings, int pages) {
    int before = -1;
    for (int i = 0; i < pages; i++) {
      file.write((postings.page() - before) * 4L + postings.field());
      file.write(postings.chunkBits());
      before = postings.page();
      postings.next();
    }
  }
}
