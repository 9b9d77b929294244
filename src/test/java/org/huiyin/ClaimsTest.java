package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims can say of the good site's figures, and what becomes of those that are false. */
@Tag("slow")
class ClaimsTest {
  private static final String MORE =
      """
      beds:
        label: 入住率
        unit: "%"
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          use: {area: 全市, value: 52}
          before: {area: 北区, value: 49}
          half: {area: 其他区, formula: rooms.north / (rooms.north * 2)}
      rounded:
        label: 比重
        unit: "%"
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          all: {area: 全市, value: 100, parts: complete}
          a: {area: 北区, value: 33.3, part-of: all}
          b: {area: 南区, value: 33.3, part-of: all}
          c: {area: 东区, value: 33.3, part-of: all}
      money:
        label: 投资
        unit: 亿元
        period: 2023
        nature: flow
        source: {section: s1-1}
        observations:
          large: {area: 全市, value: 3}
      money-small:
        label: 补贴
        unit: 万元
        period: 2023
        nature: flow
        source: {section: s1-1}
        observations:
          small: {area: 全市, value: 20000}
      trips:
        label: 客流
        unit: 人次
        period: 2023
        nature: flow
        source: {section: s1-1}
        observations:
          y23: {area: 全市, value: 1200}
          y22: {area: 全市上年, value: 1500, period: 2022}
      stops:
        label: 站点
        unit: 个
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          near: {area: 全市, value: 近200}
          more: {area: 北区, value: 超过100}
          range: {area: 南区, value: 5—8}
          some: {area: 东区, value: 40余}
          rest: {area: 其他, formula: near - more}
          exact: {area: 西区, value: 20}
      years:
        label: 书屋数
        unit: 个
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          y20: {area: 全市, period: 2020, value: 40}
          y21: {area: 全市, period: 2021, value: 43}
          y22: {area: 全市, period: 2022, value: 超过43}
          y23: {area: 全市, period: 2023, value: 约45}
          y24: {area: 全市, period: 2024, value: 30}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rooms.north / rooms.city >= 3/8                                | ",
        "rooms.north / rooms.city > 3/8                                 | claim-does-not-hold",
        "rooms.north / rooms.city <= 37.5%                              | ",
        "rooms.north / rooms.city < 37.5%                               | claim-does-not-hold",
        "rooms.north + rooms.rest = rooms.city                          | ",
        "sum(rooms.north, rooms.rest) = rooms.city                      | ",
        "rooms.city - rooms.north * 2 = 30                              | ",
        "(rooms.city - rooms.north) * 2 = 150                           | ",
        "points(rooms.rest / rooms.city, rooms.north / rooms.city) = 25 | ",
        "growth(rooms.rest, rooms.north) >= 2/3                         | ",
        "growth(rooms.rest, rooms.north) > 2/3                          | claim-does-not-hold",
        "rank(rooms.north) = 3                                          | claim-undecided",
        "rank(rooms.city) = 1                                           | claim-undecided",
        "rank(beds.use) = 1                                             | ",
        "count(sections) = 1                                            | ",
        "count(rooms.city) = 1                                          | nothing-to-count",
        "rooms.city-rooms.north = 75                                    | bad-formula",
        "rooms.north / (rooms.city - rooms.city) >= 1                   | division-by-zero",
        "rooms.north / rooms.city                                       | formula-ends-early",
        "rooms.north = 45 = 45                                          | bad-formula",
        "rooms.north % rooms.city = 1                                   | bad-formula",
        "mean(rooms.north, rooms.rest) = 60                             | bad-formula",
      })
  void a_comparison_holds_or_is_reported(String holds, String code) throws IOException {
    expect("says: 示例说法\n  holds: " + holds, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "占全市三分之一以上 | rooms.north / rooms.city >= 1/3  | ",
        "占全市三分之一以上 | rooms.north / rooms.city > 1/3   | ",
        "超过三分之一 | rooms.north / rooms.city > 1/3   | ",
        "超过三分之一 | rooms.north / rooms.city >= 1/3  | claim-wording-too-strong",
        "占全市三分之一以上 | rooms.north / rooms.city >= 0.3  | claim-wording-too-strong",
        "不足四成           | rooms.north / rooms.city < 40%   | ",
        "不足四成           | rooms.north / rooms.city <= 40%  | claim-wording-too-strong",
        "比北区多三分之二   | growth(rooms.rest, rooms.north) >= 2/3 | claim-wording-too-strong",
        "超过100个          | rooms.city > 100                 | ",
        "超过100个          | rooms.city > 90                  | claim-wording-too-strong",
      })
  void words_must_not_state_more_than_is_computed(String says, String holds, String code)
      throws IOException {
    expect("says: " + says + "\n  holds: " + holds, code);
  }

  @Test
  void a_side_may_be_rounded_as_declared() throws IOException {
    expect("says: 示例说法\n  holds: rooms.north / rooms.city = 38%", "claim-does-not-hold");
    expect("says: 示例说法\n  holds: rooms.north / rooms.city = 38%\n  rounded-to: 1%", null);
    expect(
        "says: 示例说法\n  holds: rooms.north / rooms.city = 37%\n  rounded-to: 1%",
        "claim-does-not-hold");
  }

  @Test
  void overlapping_parts_may_come_to_more_but_not_to_less() throws IOException {
    String overlap = "\n  overlap: 示例：统计有交叉";
    expect("says: 示例说法\n  holds: rooms.city + rooms.north = rooms.city", "claim-does-not-hold");
    expect("says: 示例说法\n  holds: rooms.city + rooms.north = rooms.city" + overlap, null);
    expect("says: 示例说法\n  holds: rooms.north = rooms.city" + overlap, "claim-does-not-hold");
  }

  @Test
  void unlike_values_are_compared_only_with_a_reason() throws IOException {
    String claim = "says: 示例说法\n  holds: books.city >= rooms.city";
    expect(claim, "claim-mixes-units");
    expect(claim + "\n  compares-despite: 示例：各有一定数量", null);
    String quotient = "says: 示例说法\n  holds: books.city / rooms.city >= 300";
    expect(quotient, "claim-mixes-periods");
    expect(quotient + "\n  compares-despite: 示例：平均每个书屋的藏书", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "投资2000亿元                  | rooms.north >= 45             | claim-number-unchecked",
        "占三分之一以上，达到999个     | rooms.north / rooms.city >= 1/3 | claim-number-unchecked",
        "占三分之一以上，达到45个      | rooms.north / rooms.city >= 1/3 | ",
        "占三分之一以上，达到45条      | rooms.north / rooms.city >= 1/3 | claim-number-unchecked",
        "占三分之一以上，超过40个      | rooms.north / rooms.city >= 1/3 | ",
        "占三分之一以上，超过45个      | rooms.north / rooms.city >= 1/3 | claim-number-unchecked",
        "达到45个                      | rooms.north = 45              | ",
        "达到45条                      | rooms.north = 45              | claim-number-unchecked",
        "达到46个                      | rooms.north = 45              | claim-number-unchecked",
        "2023年达到45个                | rooms.north = 45              | ",
        "比北区多30个                  | rooms.rest - rooms.north = 30 | ",
        "比北区多31个                  | rooms.rest - rooms.north = 30 | claim-number-unchecked",
        "占37%                         | rooms.north / rooms.city = 37% | claim-does-not-hold",
        "占38%                         | rooms.north / rooms.city = 38% | ",
        "占37.5%                       | rooms.north / rooms.city = 37.5% | ",
        "近四成                        | rooms.north / rooms.city = 40% | ",
        "近五成                        | rooms.north / rooms.city = 50% | claim-does-not-hold",
        "约三分之一                    | rooms.north / rooms.city = 1/3 | claim-does-not-hold",
        "约八分之三                    | rooms.north / rooms.city = 3/8 | ",
        "比上年下降40%                 | growth(rooms.north, rooms.rest) = -40% | ",
        "比上年下降40%                 | growth(rooms.north, rooms.rest) <= -40% | claim-wording-too-strong",
        "比上年下降40%以上             | growth(rooms.north, rooms.rest) <= -40% | ",
        "比上年下降40%                 | growth(rooms.rest, rooms.city) = 40% | claim-says-fall",
        "比上年下降67%                 | growth(rooms.rest, rooms.north) = 67% | claim-says-fall",
        "比上年增长40%                 | growth(rooms.north, rooms.rest) = -40% | claim-says-rise",
        "比上年下降40%                 | (rooms.rest - rooms.north) / rooms.rest = 40% | ",
        "比上年增长40%                 | (rooms.rest - rooms.north) / rooms.rest = 40% | claim-says-rise",
        "减少30个                      | rooms.north - rooms.rest = -30 | ",
      })
  void every_number_in_the_words_is_computed(String says, String holds, String code)
      throws IOException {
    expect("says: " + says + "\n  holds: " + holds, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "入住率在90%以上 | beds.use >= 90% | claim-does-not-hold",
        "入住率在50%以上 | beds.use >= 50% | ",
        "入住率在50%以上 | beds.use >= 1/2 | ",
        "入住率在50%以上 | beds.use >= 50 | formula-lacks-percent",
        "提高3个百分点 | points(beds.use, beds.before) = 3 | ",
        "下降3个百分点 | points(beds.use, beds.before) = 3 | claim-says-fall",
        "提高2个百分点 | points(beds.use, beds.before) = 3 | claim-wording-too-strong",
        "下降3个百分点 | points(beds.before, beds.use) = -3 | ",
        "示例说法 | beds.use / beds.before > 1 | ",
        "示例说法 | points(beds.use / 100, beds.before / 100) = 3 | formula-converts",
        "示例说法 | money.large > money-small.small | ",
        "示例说法 | money-small.small > money.large | claim-does-not-hold",
        "示例说法 | beds.half = 50% | ",
        "示例说法 | rounded.a + rounded.b + rounded.c = rounded.all | ",
        "示例说法 | rounded.all = sum(rounded.a, rounded.b, rounded.c) | ",
        "示例说法 | rounded.a + rounded.b = rounded.all | claim-does-not-hold",
        "示例说法 | rounded.a + rounded.b + rounded.c >= rounded.all | claim-does-not-hold",
      })
  void a_value_in_per_cent_is_a_share(String says, String holds, String code) throws IOException {
    expect("says: " + says + "\n  holds: " + holds, code);
  }

  /** The passengers fell from 1500 in 2022 to 1200 in 2023. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "客流下降       | growth(trips.y23, trips.y22) < 0 | ",
        "客流下降       | growth(trips.y22, trips.y23) > 0 | ",
        "客流增长       | growth(trips.y22, trips.y23) > 0 | claim-says-rise",
        "客流增长       | growth(trips.y23, trips.y22) < 0 | claim-says-rise",
        "客流下降       | growth(trips.y23, trips.y22) < 5% | claim-wording-too-strong",
        "客流下降       | trips.y23 - trips.y22 < 0 | ",
        "客流增长       | trips.y22 - trips.y23 > 0 | claim-says-rise",
        "客流增长       | trips.y23 / trips.y22 < 1 | claim-says-rise",
        "客流下降       | trips.y23 / trips.y22 < 1 | ",
        "客流增长       | trips.y22 > trips.y23 | claim-says-rise",
        "客流下降       | trips.y22 > trips.y23 | ",
        "客流下降       | trips.y23 <= trips.y22 | claim-wording-too-strong",
        "客流增速回落   | growth(trips.y23, trips.y22) < growth(trips.y22, trips.y23) | ",
        "客流降幅收窄   | growth(trips.y23, trips.y22) < 25% | ",
        "客流减少300人次 | trips.y23 - trips.y22 = -300 | ",
        "客流减少300人次 | trips.y22 - trips.y23 = 300 | ",
        "客流增加300人次 | trips.y22 - trips.y23 = 300 | claim-says-rise",
        "客流下降20%    | growth(trips.y23, trips.y22) = -20% | ",
        "客流下降25%    | growth(trips.y22, trips.y23) = 25% | claim-wording-too-strong",
        "客流增长25%    | growth(trips.y22, trips.y23) = 25% | claim-wording-too-strong",
        "客流下降20%以上 | trips.y23 / trips.y22 <= 0.8 | ",
        "客流下降20%以上 | trips.y22 / trips.y23 >= 1.25 | ",
        "客流增长25%以上 | trips.y22 / trips.y23 >= 1.25 | claim-wording-too-strong",
        "客流下降20%以上 | (trips.y22 - trips.y23) / trips.y22 >= 20% | ",
        "客流下降25%以上 | (trips.y22 - trips.y23) / trips.y23 >= 25% | claim-wording-too-strong",
      })
  void words_of_direction_go_the_way_that_the_periods_tell(String says, String holds, String code)
      throws IOException {
    expect("says: " + says + "\n  holds: " + holds + "\n  compares-despite: 示例：两年相比", code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示例说法 | stops.more > 100 | ",
        "示例说法 | stops.more > 101 | claim-undecided",
        "示例说法 | stops.more <= 100 | claim-does-not-hold",
        "示例说法 | stops.near / stops.some > 3.6 | ",
        "示例说法 | stops.near / stops.some >= 4 | claim-undecided",
        "示例说法 | stops.near / stops.some >= 5 | claim-does-not-hold",
        "示例说法 | stops.more + stops.rest = stops.near | ",
        "示例说法 | stops.more + stops.rest = 199 | claim-undecided",
        "示例说法 | stops.more + stops.rest = 200 | claim-does-not-hold",
        "示例说法 | stops.range = 6 | claim-undecided",
        "示例说法 | stops.range = 9 | claim-does-not-hold",
        "5至8个 | stops.range >= 5 | ",
        "超过100个 | stops.more > 99 | claim-wording-too-strong",
        "超过100个 | stops.more > 100 | ",
        "占四成以上 | stops.exact / (stops.exact + stops.range) >= 40% | ",
        "占七成以上 | stops.exact / (stops.exact + stops.range) >= 70% | ",
        "占八成以上 | stops.exact / (stops.exact + stops.range) >= 80% | claim-undecided",
        "约占一成 | stops.exact / stops.near = 10% | ",
        "占11% | stops.exact / stops.near = 11% | claim-undecided",
        "示例说法 | rank(stops.more) = 2 | claim-undecided",
        "示例说法 | rank(stops.range) = 5 | claim-undecided",
        "示例说法 | rank(stops.exact) = 5 | claim-undecided",
        "示例说法 | rank(stops.exact) <= 5 | ",
        "示例说法 | rank(stops.exact) <= 3 | claim-does-not-hold",
        "示例说法 | stops.near / stops.range <= 40 | ",
        "示例说法 | stops.exact / (stops.range - 6) > 1 | divisor-may-be-zero",
      })
  void a_claim_about_open_values_holds_for_all_or_none_or_is_undecided(
      String says, String holds, String code) throws IOException {
    expect("says: " + says + "\n  holds: " + holds, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "书屋逐年增长 | rising(years.y20, years.y21, years.y22) | ",
        "书屋连续两年增长 | rising(years.y20, years.y21, years.y22) | ",
        "书屋连续三年增长 | rising(years.y20, years.y21, years.y22) | claim-order",
        "书屋逐年增长 | rising(years.y20, years.y21, years.y22, years.y23) | claim-undecided",
        "书屋逐年增长 | rising(years.y20, years.y21, years.y24) | claim-does-not-hold",
        "书屋逐年减少 | rising(years.y20, years.y21, years.y22) | claim-order",
        "书屋逐年减少 | falling(years.y20, years.y21, years.y22) | claim-does-not-hold",
        "Rooms rose two years in a row | rising(years.y20, years.y21, years.y22) | ",
        "Rooms rose for two consecutive years | rising(years.y20, years.y21, years.y22) | ",
        "Rooms rose three years in a row | rising(years.y20, years.y21, years.y22) | claim-order",
        "Rooms fell two years in a row | rising(years.y20, years.y21, years.y22) | claim-order",
        "Rooms rose two years in a row | years.y21 > years.y20 | claim-order",
        "书屋数上升 | rising(years.y20, years.y21) | ",
        "书屋数下降 | rising(years.y20, years.y21) | claim-says-fall",
        "书屋数下降 | falling(years.y21, years.y24) | ",
        "示例说法 | rising(years.y21, years.y20) | trend-order",
        "示例说法 | rising(years.y20, years.y21) > 3 | bad-formula",
        "示例说法 | 2 * rising(years.y20, years.y21) > 3 | bad-formula",
        "示例说法 | rising(years.y20, money.large) | claim-mixes-units",
        "三年中最多 | rank(years.y21, years.y20, years.y24) = 1 | ",
        "三年中最多 | rank(years.y20, years.y21, years.y24) = 1 | claim-does-not-hold",
        "历年最少 | rank-from-last(years.y24) = 1 | ",
        "历年最少 | rank-from-last(years.y20) = 1 | claim-does-not-hold",
        "历年最多 | rank(years.y23) = 1 | claim-undecided",
      })
  void trends_and_orders_are_computed(String says, String holds, String code) throws IOException {
    expect("says: " + says + "\n  holds: " + holds, code);
  }

  @Test
  void a_claim_that_cannot_be_decided_is_published_so_with_its_reason() throws IOException {
    String reason = "\n  undecided: 示例：原文只有约数";
    Path source = expect("says: 示例说法\n  holds: stops.near / stops.some >= 4.5" + reason, null);
    assertEquals(0, WholeSite.huiyin("build", "--source", source.toString()).exit());
    String page = Files.readString(source.resolve("site/replies/demo-1/index.html"));
    assertTrue(page.contains("无法核定"), page);
    assertTrue(page.contains("示例：原文只有约数"), page);
    assertTrue(page.contains("近200 ÷ 40余 = 3.6–5 ≥? 4.5"), page);
    String json = Files.readString(source.resolve("site/replies/demo-1/reply.json"));
    assertTrue(json.contains("\"verdict\": \"undecided\""), json);
    expect("says: 示例说法\n  holds: stops.near >= 180" + reason, "undecided-not-needed");
  }

  @Test
  void a_claim_that_is_waived_is_published_as_not_holding() throws IOException {
    String waiver = "\n  waiver: {reason: 示例：原文如此, by: 示例局, on: 2024-06-01}";
    Path source = expect("says: 示例说法\n  holds: rooms.north / rooms.city >= 1/2" + waiver, null);
    assertEquals(0, WholeSite.huiyin("build", "--source", source.toString()).exit());
    String page = Files.readString(source.resolve("site/replies/demo-1/index.html"));
    assertTrue(page.contains("不成立"), page);
    assertTrue(page.contains("示例：原文如此"), page);
    expect("says: 示例说法\n  holds: rooms.north / rooms.city >= 1/3" + waiver, "waiver-not-needed");
  }

  private Path expect(String claim, String code) throws IOException {
    Path source = WholeSite.goodSite(Files.createTempDirectory(folder, "site"));
    Path claims = source.resolve("content/replies/demo-1/claims.yml");
    Files.writeString(claims, Files.readString(claims) + "another:\n  " + claim + "\n");
    Path figures = source.resolve("content/replies/demo-1/figures.yml");
    Files.writeString(figures, Files.readString(figures) + MORE);
    WholeSite.Run run =
        WholeSite.huiyin("check", "--strict", "--format", "json", "--source", source.toString());
    assertEquals(code == null ? 0 : 1, run.exit(), run::out);
    assertTrue(code == null || run.out().contains("\"" + code + "\""), run::out);
    return source;
  }
}
