package org.huiyin.quantity.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms with a positive denominator.
 *
 * <p>Comparisons such as {@code 176/514 >= 1/3} use integers only and do not depend on rounding.
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  public static final Rational ZERO = of(0);

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger divisor =
          numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Rational of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(new Rational(other.numerator.negate(), other.denominator));
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * @throws ArithmeticException if the divisor is zero
   */
  public Rational dividedBy(Rational divisor) {
    return new Rational(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /**
   * Returns the nearest multiple of a step; ties are rounded away from zero.
   *
   * @param step above zero
   */
  public Rational roundedTo(Rational step) {
    Rational steps = dividedBy(step);
    BigDecimal whole =
        new BigDecimal(steps.numerator)
            .divide(new BigDecimal(steps.denominator), 0, RoundingMode.HALF_UP);
    return of(whole).times(step);
  }

  /** Returns the number of bits of numerator and denominator together. */
  public int bits() {
    return numerator.bitLength() + denominator.bitLength();
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /**
   * Returns the nearest decimal with at most {@code places} decimal places and without trailing
   * zeros; ties are rounded away from zero.
   */
  public BigDecimal rounded(int places) {
    return rounded(places, RoundingMode.HALF_UP);
  }

  /** Returns the decimal with at most {@code places} decimal places, rounded as told. */
  BigDecimal rounded(int places, RoundingMode mode) {
    BigDecimal decimal =
        new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), places, mode)
            .stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns {@code 338} or {@code 88/257}. */
  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }

  /** Returns ten to the given power, which may be negative. */
  public static Rational power(int exponent) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent >= 0
        ? new Rational(power, BigInteger.ONE)
        : new Rational(BigInteger.ONE, power);
  }

  /** Returns the place value of the last non-zero digit of a whole number. */
  public Rational lastDigitStep() {
    BigInteger value = numerator.abs();
    BigInteger step = BigInteger.ONE;
    while (value.signum() != 0 && value.mod(BigInteger.TEN).signum() == 0) {
      value = value.divide(BigInteger.TEN);
      step = step.multiply(BigInteger.TEN);
    }
    return new Rational(step, BigInteger.ONE);
  }
}
