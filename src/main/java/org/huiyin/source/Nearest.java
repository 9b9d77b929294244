package org.huiyin.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the known word that is most similar to a misspelt one. */
public final class Nearest {
  private static final int MAX_LISTED = 15;

  private Nearest() {}

  /**
   * Returns the hint for an unknown word: the most similar known word, otherwise a list of the
   * known words.
   *
   * @return empty if no known word is similar and there are no known words or too many
   */
  public static Optional<Message> hint(String word, Collection<String> known) {
    Optional<String> nearest = to(word, known);
    if (nearest.isPresent()) {
      return Optional.of(Message.of("hint.did-you-mean", nearest.get()));
    }
    if (known.isEmpty() || known.size() > MAX_LISTED) {
      return Optional.empty();
    }
    return Optional.of(Message.of("hint.one-of", List.copyOf(known)));
  }

  /** Returns the known word with the smallest edit distance, which is at most 2/5 of its length. */
  public static Optional<String> to(String word, Collection<String> known) {
    return similar(word, known).stream().findFirst();
  }

  /** Returns all known words at such a distance, the most similar one first. */
  public static List<String> similar(String word, Collection<String> known) {
    return known.stream()
        .filter(
            candidate ->
                distance(word, candidate) * 5 <= Math.max(word.length(), candidate.length()) * 2)
        .sorted(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The same for a short list of words, which can be shown instead: at most a quarter of it. */
  public static Optional<String> misspelt(String word, Collection<String> known) {
    return to(word, known)
        .filter(
            nearest -> distance(word, nearest) * 4 <= Math.max(word.length(), nearest.length()));
  }

  /** The Damerau-Levenshtein distance: swapping two adjacent characters counts as one edit. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, Math.min(row[j - 1], last[j]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
