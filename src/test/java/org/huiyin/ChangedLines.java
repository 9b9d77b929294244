package org.huiyin;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two texts differ.
 *
 * @param first those of the first text; “…” stands for equal lines between two places
 * @param second those of the second text
 */
record ChangedLines(List<String> first, List<String> second) {
  private static final String GAP = "…";

  /** Where one text has more lines, both show the equal line before them. */
  static ChangedLines of(List<String> a, List<String> b) {
    int start = 0;
    while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.size(), b.size()) - start
        && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
      end++;
    }
    if (start > 0 && (start == a.size() - end || start == b.size() - end)) {
      start--;
    }
    List<String> middleA = a.subList(start, a.size() - end);
    List<String> middleB = b.subList(start, b.size() - end);
    if (middleA.size() != middleB.size()) {
      return new ChangedLines(middleA, middleB);
    }
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int i = 0; i < middleA.size(); i++) {
      if (!middleA.get(i).equals(middleB.get(i))) {
        first.add(middleA.get(i));
        second.add(middleB.get(i));
      } else if (!first.isEmpty() && !first.get(first.size() - 1).equals(GAP)) {
        first.add(GAP);
        second.add(GAP);
      }
    }
    return first.isEmpty() ? new ChangedLines(middleA, middleB) : new ChangedLines(first, second);
  }
}
