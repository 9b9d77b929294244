package org.huiyin.draft.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiyin.draft.reading.BodyReading.DateWord;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Finds the words whose meaning depends on the date of the letter: 去年, 目前. */
final class DateWords {
  private static final Words ALL =
      Words.of("前年 去年 上年度 今年 本年度 近几年 近年来 近年 明年 上月 上个月 本月 下月 下个月 截至目前 到目前为止 目前 当前 现阶段 日前 近日 近期 最近");

  /** What can stand before the first character of a word and makes another word of it. */
  private static final Map<Character, String> OTHER_WORDS =
      Map.of(
          '前', "大年月日天周以之此先史战",
          '去', "失逝过",
          '上', "以网线路晚早海向之加",
          '今', "当如现至",
          '本', "成资基根样版日原书",
          '近', "附将临接靠邻相最",
          '明', "说证表文声阐查标注指鲜",
          '下', "以线地之手名",
          '目', "项节题科栏曲剧条名篇盲头醒注瞩夺耳面纲账类",
          '日', "节假今昨当次翌即每隔平周止之首抗个休到工");

  private static final Map<Character, Function<LocalDate, Object>> MEANINGS =
      Map.of(
          '前', day -> day.getYear() - 2,
          '去', day -> day.getYear() - 1,
          '今', LocalDate::getYear,
          '本', LocalDate::getYear,
          '明', day -> day.getYear() + 1);

  private DateWords() {}

  /** The words of a text that are not at the places of numbers. */
  static List<DateWord> in(BodyTexts.Text place, BodyContext context) {
    List<DateWord> words = new ArrayList<>();
    if (context.written().isEmpty()) {
      return words;
    }
    LocalDate day = context.written().get();
    String text = place.text();
    int index = 0;
    while (index < text.length()) {
      int length = ALL.at(text, index);
      if (length > 0 && isWord(text, index, length)) {
        String word = text.substring(index, index + length);
        boolean year = MEANINGS.containsKey(word.charAt(0)) && !word.equals("本月");
        words.add(
            new DateWord(
                place.span(index, index + length),
                word,
                meaning(word, day),
                year || context.signed().isEmpty()));
        index += length;
      } else {
        index++;
      }
    }
    return words;
  }

  private static boolean isWord(String text, int index, int length) {
    char before = Glyphs.at(text, index - 1);
    String others = OTHER_WORDS.getOrDefault(text.charAt(index), "");
    char next = Glyphs.at(text, index + length);
    return others.indexOf(before) < 0
        && !(text.startsWith("今年", index) && "轻龄代均".indexOf(next) >= 0)
        && !(text.startsWith("前年", index) && "度份均代龄轻".indexOf(next) >= 0)
        && !(text.startsWith("近年", index) && length == 2 && "底末关".indexOf(next) >= 0)
        && !(text.startsWith("日前", index) && "夕后".indexOf(next) >= 0);
  }

  private static String meaning(String word, LocalDate day) {
    if (word.equals("上年度")) {
      return String.valueOf(day.getYear() - 1);
    }
    if (word.endsWith("月")) {
      int months = word.startsWith("上") ? -1 : word.startsWith("下") ? 1 : 0;
      return YearMonth.from(day).plusMonths(months).toString();
    }
    if (word.startsWith("近") && word.contains("年")) {
      return String.valueOf(day.getYear());
    }
    Function<LocalDate, Object> year = MEANINGS.get(word.charAt(0));
    return year == null ? day.toString() : year.apply(day).toString();
  }
}
