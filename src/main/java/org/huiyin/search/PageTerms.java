package org.huiyin.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.bytes.StoredBytes;
import org.huiyin.model.artefact.SearchTerms;
import org.huiyin.search.SearchDocument.Section;

/**
 * Encodes and decodes the terms of one page.
 *
 * <p>The key of a term consists of its hash, one bit for single characters, one bit for each chunk
 * that contains it, and two bits for the most relevant field that contains it. Keys are sorted, so
 * they are also sorted by hash, and stored as differences of about three bytes each.
 */
final class PageTerms {
  private static final int FIELD_BITS = 2;
  private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;
  private static final int CHUNK_BITS = 5;
  private static final int CHUNK_MASK = (1 << CHUNK_BITS) - 1;
  private static final int FIRST_SIZE = 4096;

  /** Occurrences (hash, chunk, field) in document order. */
  private long[] found = new long[FIRST_SIZE];

  private int count;

  private PageTerms() {}

  /**
   * @param chunks the chunks of the document's text; titles and number belong to the first chunk
   */
  static SearchTerms of(SearchDocument document, List<List<Section>> chunks) {
    PageTerms terms = new PageTerms();
    terms.add(String.join("\n", document.titles()), 0, Field.TITLE);
    terms.add(document.number(), 0, Field.NUMBER);
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      for (Section section : chunks.get(chunk)) {
        terms.add(section.heading(), chunk, Field.HEADING);
        terms.add(String.join("\n", section.paragraphs()), chunk, Field.TEXT);
      }
    }
    return new SearchTerms(chunks.size(), new StoredBytes(terms.keys(chunks.size())));
  }

  private void add(String text, int chunk, Field field) {
    long place = (long) chunk << FIELD_BITS | field.ordinal();
    Terms.keys(
        TextNormaliser.normalise(text),
        term -> {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = (long) term << CHUNK_BITS + FIELD_BITS | place;
        });
  }

  private byte[] keys(int chunkCount) {
    Arrays.sort(found, 0, count);
    Varints.Writer keys = new Varints.Writer();
    long before = 0;
    for (int i = 0; i < count; ) {
      long term = found[i] >>> CHUNK_BITS + FIELD_BITS;
      long chunkBits = 0;
      long field = FIELD_MASK;
      for (; i < count && found[i] >>> CHUNK_BITS + FIELD_BITS == term; i++) {
        chunkBits |= 1L << (found[i] >>> FIELD_BITS & CHUNK_MASK);
        field = Math.min(field, found[i] & FIELD_MASK);
      }
      long key = (term << chunkCount | chunkBits) << FIELD_BITS | field;
      keys.write(key - before);
      before = key;
    }
    return keys.bytes();
  }

  /**
   * Iterates over the terms of a page by ascending hash. While it rests, it holds no terms. To be
   * used after {@link #resume} only.
   */
  static final class Cursor {
    private final SearchTerms terms;
    private Optional<Varints.Reader> differences = Optional.empty();
    private int read;
    private long key;
    private boolean ended;

    Cursor(SearchTerms terms) {
      this.terms = terms;
    }

    void resume() {
      boolean begun = read > 0 || ended;
      differences = Optional.of(new Varints.Reader(terms.keys().bytes(), read));
      if (!begun) {
        next();
      }
    }

    void rest() {
      read = differences.orElseThrow().place();
      differences = Optional.empty();
    }

    void next() {
      Varints.Reader reader = differences.orElseThrow();
      if (reader.hasNext()) {
        key += reader.read();
      } else {
        ended = true;
      }
    }

    /** Whether there is a current term and its hash is below the limit. */
    boolean isBelow(int limit) {
      return !ended && term() >>> 1 < limit;
    }

    /** Twice the hash, plus one if it is a single character. */
    int term() {
      return (int) (key >>> FIELD_BITS + terms.chunks());
    }

    /** One bit for each chunk that contains the term. */
    long chunkBits() {
      return key >>> FIELD_BITS & (1L << terms.chunks()) - 1;
    }

    /** The ordinal of the most relevant field that contains the term. */
    int field() {
      return (int) key & FIELD_MASK;
    }
  }
}
