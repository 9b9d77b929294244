package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Recognises English dates: Oct. 5, 2020; October 2020; 3 to 17 May; Q2 2019; mid-2024. */
final class EnglishDates implements Rule {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Words PARTS = Words.of("mid- end- early- late- mid–");

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    char first = passage.at(start);
    if (!Glyphs.isLatin(first) || Glyphs.isLatin(passage.at(start - 1))) {
      return Optional.empty();
    }
    if (first < 'A' || first > 'Z' || "MELmel".indexOf(first) >= 0) {
      Optional<Numeral> part = partOfYear(passage, start);
      if (part.isPresent() || first > 'Z') {
        return part;
      }
    }
    return quarter(passage, start).or(() -> month(passage, start));
  }

  /** Returns the number of the month that a word or abbreviation names, or 0. */
  static int monthOf(String word) {
    int month = NAMES.indexOf(word) + 1;
    return month > 0 ? month : word.equals("sept") ? 9 : MONTHS.indexOf(word) + 1;
  }

  private static Optional<Numeral> quarter(Passage passage, int start) {
    int number = Glyphs.digit(passage.at(start + 1));
    char letter = passage.at(start);
    boolean part =
        letter == 'Q' && number > 0 && number < 5 || letter == 'H' && number > 0 && number < 3;
    if (!part || Glyphs.isDigit(passage.at(start + 2)) || Glyphs.isLatin(passage.at(start + 2))) {
      return Optional.empty();
    }
    int next = Glyphs.skipBlanks(passage.text(), start + 2);
    next = passage.startsWith(next, "of ") ? next + 3 : next;
    String name = passage.text().substring(start, start + 2);
    Optional<Passage.Small> year = year(passage, next);
    if (year.isEmpty()) {
      return letter == 'Q'
          ? passage.found(start, start + 2, Kind.DATE, name, "")
          : Optional.empty();
    }
    return passage.found(start, year.get().end(), Kind.DATE, year.get().value() + "-" + name, "");
  }

  private static Optional<Passage.Small> year(Passage passage, int index) {
    return passage
        .small(index)
        .filter(small -> small.digits() && small.length() == 4)
        .filter(small -> small.value() > 1800 && small.value() < 2101);
  }

  /** Recognises mid-2024, end-2021, early-2020. */
  private static Optional<Numeral> partOfYear(Passage passage, int start) {
    int length = PARTS.at(passage.text(), start);
    return length == 0
        ? Optional.empty()
        : year(passage, start + length)
            .map(
                year ->
                    passage.numeral(
                        start, year.end(), Kind.DATE, String.valueOf(year.value()), ""));
  }

  /** Returns whether a number from {@code start} to {@code end} stands between English words. */
  static boolean isEnglish(Passage passage, int start, int end) {
    char next = passage.at(Glyphs.skipBlanks(passage.text(), end));
    char previous = passage.at(passage.skipBlanksBefore(start) - 1);
    return !Glyphs.isHan(next)
        && !Glyphs.isDigit(next)
        && passage.at(start - 1) != '('
        && (Glyphs.isLatin(previous)
            || Glyphs.isLatin(next) && (previous == Glyphs.NONE || previous == '.'));
  }

  /** Returns the index of the second number of 3–17, 3 to 17, 3 and 4; -1 if there is none. */
  private static int secondDay(Passage passage, int end) {
    if (Glyphs.isDash(passage.at(end))) {
      return Glyphs.isDigit(passage.at(end + 1)) ? end + 1 : -1;
    }
    for (String joint : List.of(" to ", " and ", " or ")) {
      if (passage.startsWith(end, joint) && Glyphs.isDigit(passage.at(end + joint.length()))) {
        return end + joint.length();
      }
    }
    return -1;
  }

  private static boolean isDay(Passage.Small small) {
    return small.digits() && small.value() > 0 && small.value() < 32;
  }

  /** Recognises 18 June 2021, 18th June, 3 to 17 May. */
  static Optional<Numeral> day(Passage passage, int start, Passage.Small first) {
    int second = secondDay(passage, first.end());
    Optional<Passage.Small> last =
        second < 0 ? Optional.empty() : passage.small(second).filter(EnglishDates::isDay);
    Passage.Small day = last.orElse(first);
    int next =
        passage.startsWithAny(day.end(), List.of("st", "nd", "rd", "th"))
            ? day.end() + 2
            : day.end();
    int word = Glyphs.skipBlanks(passage.text(), next);
    String name = EnglishNumber.wordAt(passage.text(), word);
    int month = word > next ? monthOf(name) : 0;
    if (month == 0 || name.equals("may") && passage.at(word) == 'm') {
      return Optional.empty();
    }
    int end = word + name.length();
    end = passage.at(end) == '.' && MONTHS.contains(name) && !name.equals("may") ? end + 1 : end;
    int yearStart = Glyphs.skipBlanks(passage.text(), passage.at(end) == ',' ? end + 1 : end);
    Optional<Passage.Small> year = year(passage, yearStart);
    String prefix = year.map(found -> found.value() + "-").orElse("--");
    String from =
        last.isPresent()
            ? String.format(Locale.ROOT, "%s%02d-%02d/", prefix, month, first.value())
            : "";
    return passage.found(
        start,
        year.map(Passage.Small::end).orElse(end),
        Kind.DATE,
        from + String.format(Locale.ROOT, "%s%02d-%02d", prefix, month, day.value()),
        "");
  }

  private static Optional<Numeral> month(Passage passage, int start) {
    String word = EnglishNumber.wordAt(passage.text(), start);
    int month = monthOf(word);
    if (month == 0) {
      return Optional.empty();
    }
    int end = start + word.length();
    int next = Glyphs.skipBlanks(passage.text(), passage.at(end) == '.' ? end + 1 : end);
    Optional<Passage.Small> year = year(passage, next);
    if (year.isPresent()) {
      return passage.found(
          start,
          year.get().end(),
          Kind.DATE,
          String.format(Locale.ROOT, "%d-%02d", year.get().value(), month),
          "");
    }
    Optional<Passage.Small> day =
        passage.small(next).filter(EnglishDates::isDay).filter(small -> next > end);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int first =
        passage.startsWithAny(day.get().end(), List.of("st", "nd", "rd", "th"))
            ? day.get().end() + 2
            : day.get().end();
    Optional<Passage.Small> to = lastDay(passage, first);
    int last = to.map(Passage.Small::end).orElse(first);
    int comma = passage.at(last) == ',' ? last + 1 : last;
    Optional<Passage.Small> of = year(passage, Glyphs.skipBlanks(passage.text(), comma));
    String prefix = of.map(found -> found.value() + "-").orElse("--");
    String until =
        to.map(small -> String.format(Locale.ROOT, "/%s%02d-%02d", prefix, month, small.value()))
            .orElse("");
    return passage.found(
        start,
        of.map(Passage.Small::end).orElse(last),
        Kind.DATE,
        String.format(Locale.ROOT, "%s%02d-%02d", prefix, month, day.get().value()) + until,
        "");
  }

  /** Returns the last day of May 3–17 and of May 3 to 17; not of "from May 3 to 17 villages". */
  private static Optional<Passage.Small> lastDay(Passage passage, int end) {
    int second = secondDay(passage, end);
    return second < 0
        ? Optional.empty()
        : passage
            .small(second)
            .filter(EnglishDates::isDay)
            .filter(small -> !Glyphs.isPercent(passage.at(small.end())))
            .filter(
                small ->
                    Glyphs.isDash(passage.at(end))
                        || !Glyphs.isBlank(passage.at(small.end()))
                            && !Glyphs.isLatin(passage.at(small.end())));
  }
}
