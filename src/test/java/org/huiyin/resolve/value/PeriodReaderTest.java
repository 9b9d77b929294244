package org.huiyin.resolve.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReaderTest {
  private static final Origin HERE = new SourceFile("figures.yml", "").whole();

  private final Problems problems = new Problems();

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(HERE, text, false);
  }

  /** Keys and values in turn. */
  private static Node mapping(String... texts) {
    List<Node.Entry> entries = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      entries.add(new Node.Entry(scalar(texts[i]), scalar(texts[i + 1])));
    }
    return new Node.Mapping(HERE, entries);
  }

  private Optional<Period> read(Node node) {
    return new Values(problems).period(node);
  }

  private Period valid(Node node) {
    Period period = read(node).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return period;
  }

  private static String dates(Period period) {
    return period.from().map(PartialDate::toString).orElse("")
        + "/"
        + period.to().map(PartialDate::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023/2023, 2023年, 2023",
    "2023-Q1, 2023-01/2023-03, 2023年一季度, Q1 2023",
    "2023-H2, 2023-07/2023-12, 2023年下半年, second half of 2023",
    "2021..2023, 2021/2023, 2021—2023年, 2021–2023",
    "..2023, /2023, 截至2023年, up to 2023",
    "2021.., 2021/, 2021年以来, since 2021",
  })
  void a_notation_has_dates_and_words(
      String written, String dates, String chinese, String english) {
    Period period = valid(scalar(written));
    assertEquals(dates, dates(period));
    assertEquals(chinese, period.text().orElseThrow().in(Language.ZH));
    assertEquals(english, period.text().orElseThrow().in(Language.EN));
  }

  @Test
  void a_mapping_has_the_words_of_the_author_and_the_same_units() {
    Period quarter = valid(mapping("on", "2023-Q1", "text", "一季度"));
    assertEquals("2023-01/2023-03", dates(quarter));
    assertEquals("一季度", quarter.text().orElseThrow().zh());
    assertEquals(
        "2022-10/2023-06", dates(valid(mapping("from", "2022-Q4", "to", "2023-H1", "text", "甲"))));
    assertEquals("/2023", dates(valid(mapping("to", "2023", "text", "截至2023年底"))));
    assertEquals("/", dates(valid(mapping("text", "近年来"))));
    assertEquals(Period.NOT_GIVEN, valid(scalar("not-given")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年底, bad-period",
    "2023-Q5, bad-period",
    "2023-13, no-such-day",
    "2023..2024-02-30, no-such-day",
    "2023..2021, period-backwards",
    "., bad-period",
    ".., bad-period",
  })
  void anything_else_is_reported(String written, String code) {
    assertEquals(Optional.empty(), read(scalar(written)));
    assertEquals(List.of(code), problems.sorted().stream().map(Problem::code).toList());
  }

  @Test
  void an_end_is_no_range_and_the_begin_is_not_after_the_end() {
    read(mapping("from", "2021..2022", "text", "甲"));
    read(mapping("from", "2023-Q3", "to", "2023-Q1", "text", "甲"));
    assertEquals(
        List.of("bad-period", "period-backwards"),
        problems.sorted().stream().map(Problem::code).toList());
  }
}
