package org.huiyin.check;

import static org.huiyin.model.Claim.Use.Manner.ACROSS_TIME;
import static org.huiyin.model.Claim.Use.Manner.COMPARED;
import static org.huiyin.model.Claim.Use.Manner.COUNTED;
import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;

class ClaimComparesTest {
  private static List<String> found(Claim.Use... uses) {
    return Codes.of(
        new ClaimCompares(),
        ReplyBuilder.reply()
            .with(
                figure("rooms")
                    .with(
                        given("city", "120"),
                        given("north", "45"),
                        FigureBuilder.in(ReplyBuilder.year(2022), given("before", "110")),
                        FigureBuilder.in(
                            new Period(
                                Optional.of(PartialDate.month(2023, 1)),
                                Optional.of(PartialDate.month(2023, 12)),
                                Optional.of(LocalizedText.chinese("全年"))),
                            given("months", "9"))))
            .with(figure("books").unit("册").with(given("city", "36000")))
            .with(
                ReplyBuilder.claim(
                    "示例说法", Rational.of(1), Comparison.EQUAL, Rational.of(1), uses)));
  }

  private static Claim.Use use(String figure, String observation, Claim.Use.Manner manner) {
    return new Claim.Use(new ObservationRef(figure, observation), manner);
  }

  @Test
  void values_of_one_unit_and_period_pass() {
    assertEquals(List.of(), found(use("rooms", "city", COMPARED), use("rooms", "north", COMPARED)));
    assertEquals(List.of(), found());
  }

  @Test
  void different_periods_are_told_unless_the_formula_is_about_time() {
    assertEquals(
        List.of("claim-mixes-periods"),
        found(use("rooms", "city", COMPARED), use("rooms", "before", COMPARED)));
    assertEquals(
        List.of(), found(use("rooms", "city", ACROSS_TIME), use("rooms", "before", ACROSS_TIME)));
  }

  @Test
  void one_time_in_other_words_passes() {
    assertEquals(
        List.of(), found(use("rooms", "city", COMPARED), use("rooms", "months", COMPARED)));
  }

  @Test
  void what_is_only_counted_is_compared_with_nothing() {
    assertEquals(List.of(), found(use("rooms", "city", COMPARED), use("books", "city", COUNTED)));
  }
}
