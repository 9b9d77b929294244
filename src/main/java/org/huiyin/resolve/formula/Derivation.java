package org.huiyin.resolve.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Value;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Computes the derived values of figures. Each value is computed once, after the values that its
 * formula refers to. Circular formulas are reported.
 *
 * <p>Add all values with {@link #know} and all formulas with {@link #derive} before the first call
 * of {@link #value}.
 */
public final class Derivation {
  private final FigureNames names;
  private final Problems problems;
  private final Map<ObservationRef, Node.Scalar> formulas = new LinkedHashMap<>();
  private final Map<ObservationRef, Optional<Value>> computed = new LinkedHashMap<>();
  private final Numbers numbers = new Numbers();
  private final Map<String, FigureUnit> units = new HashMap<>();
  private final Set<String> notAdditive = new HashSet<>();
  private final Set<String> planned = new HashSet<>();

  /**
   * The values that are being computed; each depends on the next. An explicit stack, because a long
   * chain of formulas would overflow the call stack.
   */
  private final Deque<Pending> stack = new ArrayDeque<>();

  private final Set<ObservationRef> pendingRefs = new LinkedHashSet<>();

  /** A value that is being computed, and the references of its formula not visited yet. */
  private record Pending(ObservationRef ref, Formula formula, Iterator<Formula.Reference> rest) {}

  public Derivation(FigureNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  public void know(ObservationRef ref, Value value) {
    computed.put(ref, Optional.of(value));
    numbers.state(ref, value);
  }

  /** The numbers of all valid values, when all have been asked for. */
  public Numbers numbers() {
    return numbers;
  }

  /**
   * Declares the unit of a figure.
   *
   * @param written as authors write it
   */
  public void measure(String figure, String written, Dimension unit) {
    units.put(figure, new FigureUnit(written, unit));
  }

  private FigureUnit unit(String figure) {
    return units.getOrDefault(figure, new FigureUnit("", Dimension.ONE));
  }

  /** Declares that the observations of a figure must not be added. */
  public void forbidSums(String figure) {
    notAdditive.add(figure);
  }

  /** Declares that the values of a figure are plans. */
  public void plan(String figure) {
    planned.add(figure);
  }

  public void derive(ObservationRef ref, Node.Scalar formula) {
    formulas.put(ref, formula);
  }

  /** Returns the value; empty if it is invalid, which has been reported. */
  public Optional<Value> value(ObservationRef ref) {
    begin(ref);
    while (!stack.isEmpty()) {
      proceed(stack.peekLast());
    }
    return computed.get(ref);
  }

  /** Pushes a value onto the stack, unless it is computed already. */
  private void begin(ObservationRef ref) {
    if (computed.containsKey(ref)) {
      return;
    }
    Optional<Formula> formula =
        Optional.ofNullable(formulas.get(ref)).flatMap(written -> read(ref, written));
    if (formula.isPresent()) {
      stack.add(new Pending(ref, formula.get(), formula.get().references().iterator()));
      pendingRefs.add(ref);
    } else {
      computed.put(ref, Optional.empty());
    }
  }

  /** Pushes the next value that the formula refers to; if there is none, computes the formula. */
  private void proceed(Pending pending) {
    while (pending.rest.hasNext()) {
      Formula.Reference next = pending.rest.next();
      if (pendingRefs.contains(next.ref())) {
        problems.error(next.origin(), "circular-formula", circle(next.ref()));
        finish(pending, Optional.empty());
        return;
      }
      begin(next.ref());
      if (stack.peekLast() != pending) {
        return;
      }
    }
    finish(pending, compute(pending));
  }

  private void finish(Pending pending, Optional<Value> value) {
    stack.removeLast();
    pendingRefs.remove(pending.ref);
    computed.put(pending.ref, value);
  }

  private String circle(ObservationRef first) {
    List<String> circle = new ArrayList<>();
    pendingRefs.stream()
        .dropWhile(ref -> !ref.equals(first))
        .forEach(ref -> circle.add(ref.toString()));
    circle.add(first.toString());
    return String.join(" → ", circle);
  }

  private Optional<Formula> read(ObservationRef ref, Node.Scalar written) {
    try {
      return Optional.of(FormulaParser.formula(written, new OfOneFigure(ref.figure())));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
    } catch (Formula.DependsOnInvalidFigure reported) {
      // The invalid figure has been reported.
    }
    return Optional.empty();
  }

  private Optional<Value> compute(Pending pending) {
    try {
      requireResult(pending);
      boolean mixed = UnitScales.areMixed(pending.formula.references(), new OwnValues(false));
      Computed result = pending.formula.compute(new OwnValues(mixed));
      Node.Scalar written = formulas.get(pending.ref);
      Uncertain number = inUnit(unit(pending.ref.figure()), result, written);
      if (number.range().equals(Interval.ALL)) {
        throw new BadFormula(
            Problem.error(written.origin(), Message.of("formula-undetermined", result.shown())));
      }
      numbers.compute(pending.ref, number);
      return Optional.of(new Value.Derived(written.text(), result.shown(), number.range()));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
    } catch (Formula.DependsOnInvalidFigure reported) {
      // The invalid figure has been reported.
    }
    return Optional.empty();
  }

  /** What is computed from plans is no result, except the share of a plan that is reached. */
  private void requireResult(Pending pending) throws BadFormula {
    String figure = pending.ref.figure();
    Planned.requireUnmixed(pending.formula, ref -> planned.contains(ref.figure()));
    if (!planned.contains(figure)
        && Planned.of(pending.formula, ref -> planned.contains(ref.figure())) == Planned.PLAN) {
      throw new BadFormula(
          Problem.error(
              formulas.get(pending.ref).origin(), Message.of("result-from-plan", figure)));
    }
  }

  /** The value in the figure's own unit: a quotient of like values is 34.2 in per cent. */
  private static Uncertain inUnit(FigureUnit own, Computed computed, Node.Scalar written)
      throws BadFormula {
    if (computed.unit().isEmpty()) {
      return computed.value();
    }
    Dimension unit = computed.unit().get();
    if (unit.isLike(own.dimension()) || unit.isPer(own.dimension())) {
      return in(own.dimension(), computed.value());
    }
    if (unit.powers().size() < 2) {
      throw new BadFormula(
          Problem.error(
              written.origin(),
              Message.of("formula-unit-differs", computed.unitWritten(), own.written())));
    }
    return in(unit, computed.value());
  }

  private static Uncertain in(Dimension unit, Uncertain value) {
    return value.times(Rational.of(1).dividedBy(unit.factor()));
  }

  /** Names in the formulas of a figure: a name without a dot is an observation of the figure. */
  private final class OfOneFigure implements FormulaParser.Names {
    private final String figure;

    OfOneFigure(String figure) {
      this.figure = figure;
    }

    @Override
    public Formula name(String written, Origin origin) throws BadFormula {
      String full = written.contains(".") ? written : figure + "." + written;
      return new Formula.Reference(FormulaParser.find(names, full, origin), origin);
    }

    @Override
    public Formula count(String written, Origin origin) throws BadFormula {
      throw new BadFormula(Problem.error(origin, Message.of("count-in-figure")));
    }
  }

  private final class OwnValues implements Formula.Lookup {
    private final boolean inBaseUnits;

    OwnValues(boolean inBaseUnits) {
      this.inBaseUnits = inBaseUnits;
    }

    @Override
    public FigureUnit unit(ObservationRef ref) {
      return Derivation.this.unit(ref.figure());
    }

    @Override
    public boolean inBaseUnits() {
      return inBaseUnits;
    }

    @Override
    public void unlike(Computed left, Computed right, Origin origin) throws BadFormula {
      throw new BadFormula(
          Problem.error(
              origin,
              Message.of(
                  "formula-mixes-units",
                  left.shown(),
                  left.unitWritten(),
                  right.shown(),
                  right.unitWritten())));
    }

    @Override
    public Operand operand(ObservationRef ref, Origin origin) throws BadFormula {
      Value value = computed.get(ref).orElseThrow(Formula.DependsOnInvalidFigure::new);
      return new Operand(
          numbers
              .of(ref)
              .orElseThrow(
                  () ->
                      new BadFormula(
                          Problem.error(
                              origin, Message.of("formula-uses-missing", ref.toString())))),
          value.inWords());
    }

    @Override
    public int count(Formula.Count what) {
      throw new IllegalStateException("no counts in the formulas of figures");
    }

    @Override
    public Interval rank(
        ObservationRef ref, List<ObservationRef> others, boolean fromLast, Origin origin)
        throws BadFormula {
      throw new BadFormula(Problem.error(origin, Message.of("count-in-figure")));
    }

    @Override
    public void requireOrder(Formula.Reference earlier, Formula.Reference later) {
      throw new IllegalStateException("no trends in the formulas of figures");
    }

    @Override
    public void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula {
      if (notAdditive.contains(ref.figure())) {
        throw new BadFormula(Problem.error(origin, Message.of("not-additive", ref.figure())));
      }
    }
  }
}
