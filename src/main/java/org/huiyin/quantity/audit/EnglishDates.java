package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Glyphs;

/** Recognises dates that start with a month or quarter: Oct. 5, 2020; October 2020; Q2 2019. */
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

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    char first = passage.at(start);
    if (first < 'A' || first > 'Z' || Glyphs.isLatin(passage.at(start - 1))) {
      return Optional.empty();
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
        passage
            .small(next)
            .filter(small -> small.digits() && small.value() > 0 && small.value() < 32)
            .filter(small -> next > end);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int last =
        passage.startsWithAny(day.get().end(), List.of("st", "nd", "rd", "th"))
            ? day.get().end() + 2
            : day.get().end();
    int comma = passage.at(last) == ',' ? last + 1 : last;
    Optional<Passage.Small> of = year(passage, Glyphs.skipBlanks(passage.text(), comma));
    return of.isPresent()
        ? passage.found(
            start,
            of.get().end(),
            Kind.DATE,
            String.format(Locale.ROOT, "%d-%02d-%02d", of.get().value(), month, day.get().value()),
            "")
        : passage.found(
            start,
            last,
            Kind.DATE,
            String.format(Locale.ROOT, "--%02d-%02d", month, day.get().value()),
            "");
  }
}
