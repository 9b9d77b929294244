package org.huiyin.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days are working days: Monday to Friday, apart from what is known to differ.
 *
 * @param holidays days off
 * @param weekends Saturdays and Sundays that are worked (调休)
 */
public record WorkingDays(List<LocalDate> holidays, List<LocalDate> weekends) {
  public static final WorkingDays USUAL = new WorkingDays(List.of(), List.of());

  public WorkingDays {
    holidays = List.copyOf(holidays);
    weekends = List.copyOf(weekends);
  }

  /** The working day with a number after a day, which does not count itself. */
  public LocalDate after(LocalDate day, int number) {
    LocalDate at = day;
    for (int left = number; left > 0; ) {
      at = at.plusDays(1);
      if (isWorked(at)) {
        left--;
      }
    }
    return at;
  }

  private boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? weekends.contains(day) : !holidays.contains(day);
  }
}
