package org.huiyin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The changes to a reply after its publication, newest first.
 *
 * @param shown those whose day has come
 * @param later those that the site does not show yet
 */
public record Revisions(List<Revision> shown, List<Revision> later) {
  public static final Revisions NONE = new Revisions(List.of(), List.of());

  public Revisions {
    shown = List.copyOf(shown);
    later = List.copyOf(later);
  }

  /**
   * Divides the changes by the day of the site.
   *
   * @param newestFirst all of them
   * @param later whether a day lies after that of the site
   */
  public static Revisions of(List<Revision> newestFirst, Predicate<LocalDate> later) {
    return new Revisions(
        newestFirst.stream().filter(each -> !later.test(each.on())).toList(),
        newestFirst.stream().filter(each -> later.test(each.on())).toList());
  }

  /** All of them, newest first. */
  public List<Revision> all() {
    return Stream.concat(later.stream(), shown.stream()).toList();
  }

  /**
   * The days after a day of the site on which changes appear that it does not show yet, in order,
   * each once.
   */
  public List<LocalDate> upcoming(LocalDate asOf) {
    return later.stream().map(Revision::on).filter(asOf::isBefore).distinct().sorted().toList();
  }

  /** The shown changes of the value of an observation, newest first. */
  public List<Revision> of(ObservationRef observation) {
    return shown.stream()
        .filter(
            each -> each.ofFigure().filter(of -> of.observation().equals(observation)).isPresent())
        .toList();
  }
}
