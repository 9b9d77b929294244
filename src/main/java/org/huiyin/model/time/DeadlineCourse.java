package org.huiyin.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A deadline and what became of it. A deadline that is a year or month ends with its last day.
 *
 * @param due the deadline at first; empty if there is none
 * @param steps the later events, oldest first
 */
public record DeadlineCourse(Optional<PartialDate> due, List<Step> steps) {
  public DeadlineCourse {
    steps = List.copyOf(steps);
  }

  /**
   * An event.
   *
   * @param finishes whether nothing is left to be done by a deadline: done, or ended
   * @param due the new deadline; empty if it stays as it was
   */
  public record Step(LocalDate on, boolean finishes, Optional<PartialDate> due) {}

  /** The deadline after all steps. */
  public Optional<PartialDate> current() {
    return steps.stream()
        .flatMap(step -> step.due().stream())
        .reduce((before, newer) -> newer)
        .or(() -> due);
  }

  /**
   * The first days on which a deadline has passed and nothing has finished the matter: one for each
   * deadline that was missed. Days of the future are among them.
   */
  public List<LocalDate> lapses() {
    List<LocalDate> lapses = new ArrayList<>();
    Optional<LocalDate> before = Optional.empty();
    for (int known = 0; known <= steps.size(); known++) {
      Optional<LocalDate> lapse = new DeadlineCourse(due, steps.subList(0, known)).lapse();
      Optional<LocalDate> next =
          known < steps.size() ? Optional.of(steps.get(known).on()) : Optional.empty();
      boolean comes = next.isEmpty() || lapse.filter(next.get()::isAfter).isPresent();
      if (comes && !lapse.equals(before)) {
        lapse.ifPresent(lapses::add);
      }
      before = comes ? lapse : Optional.empty();
    }
    return lapses;
  }

  /**
   * The first day on which the deadline has passed if no other step comes. Empty without a
   * deadline, and where the last step finishes the matter.
   */
  public Optional<LocalDate> lapse() {
    boolean finished = !steps.isEmpty() && steps.get(steps.size() - 1).finishes();
    return finished ? Optional.empty() : current().map(date -> date.lastDay().plusDays(1));
  }

  /** The days on which something changes: those of the steps and of the lapses, sorted. */
  public List<LocalDate> turns() {
    TreeSet<LocalDate> days = new TreeSet<>(lapses());
    steps.forEach(step -> days.add(step.on()));
    return List.copyOf(days);
  }
}
