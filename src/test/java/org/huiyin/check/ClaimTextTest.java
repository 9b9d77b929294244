package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Measures;
import org.junit.jupiter.api.Test;

class ClaimTextTest {
  private static ReplyBuilder reply(String claim, String text) {
    return ReplyBuilder.reply()
        .with(ReplyBuilder.claim("占全市三分之一以上", Rational.ZERO, Comparison.EQUAL, Rational.ZERO))
        .saysClaim(claim, text);
  }

  @Test
  void the_words_of_the_claim_pass_with_blanks_or_without() {
    assertEquals(
        List.of(), Codes.of(new ClaimText(Measures.standard()), reply("claim", "占全市三分之一以上")));
    assertEquals(
        List.of(), Codes.of(new ClaimText(Measures.standard()), reply("claim", "占全市 三分之一　以上")));
  }

  @Test
  void other_words_are_told() {
    assertEquals(
        List.of("claim-text-differs"),
        Codes.of(new ClaimText(Measures.standard()), reply("claim", "占全市三分之一")));
    assertEquals(
        List.of("claim-text-differs"),
        Codes.of(new ClaimText(Measures.standard()), reply("claim", "")));
  }

  @Test
  void a_claim_that_was_left_out_is_not_reported_again() {
    assertEquals(List.of(), Codes.of(new ClaimText(Measures.standard()), reply("none", "占全市一半")));
  }
}
