package org.huiyin.draft.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.huiyin.draft.reading.clue.Areas;
import org.huiyin.draft.reading.clue.Times;

/**
 * A sentence as the rules see it.
 *
 * @param start where the sentence begins in the text, {@code end} where it ends
 * @param areas of the sentence
 * @param times of the sentence
 * @param hidden the indices of the text at which areas, times and list markers stand
 * @param inheritedArea what the sentences before, or the heading, name
 * @param inheritedTime the last time of the sentences before in the paragraph
 * @param plans whether it tells what is to be done
 */
record Scope(
    String text,
    int start,
    int end,
    List<Areas.Area> areas,
    List<Times.Time> times,
    BitSet hidden,
    Optional<String> inheritedArea,
    Optional<Times.Time> inheritedTime,
    boolean plans) {

  /** The area that stands nearest before an index in the sentence. */
  Optional<Areas.Area> areaBefore(int index) {
    return areas.stream()
        .filter(area -> area.end() <= index && !leaves(area.end(), index))
        .reduce((one, other) -> other);
  }

  /** Whether brackets are closed between two indices that were opened before. */
  private boolean leaves(int from, int to) {
    int depth = 0;
    for (int i = from; i < to && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
    }
    return depth < 0;
  }

  private static boolean isApart(Times.Time time) {
    return time.kind() == Times.Kind.EACH || time.kind() == Times.Kind.COMPARED;
  }

  /** The time that is compared with and whose value begins at an index: 比2022年的405座. */
  Optional<Times.Time> comparedAt(int index) {
    return times.stream()
        .filter(time -> time.kind() == Times.Kind.COMPARED && time.end() <= index)
        .filter(time -> text.substring(time.end(), index).matches("(?:同期)?的?"))
        .findFirst();
  }

  /** The time that stands nearest before an index; neither 每年 nor what is compared with. */
  Optional<Times.Time> timeBefore(int index) {
    return times.stream()
        .filter(time -> time.end() <= index && !isApart(time))
        .reduce((one, other) -> other);
  }

  /** Whether 每年 and the like stand between two indices. */
  boolean eachBetween(int from, int to) {
    return times.stream()
        .anyMatch(
            time -> time.kind() == Times.Kind.EACH && time.start() >= from && time.end() <= to);
  }
}
