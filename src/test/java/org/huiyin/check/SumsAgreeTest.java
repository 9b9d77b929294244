package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.complete;
import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.huiyin.model.FigureBuilder.notGiven;
import static org.huiyin.model.FigureBuilder.partOf;
import static org.huiyin.model.FigureBuilder.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Category;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Observation;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class SumsAgreeTest {
  private static List<String> found(FigureBuilder figure) {
    return Codes.of(new SumsAgree(), ReplyBuilder.reply().with(figure));
  }

  private static FigureBuilder rooms(Observation... parts) {
    return parts(given("city", "120"), parts);
  }

  private static FigureBuilder allRooms(Observation... parts) {
    return parts(complete(given("city", "120")), parts);
  }

  private static FigureBuilder parts(Observation total, Observation... parts) {
    FigureBuilder figure = figure("rooms").with(total);
    for (Observation part : parts) {
      figure.with(partOf("city", part));
    }
    return figure;
  }

  @Test
  void parts_that_add_up_pass() {
    assertEquals(List.of(), found(rooms(given("north", "45"), given("south", "75"))));
    assertEquals(List.of(), found(allRooms(given("north", "45"), given("south", "75"))));
    assertEquals(List.of(), found(rooms()));
  }

  @Test
  void parts_must_add_up_only_where_they_are_complete() {
    assertEquals(List.of(), found(rooms(given("north", "45"), given("south", "74"))));
    assertEquals(
        List.of("sum-differs"), found(allRooms(given("north", "45"), given("south", "74"))));
    assertEquals(List.of(), found(rooms(given("north", "119.99"))));
    assertEquals(List.of("sum-differs"), found(allRooms(given("north", "119.99"))));
  }

  @Test
  void parts_never_exceed_their_total() {
    assertEquals(
        List.of("parts-exceed-total"), found(rooms(given("north", "45"), given("south", "76"))));
    assertEquals(
        List.of("sum-differs"), found(allRooms(given("north", "45"), given("south", "76"))));
  }

  @Test
  void parts_that_are_not_all_given_may_come_to_less_but_not_to_more() {
    assertEquals(List.of(), found(allRooms(given("north", "45"), notGiven("south"))));
    assertEquals(List.of(), found(allRooms(given("north", "120"), notGiven("south"))));
    assertEquals(
        List.of("parts-exceed-total"), found(allRooms(given("north", "121"), notGiven("south"))));
  }

  @Test
  void parts_by_sex_and_parts_by_level_add_up_each_on_their_own() {
    assertEquals(List.of(), found(pupils("60", "60", "45", "75")));
    assertEquals(List.of("sum-differs"), found(pupils("60", "60", "45", "74")));
    assertEquals(List.of("sum-differs"), found(pupils("30", "30", "30", "30")).subList(0, 1));
  }

  private static FigureBuilder pupils(String women, String men, String primary, String junior) {
    Breakdown sex = new Breakdown("sex", LocalizedText.chinese("性别"));
    Breakdown level = new Breakdown("level", LocalizedText.chinese("学段"));
    return allRooms(
            FigureBuilder.of(given("w", women), new Category(sex, LocalizedText.chinese("女"))),
            FigureBuilder.of(given("m", men), new Category(sex, LocalizedText.chinese("男"))),
            FigureBuilder.of(given("p", primary), new Category(level, LocalizedText.chinese("小学"))),
            FigureBuilder.of(given("j", junior), new Category(level, LocalizedText.chinese("初中"))))
        .by(sex, level);
  }

  @Test
  void parts_that_overlap_may_come_to_more_but_not_to_less() {
    assertEquals(List.of(), found(allRooms(given("north", "121")).overlap("示例：统计有交叉")));
    assertEquals(
        List.of("sum-differs"), found(allRooms(given("north", "119")).overlap("示例：统计有交叉")));
    assertEquals(List.of(), found(rooms(given("north", "119")).overlap("示例：统计有交叉")));
  }

  @Test
  void open_parts_are_wrong_only_if_no_values_of_theirs_are_right() {
    assertEquals(List.of(), found(allRooms(given("north", "45"), stated("south", "近80"))));
    assertEquals(
        List.of("sum-differs"), found(allRooms(given("north", "45"), stated("south", "超过80"))));
    assertEquals(
        List.of("parts-exceed-total"), found(rooms(given("north", "45"), stated("south", "75余"))));
    assertEquals(List.of(), found(rooms(given("north", "45"), stated("south", "近75"))));
    assertEquals(
        List.of("sum-differs"), found(allRooms(given("north", "45"), stated("south", "近75"))));
    assertEquals(List.of(), found(parts(complete(stated("city", "近150")), given("north", "140"))));
    assertEquals(
        List.of("sum-differs"),
        found(parts(complete(stated("city", "近150")), given("north", "150"))));
    assertEquals(
        List.of("parts-exceed-total"),
        found(parts(stated("city", "不足150"), given("north", "150"))));
  }

  @Test
  void a_total_whose_parts_are_complete_has_parts() {
    assertEquals(List.of("no-parts"), found(allRooms()));
  }

  /** Against all exact values that are shown so: rounding explains what it can cause, no more. */
  @Test
  void rounded_parts_may_miss_their_total_by_what_rounding_causes() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      int parts = 2 + random.nextInt(4);
      FigureBuilder figure = figure("share").unit("%");
      BigDecimal exact = BigDecimal.ZERO;
      BigDecimal shown = BigDecimal.ZERO;
      for (int part = 0; part < parts; part++) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(20_000), 3);
        BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP);
        exact = exact.add(value);
        shown = shown.add(rounded);
        figure.with(partOf("all", given("part-" + part, rounded.toPlainString())));
      }
      BigDecimal total = exact.setScale(1, RoundingMode.HALF_UP);
      figure.with(complete(given("all", total.toPlainString())));
      assertEquals(List.of(), found(figure), shown + " for " + total);
      BigDecimal beyond = shown.add(BigDecimal.valueOf(parts / 2 + 1, 1));
      FigureBuilder wrong =
          figure("share").unit("%").with(complete(given("all", beyond.toPlainString())));
      wrong.with(partOf("all", given("one", shown.toPlainString())));
      assertEquals(List.of("sum-differs"), found(wrong));
    }
  }

  @Test
  void whole_shares_and_round_sums_of_money_are_rounded_but_things_are_not() {
    assertEquals(List.of(), found(thirds("%")));
    assertEquals(List.of(), found(thirds("万元")));
    assertEquals(List.of("sum-differs"), found(thirds("个")));
    assertEquals(List.of("sum-differs"), found(thirds("元")));
  }

  private static FigureBuilder thirds(String unit) {
    return figure("thirds")
        .unit(unit)
        .with(
            complete(given("all", "100")),
            partOf("all", given("a", "33")),
            partOf("all", given("b", "33")),
            partOf("all", given("c", "33")));
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
