package org.huiyin.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
  private static Claim claim(
      String left, Comparison comparison, String right, Optional<String> step, boolean overlaps) {
    Claim plain = ReplyBuilder.claim("示例说法", number(left), comparison, number(right));
    return new Claim(
        plain.id(),
        plain.says(),
        plain.holds(),
        plain.sides(),
        plain.uses(),
        step.map(ClaimTest::number),
        overlaps ? Optional.of(LocalizedText.chinese("示例：统计有交叉")) : Optional.empty(),
        plain.comparesDespite(),
        plain.waiver(),
        plain.undecided(),
        plain.source(),
        plain.note(),
        plain.basis(),
        plain.saysOrigin(),
        plain.holdsOrigin(),
        plain.origin());
  }

  private static Rational number(String text) {
    return Rational.of(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "3, AT_LEAST, 3, true", "2.9, AT_LEAST, 3, false", "3, MORE_THAN, 3, false",
    "3.1, MORE_THAN, 3, true", "3, AT_MOST, 3, true", "3, LESS_THAN, 3, false",
    "3, EQUAL, 3, true", "3.01, EQUAL, 3, false",
  })
  void both_sides_are_compared_as_written(
      String left, Comparison comparison, String right, boolean holds) {
    assertEquals(holds, claim(left, comparison, right, Optional.empty(), false).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"0.375, 0.38, true", "0.374, 0.38, false", "0.374, 0.37, true"})
  void the_left_side_is_rounded_where_the_claim_says_so(String left, String right, boolean holds) {
    assertEquals(holds, claim(left, Comparison.EQUAL, right, Optional.of("0.01"), false).isTrue());
    assertEquals(false, claim(left, Comparison.EQUAL, right, Optional.empty(), false).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"4, EQUAL, true", "3, EQUAL, true", "2, EQUAL, false", "4, AT_MOST, false"})
  void parts_that_overlap_may_come_to_more(String left, Comparison comparison, boolean holds) {
    assertEquals(holds, claim(left, comparison, "3", Optional.empty(), true).isTrue());
  }
}
