package org.huiyin.serve;

import java.util.Optional;
import org.huiyin.bytes.Digest;

/**
 * A problem in the words of the author's language.
 *
 * @param error whether it is an error, not a warning
 * @param place {@code path:line:column}; empty if it is not in a file
 * @param replacement what may be written at the place, if the hint says it to the letter
 * @param excerpt the source line; empty if there is none
 * @param start where the marked range of the excerpt starts, as an index
 * @param end where it ends
 */
public record Notice(
    boolean error,
    String place,
    String code,
    String message,
    Optional<String> hint,
    Optional<String> replacement,
    String excerpt,
    int start,
    int end) {

  /** Names the problem among all of them. */
  String key() {
    return Digest.of(String.join("\n", place, code, message, replacement.orElse(""))).toString();
  }
}
