package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.draft.reading.clue.Areas;
import org.huiyin.draft.reading.clue.Clue;
import org.huiyin.draft.reading.clue.Marks;
import org.huiyin.draft.reading.clue.Natures;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.draft.reading.clue.Times;
import org.huiyin.model.Nature;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Reads what the sentences of a paragraph say about its numbers. */
final class TextReader {
  /** With these a paragraph, or the rest of it, tells what is to be done. */
  private static final Words TO_DO = Words.of("下一步 下步 今后 接下来 下阶段 下一阶段 未来");

  private static final int START = 12;
  private static final int ENUMERATION = 8;

  private final Areas areas;
  private final Times times;
  private final int signedYear;
  private final PeriodRule periods;
  private final LabelRule labels = new LabelRule();

  /** What the paragraph before said last, for one that begins with 其中. */
  private Optional<Times.Time> lastTime = Optional.empty();

  private Optional<String> lastArea = Optional.empty();

  TextReader(BodyContext context) {
    this.areas = new Areas(context.place());
    this.times = new Times(context.written());
    this.signedYear = context.written().map(day -> day.getYear()).orElse(0);
    this.periods = new PeriodRule(signedYear);
  }

  /**
   * Where a paragraph stands.
   *
   * @param heading index of its heading
   * @param area the area in the words of the heading
   * @param plans whether its heading is about what is to be done
   */
  record Section(Optional<Integer> heading, Optional<String> area, boolean plans) {}

  /** The areas that a text names. */
  List<Areas.Area> areas(String text) {
    return areas.in(text);
  }

  /** The times that a text is about. */
  List<Times.Time> times(String text) {
    return times.in(text).stream().filter(time -> time.kind() != Times.Kind.COMPARED).toList();
  }

  /** Reads the numbers of a paragraph that need a source. Those without a value are left out. */
  List<Mention> read(BodyTexts.Text place, Section section, List<Numeral> numerals) {
    String text = place.text();
    List<Areas.Area> named = areas.in(text);
    List<Times.Time> said = times.in(text);
    BitSet hidden = new BitSet();
    named.forEach(area -> hidden.set(area.start(), area.end()));
    said.forEach(time -> hidden.set(time.start(), time.end()));
    numerals.stream()
        .filter(numeral -> numeral.kind() == Numeral.Kind.LIST_MARKER)
        .forEach(marker -> hidden.set(marker.start(), marker.end()));
    labels.next();
    List<Mention> found = new ArrayList<>();
    Optional<String> area = section.area();
    boolean among = text.startsWith("其中");
    Optional<Times.Time> time = among ? lastTime : Optional.empty();
    area = among && area.isEmpty() ? lastArea : area;
    boolean plans = section.plans();
    int nextArea = 0;
    int nextTime = 0;
    int next = 0;
    for (Marks.Sentence sentence : Marks.sentences(text)) {
      int areaEnd = nextArea;
      while (areaEnd < named.size() && named.get(areaEnd).start() < sentence.end()) {
        areaEnd++;
      }
      int timeEnd = nextTime;
      while (timeEnd < said.size() && said.get(timeEnd).start() < sentence.end()) {
        timeEnd++;
      }
      int numeralEnd = next;
      while (numeralEnd < numerals.size() && numerals.get(numeralEnd).start() < sentence.end()) {
        numeralEnd++;
      }
      plans |= startsPlan(text, Glyphs.skipBlanks(text, sentence.start()), sentence.end());
      Scope scope =
          new Scope(
              text,
              sentence.start(),
              sentence.end(),
              named.subList(nextArea, areaEnd),
              said.subList(nextTime, timeEnd),
              hidden,
              area,
              time,
              plans);
      found.addAll(sentence(place, section, scope, numerals.subList(next, numeralEnd)));
      area = lasting(scope).or(last(area));
      time = scope.timeBefore(sentence.end()).or(last(time));
      nextArea = areaEnd;
      nextTime = timeEnd;
      next = numeralEnd;
    }
    lastTime = time;
    lastArea = area;
    return found;
  }

  /** The area that the sentences behind inherit: not one behind 其中, which is a part of it. */
  private static Optional<String> lasting(Scope scope) {
    return scope.areas().stream()
        .filter(area -> !isPart(scope.text(), area.start()))
        .reduce((one, other) -> other)
        .map(Areas.Area::name);
  }

  private static boolean isPart(String text, int start) {
    return Glyphs.endsWith(text, start, "其中")
        || Glyphs.endsWith(text, start, "其中，")
        || Glyphs.endsWith(text, start, "其中：");
  }

  private static <T> Supplier<Optional<T>> last(Optional<T> value) {
    return () -> value;
  }

  private static boolean startsPlan(String text, int first, int end) {
    for (int i = first; i < Math.min(end, first + START); i++) {
      boolean begins =
          i == first
              || Glyphs.endsClause(text.charAt(i - 1))
              || "是）)".indexOf(text.charAt(i - 1)) >= 0;
      if (begins && TO_DO.at(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> sentence(
      BodyTexts.Text place, Section section, Scope scope, List<Numeral> numerals) {
    List<Mention> found = new ArrayList<>();
    Optional<Nature> before = Optional.empty();
    int lastEnd = scope.start();
    for (int i = 0; i < numerals.size(); i++) {
      if (numerals.get(i).needsBinding()) {
        Optional<Mention> mention = mention(place, section, scope, numerals, i, before, lastEnd);
        if (mention.isPresent()) {
          found.add(mention.get());
          before = mention.map(read -> read.nature().value());
          lastEnd = numerals.get(i).end();
        }
      }
    }
    return found;
  }

  private Optional<Mention> mention(
      BodyTexts.Text place,
      Section section,
      Scope scope,
      List<Numeral> numerals,
      int index,
      Optional<Nature> before,
      int lastEnd) {
    Numeral numeral = numerals.get(index);
    Optional<Printed> own = Printed.of(numeral.text(), "");
    Optional<String> held =
        own.isPresent() ? Optional.empty() : heldUnit(scope.text(), numerals, index);
    Optional<Printed> read =
        own.or(() -> held.flatMap(unit -> Printed.of(numeral.text(), unit)))
            .or(() -> Printed.of(numeral.text(), "个"));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Printed printed = read.get();
    Clue<String> unit =
        own.isPresent()
            ? Clue.stated(printed.unit())
            : Clue.guess(printed.unit(), held.isPresent() ? "单位取自并列的数" : "原文没有写明单位");
    int clause = Marks.clauseStart(scope.text(), numeral.start(), scope.start());
    Optional<Respectively> respectively = Respectively.of(scope, numerals, index);
    Clue<Nature> nature = nature(scope, clause, numeral, printed.unit(), before);
    AreaRule.Found area = AreaRule.of(scope, clause, numeral.start(), respectively);
    return Optional.of(
        new Mention(
            place.span(numeral.start(), numeral.end()),
            numeral.text(),
            read,
            unit,
            labels.of(
                scope,
                Math.max(clause, lastEnd),
                numeral.start(),
                numeral.end(),
                printed,
                nature.value()),
            area.area(),
            area.implied(),
            periods.of(scope, clause, numeral.start(), nature.value(), respectively),
            nature,
            section.heading(),
            Mention.Row.NONE));
  }

  private Clue<Nature> nature(
      Scope scope, int clause, Numeral numeral, String unit, Optional<Nature> before) {
    Optional<Times.Time> lasting =
        scope
            .inheritedTime()
            .filter(time -> time.kind() == Times.Kind.AT || time.kind() == Times.Kind.SINCE);
    Natures.Site site =
        new Natures.Site(
            scope.text(),
            scope.start(),
            clause,
            numeral.start(),
            numeral.end(),
            unit,
            scope.timeBefore(numeral.start()).or(() -> lasting),
            scope.plans(),
            signedYear);
    return Natures.of(site, before);
  }

  /** The unit of an enumeration stands behind its last number: 86万、41万、23万标箱. */
  private static Optional<String> heldUnit(String text, List<Numeral> numerals, int index) {
    int end = numerals.get(index).end();
    for (int i = index + 1; i < Math.min(numerals.size(), index + ENUMERATION); i++) {
      int start = numerals.get(i).start();
      boolean joined = start - end <= 3 && text.substring(end, start).matches("[、，,和及至\\s]*");
      if (!joined) {
        break;
      }
      Optional<Printed> other = Printed.of(numerals.get(i).text(), "");
      if (other.isPresent()) {
        return other.map(Printed::unit).map(unit -> unit.replaceFirst("^[万亿]+", ""));
      }
      end = numerals.get(i).end();
    }
    return Optional.empty();
  }
}
