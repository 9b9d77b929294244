package org.huiyin.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.search.SearchDocument.Section;

/**
 * Splits the text of a page into chunks of similar size. A search result loads only the chunks that
 * contain the query.
 *
 * <p>Chunks end at paragraph boundaries. A paragraph longer than two chunks is split as well; its
 * pieces overlap by at least {@link #OVERLAP} characters, so that a query of that length is never
 * split.
 */
final class TextChunks {
  /** The maximum query length in code points after normalisation; equal to that in search.js. */
  static final int OVERLAP = 100;

  /** The minimum chunk size in UTF-8 bytes: about 600 Chinese characters, or 1.2 KB after gzip. */
  private static final int MIN_BYTES = 1800;

  /** The maximum number of chunks, which are stored as a bit set; long texts get larger chunks. */
  private static final int MAX_CHUNKS = 24;

  private final int chunkBytes;
  private final List<List<Section>> chunks = new ArrayList<>();
  private List<Section> chunk = new ArrayList<>();
  private List<String> paragraphs = new ArrayList<>();
  private int usedBytes;

  private TextChunks(int chunkBytes) {
    this.chunkBytes = chunkBytes;
  }

  /** Returns at least one chunk, which may be empty. A section may continue in the next chunk. */
  static List<List<Section>> of(List<Section> sections) {
    int total =
        sections.stream()
            .flatMap(section -> section.paragraphs().stream())
            .mapToInt(TextChunks::bytes)
            .sum();
    // The overlaps make a text longer by at most one half.
    TextChunks split = new TextChunks(Math.max(MIN_BYTES, total / (MAX_CHUNKS - 1) * 3 / 2 + 1));
    sections.forEach(split::add);
    if (!split.chunk.isEmpty() || split.chunks.isEmpty()) {
      split.chunks.add(split.chunk);
    }
    return split.chunks;
  }

  private void add(Section section) {
    paragraphs = new ArrayList<>();
    for (String paragraph : section.paragraphs()) {
      for (String piece : pieces(paragraph)) {
        paragraphs.add(piece);
        usedBytes += bytes(piece);
        if (usedBytes >= chunkBytes) {
          chunk.add(new Section(section.anchor(), section.heading(), paragraphs));
          paragraphs = new ArrayList<>();
          chunks.add(chunk);
          chunk = new ArrayList<>();
          usedBytes = 0;
        }
      }
    }
    if (!paragraphs.isEmpty() || section.paragraphs().isEmpty()) {
      chunk.add(new Section(section.anchor(), section.heading(), paragraphs));
    }
  }

  private List<String> pieces(String paragraph) {
    int bytes = bytes(paragraph);
    if (bytes <= 2 * chunkBytes) {
      return List.of(paragraph);
    }
    int units = (int) ((long) chunkBytes * paragraph.length() / bytes);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (paragraph.length() - start > 2 * units) {
      int end = atCharacter(paragraph, start + units);
      pieces.add(paragraph.substring(start, end));
      // A character may be removed by normalisation or take two UTF-16 units, hence the factor 2.
      start = atCharacter(paragraph, end - 2 * OVERLAP);
    }
    pieces.add(paragraph.substring(start));
    return pieces;
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }

  private static int atCharacter(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }
}
