package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/** An arithmetic expression over observations, as a tree. */
sealed interface Formula {

  /** Computes the value and how to show it: {@code 176 ÷ 514}. */
  Computed compute(Lookup lookup) throws BadFormula;

  /** Every observation that it rests on, in order. */
  Stream<ObservationRef> uses();

  /** Where the formula finds the values of its names. */
  interface Lookup {
    Rational number(ObservationRef ref, Origin origin) throws BadFormula;

    int count(Count what) throws BadFormula;
  }

  /**
   * @param shown with values for names
   * @param strength how tightly it binds: 1 sum, 2 product, 3 single number
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
    public Stream<ObservationRef> uses() {
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
    public Stream<ObservationRef> uses() {
      return Stream.of(ref);
    }
  }

  /** How many things are named: by an observation, by the claim itself, or the sections of the text. */
  record Count(List<ObservationRef> named, String what, Origin origin) implements Formula {
    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      int count = lookup.count(this);
      return new Computed(Rational.of(count), String.valueOf(count), 3);
    }

    @Override
    public Stream<ObservationRef> uses() {
      return named.stream();
    }
  }

  /** Terms joined by signs of one strength, from left to right. */
  record Chain(Formula first, List<Step> steps, Origin origin) implements Formula {
    @Override
    public Computed compute(Lookup lookup) throws BadFormula {
      int strength = steps.get(0).sign().strength;
      Computed start = first.compute(lookup);
      Rational value = start.value();
      StringBuilder shown = new StringBuilder(start.shownInside(strength));
      for (Step step : steps) {
        Computed next = step.operand().compute(lookup);
        if (step.sign() == Sign.DIVIDED_BY && next.value().signum() == 0) {
          throw new BadFormula(Problem.error(origin, Message.of("division-by-zero", origin.firstLine())));
        }
        value = step.sign().apply(value, next.value());
        shown.append(' ').append(step.sign().shown).append(' ').append(next.shownInside(strength + 1));
      }
      return new Computed(value, shown.toString(), strength);
    }

    @Override
    public Stream<ObservationRef> uses() {
      List<ObservationRef> all = new ArrayList<>(first.uses().toList());
      steps.forEach(step -> all.addAll(step.operand().uses().toList()));
      return all.stream();
    }
  }

  record Step(Sign sign, Formula operand) {}

  /** An arithmetic sign, as written and as shown. */
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

  /** A value as readers see it inside a computation. */
  private static String show(Rational value) {
    return Quantity.show(value.rounded(4));
  }

  /** A formula that cannot be read or computed. */
  final class BadFormula extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    BadFormula(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** Ends a computation whose input is unsound and has been reported. */
  final class RestsOnUnsound extends RuntimeException {
    private static final long serialVersionUID = 1;

    RestsOnUnsound() {
      super(null, null, false, false);
    }
  }
}
