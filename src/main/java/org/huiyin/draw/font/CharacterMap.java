package org.huiyin.draw.font;

import java.nio.ByteBuffer;

/**
 * Maps code points to glyph indices with a subtable of the {@code cmap} table of a TrueType font.
 * Format 12 is preferred, format 4 is the fallback (OpenType specification, chapter cmap).
 *
 * @param start offset of the subtable in bytes
 */
record CharacterMap(ByteBuffer font, int start, int format) {
  private static final int WHOLE_UNICODE = 12;
  private static final int FIRST_PLANE = 4;
  private static final int LAST_OF_FIRST_PLANE = 0xFFFF;

  /**
   * Selects the best subtable of a font.
   *
   * @param table offset of the {@code cmap} table in bytes
   * @throws IllegalStateException if there is no subtable of format 12 or 4
   */
  static CharacterMap of(ByteBuffer font, int table) {
    int found = -1;
    int count = font.getShort(table + 2);
    for (int i = 0; i < count; i++) {
      int subtable = table + font.getInt(table + 4 + 8 * i + 4);
      int format = font.getShort(subtable);
      if (format == WHOLE_UNICODE) {
        return new CharacterMap(font, subtable, format);
      }
      found = format == FIRST_PLANE ? subtable : found;
    }
    if (found < 0) {
      throw new IllegalStateException("no character map of format 12 or 4");
    }
    return new CharacterMap(font, found, FIRST_PLANE);
  }

  /**
   * Returns the glyph index of a character, or 0 (the glyph for missing characters) if the font
   * lacks it.
   */
  int glyph(int codePoint) {
    return format == WHOLE_UNICODE
        ? amongGroups(codePoint)
        : codePoint <= LAST_OF_FIRST_PLANE ? amongSegments(codePoint) : 0;
  }

  private int amongGroups(int codePoint) {
    int low = 0;
    int high = font.getInt(start + 12) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int group = start + 16 + 12 * middle;
      if (codePoint < font.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > font.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return font.getInt(group + 8) + codePoint - font.getInt(group);
      }
    }
    return 0;
  }

  private int amongSegments(int codePoint) {
    int twice = unsigned(start + 6);
    int ends = start + 14;
    int starts = ends + twice + 2;
    for (int i = 0; i < twice; i += 2) {
      if (codePoint <= unsigned(ends + i)) {
        int first = unsigned(starts + i);
        int delta = unsigned(starts + twice + i);
        int offsetAt = starts + 2 * twice + i;
        int offset = unsigned(offsetAt);
        if (codePoint < first) {
          return 0;
        }
        int glyph = offset == 0 ? codePoint : unsigned(offsetAt + offset + 2 * (codePoint - first));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
      }
    }
    return 0;
  }

  private int unsigned(int at) {
    return font.getShort(at) & 0xFFFF;
  }
}
