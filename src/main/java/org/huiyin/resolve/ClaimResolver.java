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
import org.huiyin.model.Rounding;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.resolve.formula.Changes;
import org.huiyin.resolve.formula.Computed;
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
  private final Measures measures;
  private final Tolerances tolerances;
  private final List<Language> languages;
  private final Problems problems;
  private final Values values;
  private final SourceRefs sources;

  /**
   * @param sections the number of sections of the text, for {@code count(sections)}; empty if the
   *     text could not be read
   */
  ClaimResolver(
      FigureNames names,
      List<Figure> figures,
      OptionalInt sections,
      Measures measures,
      Tolerances tolerances,
      List<Language> languages,
      Values values) {
    this.languages = languages;
    this.measures = measures;
    this.tolerances = tolerances;
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
    LocalizedText says = values.ofClaims().requiredWords(fields, "says");
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
      Known known =
          new Known(
              items.size(),
              despite.isPresent(),
              Formula.mixesScales(
                  Stream.concat(statement.left().references(), statement.right().references()),
                  new Known(0, true, false)));
      Formula leftSide = statement.left();
      Formula rightSide = statement.right();
      Computed first = leftSide.compute(known);
      Computed second = rightSide.compute(known);
      Formula.alike(leftSide, first, rightSide, second, known, holds.get().origin());
      Computed left = first.besides(second);
      Computed right = second.besides(first);
      Claim.Basis basis =
          new Claim.Basis(
              left.unit(),
              Changes.of(leftSide),
              joined(left.values(), right.values()),
              joined(left.constants(), right.constants()),
              Optional.empty());
      List<Claim.Use> uses =
          Stream.concat(statement.left().uses(), statement.right().uses()).distinct().toList();
      Claim claim =
          new Claim(
              entry.key().text(),
              says,
              holds.get().text(),
              left.value().dividedBy(basis.factor()),
              statement.comparison(),
              right.value().dividedBy(basis.factor()),
              left.shown(),
              right.shown(),
              uses,
              roundedTo,
              overlap,
              despite,
              waiver,
              source,
              note,
              basis,
              fields.originOf("says"),
              holds.get().origin(),
              entry.key().origin());
      Optional<Interval> stated =
          roundedTo.isPresent()
              ? Optional.empty()
              : stated(claim).or(() -> ofRoundedParts(statement, claim));
      return Optional.of(stated.map(claim::stating).orElse(claim));
    } catch (BadFormula bad) {
      problems.add(bad.problem());
    } catch (Formula.DependsOnInvalidFigure reported) {
      // The invalid figure has been reported.
    }
    return Optional.empty();
  }

  /** For a sum of published values that is compared with a published total. */
  private Optional<Interval> ofRoundedParts(FormulaParser.Statement statement, Claim claim) {
    boolean sum =
        statement.left().isSum() && statement.right() instanceof Formula.Reference
            || statement.right().isSum() && statement.left() instanceof Formula.Reference;
    if (!sum || claim.comparison() != Comparison.EQUAL) {
      return Optional.empty();
    }
    Formula parts = statement.left().isSum() ? statement.left() : statement.right();
    Rational slack = parts.references().map(this::roundedBy).reduce(Rational.ZERO, Rational::plus);
    Rational own = slack.dividedBy(claim.basis().factor());
    return slack.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Interval.between(claim.right().minus(own), true, claim.right().plus(own), true));
  }

  private Rational roundedBy(Formula.Reference part) {
    return figures.stream()
        .filter(figure -> figure.id().equals(part.ref().figure()))
        .flatMap(
            figure ->
                figure.observation(part.ref().observation()).stream()
                    .map(
                        value ->
                            new Rounding(figure)
                                .half(value)
                                .times(measures.dimension(figure.unit().zh()).factor())))
        .findFirst()
        .orElse(Rational.ZERO);
  }

  /** What the words allow in every language, in the unit of the claim's sides. */
  private Optional<Interval> stated(Claim claim) {
    Claim.Basis basis = claim.basis();
    Amount right = new Amount(claim.right().times(basis.factor()), basis.unit());
    Optional<Interval> all = Optional.empty();
    for (Language language : languages) {
      Optional<Interval> one =
          ClaimWording.of(claim.says().in(language), tolerances, measures)
              .filter(wording -> claim.comparison() == Comparison.EQUAL)
              .flatMap(wording -> wording.stated(right, basis.change()));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all = all.isEmpty() ? one : all.flatMap(interval -> interval.and(one.get()));
    }
    return all.map(interval -> interval.times(Rational.of(1).dividedBy(basis.factor())));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
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
    private final boolean despite;
    private final boolean inBaseUnits;

    Known(int ownItems, boolean despite, boolean inBaseUnits) {
      this.ownItems = ownItems;
      this.despite = despite;
      this.inBaseUnits = inBaseUnits;
    }

    @Override
    public Dimension unit(ObservationRef ref) {
      return measures.dimension(figure(ref).unit().zh());
    }

    @Override
    public boolean inBaseUnits() {
      return inBaseUnits;
    }

    @Override
    public void unlike(Computed left, Computed right, Origin origin) throws BadFormula {
      if (!despite) {
        throw new BadFormula(
            Problem.error(
                origin,
                Message.of(
                    "claim-mixes-units",
                    left.shown(),
                    left.unit().map(Dimension::toString).orElse(""),
                    right.shown(),
                    right.unit().map(Dimension::toString).orElse(""))));
      }
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
