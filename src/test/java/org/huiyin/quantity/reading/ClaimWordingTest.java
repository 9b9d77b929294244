package org.huiyin.quantity.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a claim state, and which formulas check it. */
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
      下降20%以上 | AT_MOST | -0.2
      减少3.2% | EQUAL | -0.032
      减少3.2% | EQUAL | 0.968
      下降到3.2% | EQUAL | 0.032
      fell by 3.2% | EQUAL | -0.032
      近六成 | EQUAL | 0.6
      约三分之一 | EQUAL | 1/3
      提高2.3个百分点以上 | AT_LEAST | 2.3
      八项机制 | EQUAL | 8
      占34.2% | EQUAL | 0.342
      超过3亿元 | MORE_THAN | 300000000
      one third or more of the province | AT_LEAST | 1/3
      more than 30 per cent | MORE_THAN | 0.3
      三倍以上 | AT_LEAST | 3
      """)
  void a_formula_that_checks_what_is_stated_or_more_covers_it(
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
      下降3.2% | EQUAL | 0.032
      负增长3.2% | EQUAL | 0.032
      增长3.2% | EQUAL | -0.032
      超过三成 | EQUAL | 3/10
      fell by 3.2% | EQUAL | 0.032
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
  void words_without_a_number_state_none() {
    assertEquals(Optional.empty(), ClaimWording.of("宿迁企业位列其中"));
  }

  @Test
  void a_share_counts_before_the_numbers_beside_it() {
    assertEquals(
        "1/3", ClaimWording.of("苏北176项，占全省三分之一以上").orElseThrow().reading().low().toString());
  }

  @Test
  void percentage_points_of_two_shares_are_hundredths() {
    Amount right = new Amount(AgreementTest.rational("0.023"), Optional.of(Dimension.ONE));
    ClaimWording wording = ClaimWording.of("提高2.3个百分点以上").orElseThrow();
    assertTrue(wording.isCoveredBy(Comparison.AT_LEAST, right, Change.NONE));
  }

  /** 占63% is said of every share that rounds to it, and of no other. */
  @Test
  void a_share_is_compared_at_the_precision_of_its_words() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      int places = random.nextInt(3);
      Rational exact = Rational.of(random.nextInt(1_000_000)).times(Rational.power(-6));
      BigDecimal said =
          BigDecimal.valueOf(random.nextInt(100 * (int) Math.pow(10, places)), places);
      Amount right = new Amount(Rational.of(said.movePointLeft(2)), Optional.of(Dimension.ONE));
      ClaimWording wording = ClaimWording.of("占" + said.toPlainString() + "%").orElseThrow();
      BigDecimal rounded =
          new BigDecimal(exact.numerator())
              .divide(new BigDecimal(exact.denominator()))
              .movePointRight(2)
              .setScale(places, RoundingMode.HALF_UP);
      assertEquals(
          rounded.compareTo(said) == 0,
          wording.stated(right, Change.NONE).orElseThrow().contains(exact),
          said + " for " + exact);
    }
  }

  /** A fall of so many per cent is a growth below zero, never one above. */
  @Test
  void a_fall_is_never_a_rise() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      BigDecimal said = BigDecimal.valueOf(1 + random.nextInt(9_999), 1);
      Rational share = Rational.of(said.movePointLeft(2));
      for (String word : List.of("下降", "减少", "降低", "下滑", "回落", "缩减", "净减", "收窄", "负增长")) {
        ClaimWording wording = ClaimWording.of("比上年" + word + said + "%").orElseThrow();
        assertTrue(covers(wording, Rational.ZERO.minus(share)), word);
        assertEquals(false, covers(wording, share), word);
      }
      for (String word : List.of("增长", "增加", "提高", "上升", "提升")) {
        ClaimWording wording = ClaimWording.of("比上年" + word + said + "%").orElseThrow();
        assertTrue(covers(wording, share), word);
        assertEquals(false, covers(wording, Rational.ZERO.minus(share)), word);
      }
    }
  }

  private static boolean covers(ClaimWording wording, Rational growth) {
    return wording.isCoveredBy(
        Comparison.EQUAL, new Amount(growth, Optional.of(Dimension.ONE)), Change.RISE);
  }
}
