package org.huiyin.search;

import java.util.Arrays;

/**
 * The terms of all pages in a range of terms, by hash and then by page. Numbers in arrays: a large
 * site has millions of them.
 */
final class Postings {
  private static final int FIRST_SIZE = 1 << 12;
  private static final int FIELD_BITS = 2;
  private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;

  /** At most so many chunks has a page; it leaves 31 bits for its number. */
  private static final int CHUNK_BITS = 31;

  private static final long CHUNK_MASK = (1L << CHUNK_BITS) - 1;

  /**
   * Twice the hash, plus one if it is single, and the place in {@link #pages}, which is in the
   * order of the pages.
   */
  private long[] terms = new long[FIRST_SIZE];

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
        add(term.term(), page, term.field(), term.chunkBits());
      }
      term.rest();
    }
    Arrays.sort(terms, 0, count);
  }

  private void add(int term, int page, int field, long chunkBits) {
    if (count == terms.length) {
      terms = Arrays.copyOf(terms, 2 * count);
      pages = Arrays.copyOf(pages, 2 * count);
    }
    terms[count] = (long) term << Integer.SIZE | count;
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

  /** Goes past the pages of the current term. */
  void skip(int pages) {
    at += pages;
  }

  int hash() {
    return term(at) >>> 1;
  }

  /** Whether the current term is a single character. */
  boolean isSingle() {
    return (term(at) & 1) == 1;
  }

  private int term(int place) {
    return (int) (terms[place] >>> Integer.SIZE);
  }

  /** The number of pages that have the current term. */
  int pages() {
    int end = at + 1;
    while (end < count && term(end) == term(at)) {
      end++;
    }
    return end - at;
  }

  private long current() {
    return pages[(int) terms[at]];
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
