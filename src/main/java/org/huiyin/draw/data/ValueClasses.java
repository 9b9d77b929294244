package org.huiyin.draw.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * Classes of equal width for values. A class holds its lower limit and not its upper one; the last
 * class holds both.
 *
 * @param limits rising, one more than there are classes
 */
public record ValueClasses(List<BigDecimal> limits) {
  /** Classes with fewer columns say no more than a sentence, with more no more than a list. */
  private static final int LEAST_LIMITS = 3;

  private static final int MOST_LIMITS = 21;
  private static final int LEAST_CLASSES = 4;
  private static final int MOST_CLASSES = 10;

  private static final List<BigDecimal> DIGITS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  public ValueClasses {
    limits = List.copyOf(limits);
  }

  /**
   * Chooses classes with round limits: about as many as Sturges' rule says (1 + the binary
   * logarithm of the number of values, rounded up), from 4 to 10.
   *
   * @param values at least one
   */
  public static ValueClasses of(List<Rational> values) {
    Rational least = values.stream().min(Rational::compareTo).orElseThrow();
    Rational most = values.stream().max(Rational::compareTo).orElseThrow();
    int sturges = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(values.size() - 1);
    int wanted = Math.max(LEAST_CLASSES, Math.min(MOST_CLASSES, sturges));
    BigDecimal range = most.minus(least).rounded(12);
    return steps(range)
        .map(step -> of(least, most, step))
        .min(Comparator.comparing(classes -> Math.abs(classes.count() - wanted)))
        .orElseThrow();
  }

  private static ValueClasses of(Rational least, Rational most, BigDecimal step) {
    BigDecimal lower = least.rounded(12).divide(step, 0, RoundingMode.FLOOR).multiply(step);
    if (least.compareTo(Rational.of(lower)) < 0) {
      lower = lower.subtract(step); // It was rounded up to the limit.
    }
    List<BigDecimal> limits = new ArrayList<>(List.of(lower));
    do {
      limits.add(limits.get(limits.size() - 1).add(step));
    } while (most.compareTo(Rational.of(limits.get(limits.size() - 1))) > 0);
    return new ValueClasses(limits);
  }

  /** Round widths of classes, of which a range takes from one to some twenty. */
  private static Stream<BigDecimal> steps(BigDecimal range) {
    if (range.signum() == 0) {
      return Stream.of(BigDecimal.ONE);
    }
    int exponent = range.precision() - range.scale() - 1;
    return IntStream.rangeClosed(exponent - 1, exponent)
        .boxed()
        .flatMap(power -> DIGITS.stream().map(digit -> digit.scaleByPowerOfTen(power)))
        .filter(step -> range.divide(step, 0, RoundingMode.UP).intValueExact() < MOST_LIMITS);
  }

  /**
   * Reads the limits that an author gives. Columns of unequal classes would show more where a class
   * is wider, so they are refused.
   *
   * @return empty if they are no rising numbers, of unequal distance, or too few or many, which is
   *     reported
   */
  static Optional<ValueClasses> read(List<Node.Scalar> written, Data data) {
    List<BigDecimal> limits = new ArrayList<>();
    for (Node.Scalar each : written) {
      Optional<BigDecimal> limit = number(each.text());
      if (limit.isEmpty()
          || !limits.isEmpty() && limit.get().compareTo(limits.get(limits.size() - 1)) <= 0) {
        data.problems().error(each.origin(), "bad-class", each.text());
        return Optional.empty();
      }
      limits.add(limit.get());
    }
    if (limits.size() < LEAST_LIMITS || limits.size() > MOST_LIMITS) {
      written.stream()
          .limit(1)
          .forEach(
              first ->
                  data.problems()
                      .error(first.origin(), "number-of-classes", LEAST_LIMITS, MOST_LIMITS));
      return Optional.empty();
    }
    BigDecimal width = limits.get(1).subtract(limits.get(0));
    for (int i = 2; i < limits.size(); i++) {
      BigDecimal other = limits.get(i).subtract(limits.get(i - 1));
      if (other.compareTo(width) != 0) {
        data.problems()
            .error(
                written.get(i).origin(),
                "classes-unequal",
                width.toPlainString(),
                other.toPlainString());
        return Optional.empty();
      }
    }
    return Optional.of(new ValueClasses(limits));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** Reads the option {@code classes}, or chooses classes for the values of an absent option. */
  public static Optional<ValueClasses> of(
      List<DataPoint> given, Optional<List<Node.Scalar>> written, Data data) {
    if (written.isEmpty()) {
      return Optional.of(of(given.stream().map(ValueClasses::number).toList()));
    }
    Optional<ValueClasses> classes = read(written.get(), data);
    Optional<DataPoint> outside =
        classes.flatMap(
            known ->
                given.stream().filter(point -> known.indexOf(number(point)).isEmpty()).findFirst());
    outside.ifPresent(
        point ->
            data.problems()
                .add(
                    Problem.error(
                        written.get().get(0).origin(),
                        Message.of("value-outside-classes", point.ref(), point.shown()))));
    return outside.isPresent() ? Optional.empty() : classes;
  }

  private static Rational number(DataPoint point) {
    return point.number().orElseThrow();
  }

  public int count() {
    return limits.size() - 1;
  }

  public BigDecimal width() {
    return limits.get(1).subtract(limits.get(0));
  }

  /** Returns the class that holds a value, from 0; empty if it lies outside of all. */
  public Optional<Integer> indexOf(Rational value) {
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i < count(); i++) {
      int above = value.compareTo(Rational.of(limits.get(i)));
      int below = value.compareTo(Rational.of(limits.get(i + 1)));
      if (above >= 0 && (below < 0 || below == 0 && i == count() - 1)) {
        found = Optional.of(i);
      }
    }
    return found;
  }

  /** Whether a value is a limit, so that it matters which class holds its limits. */
  public boolean isLimit(Rational value) {
    return limits.stream().anyMatch(limit -> value.equals(Rational.of(limit)));
  }
}
