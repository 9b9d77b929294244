package org.huiyin.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.search.Entry.Section;

/**
 * Cuts a page's text into parts of about the same length: a result loads only the part that holds
 * what was looked for.
 *
 * <p>Parts end at the ends of paragraphs. A paragraph that is longer than a part is cut, too, and
 * the pieces overlap by {@link #OVERLAP}, so that no query of that length is lost at a cut.
 */
final class Cut {
  /**
   * The longest query that is looked for, in code points after folding; the same as in the script.
   */
  static final int OVERLAP = 100;

  /**
   * The least length of a part, in bytes of UTF-8: some 600 characters of Chinese, which are 1.2 KB
   * of gzip.
   */
  private static final int LENGTH = 1800;

  /** Parts are told by bits; a longer text has longer parts. */
  private static final int MOST = 24;

  private final int length;
  private final List<List<Section>> parts = new ArrayList<>();
  private List<Section> part = new ArrayList<>();
  private List<String> paragraphs = new ArrayList<>();
  private int filled;

  private Cut(int length) {
    this.length = length;
  }

  /** At least one part, which may be empty; a section may go on in the next part. */
  static List<List<Section>> of(List<Section> sections) {
    int total =
        sections.stream()
            .flatMap(section -> section.paragraphs().stream())
            .mapToInt(Cut::bytes)
            .sum();
    // Overlaps make a text longer, by half at most.
    Cut cut = new Cut(Math.max(LENGTH, total / (MOST - 1) * 3 / 2 + 1));
    sections.forEach(cut::add);
    if (!cut.part.isEmpty() || cut.parts.isEmpty()) {
      cut.parts.add(cut.part);
    }
    return cut.parts;
  }

  private void add(Section section) {
    paragraphs = new ArrayList<>();
    for (String paragraph : section.paragraphs()) {
      for (String piece : pieces(paragraph)) {
        paragraphs.add(piece);
        filled += bytes(piece);
        if (filled >= length) {
          part.add(new Section(section.anchor(), section.heading(), paragraphs));
          paragraphs = new ArrayList<>();
          parts.add(part);
          part = new ArrayList<>();
          filled = 0;
        }
      }
    }
    if (!paragraphs.isEmpty() || section.paragraphs().isEmpty()) {
      part.add(new Section(section.anchor(), section.heading(), paragraphs));
    }
  }

  private List<String> pieces(String paragraph) {
    int bytes = bytes(paragraph);
    if (bytes <= 2 * length) {
      return List.of(paragraph);
    }
    int units = (int) ((long) length * paragraph.length() / bytes);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (paragraph.length() - start > 2 * units) {
      int end = atCharacter(paragraph, start + units);
      pieces.add(paragraph.substring(start, end));
      // Characters may fold to nothing or take two units: twice as many cover a query with its
      // punctuation.
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
