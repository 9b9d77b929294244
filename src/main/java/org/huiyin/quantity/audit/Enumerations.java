package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises numbers that share the word after the last of them: 1、2层, 3、4号楼, 二中、三中全会,
 * 110、119和12345.
 */
final class Enumerations implements Rule {
  private static final List<Kind> SHARED = List.of(Kind.ORDINAL, Kind.NAME_PART);
  private static final Words JOINTS = Words.of("、 和 及 与 或");
  private static final Words PLACED = Words.of("层 楼 区 组 单元 标段 号线 号 期 年级 班 排 座");
  private static final int MOST = 8;

  private final List<Rule> rules;

  /**
   * @param rules classify the last number; its kind applies to all
   */
  Enumerations(List<Rule> rules) {
    this.rules = rules;
  }

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    Optional<Passage.Small> first = number(passage, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = first.get().end();
    int middle = passage.at(end) == '中' && !first.get().digits() ? end + 1 : end;
    int last = lastStart(passage, middle, first.get(), middle > end);
    if (last < 0) {
      return lastFloor(passage, start, first.get());
    }
    String value = String.valueOf(first.get().value());
    if (middle > end) {
      return passage.found(start, middle, Kind.ORDINAL, value, "中");
    }
    Passage.Small number = number(passage, last).orElseThrow();
    if (isConsecutive(passage, first.get(), middle)
        && PLACED.at(passage.text(), number.end()) > 0) {
      boolean house =
          passage.startsWith(number.end(), "号") && !passage.startsWith(number.end(), "号线");
      return passage.found(start, end, house ? Kind.NAME_PART : Kind.ORDINAL, value, "");
    }
    return kindOf(passage, last)
        .filter(SHARED::contains)
        .flatMap(kind -> passage.found(start, end, kind, value, ""));
  }

  private static Optional<Passage.Small> number(Passage passage, int start) {
    char previous = passage.at(start - 1);
    return Glyphs.isDigit(previous) || Glyphs.isHanNumber(previous) || previous == '.'
        ? Optional.empty()
        : passage.small(start).filter(small -> small.value() > 0);
  }

  /** Returns the start of the last number of the enumeration, or -1 if there is none. */
  private static int lastStart(Passage passage, int index, Passage.Small first, boolean middle) {
    int end = index;
    int last = -1;
    for (int i = 0; i < MOST; i++) {
      int joint = JOINTS.at(passage.text(), end);
      Optional<Passage.Small> next = joint == 0 ? Optional.empty() : number(passage, end + joint);
      if (next.isEmpty() || next.get().digits() != first.digits()) {
        break;
      }
      if (middle && passage.at(next.get().end()) != '中') {
        return -1;
      }
      last = end + joint;
      end = middle ? next.get().end() + 1 : next.get().end();
    }
    return last;
  }

  private static boolean isConsecutive(Passage passage, Passage.Small first, int end) {
    return passage
        .small(end + 1)
        .filter(next -> next.value() > first.value() && next.value() - first.value() < 4)
        .isPresent();
  }

  private Optional<Kind> kindOf(Passage passage, int start) {
    for (Rule rule : rules) {
      Optional<Numeral> found = rule.at(passage, start);
      if (found.isPresent()) {
        return found.map(Numeral::kind);
      }
    }
    return Optional.empty();
  }

  /** Recognises 1、2层, where the preceding number makes the last one an ordinal. */
  private static Optional<Numeral> lastFloor(Passage passage, int start, Passage.Small last) {
    int joint = JOINTS.before(passage.text(), start);
    int length = PLACED.at(passage.text(), last.end());
    if (joint == 0 || length == 0 || last.value() > 60) {
      return Optional.empty();
    }
    String before = String.valueOf(last.value() - 1);
    boolean follows =
        last.digits()
            ? passage.endsWithAny(start - joint, List.of(before))
            : passage.at(start - joint - 1) == Glyphs.hanDigit(last.value() - 1);
    String unit = passage.text().substring(last.end(), last.end() + length);
    boolean house = unit.equals("号");
    return follows && !house
        ? passage.found(
            start, last.end() + length, Kind.ORDINAL, String.valueOf(last.value()), unit)
        : Optional.empty();
  }
}
