package org.huiyin.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.source.Origin;

/**
 * A measure. Its observations differ by area, by period, and by its breakdowns.
 *
 * @param breakdowns what its observations differ by, beside area and period
 * @param additive whether its observations may be added and stacked
 * @param overlap the reason why the sum of its parts may exceed their total
 * @param unit as written after the number: {@code 个}
 * @param actor the body that did, counted or certified it, if the source names one
 * @param origin the origin of the figure's id
 */
public record Figure(
    String id,
    LocalizedText label,
    LocalizedText unit,
    Period period,
    Nature nature,
    Optional<LocalizedText> actor,
    boolean additive,
    Optional<LocalizedText> overlap,
    List<Breakdown> breakdowns,
    SourceRef source,
    Optional<LocalizedText> note,
    List<Observation> observations,
    Origin origin) {

  public Figure {
    breakdowns = List.copyOf(breakdowns);
    observations = List.copyOf(observations);
  }

  /** The same from another source. */
  public Figure from(SourceRef other) {
    return new Figure(
        id,
        label,
        unit,
        period,
        nature,
        actor,
        additive,
        overlap,
        breakdowns,
        other,
        note,
        observations,
        origin);
  }

  public Optional<Observation> observation(String id) {
    return observations.stream().filter(observation -> observation.id().equals(id)).findFirst();
  }

  /** The period of an observation: its own, otherwise that of the figure. */
  public Period periodOf(Observation observation) {
    return observation.period().orElse(period);
  }

  /** The observations that are parts of the given one, in order. */
  public List<Observation> partsOf(String total) {
    return observations.stream()
        .filter(part -> part.partOf().filter(total::equals).isPresent())
        .toList();
  }

  /**
   * The parts of a total in groups that each make up the total: those by sex, and those by level.
   */
  public List<List<Observation>> divisionsOf(Observation total) {
    return partsOf(total.id()).stream()
        .collect(
            Collectors.groupingBy(
                part -> division(total, part), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .toList();
  }

  /** What a part differs from its total by. */
  private List<String> division(Observation total, Observation part) {
    boolean sameArea = part.area().isEmpty() || part.area().equals(total.area());
    return Stream.concat(
            breakdowns.isEmpty() || sameArea ? Stream.of() : Stream.of("area"),
            part.categories().stream().map(category -> category.breakdown().id()))
        .toList();
  }

  /** In how many respects two observations differ: area, period, and each breakdown. */
  public int respects(Observation one, Observation other) {
    long breakdownsApart =
        breakdowns.stream()
            .filter(
                breakdown -> !one.category(breakdown.id()).equals(other.category(breakdown.id())))
            .count();
    return (int) breakdownsApart
        + (one.area().equals(other.area()) ? 0 : 1)
        + (periodOf(one).isSameTime(periodOf(other)) ? 0 : 1);
  }

  /** Whether its values are plans or targets, not results. */
  public boolean isPlanned() {
    return nature == Nature.PLANNED;
  }

  /** Whether an observation is a total over a breakdown: others of this figure are its parts. */
  public boolean isTotal(Observation observation) {
    return observations.stream()
        .anyMatch(part -> part.partOf().filter(observation.id()::equals).isPresent());
  }

  /** Whether it is background data from another document, not a figure of the reply. */
  public boolean isContext() {
    return source instanceof SourceRef.Elsewhere;
  }
}
