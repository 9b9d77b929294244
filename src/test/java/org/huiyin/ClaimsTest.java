package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims can say of the good site's figures, and what becomes of those that are false. */
class ClaimsTest {
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
        "rank(rooms.north) = 3                                          | ",
        "rank(rooms.city) = 1                                           | ",
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
  void words_must_not_promise_more_than_is_computed(String says, String holds, String code)
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
    String claim = "says: 示例说法\n  holds: books.city / rooms.city >= 300";
    expect(claim, "claim-mixes-units");
    expect(claim + "\n  compares-despite: 示例：平均每个书屋的藏书", null);
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
    WholeSite.Run run =
        WholeSite.huiyin("check", "--strict", "--format", "json", "--source", source.toString());
    assertEquals(code == null ? 0 : 1, run.exit(), run::out);
    assertTrue(code == null || run.out().contains("\"" + code + "\""), run::out);
    return source;
  }
}
