package org.huiyin.render.text;

import java.util.regex.Pattern;
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
  private static final Pattern CHARACTER = Pattern.compile("\\p{IsIdeographic}");

  /**
   * Matches a word. A sign such as a full stop or hyphen is part of the word if a letter or digit
   * follows. The repetition is possessive; otherwise it would need a stack frame per character.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}&&\\P{IsIdeographic}]"
              + "(?:[\\p{L}\\p{M}\\p{N}&&\\P{IsIdeographic}]|[.,’'-](?=[\\p{L}\\p{N}]))*+");

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
    return new ReadingTime(
        (int) CHARACTER.matcher(text).results().count(),
        (int) WORD.matcher(text).results().count());
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
