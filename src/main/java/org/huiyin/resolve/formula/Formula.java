package org.huiyin.resolve.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/** An arithmetic expression over observations, as a tree. */
public sealed interface Formula
    permits Formula.Literal,
        Formula.Reference,
        Formula.Count,
        Formula.Chain,
        Formula.Points,
        Formula.AcrossTime,
        Rank,
        Trend {

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

  /** Whether it adds observations and does nothing else. */
  default boolean isSum() {
    return this instanceof Chain chain
        && chain.first() instanceof Reference
        && chain.steps().stream()
            .allMatch(step -> step.sign() == Sign.PLUS && step.operand() instanceof Reference);
  }

  /** Whether it divides one observation by another and does nothing else. */
  default boolean isQuotient() {
    return this instanceof Chain chain
        && chain.first() instanceof Reference
        && chain.steps().size() == 1
        && chain.steps().get(0).sign() == Sign.DIVIDED_BY
        && chain.steps().get(0).operand() instanceof Reference;
  }

  /** Where the formula finds the values of its names. */
  interface Lookup {
    /**
     * @throws BadFormula if the source does not give the value
     */
    Operand operand(ObservationRef ref, Origin origin) throws BadFormula;

    /** The unit of a figure. */
    FigureUnit unit(ObservationRef ref);

    /** Whether values are shown in base units, since the formula has 万元 and 亿元. */
    boolean inBaseUnits();

    /**
     * Says that values of unlike units are added or compared.
     *
     * @throws BadFormula unless there is a reason to
     */
    void unlike(Computed left, Computed right, Origin origin) throws BadFormula;

    int count(Count what) throws BadFormula;

    /**
     * The ranks that a value can have. They are several where values are open or not given.
     *
     * @param others the values that it is compared with; empty for all others of its figure
     * @param fromLast whether the smallest has rank 1
     */
    Interval rank(ObservationRef ref, List<ObservationRef> others, boolean fromLast, Origin origin)
        throws BadFormula;

    /**
     * Says that the period of one value follows that of another.
     *
     * @throws BadFormula if it is known to come before
     */
    void requireOrder(Reference earlier, Reference later) throws BadFormula;

    /**
     * @throws BadFormula if the observations of the figure must not be summed
     */
    void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula;
  }

  /** A number as written: {@code 30%}, {@code 1/3}. */
  record Literal(Rational value, String written) implements Formula {
    @Override
    public Computed compute(Lookup lookup) {
      return Computed.constant(
          value, written.endsWith("%") ? Optional.of(Dimension.ONE) : Optional.empty(), written);
    }

    /** Whether 30 may be meant for 30%: neither a fraction, nor 0, nor the whole. */
    boolean lacksSign() {
      return !written.endsWith("%")
          && written.indexOf('/') < 0
          && value.signum() != 0
          && !value.equals(Rational.of(1));
    }

    /** 100, 1000, 10000: the usual ways to turn a unit into another. */
    boolean isPowerOfTen() {
      return written.matches("100+");
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
      Operand operand = lookup.operand(ref, origin);
      FigureUnit unit = lookup.unit(ref);
      Uncertain value = operand.number().times(unit.dimension().factor());
      return Computed.measured(value, unit, operand.shown(unit, lookup.inBaseUnits()));
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
      return Computed.count(Interval.only(Rational.of(lookup.count(this))));
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
      Computed all = first.compute(lookup);
      for (Step step : steps) {
        Computed next = step.operand().compute(lookup);
        all = strength == 1 ? sum(all, step, next, lookup) : product(all, step, next);
        if (all.value().bits() > MOST_BITS) {
          throw new BadFormula(Problem.error(origin, Message.of("formula-too-large")));
        }
      }
      return all;
    }

    private Computed sum(Computed left, Step step, Computed right, Lookup lookup)
        throws BadFormula {
      alike(first, left, step.operand(), right, lookup, origin);
      Computed one = left.besides(right);
      Computed other = right.besides(left);
      return joined(one, step, other, one.unit());
    }

    private Computed product(Computed left, Step step, Computed right) throws BadFormula {
      boolean divided = step.sign() == Sign.DIVIDED_BY;
      Interval divisor = right.value().range();
      if (divided && divisor.contains(Rational.ZERO)) {
        throw new BadFormula(
            Problem.error(
                origin,
                divisor.exact().isPresent()
                    ? Message.of("division-by-zero", origin.firstLine())
                    : Message.of("divisor-may-be-zero", origin.firstLine(), right.shown())));
      }
      converts(step.operand(), left);
      if (!divided && step == steps.get(0)) {
        converts(first, right);
      }
      return joined(left, step, right, divided ? left.unitOver(right) : left.unitTimes(right));
    }

    /** Units convert by themselves: who multiplies by 100 for per cent has it twice. */
    private void converts(Formula operand, Computed other) throws BadFormula {
      if (operand instanceof Literal literal
          && literal.isPowerOfTen()
          && other.unit().isPresent()) {
        throw new BadFormula(
            Problem.error(origin, Message.of("formula-converts", literal.written())));
      }
    }

    private static Computed joined(
        Computed left, Step step, Computed right, Optional<Dimension> unit) {
      Sign sign = step.sign();
      return left.with(
          right,
          sign.apply(left.value(), right.value()),
          unit,
          left.shownInside(sign.strength)
              + " "
              + sign.shown
              + " "
              + right.shownInside(sign.strength + 1),
          sign.strength);
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

  /** The difference of two shares in percentage points. */
  record Points(Formula difference, Origin origin) implements Formula {
    private static final Rational HUNDRED = Rational.of(100);
    private static final Computed SHARE =
        Computed.constant(HUNDRED, Optional.of(Dimension.ONE), "1");
    private static final Dimension POINT = Dimension.of(Rational.of(1), "百分点");

    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      Computed shares = difference.compute(lookup);
      if (!shares.isLike(SHARE)) {
        lookup.unlike(shares, SHARE, origin);
      }
      return shares.with(
          Computed.constant(HUNDRED, Optional.empty(), "100"),
          shares.value().times(HUNDRED),
          Optional.of(POINT),
          shares.shownInside(2) + " × 100",
          2);
    }

    @Override
    public Stream<Claim.Use> uses() {
      return difference.uses();
    }

    @Override
    public Stream<Reference> references() {
      return difference.references();
    }
  }

  /** A computation whose very point is that its values are of different times: growth. */
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

    Uncertain apply(Uncertain left, Uncertain right) {
      return switch (this) {
        case PLUS -> left.plus(right);
        case MINUS -> left.minus(right);
        case TIMES -> left.times(right);
        case DIVIDED_BY -> left.dividedBy(right);
      };
    }
  }

  /**
   * Two values that are added or compared must be of like units; and beside a share, a constant has
   * its sign.
   */
  static void alike(
      Formula left, Computed one, Formula right, Computed other, Lookup lookup, Origin origin)
      throws BadFormula {
    if (!one.isLike(other)) {
      lookup.unlike(one, other, origin);
    }
    signed(left, other, origin);
    signed(right, one, origin);
  }

  private static void signed(Formula formula, Computed beside, Origin origin) throws BadFormula {
    if (formula instanceof Literal literal
        && literal.lacksSign()
        && beside.unit().filter(Dimension::isShare).isPresent()) {
      throw new BadFormula(
          Problem.error(origin, Message.of("formula-lacks-percent", literal.written())));
    }
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
