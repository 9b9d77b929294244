package org.huiyin.quantity.number;

/**
 * How far a word of degree may reach: the one place where words are turned into bounds. Every value
 * is a share of the number that the text names, and above zero.
 *
 * @param near how far below its number 近 may stand
 * @param about how far from its number, on either side, 约 and 左右 may stand; a value that rounds to
 *     the number named is about it in any case
 * @param slack how far a bound may lie from the value it bounds: with 1, a value may be up to twice
 *     its 以上 or 超过, and down to half its 以下 or 不足
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
   * The defaults, and why.
   *
   * <ul>
   *   <li>近: a tenth. 近2万 for 18,000 is the farthest that Chinese press style still lets pass; 近2万
   *       for 17,000 is a wish. Reaching the number is too much: 近 says that it has not been
   *       reached.
   *   <li>约: a twentieth. 约 promises less than 近 about the side, so more about the distance; 约500
   *       for 480 and 520 reads true, for 460 it does not.
   *   <li>Bounds: once over. 超过100 is true of 1,000, but a reader is misled; and a digit lost in
   *       copying would still be true.
   * </ul>
   */
  public static Tolerances defaults() {
    return new Tolerances(TENTH, TWENTIETH, Rational.of(1));
  }
}
