package org.huiyin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The weights by which BudouX tells where a phrase of Simplified Chinese ends. A feature is one to
 * three characters at a certain distance from the place.
 */
final class PhraseWeights {
  static final PhraseWeights CHINESE = read("phrases.txt");

  /** For each feature its first character, relative to the place, and its length. */
  private enum Feature {
    BW1(-2, 2),
    BW2(-1, 2),
    BW3(0, 2),
    TW1(-3, 3),
    TW2(-2, 3),
    TW3(-1, 3),
    TW4(0, 3),
    UW1(-3, 1),
    UW2(-2, 1),
    UW3(-1, 1),
    UW4(0, 1),
    UW5(1, 1),
    UW6(2, 1);

    private static final Feature[] ALL = values();

    private final int from;
    private final int length;

    Feature(int from, int length) {
      this.from = from;
      this.length = length;
    }

    /** The feature with its characters as one number. */
    private long key(CharSequence text, int start) {
      long key = ordinal();
      for (int i = 0; i < length; i++) {
        key = key << Character.SIZE | text.charAt(start + i);
      }
      return key;
    }
  }

  /** Ascending. */
  private final long[] keys;

  private final int[] weights;
  private final int total;

  private PhraseWeights(long[] keys, int[] weights) {
    this.keys = keys;
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  /**
   * Returns how surely a phrase ends before the character at an index: twice the score of BudouX,
   * so that it is an integer. A phrase ends where it is greater than 0.
   *
   * @param at from 1 to the length of the text less 1
   */
  int at(String text, int at) {
    int score = 0;
    for (Feature feature : Feature.ALL) {
      int start = at + feature.from;
      if (start >= 0 && start + feature.length <= text.length()) {
        int found = Arrays.binarySearch(keys, feature.key(text, start));
        score += found >= 0 ? weights[found] : 0;
      }
    }
    return 2 * score - total;
  }

  private static PhraseWeights read(String name) {
    try (InputStream stream = PhraseWeights.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      record Weight(long key, int value) {}
      Weight[] all =
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" "))
              .map(
                  parts ->
                      new Weight(
                          Feature.valueOf(parts[0]).key(parts[1], 0), Integer.parseInt(parts[2])))
              .sorted((one, other) -> Long.compare(one.key, other.key))
              .toArray(Weight[]::new);
      return new PhraseWeights(
          Arrays.stream(all).mapToLong(Weight::key).toArray(),
          Arrays.stream(all).mapToInt(Weight::value).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
