package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value whose area the source does not give is not called a total. */
class NoAreaTest {
  private static final String REPLY = "replies/shili-2024-1/";

  @TempDir Path folder;

  @Test
  void a_value_without_an_area_is_no_total() throws IOException {
    String site = folder.resolve("site").toString();
    assertEquals(0, WholeSite.huiyin("new", "site", site).exit());
    Path figures = folder.resolve("site/content/" + REPLY + "figures.yml");
    String text = Files.readString(figures);
    Files.writeString(
        figures,
        text.replace("period: 2025", "period: not-given")
            .replace("city: {area: 全市, value: 4}", "city: {area: not-given, value: 4}"));
    WholeSite.Run run = WholeSite.huiyin("build", "--source", site);
    assertEquals(0, run.exit(), run.err());
    String page = Files.readString(folder.resolve("site/site/" + REPLY + "index.html"));
    assertTrue(page.contains("计划新开公交线路，地区未给出，计划 4 条"), page);
    assertFalse(page.contains("合计"), page);
  }
}
