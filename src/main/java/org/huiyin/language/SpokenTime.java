package org.huiyin.language;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.CalendarUnit;
import org.huiyin.model.time.CalendarUnit.Kind;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.TimeSpan;

/**
 * A time as people write it: {@code 2024年底}, {@code 2024年1—8月}, {@code “十三五”}. It is read only to
 * tell authors what to write instead.
 *
 * @param words as the author wrote them
 * @param named whether the words must be kept, because they are a name
 */
public record SpokenTime(TimeSpan span, String words, boolean named) {
  private static final String YEAR = "([0-9]{4})年?度?";
  private static final String END = "(底|末|终)?";
  private static final Pattern SINCE =
      Pattern.compile("(?i)(?:自从?|从)?(.+?)(?:起?以来|起|至今|迄今)|since (.+)");
  private static final Pattern UNTIL =
      Pattern.compile("(?i)(?:截至|截止[至到]?)(.+?)(?:为止|止)?|(?:up to|until|as of|by) (.+)");
  private static final Pattern YAML_SIGN = Pattern.compile("[,:#\\[\\]{}\"'&*!|>%@`]");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[A-Za-z]{2}");
  private static final Pattern AT_END = Pattern.compile("[底末终]|\\bend\\b");
  private static final Pattern DASH = Pattern.compile("[—–~至到]+|--+|(?<=[0-9]{4}年?)-(?=[0-9]{4})");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[0-9月日年])-(?=[0-9])");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("[“\"]?(十[一二三四五]?)五[”\"]?(?:规划)?(?:时期|期间)?(以来)?");
  private static final Pattern FIRST_MONTHS = Pattern.compile(YEAR + "前([0-9]{1,2})个?(月|季度)");
  private static final String MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final String MONTH_NAME =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  /** The years in which a five-year plan begins. */
  private static final Map<String, Integer> PLANS =
      Map.of("十", 2001, "十一", 2006, "十二", 2011, "十三", 2016, "十四", 2021, "十五", 2026);

  /** The forms of a unit. */
  private static final List<Form> FORMS =
      List.of(
          new Form(YEAR, found -> year(found, 1)),
          new Form("([0-9]{4})年?度?年?(底|末|终)", found -> lastDay(year(found, 1))),
          new Form("(?:the )?end (?:of )?([0-9]{4})", found -> lastDay(year(found, 1))),
          new Form("([0-9]{4})年?初", found -> unit(number(found, 1) + "-01-01")),
          new Form("([0-9]{4})年([0-9]{1,2})月份?" + END, SpokenTime::month),
          new Form("([0-9]{4})[-/.]([0-9]{1,2})()", SpokenTime::month),
          new Form("([0-9]{4})([0-9]{2})()", SpokenTime::month),
          new Form("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})[日号]?", SpokenTime::day),
          new Form("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})", SpokenTime::day),
          new Form("([0-9]{4})([0-9]{2})([0-9]{2})", SpokenTime::day),
          new Form("([0-9]{4})年第?([1-4])季度?" + END, found -> part(Kind.QUARTER, found, 1, 2)),
          new Form("([0-9]{4})[- ]?q([1-4])", found -> part(Kind.QUARTER, found, 1, 2)),
          new Form("q([1-4])[- /,]?(?:of )?([0-9]{4})", found -> part(Kind.QUARTER, found, 2, 1)),
          new Form(
              "([0-9]{4})年?(上|下)半年" + END,
              found -> half(found, 1, found.group(2).equals("上") ? 1 : 2)),
          new Form("([0-9]{4})[- ]?h([12])", found -> half(found, 1, number(found, 2))),
          new Form("h([12])[- /,]?(?:of )?([0-9]{4})", found -> half(found, 2, number(found, 1))),
          new Form(
              "(?:the )?(first|second) half of ([0-9]{4})",
              found -> half(found, 2, found.group(1).equals("first") ? 1 : 2)),
          new Form(MONTH_NAME + ",? ([0-9]{4})", found -> month(found, 2, 1)),
          new Form(
              "(?:the )?end of " + MONTH_NAME + ",? ([0-9]{4})",
              found -> lastDay(month(found, 2, 1))),
          new Form("([0-9]{1,2}) " + MONTH_NAME + ",? ([0-9]{4})", found -> day(found, 3, 2, 1)),
          new Form(MONTH_NAME + " ([0-9]{1,2}),? ?([0-9]{4})", found -> day(found, 3, 1, 2)));

  private record Form(Pattern pattern, Function<MatchResult, Optional<CalendarUnit>> unit) {
    Form(String pattern, Function<MatchResult, Optional<CalendarUnit>> unit) {
      this(Pattern.compile(pattern), unit);
    }
  }

  /** Reads a time. Empty if it is not certain which days are meant. */
  public static Optional<SpokenTime> read(String words) {
    Matcher plan = FIVE_YEARS.matcher(words.strip());
    if (plan.matches() && PLANS.containsKey(plan.group(1))) {
      int year = PLANS.get(plan.group(1));
      Optional<CalendarUnit> last =
          plan.group(2) == null ? Optional.of(year(year + 4)) : Optional.empty();
      return Optional.of(
          new SpokenTime(new TimeSpan(Optional.of(year(year)), last), quoted(words.strip()), true));
    }
    return span(SpokenDigits.plain(normal(words)))
        .filter(span -> !span.isBackwards())
        .map(span -> new SpokenTime(span, words.strip(), false));
  }

  private static String quoted(String words) {
    return words.replaceFirst("\"([^\"]*)\"", "“$1”");
  }

  private static String normal(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=[^a-z])\\s+(?=[^a-z])", "")
        .strip();
  }

  /** The notation to write. */
  public String notation() {
    return named ? inWords() : span.toString();
  }

  /** The mapping to write if readers are to see the author's words. */
  public String inWords() {
    String times =
        span.unit()
            .map(unit -> "on: " + unit)
            .orElseGet(
                () ->
                    span.first().map(unit -> "from: " + unit).orElse("")
                        + (span.first().isPresent() && span.last().isPresent() ? ", " : "")
                        + span.last().map(unit -> "to: " + unit).orElse(""));
    String text = YAML_SIGN.matcher(words).find() ? "'" + words.replace("'", "''") + "'" : words;
    return "{" + times + ", text: " + text + "}";
  }

  /**
   * Whether the words need not be kept: readers see them with the notation too, or they are only
   * another notation, as {@code 2024/3/1}.
   */
  public boolean isLabel() {
    return named
        || !WORD.matcher(words).find()
        || words.equals(new TimeLabel(Texts.of(Language.ZH)).of(span));
  }

  private static Optional<TimeSpan> span(String text) {
    Optional<CalendarUnit> unit = unitOf(text);
    if (unit.isPresent()) {
      return unit.map(TimeSpan::of);
    }
    Matcher since = SINCE.matcher(text);
    if (since.matches()) {
      return unitOf(either(since)).map(first -> new TimeSpan(Optional.of(first), Optional.empty()));
    }
    Matcher until = UNTIL.matcher(text);
    if (until.matches()) {
      return unitOf(either(until))
          .map(last -> new TimeSpan(Optional.empty(), Optional.of(covered(last, text))));
    }
    Matcher first = FIRST_MONTHS.matcher(text);
    if (first.matches()) {
      String start = number(first, 1) + (first.group(3).equals("月") ? "-01" : "-Q1");
      String end =
          first.group(3).equals("月") ? "-" + two(number(first, 2)) : "-Q" + number(first, 2);
      return TimeSpan.parse(start + ".." + number(first, 1) + end);
    }
    return between(text, DASH).or(() -> between(text, HYPHEN));
  }

  private static String either(Matcher found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** 截至2024年底 covers the whole year 2024, and 截至8月底 the whole August. */
  private static CalendarUnit covered(CalendarUnit last, String words) {
    LocalDate day = last.to().lastDay();
    if (last.kind() != Kind.DAY || !AT_END.matcher(words).find()) {
      return last;
    }
    return CalendarUnit.of(
        day.getMonthValue() == 12
            ? PartialDate.year(day.getYear())
            : PartialDate.month(day.getYear(), day.getMonthValue()));
  }

  /** A range of which either side may lack what the other says: {@code 2024年1—8月}. */
  private static Optional<TimeSpan> between(String text, Pattern dash) {
    Matcher found = dash.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String left = text.substring(0, found.start()).strip();
    String right = text.substring(found.end()).strip();
    String ending = right.replaceFirst("^.*[0-9]", "").replaceAll("[份底末终]", "");
    String year = left.replaceFirst("^([0-9]{4}年).*$", "$1");
    String month = left.replaceFirst("^([0-9]{4}年[0-9]{1,2}月).*$", "$1");
    String lastYear = right.replaceFirst("^.*?([0-9]{4})$", " $1");
    Optional<CalendarUnit> first = firstOf(left, left + ending, left + lastYear);
    Optional<CalendarUnit> last = firstOf(right, year + right, month + right);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new TimeSpan(first, last))
        : Optional.empty();
  }

  private static Optional<CalendarUnit> firstOf(String... texts) {
    return Stream.of(texts).flatMap(text -> unitOf(text).stream()).findFirst();
  }

  private static Optional<CalendarUnit> unitOf(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.matches()) {
        Optional<CalendarUnit> unit = form.unit.apply(matcher);
        if (unit.isPresent()) {
          return unit;
        }
      }
    }
    return Optional.empty();
  }

  private static int number(MatchResult found, int group) {
    String text = found.group(group);
    int name = MONTH_NAMES.indexOf(text);
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : name / 4 + 1;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static CalendarUnit year(int year) {
    return CalendarUnit.of(PartialDate.year(year));
  }

  private static Optional<CalendarUnit> year(MatchResult found, int year) {
    return Optional.of(year(number(found, year)));
  }

  private static Optional<CalendarUnit> month(MatchResult found) {
    Optional<CalendarUnit> month = month(found, 1, 2);
    return found.group(3) == null || found.group(3).isEmpty() ? month : lastDay(month);
  }

  private static Optional<CalendarUnit> month(MatchResult found, int year, int month) {
    return unit(number(found, year) + "-" + two(number(found, month)));
  }

  private static Optional<CalendarUnit> day(MatchResult found) {
    return day(found, 1, 2, 3);
  }

  private static Optional<CalendarUnit> day(MatchResult found, int year, int month, int day) {
    return unit(
        number(found, year) + "-" + two(number(found, month)) + "-" + two(number(found, day)));
  }

  private static Optional<CalendarUnit> part(Kind kind, MatchResult found, int year, int part) {
    Optional<CalendarUnit> quarter =
        Optional.of(CalendarUnit.of(kind, number(found, year), number(found, part)));
    return found.groupCount() == 3 && found.group(3) != null ? lastDay(quarter) : quarter;
  }

  private static Optional<CalendarUnit> half(MatchResult found, int year, int half) {
    Optional<CalendarUnit> unit =
        Optional.of(CalendarUnit.of(Kind.HALF_YEAR, number(found, year), half));
    return found.groupCount() == 3 && found.group(3) != null ? lastDay(unit) : unit;
  }

  private static Optional<CalendarUnit> unit(String notation) {
    return CalendarUnit.parse(notation);
  }

  private static Optional<CalendarUnit> lastDay(Optional<CalendarUnit> unit) {
    return unit.map(whole -> CalendarUnit.of(PartialDate.of(whole.to().lastDay())));
  }
}
