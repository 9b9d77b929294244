package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Words;
import org.huiyin.quantity.Rational;
import org.huiyin.resolve.Formula.BadFormula;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** {@code claims.yml} → {@link Claim}s, both sides computed. */
final class ClaimResolver {
  private final FigureNames names;
  private final List<Figure> figures;
  private final OptionalInt sections;
  private final Problems problems;
  private final Values values;
  private final Sources sources;

  /** @param sections how many sections the text has, for {@code count(sections)}; empty if it could not be read */
  ClaimResolver(FigureNames names, List<Figure> figures, OptionalInt sections, Values values) {
    this.names = names;
    this.figures = figures;
    this.sections = sections;
    this.problems = values.problems();
    this.values = values;
    this.sources = new Sources(problems);
  }

  List<Claim> claims(Optional<Node> file) {
    List<Claim> claims = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId()).orElse(List.of())
        .forEach(entry -> claim(entry).ifPresent(claims::add));
    return claims;
  }

  private Optional<Claim> claim(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    // Not a caption: its numbers are bound by what the claim holds.
    Words says = new Values(problems).requiredWords(fields, "says");
    Optional<Node.Scalar> holds = fields.requiredScalar("holds");
    List<String> items = values.lines(fields, "items");
    Optional<SourceRef> source = fields.node("source").flatMap(sources::source);
    Optional<Words> note = values.words(fields, "note");
    fields.done();
    if (holds.isEmpty()) {
      return Optional.empty();
    }
    try {
      FormulaParser.Statement statement = FormulaParser.statement(holds.get(), new OfClaims());
      Known known = new Known(items.size());
      Formula.Computed left = statement.left().compute(known);
      Formula.Computed right = statement.right().compute(known);
      List<ObservationRef> uses = new ArrayList<>(statement.left().uses().toList());
      uses.addAll(statement.right().uses().toList());
      return Optional.of(new Claim(entry.key().text(), says, holds.get().text(), left.value(), statement.comparison(),
          right.value(), left.shown(), right.shown(), uses.stream().distinct().toList(), source, note,
          holds.get().origin(), entry.key().origin()));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
    } catch (Formula.RestsOnUnsound reported) {
      // The figure that is unsound has been reported where it stands.
    }
    return Optional.empty();
  }

  private final class OfClaims implements FormulaParser.Names {
    @Override
    public Formula name(String written, Origin origin) throws BadFormula {
      return new Formula.Reference(FormulaParser.find(names, written, origin), origin);
    }

    @Override
    public Formula count(String written, Origin origin) throws BadFormula {
      boolean own = written.equals("items") || written.equals("sections");
      List<ObservationRef> named = own ? List.of() : List.of(FormulaParser.find(names, written, origin));
      return new Formula.Count(named, written, origin);
    }
  }

  /** @see Formula.Lookup */
  private final class Known implements Formula.Lookup {
    private final int ownItems;

    Known(int ownItems) {
      this.ownItems = ownItems;
    }

    @Override
    public Rational number(ObservationRef ref, Origin origin) throws BadFormula {
      return observation(ref).number().orElseThrow(() ->
          new BadFormula(Problem.error(origin, Message.of("formula-uses-missing", ref.toString()))));
    }

    @Override
    public int count(Formula.Count what) throws BadFormula {
      int count = what.what().equals("sections") ? sections.orElseThrow(Formula.RestsOnUnsound::new)
          : what.what().equals("items") ? ownItems
          : observation(what.named().get(0)).items().size();
      if (count == 0) {
        throw new BadFormula(Problem.error(what.origin(), Message.of("nothing-to-count", what.what())));
      }
      return count;
    }

    private Observation observation(ObservationRef ref) {
      return figures.stream()
          .filter(figure -> figure.id().equals(ref.figure()))
          .flatMap(figure -> figure.observation(ref.observation()).stream())
          .findFirst()
          .orElseThrow(Formula.RestsOnUnsound::new);
    }
  }
}
