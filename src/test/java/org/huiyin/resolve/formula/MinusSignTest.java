package org.huiyin.resolve.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinusSignTest {
  private static final List<String> NAMES = List.of("a", "a-a", "high-tech", "occupancy", "f.x");

  @ParameterizedTest
  @CsvSource({
    "100-occupancy, 100 - occupancy",
    "high-tech-a, high-tech - a",
    "f.x-high-tech-30%, f.x - high-tech - 30%",
    "a-a-a, a - a-a",
  })
  void each_part_is_a_number_or_a_name(String written, String meant) {
    assertEquals(Optional.of(Message.of("hint.minus", meant)), MinusSign.hint(written, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"high-tech", "a-b", "a-", "-a", "a--a", "a"})
  void else_there_is_no_hint(String written) {
    assertEquals(Optional.empty(), MinusSign.hint(written, NAMES));
  }

  @Test
  void a_longestname_costs_neither_time_nor_stack() {
    String many = "a-".repeat(90) + "b";
    String longest = "1-".repeat(50_000) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(Optional.empty(), MinusSign.hint(many, NAMES)));
    assertEquals(Optional.empty(), MinusSign.hint(longest, NAMES));
  }
}
