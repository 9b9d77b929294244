package org.huiyin.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The advance widths of Noto Sans SC, Regular and Bold: what charts are measured with.
 *
 * <p>Hanzi and full-width signs are one em wide in every Chinese font, so a chart that is laid out with these widths
 * also fits the reader's own font; only Latin letters and digits vary, by about a tenth.
 *
 * <p>The table is a text in the jar, made by {@code src/build/fonts/widths.py}: lines of {@code regular bold
 * characters}, widths in thousandths of an em; a character that an editor would not show is written {@code U+0020}.
 */
final class WidthTable {
  private static final WidthTable NOTO_SANS_SC = load("widths.txt");
  private static final int UNKNOWN = 1000;
  private static final int COVERED = 1 << 24;

  private final int ascent;
  private final int descent;
  /** By code point, in pages of 256: {@link #COVERED}, twelve bits of width in Regular, twelve of width in Bold. */
  private final int[][] pages;

  private WidthTable(int ascent, int descent, int[][] pages) {
    this.ascent = ascent;
    this.descent = descent;
    this.pages = pages;
  }

  static WidthTable notoSansSc() {
    return NOTO_SANS_SC;
  }

  private static WidthTable load(String resource) {
    InputStream in = WidthTable.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("not in the jar: " + resource);
    }
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WidthTable parse(BufferedReader lines) throws IOException {
    int ascent = 0;
    int descent = 0;
    int[][] pages = new int[Character.MAX_CODE_POINT + 1 >> 8][];
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("# ")) {
        continue;
      }
      String[] words = line.split(" ");
      if (words[0].equals("ascent")) {
        ascent = Integer.parseInt(words[1]);
        descent = Integer.parseInt(words[3]);
        continue;
      }
      int widths = COVERED | Integer.parseInt(words[0]) << 12 | Integer.parseInt(words[1]);
      for (int i = 2; i < words.length; i++) {
        if (words[i].startsWith("U+")) {
          put(pages, Integer.parseInt(words[i].substring(2), 16), widths);
        } else {
          words[i].codePoints().forEach(codePoint -> put(pages, codePoint, widths));
        }
      }
    }
    return new WidthTable(ascent, descent, pages);
  }

  private static void put(int[][] pages, int codePoint, int widths) {
    int page = codePoint >> 8;
    if (pages[page] == null) {
      pages[page] = new int[256];
    }
    pages[page][codePoint & 255] = widths;
  }

  /** Whether the font has the character. */
  boolean covers(int codePoint) {
    return find(codePoint) != 0;
  }

  /** A text's width in thousandths of an em; a character that the font lacks counts as one em. */
  int width(String text, boolean bold) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int found = find(codePoint);
      width += found == 0 ? UNKNOWN : (bold ? found : found >> 12) & 0xFFF;
    }
    return width;
  }

  /** The entry of a character; 0 if it is not covered. */
  private int find(int codePoint) {
    int[] page = pages[codePoint >> 8];
    return page == null ? 0 : page[codePoint & 255];
  }

  /** From the base line up, in thousandths of an em. */
  int ascent() {
    return ascent;
  }

  /** From the base line down, in thousandths of an em. */
  int descent() {
    return descent;
  }
}
