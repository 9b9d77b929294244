package org.huiyin.resolve.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/** An arithmetic expression over observations, as a tree. */
public sealed interface Formula {

  /**
   * The maximum size of an exact value in bits. Sums of fractions need far less; repeated
   * multiplication of a value by itself exceeds it.
   */
  int MOST_BITS = 100_000;

  /** Computes the value and the text of the computation: {@code 176 ÷ 514}. */
  Computed compute(Lookup lookup) throws BadFormula;

  /** The observations that it uses, in order. */
  Stream<Claim.Use> uses();

  /** The values that it is computed from, in order. */
  default Stream<Reference> references() {
    return Stream.empty();
  }

  /** Supplies the values of names. */
  interface Lookup {
    Rational number(ObservationRef ref, Origin origin) throws BadFormula;

    int count(Count what) throws BadFormula;

    /** The rank of a value among the values of its figure; the largest has rank 1. */
    int rank(ObservationRef ref, Origin origin) throws BadFormula;

    /**
     * @throws BadFormula if the observations of the figure must not be summed
     */
    void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula;
  }

  /**
   * A value and the text of its computation.
   *
   * @param shown the formula with values in place of names
   * @param strength the precedence of the outermost operator: 1 sum, 2 product, 3 single number
   */
  record Computed(Rational value, String shown, int strength) {
    String shownInside(int atLeast) {
      return strength < atLeast ? "(" + shown + ")" : shown;
    }
  }

  /** A number as written: {@code 30%}, {@code 1/3}. */
  record Literal(Rational value, String written) implements Formula {
    @Override
    public Computed compute(Lookup lookup) {
      return new Computed(value, written, 3);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return Stream.empty();
    }
  }

  /** The value of an observation. */
  record Reference(ObservationRef ref, Origin origin) implements Formula {
    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      Rational value = lookup.number(ref, origin);
      return new Computed(value, show(value), 3);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return Stream.of(new Claim.Use(ref, Claim.Use.Manner.COMPARED));
    }

    @Override
    public Stream<Reference> references() {
      return Stream.of(this);
    }
  }

  /** The number of items of an observation or of the claim, or of the sections of the text. */
  record Count(List<ObservationRef> named, String what, Origin origin) implements Formula {
    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      int count = lookup.count(this);
      return new Computed(Rational.of(count), String.valueOf(count), 3);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return named.stream().map(ref -> new Claim.Use(ref, Claim.Use.Manner.COUNTED));
    }
  }

  /** Terms joined by operators of the same precedence, computed from left to right. */
  record Chain(Formula first, List<Step> steps, Origin origin) implements Formula {
    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      int strength = steps.get(0).sign().strength;
      if (steps.stream().anyMatch(step -> step.sign() == Sign.PLUS)) {
        requireAdditive(lookup);
      }
      Computed start = first.compute(lookup);
      Rational value = start.value();
      StringBuilder shown = new StringBuilder(start.shownInside(strength));
      for (Step step : steps) {
        Computed next = step.operand().compute(lookup);
        if (step.sign() == Sign.DIVIDED_BY && next.value().signum() == 0) {
          throw new BadFormula(
              Problem.error(origin, Message.of("division-by-zero", origin.firstLine())));
        }
        value = step.sign().apply(value, next.value());
        if (value.bits() > MOST_BITS) {
          throw new BadFormula(Problem.error(origin, Message.of("formula-too-large")));
        }
        shown
            .append(' ')
            .append(step.sign().shown)
            .append(' ')
            .append(next.shownInside(strength + 1));
      }
      return new Computed(value, shown.toString(), strength);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return Stream.concat(first.uses(), steps.stream().flatMap(step -> step.operand().uses()));
    }

    @Override
    public Stream<Reference> references() {
      return Stream.concat(
          first.references(), steps.stream().flatMap(step -> step.operand().references()));
    }

    private void requireAdditive(Lookup lookup) throws BadFormula {
      List<Formula> terms = new ArrayList<>(List.of(first));
      steps.forEach(step -> terms.add(step.operand()));
      for (Formula term : terms) {
        if (term instanceof Reference reference) {
          lookup.requireAdditive(reference.ref(), reference.origin());
        }
      }
    }
  }

  /** The rank of a value among those of its figure: {@code rank(starts.suzhou)}. */
  record Rank(ObservationRef ref, Origin origin) implements Formula {
    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      int rank = lookup.rank(ref, origin);
      return new Computed(Rational.of(rank), String.valueOf(rank), 3);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return Stream.of(new Claim.Use(ref, Claim.Use.Manner.COUNTED));
    }
  }

  /** A computation whose values are expected to be of different periods: growth. */
  record AcrossTime(Formula inner) implements Formula {
    @Override
    public Stream<Reference> references() {
      return inner.references();
    }

    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      return inner.compute(lookup);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return inner
          .uses()
          .map(use -> new Claim.Use(use.observation(), Claim.Use.Manner.ACROSS_TIME));
    }
  }

  record Step(Sign sign, Formula operand) {}

  /** An arithmetic operator, as written and as shown. */
  enum Sign {
    PLUS("+", "+", 1),
    MINUS("-", "−", 1),
    TIMES("*", "×", 2),
    DIVIDED_BY("/", "÷", 2);

    final String written;
    final String shown;
    final int strength;

    Sign(String written, String shown, int strength) {
      this.written = written;
      this.shown = shown;
      this.strength = strength;
    }

    Rational apply(Rational left, Rational right) {
      return switch (this) {
        case PLUS -> left.plus(right);
        case MINUS -> left.minus(right);
        case TIMES -> left.times(right);
        case DIVIDED_BY -> left.dividedBy(right);
      };
    }
  }

  /** A value as shown in the text of a computation. */
  private static String show(Rational value) {
    return Quantity.show(value.rounded(4));
  }

  /** Thrown if a formula cannot be parsed or computed. Contains the problem to report. */
  final class BadFormula extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    public BadFormula(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  /** Thrown if a formula uses an invalid figure or text, which has been reported. */
  final class DependsOnInvalidFigure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DependsOnInvalidFigure() {
      super(null, null, false, false);
    }
  }
}
