package org.huiyin.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns about words whose meaning depends on the date, such as 去年, unless they are bound to a date:
 * {@code [去年](date:2020)}.
 */
final class RelativeDates implements Check {

  /** A pattern, and the date that it means for a day of signature. */
  private record Word(String pattern, Function<LocalDate, Object> meaning) {}

  /** Text that forms a longer word with a following 日: 20日, 节日, 假日, 截止日. */
  private static final String DAYS =
      "[0-9０-９〇零一二三四五六七八九十廿卅假今昨当次翌即每隔平周止之首抗]"
          + "|(?<![环季细调情章])节|(?<![学卫民医师])生|(?<![昆声说证文])明"
          + "|个工作|休息|到期|星期|交易|基准|起始|开始|生效|公布|发布|纪念";

  /**
   * Text that forms a longer word with a following 目, unless it belongs to another word such as 环节.
   */
  private static final String ITEMS =
      "(?<![事专款选奖])项|(?<![春环季细调情章关])节|(?<![问课难主专议话标])题|(?<![学专本内外儿文理])科"
          + "|(?<!专)栏|曲|剧|(?<!案)条|名|篇|盲|头|醒|注|瞩|夺|耳|面|纲|账|类";

  /** Text that forms a longer word with a following 本: 成本, 基本, 日本. */
  private static final String BASES = "[成资基根样版日原书]";

  /** Text that forms a longer word with a following 近: 附近, 临近. */
  private static final String NEAR = "[附将临接靠邻相]";

  private static final List<Word> WORDS =
      List.of(
          new Word(notAfter("[大年月日天周以之此先史战]|建国", "前年(?![度份均代龄轻])"), day -> day.getYear() - 2),
          new Word(
              notAfter("[失逝]|(?<![不通超经胜透])过", "去年")
                  + "|"
                  + notAfter("以", "上年度")
                  + "|"
                  + notAfter("[以之此先]", "前年度")
                  + "|"
                  + english("last year"),
              day -> day.getYear() - 1),
          new Word(
              notAfter("[当如现至]", "今年")
                  + "|今年(?![轻龄代均])|"
                  + notAfter(BASES, "本年度")
                  + "|"
                  + notAfter(NEAR, "近(?:几年|年来|年(?![底末关]))")
                  + "|"
                  + english("this year|recent years"),
              LocalDate::getYear),
          new Word(
              notAfter("[说证表文声阐查标注指鲜]", "明年") + "|" + english("next year"),
              day -> day.getYear() + 1),
          new Word(
              notAfter("[以网线路晚早海向之加]", "上个?月") + "|" + english("last month"),
              day -> YearMonth.from(day).minusMonths(1)),
          new Word(notAfter(BASES, "本月") + "|这个月|" + english("this month"), YearMonth::from),
          new Word(
              notAfter("[以线地之手名]", "下个?月") + "|" + english("next month"),
              day -> YearMonth.from(day).plusMonths(1)),
          new Word(
              "截至目前|到目前为止|"
                  + notAfter(ITEMS, "目前")
                  + "|"
                  + notAfter("(?<![适对响顺回])应|[相不恰]", "当前")
                  + "|"
                  + notAfter("[实体出呈发表]", "现阶段")
                  + "|"
                  + notAfter(DAYS, "日前(?!夕|后)")
                  + "|"
                  + notAfter(NEAR, "近[日期]")
                  + "|最近|"
                  + english("so far|currently|at present"),
              day -> day));

  /** Any of the words. */
  static final Pattern ANY =
      Pattern.compile(
          String.join("|", WORDS.stream().map(word -> "(" + word.pattern() + ")").toList()),
          Pattern.CASE_INSENSITIVE);

  /** The first two signs of each word: the pattern is tried only where they stand. */
  private static final Words STARTS =
      Words.of(
          "前年 去年 上年 上个 上月 今年 本年 本月 近几 近年 近日 近期 明年 这个 下个 下月 截至 到目 目前 当前 现阶 日前 最近"
              + " la th re ne so cu at");

  /** Matches a word, unless the text before it forms another word with its first character. */
  private static String notAfter(String before, String word) {
    // The lookahead comes first because it rarely matches.
    return "(?=" + word + ")(?<!" + before + ")" + word;
  }

  /** Matches whole English words, with any white space between them. */
  private static String english(String words) {
    return "(?<![a-z])(?:" + words.replace(" ", "\\s+") + ")(?![a-z])";
  }

  @Override
  public void check(Reply reply, Problems problems) {
    check(reply.lines(), reply.card().letter().signedOn(), problems);
  }

  /** Checks lines of text for a day of signature, if it is known. */
  void check(List<TextLine> lines, Optional<LocalDate> signedOn, Problems problems) {
    for (TextLine line : lines) {
      Matcher found = ANY.matcher(line.text());
      for (int at = next(found, line.text(), 0); at >= 0; at = next(found, line.text(), at)) {
        if (!line.isBound(found.start(), found.end())) {
          problems.add(warning(found, line, signedOn));
        }
      }
    }
  }

  /**
   * Finds the next word from an index on, like {@link Matcher#find}, which would try the pattern at
   * each sign.
   *
   * @return the index behind the word; -1 if there is none
   */
  static int next(Matcher words, String text, int from) {
    words.useTransparentBounds(true);
    for (int i = from; i < text.length(); i++) {
      if (STARTS.at(text, i) > 0 && words.region(i, text.length()).lookingAt()) {
        return words.end();
      }
    }
    return -1;
  }

  /**
   * The year or month that a word means for a day of signature: {@code 2020} for 去年. Empty for a
   * word that names none, such as 近年 and 目前.
   */
  static Optional<String> meaning(String word, LocalDate signedOn) {
    if (word.startsWith("近") || word.toLowerCase(Locale.ROOT).startsWith("recent")) {
      return Optional.empty();
    }
    Matcher found = ANY.matcher(word);
    if (!found.matches()) {
      return Optional.empty();
    }
    Object meaning = WORDS.get(group(found)).meaning().apply(signedOn);
    return meaning instanceof LocalDate ? Optional.empty() : Optional.of(meaning.toString());
  }

  private static int group(Matcher found) {
    int index = 0;
    while (found.group(index + 1) == null) {
      index++;
    }
    return index;
  }

  private static Problem warning(Matcher found, TextLine line, Optional<LocalDate> signedOn) {
    if (signedOn.isEmpty()) {
      return Problem.warning(
          line.origin(found.start(), found.end()),
          Message.of("relative-date-unsigned", found.group()));
    }
    Object date = WORDS.get(group(found)).meaning().apply(signedOn.get());
    return Problem.warning(
            line.origin(found.start(), found.end()),
            Message.of("relative-date", found.group(), date))
        .withHint(Message.of("hint.bind-date", found.group(), date));
  }
}
