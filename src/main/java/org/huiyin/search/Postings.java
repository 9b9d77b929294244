package org.huiyin.search;

import java.util.Arrays;

/**
 * The terms of all pages in a range of hashes, by hash and then by page. Numbers in arrays: a large
 * site has millions of them.
 */
final class Postings {
  private static final int FIRST_SIZE = 1 << 12;
  private static final int FIELD_BITS = 2;
  private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;

  /** At most so many chunks has a page; it leaves 31 bits for its number. */
  private static final int CHUNK_BITS = 31;

  private static final long CHUNK_MASK = (1L << CHUNK_BITS) - 1;

  /** The hash, and the place in {@link #pages}, which is in the order of the pages. */
  private long[] hashes = new long[FIRST_SIZE];

  /** The page, the field and the chunks. */
  private long[] pages = new long[FIRST_SIZE];

  private int count;
  private int at;

  /**
   * Takes the terms whose hash is below the limit, in place of those that it had, and advances the
   * cursors past them.
   */
  void take(PageTerms.Cursor[] cursors, int limit) {
    count = 0;
    at = 0;
    for (int page = 0; page < cursors.length; page++) {
      PageTerms.Cursor term = cursors[page];
      term.resume();
      for (; term.isBelow(limit); term.next()) {
        add(term.hash(), page, term.field(), term.chunkBits());
      }
      term.rest();
    }
    Arrays.sort(hashes, 0, count);
  }

  private void add(int hash, int page, int field, long chunkBits) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      pages = Arrays.copyOf(pages, 2 * count);
    }
    hashes[count] = (long) hash << Integer.SIZE | count;
    pages[count] = ((long) page << FIELD_BITS | field) << CHUNK_BITS | chunkBits;
    count++;
  }

  /** Whether there is a current posting and its hash is below the limit. */
  boolean isBelow(int limit) {
    return at < count && hash() < limit;
  }

  void next() {
    at++;
  }

  int hash() {
    return hash(at);
  }

  private int hash(int place) {
    return (int) (hashes[place] >>> Integer.SIZE);
  }

  /** The number of pages that have the current term. */
  int pages() {
    int end = at + 1;
    while (end < count && hash(end) == hash(at)) {
      end++;
    }
    return end - at;
  }

  private long current() {
    return pages[(int) hashes[at]];
  }

  int page() {
    return (int) (current() >>> FIELD_BITS + CHUNK_BITS);
  }

  /** The ordinal of the most relevant field that contains the term. */
  int field() {
    return (int) (current() >>> CHUNK_BITS) & FIELD_MASK;
  }

  /** One bit for each chunk that contains the term. */
  long chunkBits() {
    return current() & CHUNK_MASK;
  }
}
