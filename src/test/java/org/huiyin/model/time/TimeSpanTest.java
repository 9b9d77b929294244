package org.huiyin.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
  private static TimeSpan span(String notation) {
    return TimeSpan.parse(notation).orElseThrow(() -> new AssertionError(notation));
  }

  private static Period period(String notation, String words) {
    TimeSpan span = span(notation);
    return new Period(span.from(), span.to(), Optional.of(LocalizedText.chinese(words)));
  }

  private static String or(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("–");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2023-06, 2023-06-01, 2023-06-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-06-18, 2023-06-18, 2023-06-18",
    "2023-Q1, 2023-01-01, 2023-03-31",
    "2023-Q2, 2023-04-01, 2023-06-30",
    "2023-Q3, 2023-07-01, 2023-09-30",
    "2023-Q4, 2023-10-01, 2023-12-31",
    "2023-H1, 2023-01-01, 2023-06-30",
    "2023-H2, 2023-07-01, 2023-12-31",
    "2021..2023, 2021-01-01, 2023-12-31",
    "..2023, –, 2023-12-31",
    "..2023-Q3, –, 2023-09-30",
    "2021.., 2021-01-01, –",
    "2024-01..2024-08, 2024-01-01, 2024-08-31",
    "2023-Q1..2023-Q3, 2023-01-01, 2023-09-30",
    "2022-Q4..2023-06-15, 2022-10-01, 2023-06-15",
  })
  void a_notation_has_its_days_and_is_written_as_it_was_read(
      String notation, String first, String last) {
    assertEquals(first, or(span(notation).firstDay()));
    assertEquals(last, or(span(notation).lastDay()));
    assertEquals(notation, span(notation).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "2023-Q0",
        "2023-Q5",
        "2023-H0",
        "2023-H3",
        "2023-q1",
        "2023Q1",
        "2023-13",
        "2023-02-29",
        "2023-1",
        "23",
        "2023...2024",
        "2021..2022..2023",
        "2021..x",
        "x..2021",
        "2023年",
        "2021-2023"
      })
  void nothing_else_is_a_notation(String text) {
    assertEquals(Optional.empty(), TimeSpan.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2023..2022, true",
    "2024-08..2024-01, true",
    "2023-Q3..2023-Q1, true",
    "2023..2023, false",
    "2023-Q1..2023-H1, false",
    "..2023, false",
  })
  void a_range_can_be_backwards(String notation, boolean backwards) {
    assertEquals(backwards, span(notation).isBackwards());
  }

  /** The notation that a message proposes for a period that was written in another way. */
  @ParameterizedTest
  @CsvSource({
    "2023-01..2023-03, 2023-Q1",
    "2023-10-01..2023-12-31, 2023-Q4",
    "2023-01..2023-06, 2023-H1",
    "2023-07..2023-12, 2023-H2",
    "2023-01..2023-12, 2023",
    "2023-02..2023-04, 2023-02..2023-04",
    "2024-02-01..2024-02-29, 2024-02",
    "2023-02-01..2023-02-28, 2023-02",
    "2023-04..2023-09, 2023-04..2023-09",
    "2022-12..2023-02, 2022-12..2023-02",
    "2021..2023, 2021..2023",
    "..2023, ..2023",
    "2016.., 2016..",
    "2023-06-18, 2023-06-18",
  })
  void the_shortest_notation_of_a_period_has_the_same_days(String written, String shortest) {
    Period period = period(written, "示例");
    assertEquals(shortest, TimeSpan.of(period).orElseThrow().toString());
    assertTrue(span(shortest).hasDaysOf(period));
  }

  @Test
  void a_period_without_dates_has_no_notation() {
    assertEquals(Optional.empty(), TimeSpan.of(Period.NOT_GIVEN));
    Period words =
        new Period(Optional.empty(), Optional.empty(), Optional.of(LocalizedText.chinese("近年来")));
    assertEquals(Optional.empty(), TimeSpan.of(words));
    assertTrue(words.isSameTime(words));
    assertFalse(words.isSameTime(Period.NOT_GIVEN));
  }

  @Test
  void closed_periods_are_compared_by_days_and_open_ones_by_words_too() {
    assertTrue(period("2023-Q1", "一季度").isSameTime(period("2023-01..2023-03", "第一季度")));
    assertTrue(period("2023-06", "2023年6月").isSameTime(period("2023-06-01..2023-06-30", "六月")));
    assertFalse(period("2023-Q1", "一季度").isSameTime(period("2024-Q1", "一季度")));
    assertFalse(period("2023", "2023年").isSameTime(period("2023-12-31", "2023年底")));
    assertFalse(period("2023", "2023年").isSameTime(period("..2023", "截至2023年")));
    assertTrue(period("2016..", "2016年以来").isSameTime(period("2016..", "2016年以来")));
    assertFalse(period("2016..", "“十三五”以来").isSameTime(period("2016..", "2016年以来")));
    assertFalse(period("2016..", "2016年以来").isSameTime(period("2016..2020", "2016年以来")));
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2024, true",
    "2023-Q1, 2023-Q2, true",
    "2023-Q1, 2023-04..2023-06, true",
    "2021..2023, 2022..2024, true",
    "2023-01, 2023-02, true",
    "2023-01-05, 2023-02-10, true",
    "2023-01, 2023-01-05, false",
    "2023-Q1, 2023-H1, false",
    "2023, 2023-Q1, false",
    "..2022, ..2023, false",
  })
  void times_are_equally_long_in_months_or_days(String one, String other, boolean equal) {
    assertEquals(equal, span(one).isAsLongAs(span(other)));
    assertEquals(equal, span(other).isAsLongAs(span(one)));
  }

  @Test
  void times_can_begin_together() {
    assertTrue(span("2023-Q1").beginsWith(span("2023-Q1..2023-Q3")));
    assertTrue(span("..2022").beginsWith(span("..2023")));
    assertFalse(span("..2022").beginsWith(span("2022")));
  }
}
