package org.huiyin.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.huiyin.Golden;
import org.junit.jupiter.api.Test;

/** Normalisation and terms, tested with the vectors that also test search.js. */
class TermsTest {

  @Test
  void texts_give_the_terms_of_the_vectors() throws IOException {
    Golden.check(Vector.FILE, Vector.write(Vector.read().stream().map(Vector::computed).toList()));
  }

  @Test
  void texts_that_readers_take_for_the_same_fold_alike() {
    for (String[] same :
        new String[][] {
          {"１００２号", "1002号"},
          {"“十三五”规划", "十三五规划"},
          {"168 个", "168个"},
          {"3,000", "３０００"},
          {"R＆D", "r&d"},
          {"高端化、智能化", "高端化智能化"},
          {"㎡", "m2"},
          {"ｶﾅ", "カナ"}
        }) {
      assertEquals(TextNormaliser.normalise(same[1]), TextNormaliser.normalise(same[0]));
    }
  }

  @Test
  void nothing_goes_across_the_end_of_a_paragraph() {
    assertEquals("苏北\n苏南", TextNormaliser.normalise("苏北。\n苏南"));
  }
}
