package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.draft.edit.Existing;
import org.huiyin.draft.edit.FigureTree;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.ReadClaim;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.sources.FreshIds;
import org.huiyin.draft.sources.TextLink;
import org.huiyin.model.ObservationRef;
import org.huiyin.source.SourceSet;

/**
 * What a reading has for the new sentences of a text. A value that the reply has already is linked
 * again, as a guess; one of which only the number differs is set; the others are new.
 */
final class NewRecords {
  private final Predicate<Span> isNew;
  private final StandingLinks standing;
  private final FigureTree tree;
  private final Map<ObservationRef, String> values = new LinkedHashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final List<TextLink> again = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private final BodyReading fresh;

  NewRecords(
      BodyReading reading,
      Predicate<Span> isNew,
      StandingLinks standing,
      FigureTree tree,
      SourceSet sources) {
    this.isNew = isNew;
    this.standing = standing;
    this.tree = tree;
    List<ReadFigure> figures = new ArrayList<>();
    reading.figures().forEach(figure -> added(figure).ifPresent(figures::add));
    Set<String> added = new HashSet<>();
    for (ReadFigure figure : figures) {
      figure.observations().forEach(one -> added.add(figure.id() + "." + one.id()));
    }
    BodyReading part =
        new BodyReading(
            figures,
            reading.claims().stream().filter(claim -> canAdd(claim, added)).toList(),
            reading.commitments().stream()
                .filter(one -> isNew.test(one.sentence()))
                .map(one -> known(one, added))
                .toList(),
            List.of(),
            List.of(),
            reading.dates().stream().filter(date -> isNew.test(date.span())).toList());
    this.fresh =
        FreshIds.of(
            part,
            Existing.takenIds(sources.figures(), sources.imported(), "figures"),
            Existing.takenIds(sources.claims(), sources.imported(), "claims"),
            Existing.takenIds(sources.commitments(), sources.imported(), "commitments"),
            references);
  }

  /** The observations of a figure that the reply does not have; empty if there are none. */
  private Optional<ReadFigure> added(ReadFigure figure) {
    Map<String, ReadObservation> added = new LinkedHashMap<>();
    boolean stated = false;
    for (ReadObservation one : figure.observations()) {
      List<Span> spans = one.spans().stream().filter(isNew).toList();
      Optional<ObservationRef> target = target(figure, one, spans);
      if (target.isPresent()) {
        references.put(figure.id() + "." + one.id(), target.get().toString());
        spans.forEach(span -> again.add(new TextLink(span, "figure:" + target.get(), true)));
      } else if (!spans.isEmpty() || one.spans().isEmpty()) {
        added.put(one.id(), Binding.with(one, spans));
        stated |= !spans.isEmpty();
      }
    }
    return stated ? Optional.of(Binding.with(figure, added)) : Optional.empty();
  }

  /** What states the same in the reply. */
  private Optional<ObservationRef> target(
      ReadFigure figure, ReadObservation one, List<Span> spans) {
    Optional<ObservationRef> linked =
        one.spans().stream().flatMap(span -> standing.at(span).stream()).findFirst();
    if (linked.isPresent() || spans.isEmpty()) {
      return linked;
    }
    Optional<ObservationRef> same =
        tree.same(figure, one).filter(ref -> tree.value(ref).isPresent());
    if (same.isEmpty() || tree.value(same.get()).orElseThrow().text().equals(one.value())) {
      return same;
    }
    if (standing.states(same.get()) || values.containsKey(same.get())) {
      return Optional.empty();
    }
    values.put(same.get(), one.value());
    return same;
  }

  private boolean canAdd(ReadClaim claim, Set<String> added) {
    if (!isNew.test(claim.span())) {
      return false;
    }
    boolean known =
        FreshIds.references(claim.holds()).stream()
            .allMatch(ref -> added.contains(ref) || references.containsKey(ref));
    if (!known) {
      dropped.add(claim.says());
    }
    return known;
  }

  /** A commitment, without a target that the reply does not have. */
  private ReadCommitment known(ReadCommitment one, Set<String> added) {
    return new ReadCommitment(
        one.id(),
        one.action(),
        one.keyword(),
        one.mode(),
        one.due(),
        one.unit(),
        one.target().filter(ref -> added.contains(ref) || references.containsKey(ref)),
        one.note(),
        one.heading(),
        one.link(),
        one.sentence(),
        one.guesses());
  }

  /** The figures, claims and commitments to add, with ids that are free. */
  BodyReading fresh() {
    return fresh;
  }

  /** The values to set. */
  Map<ObservationRef, String> values() {
    return new LinkedHashMap<>(values);
  }

  /** The claims of new sentences that need a value which the reply does not have. */
  List<String> dropped() {
    return List.copyOf(dropped);
  }

  /** The links of the new sentences: the number goes before the claim, that before the date. */
  List<TextLink> links() {
    List<TextLink> links = new ArrayList<>(again);
    for (ReadFigure figure : fresh.figures()) {
      for (ReadObservation one : figure.observations()) {
        one.spans()
            .forEach(
                span ->
                    links.add(new TextLink(span, "figure:" + figure.id() + "." + one.id(), false)));
      }
    }
    fresh.claims().forEach(one -> links.add(new TextLink(one.span(), "claim:" + one.id(), false)));
    fresh
        .dates()
        .forEach(one -> links.add(new TextLink(one.span(), "date:" + one.date(), one.guess())));
    fresh
        .commitments()
        .forEach(
            one ->
                one.link()
                    .ifPresent(
                        span -> links.add(new TextLink(span, "commitment:" + one.id(), false))));
    return links;
  }
}
