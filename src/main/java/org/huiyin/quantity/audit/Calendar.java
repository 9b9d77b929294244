package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Measures;

/**
 * Recognises dates and times of day: 2021年6月18日, 二〇二〇年, 2021-06-18, 1—6月, 一季度, 16:32, 18 June 2021.
 */
final class Calendar implements Rule {
  private static final List<String> RATIO_WORDS =
      List.of(
          "比例", "师生比", "配比", "比为", "之比", "比由", "床护比", "医护比", "按照", "比分", "坡", "比", "ratio",
          "scale");
  private static final List<String> TIME_WORDS =
      List.of("上午", "下午", "凌晨", "晚", "早", "中午", "日", "今天", "每天", "时间");

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    Optional<Passage.Small> number =
        passage.small(start).filter(small -> passage.at(start - 1) != '第');
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Passage.Small small = number.get();
    Optional<Numeral> found = isYear(small) ? year(passage, start, small) : Optional.empty();
    for (int i = 0; found.isEmpty() && i < 4; i++) {
      found =
          switch (i) {
            case 0 -> month(passage, start, small);
            case 1 -> day(passage, start, small);
            case 2 -> time(passage, start, small);
            default -> other(passage, start, small);
          };
    }
    return found;
  }

  static boolean isYear(Passage.Small small) {
    return small.length() == 4 && small.value() >= 1800 && small.value() <= 2100;
  }

  private static Optional<Numeral> year(Passage passage, int start, Passage.Small year) {
    Optional<Numeral> iso = iso(passage, start, year).or(() -> season(passage, start, year));
    if (iso.isPresent()) {
      return iso;
    }
    int next = Glyphs.skipBlanks(passage.text(), year.end());
    if (passage.at(next) == '年' && passage.at(next + 1) != '级') {
      return afterYear(passage, start, year, next + 1);
    }
    if (passage.at(next) == '届' || passage.at(next) == '级') {
      return passage.found(start, next, Numeral.Kind.DATE, String.valueOf(year.value()), "");
    }
    boolean slash =
        passage.at(next) == '/' && passage.small(next + 1).filter(Calendar::isYear).isPresent()
            || passage.at(start - 1) == '/' && passage.startsWith(next, "学年");
    if (slash) {
      return passage.found(start, year.end(), Numeral.Kind.DATE, String.valueOf(year.value()), "");
    }
    int joint = afterJoint(passage, next);
    Optional<Passage.Small> last =
        joint < 0 ? Optional.empty() : passage.small(joint).filter(Calendar::isYear);
    if (last.isEmpty()
        || Measures.standard()
            .at(passage.text(), last.get().end())
            .filter(unit -> !unit.time())
            .isPresent()) {
      return Optional.empty();
    }
    int end = last.get().end();
    end = passage.at(end) == '年' ? end + 1 : end;
    end = passage.at(end) == '度' ? end + 1 : end;
    return passage.found(
        start, end, Numeral.Kind.DATE, year.value() + "/" + last.get().value(), "");
  }

  private static int afterJoint(Passage passage, int index) {
    char c = passage.at(index);
    if (passage.startsWith(index, "to ") || passage.startsWith(index, "through ")) {
      return passage.text().indexOf(' ', index) + 1;
    }
    boolean joins = Glyphs.isDash(c) || c == '至' || c == '到';
    int end = index + (Glyphs.isDash(passage.at(index + 1)) ? 2 : 1);
    return joins ? Glyphs.skipBlanks(passage.text(), end) : -1;
  }

  private static Optional<Numeral> iso(Passage passage, int start, Passage.Small year) {
    char separator = passage.at(year.end());
    if (separator != '-' && separator != '/' && separator != '.') {
      return Optional.empty();
    }
    Optional<Passage.Small> month =
        passage.small(year.end() + 1).filter(small -> within(small, 12) && small.digits());
    if (month.isEmpty() || passage.at(month.get().end()) != separator) {
      return Optional.empty();
    }
    return passage
        .small(month.get().end() + 1)
        .filter(small -> within(small, 31) && small.digits())
        .map(
            day ->
                passage.numeral(
                    start,
                    day.end(),
                    Numeral.Kind.DATE,
                    date(year.value(), month.get().value(), day.value()),
                    ""));
  }

  /** Recognises 2019/20 and, in English, 2019-20; in tables 2023.06. */
  private static Optional<Numeral> season(Passage passage, int start, Passage.Small year) {
    char sign = passage.at(year.end());
    Optional<Passage.Small> next =
        passage.small(year.end() + 1).filter(small -> small.digits() && small.length() == 2);
    if (next.isEmpty() || !year.digits()) {
      return Optional.empty();
    }
    int end = next.get().end();
    char behind = passage.at(end);
    boolean apart =
        !Glyphs.isDigit(behind) && ".-/年月".indexOf(behind) < 0 && !Glyphs.isPercent(behind)
            || behind == '.' && !Glyphs.isDigit(passage.at(end + 1));
    int last = year.value() / 100 * 100 + next.get().value();
    boolean span =
        Glyphs.isDash(sign) && last > year.value() && EnglishDates.isEnglish(passage, start, end);
    boolean season =
        (sign == '/' || Glyphs.isDash(sign)) && next.get().value() == (year.value() + 1) % 100
            || span;
    boolean month =
        sign == '.'
            && year.value() > 1990
            && year.value() < 2050
            && within(next.get(), 12)
            && Measures.standard().at(passage.text(), end).isEmpty()
            && "万亿".indexOf(behind) < 0;
    if (!apart || !season && !month || Measures.standard().at(passage.text(), end).isPresent()) {
      return Optional.empty();
    }
    String value =
        season
            ? year.value() + "/" + (span ? last : year.value() + 1)
            : String.format(Locale.ROOT, "%d-%02d", year.value(), next.get().value());
    return passage.found(start, end, Numeral.Kind.DATE, value, "");
  }

  private static boolean within(Passage.Small small, int most) {
    return small.value() >= 1
        && small.value() <= most
        && small.length() <= (small.digits() ? 2 : 3);
  }

  private static String date(int year, int month, int day) {
    return String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
  }

  /**
   * Recognises what follows a year such as 2021年: 上半年, a quarter, a month, a day.
   *
   * @param start index of the year
   * @param index index after the year
   */
  static Optional<Numeral> afterYear(Passage passage, int start, Passage.Small year, int index) {
    String value = String.valueOf(year.value());
    int next = Glyphs.skipBlanks(passage.text(), index);
    if (passage.startsWith(next, "上半年") || passage.startsWith(next, "下半年")) {
      return passage.found(
          start,
          next + 3,
          Numeral.Kind.DATE,
          value + (passage.at(next) == '上' ? "-H1" : "-H2"),
          "");
    }
    int quarter = passage.at(next) == '第' ? next + 1 : next;
    Optional<Passage.Small> number = passage.small(quarter);
    if (number.isPresent()
        && passage.startsWith(number.get().end(), "季度")
        && within(number.get(), 4)) {
      return passage.found(
          start,
          number.get().end() + 2,
          Numeral.Kind.DATE,
          value + "-Q" + number.get().value(),
          "");
    }
    Optional<Numeral> month =
        month(passage, next, number.orElse(new Passage.Small(0, next, true, 0)));
    if (month.isPresent()) {
      String joined = month.get().value().replace("--", value + "-");
      return passage.found(start, month.get().end(), Numeral.Kind.DATE, joined, "");
    }
    int end = passage.at(index) == '度' ? index + 1 : index;
    return passage.found(start, end, Numeral.Kind.DATE, value, "");
  }

  /** Recognises 6月, 6月份, 1—6月, 6月18日. The value has no year: {@code --06-18}. */
  private static Optional<Numeral> month(Passage passage, int start, Passage.Small first) {
    if (!within(first, 12) || passage.at(start - 1) == '.') {
      return Optional.empty();
    }
    int index = Glyphs.skipBlanks(passage.text(), first.end());
    int joint = afterJoint(passage, index);
    if (joint > 0) {
      Optional<Passage.Small> last = passage.small(joint).filter(small -> within(small, 12));
      if (last.isPresent() && isMonth(passage, last.get().end())) {
        return passage.found(
            start,
            monthEnd(passage, last.get().end() + 1),
            Numeral.Kind.DATE,
            String.format(Locale.ROOT, "--%02d/--%02d", first.value(), last.get().value()),
            "");
      }
    }
    if (!isMonth(passage, index)) {
      return Optional.empty();
    }
    int dayStart = Glyphs.skipBlanks(passage.text(), index + 1);
    Optional<Passage.Small> day =
        passage
            .small(dayStart)
            .filter(small -> within(small, 31))
            .filter(
                small ->
                    isDay(passage, Glyphs.skipBlanks(passage.text(), small.end()))
                        || dayStart == index + 1
                            && small.digits()
                            && passage.atLineEnd(small.end()));
    if (day.isPresent()) {
      int sign = Glyphs.skipBlanks(passage.text(), day.get().end());
      int end = isDay(passage, sign) ? sign + 1 : day.get().end();
      return passage.found(
          start,
          end,
          Numeral.Kind.DATE,
          String.format(Locale.ROOT, "--%02d-%02d", first.value(), day.get().value()),
          "");
    }
    return passage.found(
        start,
        monthEnd(passage, index + 1),
        Numeral.Kind.DATE,
        String.format(Locale.ROOT, "--%02d", first.value()),
        "");
  }

  private static boolean isMonth(Passage passage, int index) {
    return passage.at(index) == '月' && "均薪租息供活票嫂".indexOf(passage.at(index + 1)) < 0;
  }

  private static int monthEnd(Passage passage, int index) {
    return passage.at(index) == '份' ? index + 1 : index;
  }

  private static boolean isDay(Passage passage, int index) {
    return passage.at(index) == '日' || passage.at(index) == '号';
  }

  /**
   * Recognises a day of a month named earlier: 至18日. Excludes 15日内, which is a duration, and 7日游,
   * 三日.
   */
  private static Optional<Numeral> day(Passage passage, int start, Passage.Small day) {
    boolean named =
        within(day, 31)
            && day.digits()
            && passage.at(day.end()) == '日'
            && !passage.startsWithAny(
                day.end() + 1, List.of("内", "以内", "之内", "均", "游", "产", "处理", "龄", "元", "间"));
    boolean range =
        "至、到本当同每-—~".indexOf(passage.at(start - 1)) >= 0
            || passage.clauseBefore(start, 8).indexOf('月') >= 0;
    return named && (range || !passage.clauseAfter(day.end() + 1, 1).startsWith("后"))
        ? passage.found(start, day.end() + 1, Numeral.Kind.DATE, String.valueOf(day.value()), "")
        : Optional.empty();
  }

  /** Recognises 16:32, 8时30分, 下午3点. */
  private static Optional<Numeral> time(Passage passage, int start, Passage.Small hour) {
    if (hour.value() > 24 || hour.length() > 3) {
      return Optional.empty();
    }
    char next = passage.at(hour.end());
    if (Glyphs.isColon(next) && hour.digits()) {
      Optional<Passage.Small> minute =
          passage
              .small(hour.end() + 1)
              .filter(small -> small.digits() && small.length() == 2 && small.value() < 60);
      String before = passage.clauseBefore(start, 20);
      boolean timely =
          hour.value() > 6 || hour.length() == 2 || TIME_WORDS.stream().anyMatch(before::contains);
      boolean ratio = next == '∶' || !timely || RATIO_WORDS.stream().anyMatch(before::contains);
      return minute
          .filter(
              small ->
                  !ratio && !Glyphs.isColon(passage.at(small.end())) || isSecond(passage, small))
          .map(
              small ->
                  passage.numeral(
                      start,
                      isSecond(passage, small) ? secondEnd(passage, small.end() + 3) : small.end(),
                      Numeral.Kind.DATE,
                      String.format(Locale.ROOT, "%02d:%02d", hour.value(), small.value()),
                      ""));
    }
    boolean timed =
        TIME_WORDS.stream().anyMatch(word -> passage.clauseBefore(start, 4).contains(word));
    boolean hourSign =
        next == '时' && "间期代速段常任长效令尚差候".indexOf(passage.at(hour.end() + 1)) < 0
            || next == '点'
                && (timed
                    || passage.startsWithAny(
                        hour.end() + 1, List.of("钟", "半", "整", "至", "到", "前", "后")));
    if (!hourSign) {
      return Optional.empty();
    }
    Optional<Passage.Small> minute =
        passage
            .small(hour.end() + 1)
            .filter(small -> small.value() < 60)
            .filter(small -> passage.at(small.end()) == '分');
    int end = minute.map(small -> small.end() + 1).orElse(hour.end() + 1);
    return passage.found(
        start,
        end,
        Numeral.Kind.DATE,
        String.format(
            Locale.ROOT, "%02d:%02d", hour.value(), minute.map(Passage.Small::value).orElse(0)),
        "");
  }

  /** Returns the index after a fraction of a second: 08:55:26.0. */
  private static int secondEnd(Passage passage, int index) {
    int end = index + 1;
    while (Glyphs.isDigit(passage.at(end)) && end - index < 5) {
      end++;
    }
    return passage.at(index) == '.' && end > index + 1 ? end : index;
  }

  private static boolean isSecond(Passage passage, Passage.Small minute) {
    return Glyphs.isColon(passage.at(minute.end()))
        && passage
            .small(minute.end() + 1)
            .filter(small -> small.length() == 2 && small.value() < 60)
            .isPresent();
  }

  /** Recognises 一季度, 前三季度, 90年代, 21世纪, 18 June 2021, June 18. */
  private static Optional<Numeral> other(Passage passage, int start, Passage.Small number) {
    if (passage.startsWith(number.end(), "季度") && within(number, 4)) {
      boolean several = passage.at(start - 1) == '前';
      return passage.found(
          start,
          number.end() + 2,
          Numeral.Kind.DATE,
          (several ? "Q1/Q" : "Q") + number.value(),
          "");
    }
    if (passage.startsWith(number.end(), "年代")
        || passage.startsWith(number.end(), "世纪") && number.value() > 10) {
      return passage.found(
          start, number.end() + 2, Numeral.Kind.DATE, String.valueOf(number.value()), "");
    }
    return number.digits() && within(number, 31)
        ? EnglishDates.day(passage, start, number)
        : Optional.empty();
  }
}
