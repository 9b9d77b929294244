package org.huiyin.draft.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.junit.jupiter.api.Test;

/**
 * How well numbers are read: the labelled letters of {@code draft/reading/numbers.txt}. The floors
 * lie below what is reached, so that a rule can be changed, and above what the importer is to reach
 * on letters that nobody has seen.
 */
class ReadingScoreTest {
  private static final List<LabelledLetters.Labelled> LETTERS = LabelledLetters.read();
  private static final ReadingScore SCORE = ReadingScore.of(LETTERS);

  @Test
  void at_least_150_numbers_are_labelled() {
    assertTrue(SCORE.numbers >= 150, SCORE::toString);
  }

  @Test
  void values_areas_periods_and_natures_are_read_right() {
    System.out.println(SCORE);
    SCORE.mistakes.forEach(System.out::println);
    assertTrue(SCORE.share(Guess.VALUE) >= 0.97, SCORE::toString);
    assertTrue(SCORE.share(Guess.AREA) >= 0.95, SCORE::toString);
    assertTrue(SCORE.share(Guess.PERIOD) >= 0.95, SCORE::toString);
    assertTrue(SCORE.share(Guess.NATURE) >= 0.92, SCORE::toString);
  }

  @Test
  void what_is_wrong_is_marked_and_marks_are_few() {
    assertTrue(SCORE.silentShare() <= 0.02, SCORE::toString);
    assertTrue(SCORE.marksANumber() <= 2.5, SCORE::toString);
  }
}
