package org.huiyin.model;

import java.util.List;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Measures;

/**
 * How far a sum may lie from its total because its parts were rounded: by half of the last digit of
 * each part. Whole numbers of things were counted and not rounded.
 *
 * @param figure whose values they are
 */
public record Rounding(Figure figure) {
  private static final Rational THOUSAND = Rational.of(1000);
  private static final Rational HALF = Rational.of(1).dividedBy(Rational.of(2));

  /** What the rounding of a value can hide, in the unit of its figure. */
  public Rational half(Observation part) {
    if (!(part.value() instanceof Value.Given given)) {
      return Rational.ZERO;
    }
    Dimension unit = Measures.standard().dimension(figure.unit().zh());
    int places = Math.max(0, given.number().scale());
    boolean rounded = places > 0 || unit.isShare() || unit.factor().compareTo(THOUSAND) >= 0;
    return rounded ? Rational.power(-places).times(HALF) : Rational.ZERO;
  }

  /** What the rounding of parts can hide in their sum. */
  public Rational slack(List<Observation> parts) {
    return parts.stream().map(part -> half(part)).reduce(Rational.ZERO, Rational::plus);
  }

  /** Whether two values lie no farther apart than that. */
  public static boolean explains(Rational sum, Rational total, Rational slack) {
    return sum.minus(total).compareTo(slack) <= 0 && total.minus(sum).compareTo(slack) <= 0;
  }

  /**
   * Whether parts of a figure miss their total only because they were rounded: all parts of it, or
   * parts that exceed it.
   */
  public boolean shows() {
    return figure.observations().stream()
        .filter(total -> total.number().isPresent())
        .anyMatch(
            total ->
                figure.divisionsOf(total).stream()
                    .anyMatch(parts -> shows(parts, total.partsComplete(), total.number().get())));
  }

  private boolean shows(List<Observation> parts, boolean complete, Rational total) {
    Rational sum =
        parts.stream()
            .flatMap(part -> part.number().stream())
            .reduce(Rational.ZERO, Rational::plus);
    return parts.stream().allMatch(part -> part.number().isPresent())
        && (complete ? !sum.equals(total) : sum.compareTo(total) > 0)
        && explains(sum, total, slack(parts));
  }
}
