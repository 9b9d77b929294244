package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Category;
import org.huiyin.model.Figure;
import org.huiyin.model.Nature;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.SourceRef;
import org.huiyin.model.TextLine;
import org.huiyin.model.Value;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.resolve.formula.Derivation;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.formula.Numbers;
import org.huiyin.resolve.value.Choice;
import org.huiyin.resolve.value.SourceRefs;
import org.huiyin.resolve.value.StatedValues;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts {@code figures.yml} to {@link Figure}s and computes their formulas. */
final class FigureResolver {
  private static final Set<String> BASES = Set.of("stated", "implied");

  private final FigureNames names;
  private final Measures measures;
  private final Problems problems;
  private final Values values;
  private final SourceRefs sources;
  private final BreakdownResolver breakdowns;
  private final Derivation derivation;
  private final StatedValues stated;
  private final Set<String> unsourced = new HashSet<>();

  FigureResolver(FigureNames names, Measures measures, Tolerances tolerances, Values values) {
    this.names = names;
    this.measures = measures;
    this.problems = values.problems();
    this.values = values;
    this.sources = new SourceRefs(problems);
    this.breakdowns = new BreakdownResolver(values);
    this.derivation = new Derivation(names, problems);
    this.stated = new StatedValues(tolerances, measures, problems);
  }

  /** The valid figures; the others are reported. */
  List<Figure> figures(Optional<Node> file) {
    List<Draft> drafts = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId())
        .orElse(List.of())
        .forEach(entry -> drafts.add(draft(entry)));
    return drafts.stream().flatMap(draft -> draft.settle().stream()).toList();
  }

  /** The figures that write no source, when they have been read. */
  Set<String> unsourced() {
    return Set.copyOf(unsourced);
  }

  /** The numbers of the observations of all valid figures, when they have been read. */
  Numbers numbers() {
    return derivation.numbers();
  }

  /** A figure whose formulas are not computed yet, because they may refer to later figures. */
  private final class Draft {
    private final Node.Entry entry;
    private final List<DraftObservation> observations;
    private final LocalizedText label;
    private final LocalizedText unit;
    private final Optional<Period> period;
    private final Optional<Nature> nature;
    private final Optional<LocalizedText> actor;
    private final boolean additive;
    private final Optional<LocalizedText> overlap;
    private final BreakdownResolver.Declared declared;
    private final Optional<SourceRef> source;
    private final Optional<LocalizedText> note;

    Draft(Node.Entry entry, Fields fields) {
      this.entry = entry;
      this.label = values.as(TextLine.Role.LABEL).requiredWords(fields, "label");
      this.unit = values.unit(fields, "unit");
      derivation.measure(entry.key().text(), unit.zh(), measures.dimension(unit.zh()));
      this.period = ownPeriod(entry, fields).flatMap(values::period);
      this.nature = values.choice(fields.requiredScalar("nature"), Nature.class);
      nature
          .filter(Nature.PLANNED::equals)
          .ifPresent(planned -> derivation.plan(entry.key().text()));
      this.actor = values.words(fields, "actor");
      this.additive = fields.flag("additive", true);
      if (!additive) {
        derivation.forbidSums(entry.key().text());
      }
      this.overlap = values.words(fields, "overlap");
      this.declared = breakdowns.declared(fields.node("dimensions"));
      this.source = fields.node("source").map(sources::source).orElseGet(() -> linked(entry.key()));
      this.note = values.words(fields, "note");
      this.observations =
          fields.required("observations").map(FigureResolver.this::named).orElse(List.of()).stream()
              .map(observation -> observation(entry.key().text(), unit.zh(), declared, observation))
              .toList();
      observations.forEach(observation -> observation.requireName(observations));
      declared.reportUnused(problems);
      values.marks().take(MarkedFile.FIGURES.path(entry.key().text()), fields);
      fields.done();
    }

    /** The source is the section that links the figure, which is known when the text is read. */
    private Optional<SourceRef> linked(Node.Scalar id) {
      unsourced.add(id.text());
      return Optional.of(new SourceRef.Passage(Prose.WHOLE, id.origin()));
    }

    Optional<Figure> settle() {
      List<Observation> settled = new ArrayList<>();
      Set<String> unknownParts = new HashSet<>();
      for (DraftObservation observation : observations) {
        observation
            .settle(entry.key().text())
            .ifPresentOrElse(settled::add, () -> observation.partOf.ifPresent(unknownParts::add));
      }
      // Without an invalid part, which has been reported, the sum says nothing.
      settled.replaceAll(
          total -> unknownParts.contains(total.id()) ? total.withPartsOpen() : total);
      if (period.isEmpty()
          || nature.isEmpty()
          || source.isEmpty()
          || unit.zh().isBlank()
          || observations.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Figure(
              entry.key().text(),
              label,
              unit,
              period.get(),
              nature.get(),
              actor,
              additive,
              overlap,
              declared.breakdowns(),
              source.get(),
              note,
              settled,
              entry.key().origin()));
    }
  }

  /**
   * @param value empty if a formula must be computed, or if the value is invalid
   */
  private final class DraftObservation {
    private final String id;
    private final Optional<LocalizedText> area;
    private final List<Category> categories;
    private final boolean implied;
    private final Optional<Value> value;
    private final Optional<Period> period;
    private final Optional<String> partOf;
    private final boolean partsComplete;
    private final List<LocalizedText> items;
    private final boolean itemsOpen;
    private final Optional<LocalizedText> note;
    private final Node.Scalar key;

    /** Whether the source is said to name no area. */
    private final boolean areaNotGiven;

    private final boolean mayLackArea;
    private final Origin origin;

    DraftObservation(
        String figure,
        String unit,
        BreakdownResolver.Declared declared,
        Node.Entry entry,
        Fields fields) {
      this.key = entry.key();
      this.id = key.text();
      this.areaNotGiven = fields.isNotGiven("area");
      this.mayLackArea = areaNotGiven || !declared.isEmpty() && !fields.has("area-basis");
      this.area = areaNotGiven ? Optional.empty() : area(entry, fields);
      if (area.isEmpty() && !mayLackArea) {
        fields.reportMissing(
            "area",
            Problem.error(key.origin(), Message.of("missing-key", "area"))
                .withHint(Message.of("hint.area-or-dimension")));
      }
      this.categories = breakdowns.categories(declared, fields);
      this.implied = isImplied(fields);
      this.period = fields.node("period").flatMap(values::period);
      this.partOf = fields.scalar("part-of").flatMap(total -> sibling(figure, total));
      this.partsComplete = isComplete(fields.scalar("parts"));
      this.items = values.wordsList(fields, "items");
      this.itemsOpen = fields.flag("items-open");
      this.note = values.words(fields, "note");
      this.value = value(new ObservationRef(figure, id), unit, fields);
      this.origin =
          fields.originOf(
              fields.has("value") ? "value" : fields.has("formula") ? "formula" : "not-given");
      values.marks().take(MarkedFile.FIGURES.path(figure, id), fields);
      fields.done();
    }

    private Optional<LocalizedText> area(Node.Entry entry, Fields fields) {
      return mayLackArea || !fields.has("area") && entry.value() instanceof Node.Mapping
          ? values.words(fields, "area")
          : Optional.of(values.requiredWords(fields, "area"));
    }

    /** An observation without area and category must be the total of others. */
    void requireName(List<DraftObservation> all) {
      boolean unnamed = mayLackArea && !areaNotGiven && area.isEmpty() && categories.isEmpty();
      if (unnamed && all.stream().noneMatch(part -> part.partOf.equals(Optional.of(id)))) {
        problems.add(
            Problem.error(key.origin(), Message.of("observation-unnamed", id))
                .withHint(Message.of("hint.observation-unnamed", id)));
      }
    }

    Optional<Observation> settle(String figure) {
      Optional<Value> settled =
          value.isPresent() ? value : derivation.value(new ObservationRef(figure, id));
      if (area.isEmpty() && !mayLackArea) {
        return Optional.empty(); // The missing area has been reported.
      }
      return settled.map(
          valid ->
              new Observation(
                  id,
                  area,
                  categories,
                  implied,
                  valid,
                  period,
                  partOf,
                  partsComplete,
                  items,
                  itemsOpen,
                  note,
                  origin));
    }
  }

  /** The period of a figure. Some authors write only those of its observations. */
  private static Optional<Node> ownPeriod(Node.Entry entry, Fields fields) {
    boolean ofObservations =
        entry.value() instanceof Node.Mapping figure
            && figure.entries().stream()
                .filter(field -> field.key().text().equals("observations"))
                .anyMatch(field -> anyHasPeriod(field.value()));
    if (!ofObservations || fields.has("period")) {
      return fields.required("period");
    }
    fields.reportMissing(
        "period",
        Problem.error(entry.key().origin(), Message.of("missing-key", "period"))
            .withHint(Message.of("hint.period-of-figure")));
    return fields.node("period");
  }

  private static boolean anyHasPeriod(Node observations) {
    return observations instanceof Node.Mapping all
        && all.entries().stream()
            .anyMatch(
                one ->
                    one.value() instanceof Node.Mapping fields
                        && fields.entries().stream()
                            .anyMatch(field -> field.key().text().equals("period")));
  }

  private List<Node.Entry> named(Node observations) {
    if (observations instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
      problems.error(observations.origin(), "missing-value");
    }
    return Fields.of(observations, problems).byId();
  }

  private Draft draft(Node.Entry entry) {
    return new Draft(entry, Fields.of(entry, problems));
  }

  private DraftObservation observation(
      String figure, String unit, BreakdownResolver.Declared declared, Node.Entry entry) {
    return new DraftObservation(figure, unit, declared, entry, Fields.of(entry, problems));
  }

  /** The total of a part, which must be an observation of the same figure. */
  private Optional<String> sibling(String figure, Node.Scalar total) {
    return names
        .find(figure + "." + total.text(), total.origin(), problems)
        .map(ObservationRef::observation);
  }

  private boolean isComplete(Optional<Node.Scalar> parts) {
    boolean complete = parts.filter(written -> written.text().equals("complete")).isPresent();
    if (parts.isPresent() && !complete) {
      values.badChoice(parts.get(), List.of(new Choice("complete", "齐全", "complete")));
    }
    return complete;
  }

  private boolean isImplied(Fields fields) {
    Optional<Node.Scalar> basis = fields.scalar("area-basis");
    if (basis.isPresent() && !BASES.contains(basis.get().text())) {
      values.badChoice(
          basis.get(),
          List.of(
              new Choice("stated", "原文写明", "stated"), new Choice("implied", "依上下文", "implied")));
    }
    return basis.map(scalar -> scalar.text().equals("implied")).orElse(false);
  }

  /** Whether the source is said not to give the value. The only other way to say it is no key. */
  private boolean isNotGiven(Fields fields) {
    Optional<Node.Scalar> written = fields.scalar("not-given");
    boolean notGiven = written.filter(scalar -> scalar.text().equals("true")).isPresent();
    if (written.isPresent() && !notGiven) {
      problems.error(written.get().origin(), "not-given-only-true", written.get().text());
    }
    return notGiven;
  }

  /** Reads {@code value}, {@code not-given} or {@code formula}; exactly one is required. */
  private Optional<Value> value(ObservationRef ref, String unit, Fields fields) {
    Optional<Node.Scalar> printed = fields.scalar("value");
    Optional<Node.Scalar> formula = fields.scalar("formula");
    boolean notGiven = isNotGiven(fields);
    int written =
        (fields.has("value") ? 1 : 0)
            + (fields.has("formula") ? 1 : 0)
            + (fields.has("not-given") ? 1 : 0);
    if (written != 1) {
      problems.error(fields.origin(), "value-or-not-given", ref.toString());
    }
    Optional<Value> value = printed.flatMap(number -> stated.value(number, unit));
    if (value.isEmpty() && notGiven) {
      value = Optional.of(new Value.NotGiven());
    }
    if (written == 1) {
      value.ifPresent(known -> derivation.know(ref, known));
      formula.ifPresent(scalar -> derivation.derive(ref, scalar));
    }
    return value;
  }
}
