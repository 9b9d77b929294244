package org.huiyin.quantity.number;

/**
 * The tolerances of qualifiers: they define which values a statement such as 近2万 allows. Each is a
 * fraction of the stated number, above zero.
 *
 * @param near how far below the stated number a value described by 近 may be
 * @param about how far from the stated number, on either side, a value described by 约 or 左右 may be;
 *     a value that rounds to the stated number is always allowed
 * @param slack how far a value may be from the bound stated by 以上, 超过, 以下 or 不足: with 1, up to
 *     twice the bound, or down to half of it
 */
public record Tolerances(Rational near, Rational about, Rational slack) {
  private static final Rational TENTH = Rational.of(1).dividedBy(Rational.of(10));
  private static final Rational TWENTIETH = Rational.of(1).dividedBy(Rational.of(20));

  public Tolerances {
    if (near.signum() <= 0 || about.signum() <= 0 || slack.signum() <= 0) {
      throw new IllegalArgumentException("a tolerance must be above zero");
    }
  }

  /**
   * Returns the default tolerances. They follow the usage of the Chinese press:
   *
   * <ul>
   *   <li>近: 1/10. 近2万 is acceptable for 18,000, not for 17,000. A value that reaches the stated
   *       number is not allowed: 近 states that it was not reached.
   *   <li>约: 1/20. 约 does not state a direction, so the distance is smaller: 约500 is acceptable for
   *       480 and 520, not for 460.
   *   <li>Bounds: 1. 超过100 is true of 1,000 but misleading, and would hide a digit lost in copying.
   * </ul>
   */
  public static Tolerances defaults() {
    return new Tolerances(TENTH, TWENTIETH, Rational.of(1));
  }
}
