package org.huiyin.check.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A range in which two texts differ.
 *
 * @param start in the first text
 * @param end behind its last character; equal to {@code start} if something is missing there
 * @param otherStart in the second text
 * @param otherEnd equal to {@code otherStart} if the first text has something that it lacks
 */
record Difference(int start, int end, int otherStart, int otherEnd) {

  /**
   * Equal characters between two differences that are fewer do not part them: they are there by
   * chance.
   */
  private static final int SHORTEST_RUN = 3;

  /** More insertions and deletions between two equal lines are one difference. */
  private static final int MOST_EDITS = 1_500;

  /**
   * The differences between two texts, in order.
   *
   * <p>Lines that stand once in either text, and in the same order, divide the texts (as in a
   * patience diff). What lies between them is compared character by character (Myers, “An O(ND)
   * Difference Algorithm”), up to a bound: so the time grows with the length of the texts, however
   * different they are.
   */
  static List<Difference> between(Characters text, Characters other) {
    List<Difference> found = new ArrayList<>();
    int at = 0;
    int otherAt = 0;
    for (int[] pair : equalLines(text, other)) {
      compare(
          text, at, text.startOfLine(pair[0]), other, otherAt, other.startOfLine(pair[1]), found);
      at = text.startOfLine(pair[0] + 1);
      otherAt = other.startOfLine(pair[1] + 1);
    }
    compare(text, at, text.count(), other, otherAt, other.count(), found);
    return merged(found);
  }

  /** Pairs of equal lines whose order is the same in both texts. */
  private static List<int[]> equalLines(Characters text, Characters other) {
    Map<String, Integer> once = once(text);
    Map<String, Integer> otherOnce = once(other);
    List<int[]> pairs = new ArrayList<>();
    for (int line = 0; line < text.lines(); line++) {
      Integer same = otherOnce.getOrDefault(text.line(line), -1);
      if (same >= 0 && once.getOrDefault(text.line(line), -1) == line) {
        pairs.add(new int[] {line, same});
      }
    }
    return longestRising(pairs);
  }

  /** The lines that stand once in a text, with their index; those that stand twice have -1. */
  private static Map<String, Integer> once(Characters text) {
    Map<String, Integer> lines = new HashMap<>();
    for (int line = 0; line < text.lines(); line++) {
      if (!text.line(line).isEmpty()) {
        int index = line;
        lines.merge(text.line(line), index, (first, second) -> -1);
      }
    }
    return lines;
  }

  /** The longest sequence of pairs whose second numbers rise. */
  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] lastOf = new int[pairs.size()]; // of the best sequence of each length
    int[] before = new int[pairs.size()];
    int longest = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(lastOf[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low > 0 ? lastOf[low - 1] : -1;
      lastOf[low] = i;
      longest = Math.max(longest, low + 1);
    }
    int[][] rising = new int[longest][];
    int at = longest > 0 ? lastOf[longest - 1] : -1;
    for (int i = longest - 1; i >= 0; i--) {
      rising[i] = pairs.get(at);
      at = before[at];
    }
    return Arrays.asList(rising);
  }

  private static void compare(
      Characters text,
      int from,
      int to,
      Characters other,
      int otherFrom,
      int otherTo,
      List<Difference> found) {
    int start = from;
    int otherStart = otherFrom;
    while (start < to && otherStart < otherTo && text.form(start) == other.form(otherStart)) {
      start++;
      otherStart++;
    }
    int end = to;
    int otherEnd = otherTo;
    while (end > start && otherEnd > otherStart && text.form(end - 1) == other.form(otherEnd - 1)) {
      end--;
      otherEnd--;
    }
    if (start < end && otherStart < otherEnd) {
      edits(text, start, end, other, otherStart, otherEnd, found);
    } else if (start < end || otherStart < otherEnd) {
      found.add(new Difference(start, end, otherStart, otherEnd));
    }
  }

  /** Myers' algorithm: {@code trace} has, for each number of edits, how far each diagonal goes. */
  private static void edits(
      Characters text,
      int from,
      int to,
      Characters other,
      int otherFrom,
      int otherTo,
      List<Difference> found) {
    int width = to - from;
    int height = otherTo - otherFrom;
    List<int[]> trace = new ArrayList<>();
    int[] last = {0};
    for (int edits = 0; edits <= Math.min(MOST_EDITS, width + height); edits++) {
      int[] furthest = new int[2 * edits + 1];
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int x = edits == 0 ? 0 : furthest(last, edits, diagonal);
        int y = x - diagonal;
        while (x < width && y < height && text.form(from + x) == other.form(otherFrom + y)) {
          x++;
          y++;
        }
        furthest[diagonal + edits] = x;
        if (x >= width && y >= height) {
          walkBack(trace, edits, diagonal, from, otherFrom, found);
          return;
        }
      }
      trace.add(furthest);
      last = furthest;
    }
    found.add(new Difference(from, to, otherFrom, otherTo));
  }

  /** Where a diagonal begins: below or beside the better of its neighbours, with one edit less. */
  private static int furthest(int[] last, int edits, int diagonal) {
    return isInsertion(last, edits, diagonal)
        ? last[diagonal + 1 + edits - 1]
        : last[diagonal - 1 + edits - 1] + 1;
  }

  private static boolean isInsertion(int[] last, int edits, int diagonal) {
    return diagonal == -edits
        || diagonal != edits && last[diagonal - 1 + edits - 1] < last[diagonal + 1 + edits - 1];
  }

  private static void walkBack(
      List<int[]> trace, int edits, int diagonal, int from, int otherFrom, List<Difference> found) {
    List<Difference> backwards = new ArrayList<>();
    int at = diagonal;
    for (int left = edits; left > 0; left--) {
      int[] last = trace.get(left - 1);
      boolean insertion = isInsertion(last, left, at);
      int before = insertion ? at + 1 : at - 1;
      int x = last[before + left - 1];
      int y = x - before;
      backwards.add(
          insertion
              ? new Difference(from + x, from + x, otherFrom + y, otherFrom + y + 1)
              : new Difference(from + x, from + x + 1, otherFrom + y, otherFrom + y));
      at = before;
    }
    for (int i = backwards.size() - 1; i >= 0; i--) {
      found.add(backwards.get(i));
    }
  }

  private static List<Difference> merged(List<Difference> found) {
    List<Difference> merged = new ArrayList<>();
    for (Difference next : found) {
      Difference last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
      if (!merged.isEmpty() && next.start - last.end < SHORTEST_RUN) {
        merged.set(
            merged.size() - 1,
            new Difference(last.start, next.end, last.otherStart, next.otherEnd));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}
