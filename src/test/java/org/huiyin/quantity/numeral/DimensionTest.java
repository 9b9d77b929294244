package org.huiyin.quantity.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.huiyin.quantity.number.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units and what they are made of, by the names that authors write. */
class DimensionTest {
  private static Dimension of(String unit) {
    return Measures.standard().dimension(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "个        | 1         | 个",
        "元        | 1         | 元",
        "万元      | 10000     | 元",
        "亿元      | 100000000 | 元",
        "万人次    | 10000     | 人次",
        "万载重吨  | 10000     | 载重吨",
        "张/家     | 1         | 张/家",
        "张/千人   | 1/1000    | 张/人",
        "张/万人   | 1/10000   | 张/人",
        "万元/家   | 10000     | 元/家",
        "亿元/万人 | 10000     | 元/人",
        "张每千人  | 1/1000    | 张/人",
        "人/人     | 1         | 1",
        "元/万元   | 1/10000   | 1",
        "%         | 1/100     | 1",
        "‰         | 1/1000    | 1",
        "/10万     | 1/100000  | 1",
        "每万人    | 1/10000   | 1",
      })
  void a_unit_is_a_factor_and_its_base_units(String unit, String factor, String bases) {
    assertEquals(factor, of(unit).factor().toString());
    assertEquals(bases, of(unit).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "万元, 亿元, true", "元, 个, false", "张/家, 张/家, true", "张/千人, 张/万人, true",
    "张/家, 张, false", "%, ‰, true", "%, 个, false", "张/家, 家/张, false",
  })
  void like_units_can_be_added(String one, String other, boolean like) {
    assertEquals(like, of(one).isLike(of(other)));
    assertEquals(like, of(other).isLike(of(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "张, 家, 张/家",
    "万元, 人, 元/人",
    "万元, 亿元, 1",
    "张/家, 家, 张/家^2",
    "张/家, 张/家, 1",
    "元, %, 元",
  })
  void a_quotient_has_the_unit_of_its_sides(String above, String below, String quotient) {
    assertEquals(quotient, of(above).over(of(below)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "张/家, 家, 张",
    "张, 家, 家·张",
    "元, 元, 元^2",
    "元, %, 元",
    "%, 元, 元",
    "%, %, 1",
    "张/千人, 万人, 张",
  })
  void a_product_has_the_units_of_both(String one, String other, String product) {
    assertEquals(product, of(one).times(of(other)).toString());
  }

  @ParameterizedTest
  @CsvSource({"张, 家", "万元, 人", "张/家, 家", "亿元, 万人", "万元, 亿元", "元, %", "张, 张/千人"})
  void a_quotient_times_its_divisor_is_what_it_was_before(String above, String below) {
    Dimension quotient = of(above).over(of(below));
    assertEquals(of(above).powers(), quotient.times(of(below)).powers(), quotient::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "张/家, 张, true",
    "张/千人, 张, true",
    "张, 张, false",
    "张/家, 家, false",
    "元/人, 万元, true",
  })
  void a_unit_with_a_denominator_is_for_quotients(String unit, String numerator, boolean per) {
    assertEquals(per, of(unit).isPer(of(numerator)));
  }
}
