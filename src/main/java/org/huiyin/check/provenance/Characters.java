package org.huiyin.check.provenance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.huiyin.model.TextLine;

/**
 * The visible characters of a text, for a comparison: white space is left out, and full-width and
 * half-width forms count as one. Each character knows where it stands.
 */
final class Characters {
  private final List<TextLine> lines;
  private final int[] starts;
  private int[] forms = new int[256];
  private int[] offsets = new int[256];
  private int count;

  private Characters(List<TextLine> lines) {
    this.lines = lines;
    this.starts = new int[lines.size() + 1];
  }

  static Characters of(List<TextLine> lines) {
    Characters characters = new Characters(List.copyOf(lines));
    for (int i = 0; i < lines.size(); i++) {
      characters.starts[i] = characters.count;
      characters.add(lines.get(i).text());
    }
    characters.starts[lines.size()] = characters.count;
    return characters;
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        continue;
      }
      if (count == forms.length) {
        forms = Arrays.copyOf(forms, count * 2);
        offsets = Arrays.copyOf(offsets, count * 2);
      }
      forms[count] = withoutWidth(text, i, codePoint);
      offsets[count++] = i;
    }
  }

  /**
   * The character without regard to its width: those of another width have a block of their own.
   */
  private static int withoutWidth(String text, int at, int codePoint) {
    return codePoint >= 0xFF00 && codePoint <= 0xFFEF
        ? Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFKC).codePointAt(0)
        : codePoint;
  }

  int count() {
    return count;
  }

  int form(int index) {
    return forms[index];
  }

  int lines() {
    return lines.size();
  }

  /**
   * The index of the first character of a line; of the last line's end if there is no such line.
   */
  int startOfLine(int line) {
    return starts[line];
  }

  /** The visible characters of a line. */
  String line(int line) {
    return new String(forms, starts[line], starts[line + 1] - starts[line]);
  }

  /** The index of the line with a character. */
  int lineOf(int index) {
    int line = Arrays.binarySearch(starts, index);
    if (line < 0) {
      return -line - 2;
    }
    while (starts[line + 1] == index) { // A line without visible characters.
      line++;
    }
    return line;
  }

  TextLine textLine(int index) {
    return lines.get(lineOf(index));
  }

  /** The place of a character in the text of its line. */
  int offset(int index) {
    return offsets[index];
  }

  /** The place behind a character in the text of its line. */
  int end(int index) {
    String text = textLine(index).text();
    return offsets[index] + Character.charCount(text.codePointAt(offsets[index]));
  }

  /** Whether a character and the next are parts of one number or Latin word. */
  boolean isJoined(int index) {
    return index >= 0
        && index + 1 < count
        && lineOf(index) == lineOf(index + 1)
        && isOfWord(forms[index])
        && isOfWord(forms[index + 1]);
  }

  private static boolean isOfWord(int form) {
    return form < 0x80 && (Character.isLetterOrDigit(form) || form == '.' || form == ',');
  }
}
