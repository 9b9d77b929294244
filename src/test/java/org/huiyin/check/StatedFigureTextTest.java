package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.between;
import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.huiyin.model.FigureBuilder.notGiven;
import static org.huiyin.model.FigureBuilder.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Observation;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts bound to values that the source leaves open, and the hints where they differ. */
class StatedFigureTextTest {
  private final Check check = new FigureText(Tolerances.defaults(), Measures.standard());

  private List<Problem> problems(
      Observation observation, String unit, String text, Language language) {
    return Codes.problems(
        check,
        ReplyBuilder.reply()
            .with(figure("x").unit(new LocalizedText(unit, Optional.of(unit))).with(observation))
            .saysFigure("x.a", text, language)
            .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超过100 | 家 | 超过100家",
        "超过100 | 家 | 超过100",
        "超过100 | 家 | 逾100家",
        "超过100 | 家 | 突破一百家",
        "超过100 | 家 | 100家以上",
        "100余 | 家 | 100余家",
        "100余 | 家 | 100多家",
        "100余 | 家 | 一百多家",
        "100余 | 家 | 逾100家",
        "近2万 | 家 | 近2万家",
        "近2万 | 家 | 近20000家",
        "近2万 | 家 | 接近两万家",
        "近2万 | 家 | 不到2万家",
        "近2万 | 家 | 约2万家",
        "近2 | 万元 | 近2万元",
        "近2 | 万元 | 近20000元",
        "近2 | 万元 | 近2",
        "约500 | 家 | 约五百家",
        "约五百 | 家 | 约500家",
        "约500 | 家 | 500家左右",
        "50以上 | 家 | 50家以上",
        "50以上 | 家 | 至少50家",
        "50以上 | 家 | 不少于五十家",
        "不足30% | % | 不足30%",
        "不足30 | % | 不足30%",
        "不足30% | % | 不到三成",
        "不足30% | % | 不足百分之三十",
        "5—8 | 个 | 5—8个",
        "5—8 | 个 | 5至8个",
        "5—8 | 个 | 5~8个",
        "5—8 | 个 | 五至八个",
        "5—8 | 个 | 超过4个",
        "5—8 | 个 | 不超过8个",
        "300万—500万 | 元 | 300万—500万元",
        "300万—500万 | 元 | 300万元至500万元",
        "三五百 | 家 | 三五百家",
        "4300余 | 家 | 4300余家",
        "4300余 | 家 | 超过4000家",
        "4300余 | 家 | 4000多家",
        "十余 | 家 | 10余家",
        "十余 | 家 | 十多家",
        "三分之一 | % | 三分之一",
        "三分之一 | % | 33.3%",
        "三分之一 | % | 1/3",
        "2.36亿 | 元 | 2.36亿元",
        "2.36亿 | 元 | 23600万元",
        "两万 | 家 | 2万家",
        "三分之一以上 | % | 三分之一以上",
        "40%—50% | % | 40%—50%",
      })
  void the_same_words_and_weaker_true_ones_agree(String value, String unit, String text) {
    assertEquals(List.of(), problems(stated("a", value, unit), unit, text, Language.ZH), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超过100 | 家 | 100家 | differs.qualifier",
        "超过100 | 家 | 101家 | differs.value",
        "超过100 | 家 | 超过150家 | differs.value",
        "超过100 | 家 | 近100家 | differs.qualifier",
        "超过100 | 家 | 100余家 | differs.qualifier",
        "超过100 | 家 | 约100家 | differs.qualifier",
        "超过100 | 家 | 不足100家 | differs.qualifier",
        "超过100 | 家 | 超过10家 | differs.value",
        "超过100 | 家 | 超过100人 | differs.unit",
        "超过100 | 家 | 超过100万家 | differs.value",
        "超过100 | 家 | 超过100% | differs.unit",
        "100余 | 家 | 110余家 | differs.value",
        "100余 | 家 | 超过100万家 | differs.value",
        "近2万 | 家 | 2万家 | differs.qualifier",
        "近2万 | 家 | 超过2万家 | differs.qualifier",
        "近2万 | 家 | 近2亿家 | differs.value",
        "近2 | 万元 | 近2亿元 | differs.value",
        "约500 | 家 | 500家 | differs.qualifier",
        "50以上 | 家 | 超过50家 | differs.qualifier",
        "50以上 | 家 | 50多家 | differs.qualifier",
        "50以上 | 家 | 50家以下 | differs.qualifier",
        "不足30% | % | 不足20% | differs.value",
        "不足30% | % | 不足40% | ",
        "不足30% | % | 30% | differs.qualifier",
        "不足10% | % | 不足90% | differs.value",
        "5—8 | 个 | 5个 | differs.range",
        "5—8 | 个 | 8个 | differs.range",
        "5—8 | 个 | 5—9个 | differs.range",
        "5—8 | 个 | 5—10个 | differs.range",
        "5—8 | 个 | 6—7个 | differs.range",
        "5—8 | 个 | 约6个 | differs.range",
        "5—8 | 个 | 5万—8万个 | differs.range",
        "6—8 | 个 | 5—10个 | differs.range",
        "4300余 | 家 | 4400余家 | differs.value",
        "4300余 | 家 | 3000余家 | differs.value",
        "4300余 | 家 | 4300家 | differs.qualifier",
        "三分之一 | % | 四分之一 | differs.value",
        "两万 | 家 | 3万家 | differs.value",
      })
  void other_and_stronger_words_are_refused(String value, String unit, String text, String reason) {
    List<Object> expected = reason == null ? List.of() : List.of(Message.of(reason));
    assertEquals(
        expected,
        problems(stated("a", value, unit), unit, text, Language.ZH).stream()
            .map(problem -> problem.message().args().get(3))
            .toList(),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超过100 | 家 | more than 100",
        "超过100 | 家 | over 100 家",
        "近2万 | 家 | nearly 20,000",
        "50以上 | 家 | 50 or more",
        "50以上 | 家 | at least 50",
        "不足30% | % | less than 30%",
        "4300余 | 家 | more than 4,300",
        "5—8 | 家 | 5–8",
        "三分之一 | % | one third",
      })
  void english_words_with_the_same_meaning_agree(String value, String unit, String text) {
    assertEquals(List.of(), problems(stated("a", value, unit), unit, text, Language.EN), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超过100 | 家 | 100",
        "超过100 | 家 | nearly 100",
        "超过100 | 家 | more than 200",
        "近2万 | 家 | nearly 2,000",
        "5—8 | 家 | 5",
        "三分之一 | % | one quarter",
      })
  void english_words_with_another_meaning_are_refused(String value, String unit, String text) {
    assertEquals(
        List.of("figure-text-differs"),
        problems(stated("a", value, unit), unit, text, Language.EN).stream()
            .map(Problem::code)
            .toList(),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 分钟 | 1—100分钟",
        "5 | 分钟 | 5—8分钟",
        "4 | 家 | 三五家",
        "45 | % | 40%—50%",
      })
  void a_range_is_not_said_of_one_number(String value, String unit, String text) {
    assertEquals(
        List.of(Message.of("differs.range")),
        problems(given("a", value), unit, text, Language.ZH).stream()
            .map(problem -> problem.message().args().get(3))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "63.02 | 63.06 | % | 63% | ",
        "63.02 | 63.06 | % | 超过63% | ",
        "62.4 | 62.6 | % | 63% | figure-text-differs",
        "62.4 | 62.6 | % | 近63% | ",
        "100 | 200 | 家 | 超过150家 | figure-text-differs",
        "100 | 200 | 家 | 150家 | figure-text-differs",
      })
  void a_computed_range_may_be_rounded(
      String low, String high, String unit, String text, String code) {
    assertEquals(
        code == null ? List.of() : List.of(code),
        problems(between("a", low, high), unit, text, Language.ZH).stream()
            .map(Problem::code)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | 家 | 100余家 | hint.open-value | 100余",
        "100 | 家 | 近百家 | hint.open-value | 近百",
        "100 | 家 | 超过100家 | hint.open-value | 超过100",
        "100 | 家 | 100家以上 | | ",
        "40 | 家 | 50家以上 | hint.open-value | 50以上",
        "20000 | 元 | 近2万元 | hint.open-value | 近2万",
        "2 | 万元 | 近2万元 | hint.open-value | 近2",
        "2 | 万元 | 近20000元 | hint.open-value | 近2",
        "70 | % | 近六成 | hint.open-value | 近六成",
        "5 | 分钟 | 1—100分钟 | hint.open-value | 1—100",
        "4 | 家 | 三五家 | hint.open-value | 三五",
        "186 | 家 | 168家 | hint.letter-or-this-value | 168",
        "62.04 | % | 63% | hint.letter-or-this-value | 63",
        "120 | 家 | 120人 | hint.letter-or-unit | 120家",
      })
  void a_hint_sends_to_the_letter_before_it_proposes_words(
      String value, String unit, String text, String hint, String words) {
    List<Problem> problems = problems(given("a", value), unit, text, Language.ZH);
    assertEquals(hint == null ? 0 : 1, problems.size());
    for (Problem problem : problems) {
      Message message = problem.hint().orElseThrow();
      assertEquals(hint, message.key());
      assertEquals(words, message.args().get(message.args().size() - 1));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超过100 | 家 | 100家 | hint.letter-or-this-value | 超过100家 | 100",
        "超过100 | 家 | 近100家 | hint.letter-or-this-value | 超过100家 | 近100",
        "5—8 | 个 | 5个 | hint.letter-or-this-value | 5—8个 | 5",
      })
  void a_stated_value_is_named_in_its_words(
      String value, String unit, String text, String hint, String right, String words) {
    Message message =
        problems(stated("a", value, unit), unit, text, Language.ZH).get(0).hint().orElseThrow();
    assertEquals(hint, message.key());
    assertEquals(right, message.args().get(2));
    assertEquals(words, message.args().get(3));
  }

  @ParameterizedTest
  @CsvSource({
    "120家, hint.given-after-all",
    "超过100家, hint.given-after-all",
    "若干, figure-not-given.hint"
  })
  void a_number_for_a_value_that_is_not_given_may_be_one_that_is(String text, String hint) {
    assertEquals(
        hint, problems(notGiven("a"), "家", text, Language.ZH).get(0).hint().orElseThrow().key());
  }
}
