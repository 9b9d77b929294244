package org.huiyin.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the script makes of a query, in Java; {@link Vector} holds the two together. */
final class Query {
  private static final int LONGEST = TextChunks.OVERLAP;
  private static final int PHRASES = 8;
  private static final int LOOKUPS = 6;
  private static final Pattern THREE = Pattern.compile("[a-z0-9]{3}");

  private Query() {}

  static List<String> phrases(String query) {
    List<String> all =
        Arrays.stream(query.split("\\s+"))
            .flatMap(word -> Arrays.stream(TextNormaliser.normalise(word).split(" ")))
            .map(
                word ->
                    word.substring(
                        0,
                        word.offsetByCodePoints(
                            0, Math.min(LONGEST, word.codePointCount(0, word.length())))))
            .distinct()
            .filter(phrase -> !lookups(phrase).isEmpty())
            .toList();
    List<String> several =
        all.stream().filter(phrase -> phrase.codePointCount(0, phrase.length()) > 1).toList();
    return (several.isEmpty() ? all : several).stream().limit(PHRASES).toList();
  }

  static List<String> lookups(String phrase) {
    String[] letters = phrase.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    if (letters.length == 1 && letters[0].codePointAt(0) >= Terms.FIRST_SINGLE) {
      return List.of(letters[0]);
    }
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < letters.length - 1; at++) {
      if (isThree(letters, at)) {
        found.add(letters[at] + letters[at + 1] + letters[at + 2]);
      } else if (!isThree(letters, at - 1)) {
        found.add(letters[at] + letters[at + 1]);
      }
    }
    int each = Math.max(1, (found.size() + LOOKUPS - 1) / LOOKUPS);
    List<String> all = new ArrayList<>(found);
    return IntStream.range(0, all.size()).filter(i -> i % each == 0).mapToObj(all::get).toList();
  }

  private static boolean isThree(String[] letters, int start) {
    return start >= 0
        && start + 3 <= letters.length
        && THREE.matcher(letters[start] + letters[start + 1] + letters[start + 2]).matches();
  }
}
