package org.huiyin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownValueTest {
  private static ShownValue shown(Value value, String unit, Language language) {
    return ShownValue.of(value, unit, Texts.of(language)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超过100 | 家 | 超过100 | 家 | 超过100家 | more than 100",
        "近2万 | 家 | 近2万 | 家 | 近2万家 | nearly 20,000",
        "约500 | 家 | 约500 | 家 | 约500家 | about 500",
        "50以上 | 家 | 50家以上 | '' | 50家以上 | 50 or more",
        "30以内 | 家 | 30家以内 | '' | 30家以内 | 30 or less",
        "不足30% | % | 不足30% | '' | 不足30% | less than 30",
        "不足30 | % | 不足30 | % | 不足30% | less than 30",
        "5—8 | 个 | 5—8 | 个 | 5—8个 | 5–8",
        "三分之一 | % | 三分之一 | '' | 三分之一 | 1/3",
        "三分之一以上 | % | 三分之一以上 | '' | 三分之一以上 | 1/3 or more",
        "1/6 | % | 1/6 | '' | 1/6 | 1/6",
        "三成 | % | 三成 | '' | 三成 | 30",
        "4300余 | 家 | 4300余 | 家 | 4300余家 | more than 4,300",
        "十余 | 家 | 十余 | 家 | 十余家 | more than 10",
        "数十 | 家 | 数十 | 家 | 数十家 | several tens of",
        "2.36亿 | 元 | 2.36亿 | 元 | 2.36亿元 | 236,000,000",
        "300万—500万 | 元 | 300万—500万 | 元 | 300万—500万元 | 3,000,000–5,000,000",
      })
  void words_stay_in_chinese_and_are_put_into_english(
      String words, String unit, String number, String behind, String together, String english) {
    Value value = FigureBuilder.stated("a", words, unit).value();
    assertEquals(new ShownValue(number, behind, together), shown(value, unit, Language.ZH));
    assertEquals(english, shown(value, unit, Language.EN).number());
  }

  @ParameterizedTest
  @CsvSource({
    "超过100, 家, companies, more than 100 companies",
    "不足30%, %, %, less than 30%",
    "三分之一, %, %, 1/3",
    "302, 亿元, 100 million yuan, 30.2 billion yuan",
    "6.6, 亿元, 100 million yuan, 660 million yuan",
    "-6.6, 亿元, 100 million yuan, −660 million yuan",
    "4.5, 万个, '10,000 places', '45,000 places'",
    "近12, 亿元, 100 million yuan, nearly 1.2 billion yuan",
    "5—8, 亿元, 100 million yuan, 500 million–800 million yuan",
    "数百, 亿元, 100 million yuan, several tens of billions of yuan",
    "数十, 万个, '10,000 places', several hundred thousand places",
    "数百, 个, places, several hundred places",
    "660, 百万元, million yuan, 660 million yuan",
  })
  void english_sentences_have_the_unit(String words, String unit, String english, String shown) {
    Value value = FigureBuilder.stated("a", words, unit).value();
    assertEquals(shown, shown(value, english, Language.EN).together());
  }

  @Test
  void a_computed_range_is_rounded_outwards() {
    Interval thirds =
        Interval.between(
            Rational.of(1).dividedBy(Rational.of(3)),
            true,
            Rational.of(2).dividedBy(Rational.of(3)),
            false);
    Value value = new Value.Derived("a", "1", thirds);
    assertEquals("0.33—0.67家", shown(value, "家", Language.ZH).together());
    Value above = new Value.Derived("a", "1", Interval.from(Rational.of(5), false));
    assertEquals("more than 5 homes", shown(above, "homes", Language.EN).together());
  }

  @Test
  void what_the_source_does_not_give_is_not_shown() {
    assertEquals(Optional.empty(), ShownValue.of(new Value.NotGiven(), "家", Texts.of(Language.ZH)));
  }
}
