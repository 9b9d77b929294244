package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.huiyin.model.FigureBuilder.notGiven;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
  private static final FigureBuilder ROOMS =
      figure("rooms")
          .unit(new LocalizedText("个", Optional.of("rooms")))
          .with(given("city", "120"), notGiven("south"));

  private final Check check = new FigureText(Tolerances.defaults(), Measures.standard());

  private Optional<Problem> found(String ref, String text, Language language) {
    return Codes.problems(
            check, ReplyBuilder.reply().with(ROOMS).saysFigure(ref, text, language).build())
        .stream()
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "120个, ZH",
    "120 个, ZH",
    "120, ZH",
    "一百二十个, ZH",
    "近121个, ZH",
    "超过119个, ZH",
    "120个以上, ZH",
    "120 rooms, EN",
    "120, EN",
    "some 120 reading rooms, EN",
  })
  void a_text_that_says_the_figure_passes(String text, Language language) {
    assertEquals(Optional.empty(), found("rooms.city", text, language));
  }

  @ParameterizedTest
  @CsvSource({
    "能耗, -3.2, 下降3.2%, ",
    "能耗, -3.2, 降低3.2%, ",
    "能耗, -3.2, -3.2%, ",
    "能耗, 3.2, 增长3.2%, ",
    "能耗, 3.2, 下降3.2%, figure-direction",
    "能耗, -3.2, 增长3.2%, figure-direction",
    "能耗, -3.2, 3.2%, figure-text-differs",
    "能耗, -3.2, 下降3.3%, figure-text-differs",
    "能耗, 3.2, 下降到3.2%, ",
    "能耗降幅, 3.2, 下降3.2%, ",
    "能耗降幅, 3.2, 增长3.2%, figure-direction",
  })
  void a_fall_is_a_number_below_zero(String label, String value, String text, String code) {
    FigureBuilder change =
        figure("change").label(LocalizedText.chinese(label)).unit("%").with(given("city", value));
    assertEquals(
        code == null ? List.of() : List.of(code),
        Codes.of(
            check, ReplyBuilder.reply().with(change).saysFigure("change.city", text, Language.ZH)));
  }

  @ParameterizedTest
  @CsvSource({
    "新增企业, 300, 增加300家, ",
    "新增企业, 300, 减少300家, figure-direction",
    "净增企业, -300, 减少300家, ",
    "净增企业, -300, 增加300家, figure-direction",
    "企业变化, 300, 减少300家, figure-direction",
    "减少企业, 300, 减少300家, ",
    "减少企业, 300, 增加300家, figure-direction",
    "关停企业, 300, 减少300家, ",
    "企业, 300, 增加到300家, ",
  })
  void a_count_of_a_change_has_a_direction_too(
      String label, String value, String text, String code) {
    FigureBuilder change =
        figure("change").label(LocalizedText.chinese(label)).unit("家").with(given("city", value));
    assertEquals(
        code == null ? List.of() : List.of(code),
        Codes.of(
            check, ReplyBuilder.reply().with(change).saysFigure("change.city", text, Language.ZH)));
  }

  @ParameterizedTest
  @CsvSource({
    "121个, differs.value, ZH",
    "120家, differs.unit, ZH",
    "120万个, differs.scale, ZH",
    "超过120个, differs.qualifier, ZH",
    "121 rooms, differs.value, EN",
    "120 seats, differs.unit, EN",
  })
  void another_number_unit_or_word_of_degree_is_told(
      String text, String reason, Language language) {
    Problem problem = found("rooms.city", text, language).orElseThrow();
    assertEquals("figure-text-differs", problem.code());
    assertEquals(Message.of(reason), problem.message().args().get(3));
  }

  @ParameterizedTest
  @CsvSource({
    "rooms.city, 许多个, figure-text-unreadable",
    "rooms.city, 一百二个, figure-text-ambiguous",
    "rooms.south, 120个, figure-not-given",
  })
  void what_cannot_be_compared_is_told(String ref, String text, String code) {
    assertEquals(Optional.of(code), found(ref, text, Language.ZH).map(Problem::code));
  }

  @ParameterizedTest
  @CsvSource({"rooms.none", "none.city"})
  void a_figure_that_was_left_out_is_not_reported_again(String ref) {
    assertEquals(
        List.of(),
        Codes.of(check, ReplyBuilder.reply().with(ROOMS).saysFigure(ref, "1个", Language.ZH)));
  }
}
