package org.huiyin.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.huiyin.model.SearchTerms;
import org.huiyin.search.Entry.Section;

/**
 * Writes and reads the terms of one page.
 *
 * <p>A term's key is its hash, then a bit for each part that holds it, then two bits for the best
 * field it stands in. Ascending keys are ascending hashes; their differences take about three bytes
 * each.
 */
final class PageTerms {
  private static final int FIELD_BITS = 2;
  private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;
  private static final int PART_BITS = 5;
  private static final int PART_MASK = (1 << PART_BITS) - 1;
  private static final int FIRST_SIZE = 4096;

  /** Occurrences – hash, part, field – in the order in which they are met. */
  private long[] found = new long[FIRST_SIZE];

  private int count;

  private PageTerms() {}

  /**
   * @param parts of the entry's text; titles and number count to the first
   */
  static SearchTerms of(Entry entry, List<List<Section>> parts) {
    PageTerms terms = new PageTerms();
    terms.add(String.join("\n", entry.titles()), 0, Field.TITLE);
    terms.add(entry.number(), 0, Field.NUMBER);
    for (int part = 0; part < parts.size(); part++) {
      for (Section section : parts.get(part)) {
        terms.add(section.heading(), part, Field.HEADING);
        terms.add(String.join("\n", section.paragraphs()), part, Field.TEXT);
      }
    }
    return new SearchTerms(parts.size(), terms.keys(parts.size()));
  }

  private void add(String text, int part, Field field) {
    long place = (long) part << FIELD_BITS | field.ordinal();
    Terms.hashes(
        Folding.fold(text),
        hash -> {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = (long) hash << PART_BITS + FIELD_BITS | place;
        });
  }

  private byte[] keys(int parts) {
    Arrays.sort(found, 0, count);
    ByteArrayOutputStream keys = new ByteArrayOutputStream();
    long before = 0;
    for (int i = 0; i < count; ) {
      long hash = found[i] >>> PART_BITS + FIELD_BITS;
      long held = 0;
      long field = FIELD_MASK;
      for (; i < count && found[i] >>> PART_BITS + FIELD_BITS == hash; i++) {
        held |= 1L << (found[i] >>> FIELD_BITS & PART_MASK);
        field = Math.min(field, found[i] & FIELD_MASK);
      }
      long key = (hash << parts | held) << FIELD_BITS | field;
      Varints.write(keys, key - before);
      before = key;
    }
    return keys.toByteArray();
  }

  /** Goes through the terms of a page, by ascending hash. */
  static final class Cursor {
    private final Varints.Reader differences;
    private final int parts;
    private long key;
    private boolean ended;

    Cursor(SearchTerms terms) {
      this.differences = new Varints.Reader(terms.keys());
      this.parts = terms.parts();
      next();
    }

    void next() {
      if (differences.hasNext()) {
        key += differences.read();
      } else {
        ended = true;
      }
    }

    /** Whether it stands on a term whose hash is below the limit. */
    boolean isBelow(int limit) {
      return !ended && hash() < limit;
    }

    int hash() {
      return (int) (key >>> FIELD_BITS + parts);
    }

    /** A bit for each part that holds the term. */
    long held() {
      return key >>> FIELD_BITS & (1L << parts) - 1;
    }

    /** The best field of the page in which the term stands, by its ordinal. */
    int field() {
      return (int) key & FIELD_MASK;
    }
  }
}
