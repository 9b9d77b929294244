package org.huiyin.draft.reading.clue;

import java.util.Optional;

/**
 * What was read about a number.
 *
 * @param doubt why it must be confirmed, one short sentence in Chinese; empty if it is stated
 */
public record Clue<T>(T value, Optional<String> doubt) {

  public static <T> Clue<T> stated(T value) {
    return new Clue<>(value, Optional.empty());
  }

  public static <T> Clue<T> guess(T value, String reason) {
    return new Clue<>(value, Optional.of(reason));
  }
}
