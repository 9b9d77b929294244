package org.huiyin.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCourseTest {

  private static Optional<PartialDate> date(String written) {
    return written.equals("-")
        ? Optional.empty()
        : CalendarUnit.parse(written).map(CalendarUnit::from);
  }

  /** Steps: day, {@code !} if it finishes, and the new deadline behind {@code >}. */
  private static DeadlineCourse course(String due, String steps) {
    List<DeadlineCourse.Step> read = new ArrayList<>();
    for (String step : steps.split(" ")) {
      if (!step.equals("-")) {
        String[] parts = step.replace("!", "").split(">");
        read.add(
            new DeadlineCourse.Step(
                LocalDate.parse(parts[0]),
                step.contains("!"),
                parts.length < 2 ? Optional.empty() : date(parts[1])));
      }
    }
    return new DeadlineCourse(date(due), read);
  }

  @ParameterizedTest
  @CsvSource({
    "-, -, ''",
    "2024, -, 2025-01-01",
    "2024-02, -, 2024-03-01",
    "2024-06-15, -, 2024-06-16",
    "2024-06, 2024-05-01!, ''",
    "2024-06, 2024-08-01!, 2024-07-01",
    "2024-06, 2024-08-01, 2024-07-01",
    "2024-06, 2024-05-01>2024-12, 2025-01-01",
    "2024-06, 2024-08-01>2024-12, 2024-07-01 2025-01-01",
    "2024-06, 2024-08-01>2024-12 2024-11-01!, 2024-07-01",
    "-, 2024-05-01>2024-12, 2025-01-01",
  })
  void a_deadline_is_missed_the_day_after_it(String due, String steps, String lapses) {
    assertEquals(
        lapses.isEmpty() ? List.of() : List.of(lapses.split(" ")),
        course(due, steps).lapses().stream().map(LocalDate::toString).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06, 2024-08-01!, 2024-07-01 2024-08-01",
    "-, 2024-08-01, 2024-08-01",
    "2024, 2024-08-01>2025, 2024-08-01 2026-01-01",
  })
  void it_turns_on_the_days_of_steps_and_lapses(String due, String steps, String days) {
    assertEquals(
        List.of(days.split(" ")),
        course(due, steps).turns().stream().map(LocalDate::toString).toList());
  }
}
