package org.huiyin.render.text;

import java.util.regex.Pattern;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;

/**
 * How long a text is, for readers who decide whether to begin.
 *
 * @param characters Chinese characters, without punctuation
 * @param words runs of other letters and digits
 */
public record ReadingTime(int characters, int words) {
  private static final int CHARACTERS_A_MINUTE = 400;
  private static final int WORDS_A_MINUTE = 220;
  private static final Pattern CHARACTER = Pattern.compile("\\p{IsIdeographic}");

  /**
   * A sign such as a point or hyphen belongs to a word where a letter or digit follows. The loop is
   * possessive: another one would need a stack frame for each character.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}&&\\P{IsIdeographic}]"
              + "(?:[\\p{L}\\p{M}\\p{N}&&\\P{IsIdeographic}]|[.,’'-](?=[\\p{L}\\p{N}]))*+");

  public static ReadingTime of(Prose prose) {
    return prose.lines().stream()
        .map(TextLine::text)
        .map(ReadingTime::of)
        .reduce(
            new ReadingTime(0, 0),
            (a, b) -> new ReadingTime(a.characters + b.characters, a.words + b.words));
  }

  public static ReadingTime of(String text) {
    return new ReadingTime(
        (int) CHARACTER.matcher(text).results().count(),
        (int) WORD.matcher(text).results().count());
  }

  /** Both together: a word among Chinese characters counts as one. */
  public int length() {
    return characters + words;
  }

  /** Whole minutes, rounded up: 400 Chinese characters or 220 words take one. */
  public int minutes() {
    return (characters * WORDS_A_MINUTE
            + words * CHARACTERS_A_MINUTE
            + CHARACTERS_A_MINUTE * WORDS_A_MINUTE
            - 1)
        / (CHARACTERS_A_MINUTE * WORDS_A_MINUTE);
  }
}
