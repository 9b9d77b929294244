package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * One measure; its observations differ by area, year or city.
 *
 * @param additive whether its observations may be summed and stacked
 * @param overlap why parts may add up to more than their total, where they may
 * @param unit as written behind the number: {@code 个}
 * @param actor who did, counted or recognised it, where the source says so
 * @param origin the place of the figure's id
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
    SourceRef source,
    Optional<LocalizedText> note,
    List<Observation> observations,
    Origin origin) {

  public Figure {
    observations = List.copyOf(observations);
  }

  public Optional<Observation> observation(String id) {
    return observations.stream().filter(observation -> observation.id().equals(id)).findFirst();
  }

  /** The time that an observation covers. */
  public Period periodOf(Observation observation) {
    return observation.period().orElse(period);
  }

  /** The observations that are parts of another one, in order. */
  public List<Observation> partsOf(String total) {
    return observations.stream()
        .filter(part -> part.partOf().filter(total::equals).isPresent())
        .toList();
  }

  /** Whether it is context from another document rather than the reply's own number. */
  public boolean isContext() {
    return source instanceof SourceRef.Elsewhere;
  }
}
