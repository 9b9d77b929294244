package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a claim promise, and which formulas keep it. */
class ClaimWordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      占全省三分之一以上 | AT_LEAST | 1/3
      占全省三分之一以上 | MORE_THAN | 1/3
      占全省三分之一以上 | AT_LEAST | 2/5
      占全省30%以上 | AT_LEAST | 3/10
      超过三成 | MORE_THAN | 3/10
      不足10% | LESS_THAN | 1/10
      不超过一半 | AT_MOST | 1/2
      翻一番 | AT_LEAST | 2
      翻一番 | AT_LEAST | 1
      翻两番 | AT_LEAST | 4
      增长30%以上 | AT_LEAST | 1.3
      增长30%以上 | AT_LEAST | 0.3
      下降20%以上 | AT_MOST | 0.8
      提高2.3个百分点以上 | AT_LEAST | 2.3
      提高2.3个百分点以上 | AT_LEAST | 0.023
      八项机制 | EQUAL | 8
      占34.2% | EQUAL | 0.342
      超过3亿元 | MORE_THAN | 300000000
      one third or more of the province | AT_LEAST | 1/3
      more than 30 per cent | MORE_THAN | 0.3
      三倍以上 | AT_LEAST | 3
      """)
  void a_formula_that_checks_what_is_promised_or_more_covers_it(
      String says, Comparison relation, String threshold) {
    assertTrue(covers(says, relation, threshold), says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      占全省三分之一以上 | AT_LEAST | 3/10
      占全省三分之一以上 | AT_MOST | 1/3
      超过三成 | AT_LEAST | 3/10
      不足10% | AT_MOST | 1/10
      不足10% | LESS_THAN | 1/5
      翻一番 | AT_LEAST | 1/2
      翻一番 | MORE_THAN | 1/2
      增长到30%以上 | AT_LEAST | 0.2
      近三成 | AT_MOST | 3/10
      八项机制 | AT_LEAST | 8
      八项机制 | EQUAL | 7
      三成以上 | EQUAL | 1/4
      约三成 | AT_LEAST | 1/4
      """)
  void words_stronger_than_the_formula_are_not_covered(
      String says, Comparison relation, String threshold) {
    assertEquals(false, covers(says, relation, threshold), says);
  }

  private static boolean covers(String says, Comparison relation, String threshold) {
    return ClaimWording.of(says)
        .orElseThrow()
        .isCoveredBy(relation, AgreementTest.rational(threshold));
  }

  @Test
  void words_without_a_number_promise_none() {
    assertEquals(Optional.empty(), ClaimWording.of("宿迁企业位列其中"));
  }

  @Test
  void a_share_counts_before_the_numbers_beside_it() {
    assertEquals(
        "1/3", ClaimWording.of("苏北176项，占全省三分之一以上").orElseThrow().reading().low().toString());
  }

  @Test
  void a_threshold_may_stand_in_the_unit_of_the_left_side() {
    ClaimWording promise = ClaimWording.of("超过3亿元").orElseThrow();
    assertTrue(promise.isCoveredBy(Comparison.MORE_THAN, Rational.of(3), "亿元"));
    assertTrue(
        ClaimWording.of("30%以上")
            .orElseThrow()
            .isCoveredBy(Comparison.AT_LEAST, Rational.of(30), "%"));
  }
}
