package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Rational;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.formula.Formula;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.resolve.formula.FormulaParser;
import org.huiyin.resolve.value.SourceRefs;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts {@code claims.yml} to {@link Claim}s and computes both sides. */
final class ClaimResolver {
  private final FigureNames names;
  private final List<Figure> figures;
  private final OptionalInt sections;
  private final Problems problems;
  private final Values values;
  private final SourceRefs sources;

  /**
   * @param sections the number of sections of the text, for {@code count(sections)}; empty if the
   *     text could not be read
   */
  ClaimResolver(FigureNames names, List<Figure> figures, OptionalInt sections, Values values) {
    this.names = names;
    this.figures = figures;
    this.sections = sections;
    this.problems = values.problems();
    this.values = values;
    this.sources = new SourceRefs(problems);
  }

  List<Claim> claims(Optional<Node> file) {
    List<Claim> claims = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId())
        .orElse(List.of())
        .forEach(entry -> claim(entry).ifPresent(claims::add));
    return claims;
  }

  private Optional<Claim> claim(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    // Numbers in it need no link: they are checked against the formula.
    LocalizedText says = values.ofNames().requiredWords(fields, "says");
    Optional<Node.Scalar> holds = fields.requiredScalar("holds");
    List<LocalizedText> items = values.wordsList(fields, "items");
    Optional<SourceRef> source = fields.node("source").flatMap(sources::source);
    Optional<LocalizedText> note = values.words(fields, "note");
    Optional<Rational> roundedTo = fields.scalar("rounded-to").flatMap(values::portion);
    Optional<LocalizedText> overlap = values.words(fields, "overlap");
    Optional<LocalizedText> despite = values.words(fields, "compares-despite");
    Optional<Claim.Waiver> waiver = fields.fields("waiver").flatMap(this::waiver);
    fields.done();
    if (holds.isEmpty()) {
      return Optional.empty();
    }
    try {
      FormulaParser.Statement statement = FormulaParser.statement(holds.get(), new OfClaims());
      Known known = new Known(items.size());
      Formula.Computed left = statement.left().compute(known);
      Formula.Computed right = statement.right().compute(known);
      List<Claim.Use> uses =
          Stream.concat(statement.left().uses(), statement.right().uses()).distinct().toList();
      return Optional.of(
          new Claim(
              entry.key().text(),
              says,
              holds.get().text(),
              left.value(),
              statement.comparison(),
              right.value(),
              left.shown(),
              right.shown(),
              uses,
              roundedTo,
              overlap,
              despite,
              waiver,
              source,
              note,
              holds.get().origin(),
              entry.key().origin()));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
    } catch (Formula.DependsOnInvalidFigure reported) {
      // The invalid figure has been reported.
    }
    return Optional.empty();
  }

  private Optional<Claim.Waiver> waiver(Fields fields) {
    LocalizedText reason = values.requiredWords(fields, "reason");
    LocalizedText by = values.requiredWords(fields, "by");
    Optional<LocalDate> on = fields.requiredScalar("on").flatMap(values::day);
    fields.done();
    return on.map(day -> new Claim.Waiver(reason, by, day));
  }

  private final class OfClaims implements FormulaParser.Names {
    @Override
    public Formula name(String written, Origin origin) throws BadFormula {
      return new Formula.Reference(FormulaParser.find(names, written, origin), origin);
    }

    @Override
    public Formula count(String written, Origin origin) throws BadFormula {
      boolean own = written.equals("items") || written.equals("sections");
      List<ObservationRef> named =
          own ? List.of() : List.of(FormulaParser.find(names, written, origin));
      return new Formula.Count(named, written, origin);
    }
  }

  /**
   * @see Formula.Lookup
   */
  private final class Known implements Formula.Lookup {
    private final int ownItems;

    Known(int ownItems) {
      this.ownItems = ownItems;
    }

    @Override
    public Rational number(ObservationRef ref, Origin origin) throws BadFormula {
      return observation(ref)
          .number()
          .orElseThrow(
              () ->
                  new BadFormula(
                      Problem.error(origin, Message.of("formula-uses-missing", ref.toString()))));
    }

    @Override
    public int count(Formula.Count what) throws BadFormula {
      int count =
          what.what().equals("sections")
              ? sections.orElseThrow(Formula.DependsOnInvalidFigure::new)
              : what.what().equals("items")
                  ? ownItems
                  : observation(what.named().get(0)).items().size();
      if (count == 0) {
        throw new BadFormula(
            Problem.error(what.origin(), Message.of("nothing-to-count", what.what())));
      }
      return count;
    }

    @Override
    public int rank(ObservationRef ref, Origin origin) throws BadFormula {
      Rational own = number(ref, origin);
      return 1
          + (int)
              figure(ref).observations().stream()
                  .filter(other -> figure(ref).partsOf(other.id()).isEmpty())
                  .flatMap(other -> other.number().stream())
                  .filter(other -> other.compareTo(own) > 0)
                  .count();
    }

    @Override
    public void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula {
      if (!figure(ref).additive()) {
        throw new BadFormula(Problem.error(origin, Message.of("not-additive", ref.figure())));
      }
    }

    private Observation observation(ObservationRef ref) {
      return figure(ref)
          .observation(ref.observation())
          .orElseThrow(Formula.DependsOnInvalidFigure::new);
    }

    private Figure figure(ObservationRef ref) {
      return figures.stream()
          .filter(figure -> figure.id().equals(ref.figure()))
          .findFirst()
          .orElseThrow(Formula.DependsOnInvalidFigure::new);
    }
  }
}
