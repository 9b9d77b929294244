package org.huiyin.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * LocalizedText such as 去年 mean something else to a reader of another year, unless they are bound
 * to a date: {@code [去年](date:2020)}.
 */
final class DecayingWords implements Check {

  /** What a word means on the day of signature. */
  private record Word(String pattern, Function<LocalDate, Object> meaning) {}

  private static final List<Word> WORDS =
      List.of(
          new Word("前年", day -> day.getYear() - 2),
          new Word("去年|上年度|last year", day -> day.getYear() - 1),
          new Word("今年|本年度|近年来|近年|近几年|this year|recent years", LocalDate::getYear),
          new Word("明年|next year", day -> day.getYear() + 1),
          new Word("上个?月|last month", day -> YearMonth.from(day).minusMonths(1)),
          new Word("本月|这个月|this month", YearMonth::from),
          new Word("下个?月|next month", day -> YearMonth.from(day).plusMonths(1)),
          new Word("截至目前|到目前为止|目前|当前|现阶段|日前|近日|近期|最近|so far|currently|at present", day -> day));
  private static final Pattern ANY =
      Pattern.compile(
          String.join("|", WORDS.stream().map(word -> "(" + word.pattern() + ")").toList()),
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Reply reply, Problems problems) {
    for (TextLine line : reply.lines()) {
      Matcher found = ANY.matcher(line.text());
      while (found.find()) {
        if (!line.isBound(found.start(), found.end())) {
          problems.add(warning(found, line, reply.card().letter().signedOn()));
        }
      }
    }
  }

  private static Problem warning(Matcher found, TextLine line, LocalDate signedOn) {
    int index = 0;
    while (found.group(index + 1) == null) {
      index++;
    }
    Object date = WORDS.get(index).meaning().apply(signedOn);
    return Problem.warning(
            line.origin(found.start(), found.end()),
            Message.of("decaying-word", found.group(), date))
        .withHint(Message.of("hint.bind-date", found.group(), date));
  }
}
