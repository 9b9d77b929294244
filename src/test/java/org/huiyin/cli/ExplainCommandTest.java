package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.huiyin.Golden;
import org.huiyin.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplainCommandTest {
  @ParameterizedTest
  @CsvSource({
    "zh, unknown-key",
    "en, unknown-key",
    "zh, changed-without-revision",
    "zh, disk-full"
  })
  void a_code_is_explained(String lang, String code) throws IOException {
    Run run = Run.withoutBuild("explain", code, "--lang", lang);
    Golden.check("console/explain-" + code + "-" + lang + ".txt", run.transcript());
    assertEquals(ExitCode.DONE, run.code());
  }

  @Test
  void several_codes_are_explained_one_after_the_other() {
    Run both = Run.withoutBuild("explain", "[unknown-key]", "Disk-Full");
    assertEquals(
        Run.withoutBuild("explain", "unknown-key").out()
            + "\n\n"
            + Run.withoutBuild("explain", "disk-full").out(),
        both.out());
  }

  @Test
  void an_explanation_is_also_json() {
    JsonArray two =
        JsonParser.parseString(
                Run.withoutBuild("explain", "unknown-key", "disk-full", "--format", "json").out())
            .getAsJsonArray();
    JsonObject first = two.get(0).getAsJsonObject();
    assertEquals(
        List.of("code", "severity", "message", "reason", "remedy", "markdown"),
        List.copyOf(first.keySet()));
    assertEquals("error", first.get("severity").getAsString());
    assertFalse(two.get(1).getAsJsonObject().has("severity"));
    JsonArray all =
        JsonParser.parseString(Run.withoutBuild("explain", "--format=json").out()).getAsJsonArray();
    assertEquals(Run.withoutBuild("explain").out().lines().count(), all.size());
  }

  @Test
  void all_codes_are_listed() {
    Run run = Run.withoutBuild("explain");
    assertTrue(run.out().lines().count() > 300, run.out());
    assertTrue(run.out().contains("\nunknown-key                无法识别的键“…”\n"), run.out());
  }
}
