package org.huiyin.draft.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.draft.reading.BodyReading.Guess;

/** The marks of one mapping, and their reasons by path. */
final class Marks {
  static final String KEY = "to-confirm";

  /** Reasons by path: {@code figures.roads.y2023.area}. */
  private final Map<String, String> reasons = new TreeMap<>();

  /** The marked keys in the order of {@link Guess}; remembers their reasons. */
  List<String> of(String path, Map<Guess, String> guesses) {
    List<String> keys = guesses.keySet().stream().sorted().map(Marks::key).toList();
    guesses.forEach((guess, reason) -> add(path + "." + key(guess), reason));
    return keys;
  }

  void add(String path, String reason) {
    if (!reason.isBlank()) {
      reasons.put(path, reason);
    }
  }

  /** The reasons by path, in the order of the paths. */
  Map<String, String> reasons() {
    return reasons;
  }

  private static String key(Guess guess) {
    return guess.name().toLowerCase(Locale.ROOT);
  }
}
