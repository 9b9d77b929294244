package org.huiyin.draft.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huiyin.draft.reading.clue.Initials;

/** Hands out ids that are different from each other. */
final class Ids {
  private static final int LONGEST = 20;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** The id, or else the first of id-2, id-3 … that is free. */
  String unique(String id) {
    String free = id;
    while (!taken.add(free)) {
      free = id + "-" + next.merge(id, 2, (number, two) -> number + 1);
    }
    return free;
  }

  /** The initials of words, of a length that can be read; {@code otherwise} if they have none. */
  static String initials(String words, String otherwise) {
    String id = Initials.of(words);
    String cut = id.length() > LONGEST ? id.substring(0, LONGEST) : id;
    return cut.isEmpty() ? otherwise : cut;
  }
}
