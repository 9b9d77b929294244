package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.huiyin.model.Claim;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWordingsTest {
  private final Check check =
      new ClaimWordings(Tolerances.defaults(), Measures.standard(), new Audit());

  private List<String> found(String says, Comparison comparison, BigDecimal right) {
    Claim.Use rooms = new Claim.Use(new ObservationRef("rooms", "city"), Claim.Use.Manner.COMPARED);
    return Codes.of(
        check,
        ReplyBuilder.reply()
            .with(FigureBuilder.figure("rooms").with(FigureBuilder.given("city", "120")))
            .with(
                ReplyBuilder.claim(says, Rational.of(120), comparison, Rational.of(right), rooms)));
  }

  @ParameterizedTest
  @CsvSource({
    "超过100个, MORE_THAN, 100",
    "超过100个, MORE_THAN, 110",
    "100个以上, AT_LEAST, 100",
    "不足四成, LESS_THAN, 0.4",
    "没有数字, AT_LEAST, 0",
  })
  void words_that_state_what_is_computed_or_less_pass(
      String says, Comparison comparison, BigDecimal right) {
    assertEquals(List.of(), found(says, comparison, right));
  }

  @ParameterizedTest
  @CsvSource({
    "超过100个, AT_LEAST, 100",
    "超过100个, MORE_THAN, 90",
    "100个以上, AT_LEAST, 99",
    "不足四成, AT_MOST, 0.4",
    "不足四成, MORE_THAN, 0.4",
  })
  void words_that_state_more_are_reported(String says, Comparison comparison, BigDecimal right) {
    assertEquals(List.of("claim-wording-too-strong"), found(says, comparison, right));
  }
}
