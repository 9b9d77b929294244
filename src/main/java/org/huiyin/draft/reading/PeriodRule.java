package org.huiyin.draft.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.clue.Clue;
import org.huiyin.draft.reading.clue.Times;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Words;

/**
 * The period of a number: the time nearest before it in its sentence, else the last one of the
 * paragraph, as a guess.
 */
final class PeriodRule {
  /** Behind these words a time holds no longer. */
  private static final Words AFTER_IT = Words.of("建成后 投产后 完工后 改造后 竣工后 全部建成 届时 达产后 投用后 实施后");

  private static final Words CHANGES = Words.of("到 至 增加 提高 扩大 上升 下降 减少 提升 增长 降低 升至 降至 增至");

  /** What a number is of that is compared with: 比上年的405座. */
  private static final Pattern EARLIER = Pattern.compile("[比较](上年度?|上年同期|上月|上季度?|上半年|同期|往年)的$");

  private final int signedYear;

  /**
   * @param signedYear the year of the letter; 0 if it is not known
   */
  PeriodRule(int signedYear) {
    this.signedYear = signedYear;
  }

  Clue<ReadPeriod> of(
      Scope scope, int clause, int index, Nature nature, Optional<Respectively> respectively) {
    if (respectively.isPresent()) {
      List<String> years = respectively.get().years(scope);
      if (years.size() > 1) {
        return respectively
            .get()
            .pick(years)
            .map(year -> new ReadPeriod(year, Optional.empty()))
            .map(period -> Clue.guess(period, "按“分别”的次序对应年份"))
            .orElse(Clue.guess(ReadPeriod.NOT_GIVEN, "“分别”前后的个数不同"));
      }
    }
    return plain(scope, clause, index, nature);
  }

  private Clue<ReadPeriod> plain(Scope scope, int clause, int index, Nature nature) {
    Optional<Times.Time> compared = scope.comparedAt(index);
    if (compared.isPresent()) {
      return written(compared.get(), true);
    }
    Optional<Times.Time> time = scope.timeBefore(index);
    Matcher earlier = EARLIER.matcher(scope.text()).region(clause, index);
    if (earlier.find()) {
      return earlier(earlier.group(1), time);
    }
    boolean inClause = time.filter(found -> found.start() >= clause).isPresent();
    if (scope.eachBetween(clause, index) && !inClause) {
      return time.filter(found -> nature != Nature.PLANNED)
          .map(found -> Clue.guess(period(found), "“每”年、月等重复的数，时期取自同句"))
          .orElse(Clue.stated(ReadPeriod.NOT_GIVEN));
    }
    if (nature == Nature.PLANNED) {
      return planned(scope, index, time);
    }
    String before = scope.text().substring(clause, index);
    if (time.isPresent() && isOfOldValue(scope.text(), time.get(), index)) {
      return changed(scope, time.get());
    }
    if (time.isPresent()) {
      boolean changes =
          (before.endsWith("由") || before.endsWith("从")) && time.get().end() < index - 1;
      return changes
          ? Clue.guess(ReadPeriod.NOT_GIVEN, "“由”后的数属于此前的时期，原文未写明")
          : written(time.get(), inClause || isNear(scope.text(), time.get(), index));
    }
    boolean inherits =
        scope.inheritedTime().filter(last -> last.kind() != Times.Kind.BY).isPresent()
            && !before.contains("现有")
            && !before.contains("累计");
    return inherits
        ? Clue.guess(period(scope.inheritedTime().get()), "时期沿用前句")
        : Clue.stated(ReadPeriod.NOT_GIVEN);
  }

  /** The period of 405 in 比上年的405座: the year before that of the sentence. */
  private static Clue<ReadPeriod> earlier(String words, Optional<Times.Time> time) {
    Optional<String> year = time.map(Times.Time::span).filter(span -> span.matches("[0-9]{4}"));
    return year.isPresent() && words.startsWith("上年")
        ? Clue.guess(
            new ReadPeriod(String.valueOf(Integer.parseInt(year.get()) - 1), Optional.empty()),
            "按“" + words + "”推算的时期")
        : Clue.guess(ReadPeriod.NOT_GIVEN, "与“" + words + "”比较，时期原文未写明");
  }

  /** 由2020年的31%提升到38%: the year is that of the first number. */
  private static boolean isOfOldValue(String text, Times.Time time, int index) {
    char before = time.start() > 0 ? text.charAt(time.start() - 1) : ' ';
    return (before == '由' || before == '从')
        && CHANGES.in(text.substring(time.end(), index))
        && time.kind() != Times.Kind.SINCE;
  }

  /** The time of what a value changed to, which stands before the old one, if anywhere. */
  private static Clue<ReadPeriod> changed(Scope scope, Times.Time old) {
    return scope
        .timeBefore(old.start())
        .or(scope::inheritedTime)
        .map(time -> Clue.guess(period(time), "“由…到…”中后一个数的时期取自前文"))
        .orElse(Clue.guess(ReadPeriod.NOT_GIVEN, "“由…到…”中后一个数没有写明时期"));
  }

  /** A plan has the time of its own part of the sentence, if it lies ahead. */
  private Clue<ReadPeriod> planned(Scope scope, int index, Optional<Times.Time> time) {
    boolean usable =
        time.filter(found -> isNear(scope.text(), found, index))
            .filter(this::isAhead)
            .filter(found -> AFTER_IT.lastIn(scope.text().substring(found.end(), index)) < 0)
            .isPresent();
    return usable ? written(time.get(), true) : Clue.stated(ReadPeriod.NOT_GIVEN);
  }

  /** Whether no ； lies between. */
  private static boolean isNear(String text, Times.Time time, int index) {
    String between = text.substring(time.end(), index);
    return between.indexOf('；') < 0 && between.indexOf(';') < 0;
  }

  private boolean isAhead(Times.Time time) {
    return time.kind() == Times.Kind.BY
        || time.last().isPresent() && (signedYear == 0 || time.last().getAsInt() >= signedYear);
  }

  private static Clue<ReadPeriod> written(Times.Time time, boolean near) {
    if (time.resolved()) {
      return Clue.guess(period(time), "按落款或发布日期推算的时期");
    }
    return near ? Clue.stated(period(time)) : Clue.guess(period(time), "时期写在同句较前处");
  }

  static ReadPeriod period(Times.Time time) {
    return new ReadPeriod(time.span(), time.words());
  }
}
