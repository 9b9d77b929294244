package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimOrderTest {
  private final Check check = new ClaimOrder(Tolerances.defaults(), Measures.standard());

  /**
   * @param right of the comparison
   */
  private List<String> found(
      String says, Claim.Form form, Comparison comparison, String right, int values) {
    Claim claim =
        ReplyBuilder.claim(
            says, Rational.of(1), comparison, Rational.of(new BigDecimal(right)), uses(values));
    Claim.Basis basis =
        new Claim.Basis(
            Optional.of(Dimension.ONE),
            form,
            Change.NONE,
            Change.NONE,
            List.of(),
            List.of(),
            Optional.empty());
    return Codes.of(check, ReplyBuilder.reply().with(ReplyBuilder.resting(basis, claim)));
  }

  private static Claim.Use[] uses(int values) {
    return IntStream.range(0, values)
        .mapToObj(i -> new ObservationRef("a", "v" + i))
        .map(ref -> new Claim.Use(ref, Claim.Use.Manner.ACROSS_TIME))
        .toArray(Claim.Use[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "城东最多, RANK, EQUAL, 1, 1",
    "城东居首, RANK, AT_MOST, 1, 1",
    "居全市第三位, RANK, EQUAL, 3, 1",
    "城东居次, RANK, EQUAL, 2, 1",
    "the second most, RANK, EQUAL, 2, 1",
    "城东最少, RANK_FROM_LAST, EQUAL, 1, 1",
    "城东领先, RANK, EQUAL, 1, 1",
    "东西相等, VALUE, EQUAL, 5, 2",
    "不超过城西, VALUE, EQUAL, 5, 2",
    "超过城西, VALUE, MORE_THAN, 5, 2",
    "大于等于城西, VALUE, AT_LEAST, 5, 2",
    "即在其中, VALUE, AT_MOST, 5, 2",
    "床位逐年增长, RISING, MORE_THAN, 0, 3",
    "投诉持续下降, FALLING, MORE_THAN, 0, 4",
    "回升, RISING, MORE_THAN, 0, 2",
    "用户成倍增长, QUOTIENT, AT_LEAST, 2, 2",
    "青年占多数, QUOTIENT, MORE_THAN, 0.5, 2",
  })
  void words_that_the_formula_computes_pass(
      String says, Claim.Form form, Comparison comparison, String right, int values) {
    assertEquals(List.of(), found(says, form, comparison, right, values));
  }

  @ParameterizedTest
  @CsvSource({
    "城东最少, RANK, EQUAL, 1, 1",
    "城东最多, RANK, AT_MOST, 3, 1",
    "城东最多, RANK_FROM_LAST, EQUAL, 1, 1",
    "城东最多, VALUE, MORE_THAN, 5, 2",
    "城东居首, RANK, EQUAL, 2, 1",
    "the most, RANK, EQUAL, 2, 1",
    "the third most, RANK, EQUAL, 2, 1",
    "the fewest, RANK, EQUAL, 1, 1",
    "各项相加超过总数, VALUE, EQUAL, 5, 3",
    "各项相加不等于总数, VALUE, EQUAL, 5, 3",
    "the parts exceed the total, VALUE, EQUAL, 5, 3",
    "东西相等, VALUE, AT_LEAST, 5, 2",
    "床位逐年增长, RISING, MORE_THAN, 0, 2",
    "床位逐年增长, FALLING, MORE_THAN, 0, 3",
    "床位逐年增长, VALUE, MORE_THAN, 5, 2",
    "投诉持续下降, VALUE, LESS_THAN, 5, 2",
    "用户成倍增长, QUOTIENT, AT_LEAST, 1.5, 2",
    "青年占多数, QUOTIENT, AT_LEAST, 0.5, 2",
  })
  void words_of_another_order_are_reported(
      String says, Claim.Form form, Comparison comparison, String right, int values) {
    assertEquals(List.of("claim-order"), found(says, form, comparison, right, values));
  }
}
