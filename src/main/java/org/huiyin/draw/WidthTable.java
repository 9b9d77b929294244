package org.huiyin.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

  private final int ascent;
  private final int descent;
  /** Sorted; each entry is a code point above 24 bits of widths, so that one array can be searched. */
  private final long[] entries;

  private WidthTable(int ascent, int descent, long[] entries) {
    this.ascent = ascent;
    this.descent = descent;
    this.entries = entries;
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
    long[] entries = new long[12_000];
    int count = 0;
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
      long widths = Long.parseLong(words[0]) << 12 | Long.parseLong(words[1]);
      for (int i = 2; i < words.length; i++) {
        int[] codePoints = words[i].startsWith("U+")
            ? new int[] {Integer.parseInt(words[i].substring(2), 16)}
            : words[i].codePoints().toArray();
        for (int codePoint : codePoints) {
          entries[count++] = (long) codePoint << 24 | widths;
        }
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return new WidthTable(ascent, descent, sorted);
  }

  /** Whether the font has the character. */
  boolean covers(int codePoint) {
    return find(codePoint) >= 0;
  }

  /** A text's width in thousandths of an em; a character that the font lacks counts as one em. */
  int width(String text, boolean bold) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int found = find(codePoint);
      width += found < 0 ? UNKNOWN : (int) (bold ? entries[found] & 0xFFF : entries[found] >> 12 & 0xFFF);
    }
    return width;
  }

  private int find(int codePoint) {
    int at = Arrays.binarySearch(entries, (long) codePoint << 24);
    int next = at >= 0 ? at : -at - 1;
    return next < entries.length && entries[next] >> 24 == codePoint ? next : -1;
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
