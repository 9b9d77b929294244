package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.huiyin.model.FigureBuilder.notGiven;
import static org.huiyin.model.FigureBuilder.partOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Observation;
import org.huiyin.model.ReplyBuilder;
import org.junit.jupiter.api.Test;

class SumsAgreeTest {
  private static List<String> found(FigureBuilder figure) {
    return Codes.of(new SumsAgree(), ReplyBuilder.reply().with(figure));
  }

  private static FigureBuilder rooms(Observation... parts) {
    FigureBuilder figure = figure("rooms").with(given("city", "120"));
    for (Observation part : parts) {
      figure.with(partOf("city", part));
    }
    return figure;
  }

  @Test
  void parts_that_add_up_pass() {
    assertEquals(List.of(), found(rooms(given("north", "45"), given("south", "75"))));
    assertEquals(List.of(), found(rooms()));
  }

  @Test
  void parts_that_are_more_or_less_are_told() {
    assertEquals(List.of("sum-differs"), found(rooms(given("north", "45"), given("south", "76"))));
    assertEquals(List.of("sum-differs"), found(rooms(given("north", "119.99"))));
  }

  @Test
  void parts_that_are_not_all_given_may_come_to_less_but_not_to_more() {
    assertEquals(List.of(), found(rooms(given("north", "45"), notGiven("south"))));
    assertEquals(List.of(), found(rooms(given("north", "120"), notGiven("south"))));
    assertEquals(
        List.of("parts-exceed-total"), found(rooms(given("north", "121"), notGiven("south"))));
  }

  @Test
  void parts_that_overlap_may_come_to_more_but_not_to_less() {
    assertEquals(List.of(), found(rooms(given("north", "121")).overlap("示例：统计有交叉")));
    assertEquals(List.of("sum-differs"), found(rooms(given("north", "119")).overlap("示例：统计有交叉")));
  }

  @Test
  void a_total_that_is_not_given_is_compared_with_nothing() {
    assertEquals(
        List.of(),
        found(figure("rooms").with(notGiven("city"), partOf("city", given("north", "45")))));
  }

  @Test
  void values_that_must_not_be_added_have_no_parts() {
    assertEquals(List.of("not-additive"), found(rooms(given("north", "120")).notAdditive()));
    assertEquals(List.of(), found(rooms().notAdditive()));
  }
}
