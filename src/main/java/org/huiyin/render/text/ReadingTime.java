package org.huiyin.render.text;

import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;

/**
 * The length of a text and the time it takes to read it.
 *
 * @param characters the number of Chinese characters, without punctuation
 * @param words the number of words in other scripts, including numbers
 */
public record ReadingTime(int characters, int words) {
  private static final int CHARACTERS_A_MINUTE = 400;
  private static final int WORDS_A_MINUTE = 220;

  /** Signs that are part of a word if a letter or digit follows. */
  private static final String JOINTS = ".,’'-";

  /** The length of all lines of a text. */
  public static ReadingTime of(Prose prose) {
    return prose.lines().stream()
        .map(TextLine::text)
        .map(ReadingTime::of)
        .reduce(
            new ReadingTime(0, 0),
            (a, b) -> new ReadingTime(a.characters + b.characters, a.words + b.words));
  }

  /** The length of a string. */
  public static ReadingTime of(String text) {
    int characters = 0;
    int words = 0;
    boolean inWord = false;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (isCommon(c) || Character.isIdeographic(c)) {
        characters++;
        inWord = false;
      } else if (isLetterOrNumber(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else {
        inWord &= isMark(c) || JOINTS.indexOf(c) >= 0 && startsWithLetter(text, next);
      }
    }
    return new ReadingTime(characters, words);
  }

  /** Whether it is one of the Chinese characters of the first versions of Unicode: nearly all. */
  private static boolean isCommon(int c) {
    return c >= 0x4E00 && c <= 0x9FA5;
  }

  private static boolean startsWithLetter(String text, int at) {
    return at < text.length() && isLetterOrNumber(text.codePointAt(at));
  }

  /** Whether it is of the Unicode categories L or N, to which Chinese characters belong too. */
  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The sum of characters and words. */
  public int length() {
    return characters + words;
  }

  /**
   * The reading time in whole minutes, rounded up, at 400 Chinese characters or 220 words a minute.
   */
  public int minutes() {
    return (characters * WORDS_A_MINUTE
            + words * CHARACTERS_A_MINUTE
            + CHARACTERS_A_MINUTE * WORDS_A_MINUTE
            - 1)
        / (CHARACTERS_A_MINUTE * WORDS_A_MINUTE);
  }
}
