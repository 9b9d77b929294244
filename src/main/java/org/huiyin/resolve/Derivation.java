package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Value;
import org.huiyin.quantity.Rational;
import org.huiyin.resolve.Formula.BadFormula;
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
final class Derivation {
  private final FigureNames names;
  private final Problems problems;
  private final Map<ObservationRef, Node.Scalar> formulas = new LinkedHashMap<>();
  private final Map<ObservationRef, Optional<Value>> settled = new LinkedHashMap<>();
  private final Set<String> notAdditive = new HashSet<>();
  private final Set<ObservationRef> underway = new LinkedHashSet<>();

  Derivation(FigureNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  void know(ObservationRef ref, Value value) {
    settled.put(ref, Optional.of(value));
  }

  /** Says that the observations of a figure must not be summed. */
  void forbidSums(String figure) {
    notAdditive.add(figure);
  }

  void derive(ObservationRef ref, Node.Scalar formula) {
    formulas.put(ref, formula);
  }

  /** The value; nothing if it is unsound, which has been reported. */
  Optional<Value> value(ObservationRef ref) {
    Optional<Value> known = settled.get(ref);
    if (known != null) {
      return known;
    }
    Optional<Value> value =
        formulas.containsKey(ref) ? compute(ref, formulas.get(ref)) : Optional.empty();
    settled.put(ref, value);
    return value;
  }

  private Optional<Value> compute(ObservationRef ref, Node.Scalar written) {
    underway.add(ref);
    try {
      Formula formula = FormulaParser.formula(written, new OfOneFigure(ref.figure()));
      Formula.Computed computed = formula.compute(new OwnValues());
      return Optional.of(new Value.Derived(written.text(), computed.shown(), computed.value()));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
      return Optional.empty();
    } catch (Formula.RestsOnUnsound reported) {
      return Optional.empty();
    } finally {
      underway.remove(ref);
    }
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
    @Override
    public Rational number(ObservationRef ref, Origin origin) throws BadFormula {
      if (underway.contains(ref)) {
        List<String> circle =
            new ArrayList<>(underway.stream().map(ObservationRef::toString).toList());
        circle.add(ref.toString());
        String path =
            String.join(" → ", circle.subList(circle.indexOf(ref.toString()), circle.size()));
        throw new BadFormula(Problem.error(origin, Message.of("circular-formula", path)));
      }
      Value value = value(ref).orElseThrow(Formula.RestsOnUnsound::new);
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
