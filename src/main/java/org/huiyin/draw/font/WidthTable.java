package org.huiyin.draw.font;

import org.huiyin.source.Resource;

/**
 * The advance widths of Noto Sans SC, Regular and Bold: what charts are measured with.
 *
 * <p>Hanzi and full-width signs are one em wide in every Chinese font, so a chart that is laid out
 * with these widths also fits the reader's own font; only Latin letters and digits vary, by about a
 * tenth.
 *
 * <p>The table is a text in the jar, made by {@code src/build/fonts/widths.py}: lines of {@code
 * regular bold characters}, widths in thousandths of an em; a character that an editor would not
 * show is written {@code U+0020}.
 */
public final class WidthTable {
  private static final WidthTable NOTO_SANS_SC = load("widths.txt");
  private static final int UNKNOWN = 1000;
  private static final int COVERED = 1 << 24;

  /** As wide as a hanzi among hanzi; in a text without any they are Latin signs. */
  private static final String QUOTES = "‘’“”";

  private static final int FIRST_WIDE = 0x2E80;

  private final int ascent;
  private final int descent;

  /**
   * By code point, in pages of 256: {@link #COVERED}, twelve bits of width in Regular, twelve of
   * width in Bold.
   */
  private final int[][] pages;

  private WidthTable(int ascent, int descent, int[][] pages) {
    this.ascent = ascent;
    this.descent = descent;
    this.pages = pages;
  }

  public static WidthTable notoSansSc() {
    return NOTO_SANS_SC;
  }

  private static WidthTable load(String resource) {
    return parse(new Resource(WidthTable.class, resource).text());
  }

  /** Character by character: this runs once, in a virtual machine that has not yet warmed up. */
  private static WidthTable parse(String table) {
    int ascent = 0;
    int descent = 0;
    int[][] pages = new int[Character.MAX_CODE_POINT + 1 >> 8][];
    for (int start = 0, end; start < table.length(); start = end + 1) {
      end = table.indexOf('\n', start);
      if (table.startsWith("ascent ", start)) {
        String[] words = table.substring(start, end).split(" ");
        ascent = Integer.parseInt(words[1]);
        descent = Integer.parseInt(words[3]);
      } else if (!table.startsWith("# ", start)) {
        int second = table.indexOf(' ', start) + 1;
        int characters = table.indexOf(' ', second) + 1;
        put(
            table,
            characters,
            end,
            COVERED
                | Integer.parseInt(table, start, second - 1, 10) << 12
                | Integer.parseInt(table, second, characters - 1, 10),
            pages);
      }
    }
    return new WidthTable(ascent, descent, pages);
  }

  private static void put(String table, int start, int end, int widths, int[][] pages) {
    for (int at = start; at < end; ) {
      int codePoint = table.codePointAt(at);
      if (codePoint == ' ') {
        at++;
      } else if (codePoint == 'U' && table.charAt(at + 1) == '+') {
        int behind = table.indexOf(' ', at);
        behind = behind < 0 || behind > end ? end : behind;
        put(pages, Integer.parseInt(table, at + 2, behind, 16), widths);
        at = behind;
      } else {
        put(pages, codePoint, widths);
        at += Character.charCount(codePoint);
      }
    }
  }

  private static void put(int[][] pages, int codePoint, int widths) {
    int page = codePoint >> 8;
    if (pages[page] == null) {
      pages[page] = new int[256];
    }
    pages[page][codePoint & 255] = widths;
  }

  /** Whether the font has the character. */
  public boolean covers(int codePoint) {
    return find(codePoint) != 0;
  }

  /** Whether the font has every character of a text. */
  public boolean coversAll(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!covers(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** A text's width in thousandths of an em; a character that the font lacks counts as one em. */
  int width(String text, boolean bold) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += width(text, i, bold);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /** The width of the character at a place of a text, in thousandths of an em. */
  int width(String text, int at, boolean bold) {
    return isLatinQuote(text, at)
        ? width(text.charAt(at) < '“' ? '\'' : '"', bold)
        : width(text.codePointAt(at), bold);
  }

  /** Whether a quotation mark or apostrophe stands in a text without hanzi. */
  public static boolean isLatinQuote(String text, int at) {
    return QUOTES.indexOf(text.charAt(at)) >= 0 && text.chars().allMatch(unit -> unit < FIRST_WIDE);
  }

  private int width(int codePoint, boolean bold) {
    int found = find(codePoint);
    return found == 0 ? UNKNOWN : (bold ? found : found >> 12) & 0xFFF;
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
