package org.huiyin.draft.reading.clue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.quantity.numeral.Glyphs;

/** Finds the times that a text names, and what they mean for the date of the letter. */
public final class Times {
  private static final String PART =
      "(?:(上半年|下半年|第?[一二三四1-4]季度|前三季度|前[0-9]{1,2}个月|1[-—–~至][0-9]{1,2}月(?:份)?"
          + "|[0-9]{1,2}月(?:份)?(?:[0-9]{1,2}日)?))?";
  private static final String TAIL =
      "(底前|末前|底之前|底以前|年底前|年底|年末|年初|底|末|初|以前|之前|前|以来|起|开始|以后|之后|期间|至今)?";
  private static final Pattern DATE =
      Pattern.compile("(?:([0-9]{4})\\s?年度?|(去年|今年|本年度|明年|前年|后年|上年度|当年))\\s?" + PART + TAIL);
  private static final Pattern YEARS =
      Pattern.compile("([0-9]{4})年?(?:[-—–~至到]{1,2})([0-9]{4})年(?:期间)?");
  private static final Pattern PLAN =
      Pattern.compile("[“\"]?(十[一二三四五]?)五[”\"]?(?:规划)?(时期|期间|以来|末|初|开局之年|收官之年)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "近年来|近几年来?|多年来|(?:最?近|过去)[一二两三四五六七八九十0-9]{1,2}(?:个?年|年)来?|[一二两三四五六七八九十0-9]{1,2}年来"
              + "|截至目前|截止目前|到目前为止|目前|当前|现阶段|日前|近期|近日|最近|年内|年底前|今冬明春");
  private static final Pattern EACH = Pattern.compile("每(?:年|月|季度|季|日|天|周|学期|学年|半年|旬)");
  private static final Map<String, Integer> PLANS =
      Map.of("十", 2001, "十一", 2006, "十二", 2011, "十三", 2016, "十四", 2021, "十五", 2026);
  private static final Map<String, Integer> RELATIVE =
      Map.of("前年", -2, "去年", -1, "上年度", -1, "今年", 0, "本年度", 0, "当年", 0, "明年", 1, "后年", 2);

  /** Nouns behind a year that make it part of a name, if no verb stands between. */
  private static final Pattern NAMED =
      Pattern.compile("^[\\u4e00-\\u9fff]{2,12}?(?:项目|工程|行动|方案|规划|办法|条例|目录|版|预算草案)(?!.{0,2}[0-9])");

  private final Optional<LocalDate> written;

  public Times(Optional<LocalDate> written) {
    this.written = written;
  }

  /** What a time is to the numbers behind it. */
  public enum Kind {
    /** In this time. */
    DURING,
    /** At this time: 截至2023年底. */
    AT,
    /** From this time on. */
    SINCE,
    /** Until this time, said of what is to be done: 2024年底前. */
    BY,
    /** In words only: 近三年. */
    WORDS,
    /** When the letter was written: 目前. */
    NOW,
    /** Again and again: 每年. */
    EACH,
    /** What the number directly behind it is of, with which others are compared: 比2022年的405座. */
    COMPARED
  }

  /**
   * A time in a text.
   *
   * @param span as a period of figures.yml writes it; {@code not-given} if it is in words only
   * @param words what readers see, if it is not what the span is called
   * @param resolved whether the date of the letter gave it its year
   * @param last the last year that it covers, if it is known
   */
  public record Time(
      int start,
      int end,
      Kind kind,
      String span,
      Optional<String> words,
      boolean resolved,
      OptionalInt last) {}

  /** The times of a text in their order, without those that are only compared with. */
  public List<Time> in(String text) {
    BitSet quoted = Marks.quoted(text);
    List<Time> times = new ArrayList<>();
    Matcher plan = PLAN.matcher(text);
    Matcher years = YEARS.matcher(text);
    Matcher date = DATE.matcher(text);
    Matcher words = WORDS.matcher(text);
    Matcher each = EACH.matcher(text);
    List<Matcher> all = List.of(plan, years, date, words, each);
    int index = 0;
    while (index < text.length()) {
      if (!canStart(text, index)) {
        index++;
        continue;
      }
      int end = index + 1;
      for (Matcher matcher : all) {
        matcher.region(index, text.length());
        if (matcher.lookingAt()) {
          Optional<Time> time = read(text, matcher, all.indexOf(matcher));
          boolean inTitle = quoted.get(index) && matcher != plan && matcher != words;
          if (time.filter(Times::isValid).isPresent() && !inTitle) {
            compared(text, time.get()).ifPresent(times::add);
          }
          end = matcher.end();
          break;
        }
      }
      index = end;
    }
    return List.copyOf(times);
  }

  /** Whether there is such a time: not 2月30日, not 2023—2021年. */
  private static boolean isValid(Time time) {
    return time.span().equals("not-given")
        || TimeSpan.parse(time.span()).filter(span -> !span.isBackwards()).isPresent();
  }

  private static boolean canStart(String text, int index) {
    char c = text.charAt(index);
    return "“\"十去今本明前后上当近多最过截到目现日年每一二两三四五六七八九".indexOf(c) >= 0
        || Glyphs.isDigit(c) && !Glyphs.isDigit(Glyphs.at(text, index - 1));
  }

  private Optional<Time> read(String text, Matcher found, int form) {
    return switch (form) {
      case 0 -> plan(text, found);
      case 1 -> Optional.of(years(found));
      case 2 -> date(text, found);
      case 3 -> words(text, found);
      default ->
          Optional.of(
              new Time(
                  found.start(),
                  found.end(),
                  Kind.EACH,
                  "not-given",
                  Optional.empty(),
                  false,
                  OptionalInt.empty()));
    };
  }

  private static Optional<Time> plan(String text, Matcher found) {
    boolean bare = found.group(2) == null;
    boolean named = bare && "，全我本累共已省市县区期新".indexOf(Glyphs.at(text, found.end())) < 0;
    if (!PLANS.containsKey(found.group(1)) || named) {
      return Optional.empty();
    }
    int first = PLANS.get(found.group(1));
    String words = found.group();
    return Optional.of(
        switch (bare ? "" : found.group(2)) {
          case "以来" -> time(found, Kind.SINCE, first + "..", words, OptionalInt.empty());
          case "末", "收官之年" ->
              time(found, Kind.DURING, "" + (first + 4), words, OptionalInt.of(first + 4));
          case "初", "开局之年" -> time(found, Kind.DURING, "" + first, words, OptionalInt.of(first));
          default ->
              time(
                  found, Kind.DURING, first + ".." + (first + 4), words, OptionalInt.of(first + 4));
        });
  }

  private static Time time(Matcher found, Kind kind, String span, String words, OptionalInt last) {
    return new Time(found.start(), found.end(), kind, span, Optional.of(words), false, last);
  }

  private static Time years(Matcher found) {
    return new Time(
        found.start(),
        found.end(),
        Kind.DURING,
        found.group(1) + ".." + found.group(2),
        Optional.empty(),
        false,
        OptionalInt.of(Integer.parseInt(found.group(2))));
  }

  private Optional<Time> date(String text, Matcher found) {
    boolean relative = found.group(2) != null;
    String before = text.substring(Math.max(0, found.start() - 4), found.start());
    if (relative && (written.isEmpty() || isPartOfWord(before, found.group(2)))) {
      return Optional.empty();
    }
    int year =
        relative
            ? written.get().getYear() + RELATIVE.get(found.group(2))
            : Integer.parseInt(found.group(1));
    if (year < 1900 || year > 2100 || found.group(2) != null && found.group(2).equals("当年")) {
      return Optional.empty();
    }
    String part = found.group(3) == null ? "" : found.group(3);
    String tail = found.group(4) == null ? "" : found.group(4);
    boolean annual = found.group().contains("度");
    if (!relative && !annual && part.isEmpty() && tail.isEmpty() && isName(text, found)) {
      return Optional.empty();
    }
    return Optional.of(dated(found, year, part, tail, before));
  }

  private Time dated(Matcher found, int year, String part, String tail, String before) {
    boolean relative = found.group(2) != null;
    boolean asOf =
        before.endsWith("截至")
            || before.endsWith("截止")
            || before.endsWith("截至到")
            || before.endsWith("截止到");
    boolean to = before.endsWith("到") || before.endsWith("至");
    String words = (asOf ? "截至" : "") + found.group();
    String span = span(year, part);
    boolean end = tail.equals("底") || tail.equals("末") || tail.equals("年底") || tail.equals("年末");
    Optional<String> kept = Optional.empty();
    Kind kind = Kind.DURING;
    if (tail.endsWith("前")) {
      boolean past = written.isPresent() && year < written.get().getYear();
      kind = Kind.BY;
      if (past && !tail.startsWith("底") && !tail.startsWith("年底")) {
        span = ".." + span.substring(span.lastIndexOf('.') + 1);
      }
    } else if (tail.equals("以来")
        || tail.equals("起")
        || tail.equals("开始")
        || tail.equals("以后")
        || tail.equals("之后")
        || tail.equals("至今")) {
      kind = Kind.SINCE;
      span = span.replaceFirst("[.].*", "") + "..";

    } else if (end) {
      kind = asOf ? Kind.AT : future(year) || to ? Kind.BY : Kind.AT;
      span = kind == Kind.BY ? span : lastDay(year, part);
      kept = kind == Kind.BY ? Optional.empty() : Optional.of(words);
    } else if (asOf) {
      kind = Kind.AT;
      kept = part.isEmpty() ? Optional.of(words) : Optional.empty();
    } else if (to && future(year)) {
      kind = Kind.BY;
    }
    return new Time(found.start(), found.end(), kind, span, kept, relative, OptionalInt.of(year));
  }

  private boolean future(int year) {
    return written.isPresent() && year > written.get().getYear();
  }

  private static String span(int year, String part) {
    if (part.isEmpty()) {
      return String.valueOf(year);
    }
    if (part.equals("上半年")) {
      return year + "-01.." + year + "-06";
    }
    if (part.equals("下半年")) {
      return year + "-07.." + year + "-12";
    }
    if (part.endsWith("季度")) {
      if (part.startsWith("前")) {
        return year + "-01.." + year + "-09";
      }
      char digit = part.charAt(part.length() - 3);
      int quarter = Glyphs.isDigit(digit) ? Glyphs.digit(digit) : Glyphs.han(digit);
      return year + "-Q" + quarter;
    }
    List<Integer> numbers = numbers(part);
    if (part.startsWith("前")) {
      return year + "-01.." + month(year, numbers.get(0));
    }
    boolean range = numbers.size() == 2 && !part.endsWith("日");
    if (range) {
      return month(year, numbers.get(0)) + ".." + month(year, numbers.get(1));
    }
    String month = month(year, numbers.get(0));
    return numbers.size() == 2 && numbers.get(1) >= 1 && numbers.get(1) <= 31
        ? month + (numbers.get(1) < 10 ? "-0" : "-") + numbers.get(1)
        : month;
  }

  private static String month(int year, int month) {
    int valid = Math.min(12, Math.max(1, month));
    return year + (valid < 10 ? "-0" : "-") + valid;
  }

  private static List<Integer> numbers(String part) {
    List<Integer> numbers = new ArrayList<>();
    int index = 0;
    while (index < part.length()) {
      int end = Glyphs.rowEnd(part, index);
      if (Glyphs.isDigit(part.charAt(index))) {
        numbers.add(Integer.parseInt(Glyphs.plain(part.substring(index, end))));
      }
      index = end;
    }
    return numbers;
  }

  private static String lastDay(int year, String part) {
    String span = span(year, part);
    if (span.length() == 4) {
      return span + "-12-31";
    }
    if (span.matches("[0-9]{4}-[0-9]{2}")) {
      return YearMonth.parse(span).atEndOfMonth().toString();
    }
    return span;
  }

  private Optional<Time> words(String text, Matcher found) {
    String said = found.group();
    String before = text.substring(Math.max(0, found.start() - 1), found.start());
    boolean duration = said.startsWith("近") && "最附邻就靠临远亲将晋".contains(before) && !before.isEmpty();
    if (duration || said.startsWith("年") && !before.isEmpty() && Glyphs.isHan(before.charAt(0))) {
      return Optional.empty();
    }
    if (said.equals("年内") || said.equals("年底前")) {
      return written.map(
          day ->
              new Time(
                  found.start(),
                  found.end(),
                  Kind.BY,
                  String.valueOf(day.getYear()),
                  Optional.empty(),
                  true,
                  OptionalInt.of(day.getYear())));
    }
    boolean now = said.contains("目前") || said.equals("当前") || said.equals("现阶段");
    if (now && "题项节条科栏曲剧名盲头醒注瞩夺耳面纲账类应适对".contains(before) && !before.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Time(
            found.start(),
            found.end(),
            now ? Kind.NOW : Kind.WORDS,
            now ? written.map(LocalDate::toString).orElse("not-given") : "not-given",
            now && written.isPresent() ? Optional.empty() : Optional.of(said),
            now && written.isPresent(),
            OptionalInt.empty()));
  }

  private static boolean isPartOfWord(String before, String word) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return switch (word) {
      case "前年" -> "大年月日天周以之此先史战".indexOf(last) >= 0;
      case "去年" -> "失逝过".indexOf(last) >= 0;
      case "今年" -> "当如现至".indexOf(last) >= 0;
      case "明年" -> "说证表文声阐查标注指鲜".indexOf(last) >= 0;
      case "后年" -> "以之今此先".indexOf(last) >= 0;
      default -> false;
    };
  }

  /** The time itself, as that of the one number behind it if it is compared with, or none. */
  private static Optional<Time> compared(String text, Time time) {
    if (!Compared.is(text, time.start(), time.end())) {
      return Optional.of(time);
    }
    return Compared.sameMonths(text, time.end())
        .map(
            words ->
                new Time(
                    time.start(),
                    time.end(),
                    Kind.COMPARED,
                    words.isEmpty() ? time.span() : "not-given",
                    words.isEmpty()
                        ? time.words()
                        : Optional.of(text.substring(time.start(), time.end()) + words),
                    time.resolved(),
                    time.last()));
  }

  private static boolean isName(String text, Matcher found) {
    int end = found.end();
    String behind = text.substring(end, Math.min(text.length(), end + 16));
    Matcher name = NAMED.matcher(behind);
    return name.find() && Verbs.in(behind, 0, name.end()).isEmpty();
  }
}
