package org.huiyin.resolve;

import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * Finds the body of a letter in {@code original.txt}. It stands between the first and the last line
 * {@code ---}; above are title and salutation, below are signature, date and what follows them. A
 * file without such lines is all body.
 */
final class OriginalText {
  private static final String FENCE = "---";

  private OriginalText() {}

  /** The body; empty if there is no file, or only one such line, which is reported. */
  static Optional<Origin> body(Optional<SourceFile> original, Problems problems) {
    return original.flatMap(file -> body(file, problems));
  }

  private static Optional<Origin> body(SourceFile file, Problems problems) {
    int[] fences =
        IntStream.rangeClosed(1, file.lines())
            .filter(line -> file.line(line).strip().equals(FENCE))
            .toArray();
    if (fences.length == 0) {
      return Optional.of(file.at(0, file.length()));
    }
    int first = fences[0];
    int last = fences[fences.length - 1];
    if (first == last) {
      int start = file.startOfLine(first);
      problems.error(file.at(start, start + file.line(first).length()), "original-frame");
      return Optional.empty();
    }
    return Optional.of(file.at(file.startOfLine(first + 1), file.startOfLine(last)));
  }
}
