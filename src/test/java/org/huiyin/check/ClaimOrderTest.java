package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimOrderTest {
  private final Check check = new ClaimOrder(Tolerances.defaults(), Measures.standard());

  private List<String> found(String says, String holds, Comparison comparison, int right) {
    return Codes.of(
        check,
        ReplyBuilder.reply()
            .with(
                ReplyBuilder.claim(
                    "claim",
                    says,
                    holds,
                    Rational.of(1),
                    comparison,
                    Rational.of(right),
                    "",
                    "",
                    Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({
    "城东最多, rank(a.east) = 1, EQUAL, 1",
    "城东居首, rank(a.east) <= 1, AT_MOST, 1",
    "居全市第三位, rank(a.east) = 3, EQUAL, 3",
    "城东居次, rank(a.east) = 2, EQUAL, 2",
    "the second most, rank(a.east) = 2, EQUAL, 2",
    "城东最少, rank-from-last(a.east) = 1, EQUAL, 1",
    "城东领先, rank(a.east) = 1, EQUAL, 1",
    "东西相等, a.east = a.west, EQUAL, 5",
    "不超过城西, a.east = a.west, EQUAL, 5",
    "超过城西, a.east > a.west, MORE_THAN, 5",
    "大于等于城西, a.east >= a.west, AT_LEAST, 5",
    "即在其中, count(a.east) <= a.east, AT_MOST, 5",
  })
  void words_that_the_formula_computes_pass(
      String says, String holds, Comparison comparison, int right) {
    assertEquals(List.of(), found(says, holds, comparison, right));
  }

  @ParameterizedTest
  @CsvSource({
    "城东最少, rank(a.east) = 1, EQUAL, 1",
    "城东最多, rank(a.east) <= 3, AT_MOST, 3",
    "城东最多, rank-from-last(a.east) = 1, EQUAL, 1",
    "城东居首, rank(a.east) = 2, EQUAL, 2",
    "the most, rank(a.east) = 2, EQUAL, 2",
    "the third most, rank(a.east) = 2, EQUAL, 2",
    "the fewest, rank(a.east) = 1, EQUAL, 1",
    "各项相加超过总数, a.east + a.west = a.all, EQUAL, 5",
    "各项相加不等于总数, a.east + a.west = a.all, EQUAL, 5",
    "the parts exceed the total, a.east + a.west = a.all, EQUAL, 5",
    "东西相等, a.east >= a.west, AT_LEAST, 5",
  })
  void words_of_another_order_are_reported(
      String says, String holds, Comparison comparison, int right) {
    assertEquals(List.of("claim-order"), found(says, holds, comparison, right));
  }
}
