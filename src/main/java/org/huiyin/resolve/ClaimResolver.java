package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.SourceRef;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Comparison;
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
import org.huiyin.resolve.formula.Planned;
import org.huiyin.resolve.formula.Rank;
import org.huiyin.resolve.formula.Trend;
import org.huiyin.resolve.formula.UnitScales;
import org.huiyin.resolve.value.SourceRefs;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;

/** Converts {@code claims.yml} to {@link Claim}s and computes both sides. */
final class ClaimResolver {
  private final FigureNames names;
  private final ObservedValues observed;
  private final Measures measures;
  private final Tolerances tolerances;
  private final List<Language> languages;
  private final Problems problems;
  private final Values values;
  private final SourceRefs sources;

  /**
   * @param observed what claims can be about
   */
  ClaimResolver(
      FigureNames names,
      ObservedValues observed,
      Measures measures,
      Tolerances tolerances,
      List<Language> languages,
      Values values) {
    this.languages = languages;
    this.measures = measures;
    this.tolerances = tolerances;
    this.names = names;
    this.observed = observed;
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
    Optional<LocalizedText> undecided = values.words(fields, "undecided");
    values.marks().take(MarkedFile.CLAIMS.path(entry.key().text()), fields);
    fields.done();
    if (holds.isEmpty()) {
      return Optional.empty();
    }
    try {
      FormulaParser.Statement statement = FormulaParser.statement(holds.get(), new OfClaims());
      ClaimLookup plain = new ClaimLookup(observed, items.size(), despite.isPresent(), false);
      boolean mixed =
          UnitScales.areMixed(
              Stream.concat(statement.left().references(), statement.right().references()), plain);
      ClaimLookup known = new ClaimLookup(observed, items.size(), despite.isPresent(), mixed);
      Formula leftSide = statement.left();
      Formula rightSide = statement.right();
      Planned.requireUnmixed(leftSide, ref -> observed.figure(ref).isPlanned());
      Planned.requireUnmixed(rightSide, ref -> observed.figure(ref).isPlanned());
      Computed first = leftSide.compute(known);
      Computed second = rightSide.compute(known);
      Formula.alike(leftSide, first, rightSide, second, known, holds.get().origin());
      Computed left = first.besides(second);
      Computed right = second.besides(first);
      Changes changes = new Changes(observed::isBefore);
      Claim.Basis basis =
          new Claim.Basis(
              left.unit(),
              form(leftSide),
              changes.of(leftSide),
              changes.of(leftSide, rightSide),
              joined(left.values(), right.values()),
              joined(left.constants(), right.constants()),
              Optional.empty());
      List<Claim.Use> uses =
          Stream.concat(statement.left().uses(), statement.right().uses()).distinct().toList();
      Rational perUnit = Rational.of(1).dividedBy(basis.factor());
      Claim.Sides sides =
          new Claim.Sides(
              left.value().times(perUnit).range(),
              statement.comparison(),
              right.value().times(perUnit).range(),
              left.value().minus(right.value()).times(perUnit).range(),
              leftSide instanceof Rank rank ? known.order(rank).orElse(left.shown()) : left.shown(),
              right.shown());
      Claim claim =
          new Claim(
              entry.key().text(),
              says,
              holds.get().text(),
              sides,
              uses,
              roundedTo,
              overlap,
              despite,
              waiver,
              undecided,
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

  private static Claim.Form form(Formula formula) {
    if (formula instanceof Rank rank) {
      return rank.fromLast() ? Claim.Form.RANK_FROM_LAST : Claim.Form.RANK;
    }
    if (formula instanceof Trend trend) {
      return trend.rising() ? Claim.Form.RISING : Claim.Form.FALLING;
    }
    return formula.isQuotient() ? Claim.Form.QUOTIENT : Claim.Form.VALUE;
  }

  /** For a sum of published values that is compared with a published total. */
  private Optional<Interval> ofRoundedParts(FormulaParser.Statement statement, Claim claim) {
    boolean sum =
        statement.left().isSum() && statement.right() instanceof Formula.Reference
            || statement.right().isSum() && statement.left() instanceof Formula.Reference;
    if (!sum || claim.comparison() != Comparison.EQUAL) {
      return Optional.empty();
    }
    Optional<Rational> total = claim.sides().right().exact();
    Formula parts = statement.left().isSum() ? statement.left() : statement.right();
    Rational slack =
        parts
            .references()
            .map(part -> observed.roundedBy(part.ref()))
            .reduce(Rational.ZERO, Rational::plus);
    Rational own = slack.dividedBy(claim.basis().factor());
    return total
        .filter(known -> slack.signum() != 0)
        .map(known -> Interval.between(known.minus(own), true, known.plus(own), true));
  }

  /** What the words allow in every language, in the unit of the claim's sides. */
  private Optional<Interval> stated(Claim claim) {
    Claim.Basis basis = claim.basis();
    Amount right = new Amount(claim.sides().right().times(basis.factor()), basis.unit());
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
}
