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
import org.huiyin.quantity.number.Rational;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Computes derived values, each once, in whatever order their formulas name one another; a circle
 * is reported.
 *
 * <p>First everything is made known with {@link #know} and {@link #derive}, then {@link #value} may
 * be asked.
 */
public final class Derivation {
  private final FigureNames names;
  private final Problems problems;
  private final Map<ObservationRef, Node.Scalar> formulas = new LinkedHashMap<>();
  private final Map<ObservationRef, Optional<Value>> settled = new LinkedHashMap<>();
  private final Map<String, Dimension> units = new HashMap<>();
  private final Set<String> notAdditive = new HashSet<>();

  /** Each rests on the next; a stack of its own, since a chain can be longer than Java's. */
  private final Deque<Open> underway = new ArrayDeque<>();

  private final Set<ObservationRef> onTheWay = new LinkedHashSet<>();

  /** A value that is not computed yet, and what it rests on that has not been looked at. */
  private record Open(ObservationRef ref, Formula formula, Iterator<Formula.Reference> rest) {}

  public Derivation(FigureNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  public void know(ObservationRef ref, Value value) {
    settled.put(ref, Optional.of(value));
  }

  /** Makes the unit of a figure known. */
  public void measure(String figure, Dimension unit) {
    units.put(figure, unit);
  }

  /** Says that the observations of a figure must not be summed. */
  public void forbidSums(String figure) {
    notAdditive.add(figure);
  }

  public void derive(ObservationRef ref, Node.Scalar formula) {
    formulas.put(ref, formula);
  }

  /** The value; nothing if it is unsound, which has been reported. */
  public Optional<Value> value(ObservationRef ref) {
    begin(ref);
    while (!underway.isEmpty()) {
      proceed(underway.peekLast());
    }
    return settled.get(ref);
  }

  /** Puts a value at the end of those that are underway, unless it is settled already. */
  private void begin(ObservationRef ref) {
    if (settled.containsKey(ref)) {
      return;
    }
    Optional<Formula> formula =
        Optional.ofNullable(formulas.get(ref)).flatMap(written -> read(ref, written));
    if (formula.isPresent()) {
      underway.add(new Open(ref, formula.get(), formula.get().references().iterator()));
      onTheWay.add(ref);
    } else {
      settled.put(ref, Optional.empty());
    }
  }

  /** Begins with the next value that a formula rests on; where there is no more, computes it. */
  private void proceed(Open open) {
    while (open.rest.hasNext()) {
      Formula.Reference next = open.rest.next();
      if (onTheWay.contains(next.ref())) {
        problems.error(next.origin(), "circular-formula", circle(next.ref()));
        settle(open, Optional.empty());
        return;
      }
      begin(next.ref());
      if (underway.peekLast() != open) {
        return;
      }
    }
    settle(open, compute(open));
  }

  private void settle(Open open, Optional<Value> value) {
    underway.removeLast();
    onTheWay.remove(open.ref);
    settled.put(open.ref, value);
  }

  private String circle(ObservationRef first) {
    List<String> circle = new ArrayList<>();
    onTheWay.stream()
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
    } catch (Formula.RestsOnUnsound reported) {
      // What is unsound has been reported where it stands.
    }
    return Optional.empty();
  }

  private Optional<Value> compute(Open open) {
    try {
      boolean mixed = Formula.mixesScales(open.formula.references(), new OwnValues(false));
      Computed computed = open.formula.compute(new OwnValues(mixed));
      Node.Scalar written = formulas.get(open.ref);
      Rational number =
          inUnit(units.getOrDefault(open.ref.figure(), Dimension.ONE), computed, written);
      return Optional.of(new Value.Derived(written.text(), computed.shown(), number));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
    } catch (Formula.RestsOnUnsound reported) {
      // What is unsound has been reported where it stands.
    }
    return Optional.empty();
  }

  /** The value in the figure's own unit: a quotient of like values is 34.2 in per cent. */
  private static Rational inUnit(Dimension own, Computed computed, Node.Scalar written)
      throws BadFormula {
    if (computed.unit().isEmpty()) {
      return computed.value();
    }
    Dimension unit = computed.unit().get();
    if (unit.isLike(own) || unit.isPer(own)) {
      return computed.value().dividedBy(own.factor());
    }
    if (unit.powers().size() < 2) {
      throw new BadFormula(
          Problem.error(
              written.origin(),
              Message.of("formula-unit-differs", unit.toString(), own.toString())));
    }
    return computed.value().dividedBy(unit.factor());
  }

  /** Names in the formulas of a figure: a bare one is an observation of the same figure. */
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
    public Dimension unit(ObservationRef ref) {
      return units.getOrDefault(ref.figure(), Dimension.ONE);
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
                  left.unit().map(Dimension::toString).orElse(""),
                  right.shown(),
                  right.unit().map(Dimension::toString).orElse(""))));
    }

    @Override
    public Rational number(ObservationRef ref, Origin origin) throws BadFormula {
      Value value = settled.get(ref).orElseThrow(Formula.RestsOnUnsound::new);
      if (value instanceof Value.Given given) {
        return Rational.of(given.number());
      }
      if (value instanceof Value.Derived derived) {
        return derived.number();
      }
      throw new BadFormula(
          Problem.error(origin, Message.of("formula-uses-missing", ref.toString())));
    }

    @Override
    public int count(Formula.Count what) {
      throw new IllegalStateException("no counts in the formulas of figures");
    }

    @Override
    public int rank(ObservationRef ref, Origin origin) throws BadFormula {
      throw new BadFormula(Problem.error(origin, Message.of("count-in-figure")));
    }

    @Override
    public void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula {
      if (notAdditive.contains(ref.figure())) {
        throw new BadFormula(Problem.error(origin, Message.of("not-additive", ref.figure())));
      }
    }
  }
}
