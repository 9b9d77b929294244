package org.huiyin.check.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the sentence that another one has become. */
final class Likeness {
  /** Sentences with a smaller share of equal pairs of characters are not the same one. */
  private static final double LEAST = 0.4;

  /** Equal characters that are shown beside those that differ. */
  private static final int CONTEXT = 8;

  private static final int LONGEST = 60;

  private Likeness() {}

  /** The most similar of the others; empty if none is similar. */
  static Optional<String> closest(String text, Collection<String> others) {
    Set<String> pairs = pairs(text);
    Optional<String> best = Optional.empty();
    double most = LEAST;
    for (String other : others) {
      Set<String> common = pairs(other);
      int larger = Math.max(pairs.size(), common.size());
      common.retainAll(pairs);
      double share = (double) common.size() / larger;
      if (share > most) {
        most = share;
        best = Optional.of(other);
      }
    }
    return best;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      pairs.add(text.substring(i, Math.min(i + 2, text.length())));
    }
    return pairs;
  }

  /** What of a sentence differs from another one, with what stands beside it. */
  static String excerpt(String text, String other) {
    int shorter = Math.min(text.length(), other.length());
    int start = 0;
    while (start < shorter && text.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && text.charAt(text.length() - end - 1) == other.charAt(other.length() - end - 1)) {
      end++;
    }
    int from = whole(text, Math.max(0, start - CONTEXT));
    while (isWithinWord(text, from)) {
      from--;
    }
    int to = whole(text, Math.min(text.length() - end + CONTEXT, text.length()));
    while (isWithinWord(text, to)) {
      to++;
    }
    int last = whole(text, Math.min(to, from + LONGEST));
    return (from > 0 ? "…" : "") + text.substring(from, last) + (last < text.length() ? "…" : "");
  }

  /** Whether a place is within a number or a Latin word. */
  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isOfWord(text.charAt(at - 1))
        && isOfWord(text.charAt(at));
  }

  private static boolean isOfWord(char letter) {
    return letter < 0x80 && (Character.isLetterOrDigit(letter) || letter == '.' || letter == ',');
  }

  /** A place that is not within a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
