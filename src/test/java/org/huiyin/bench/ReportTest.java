package org.huiyin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables, JSON and options of the benchmark. */
class ReportTest {
  private static final List<Result> RESULTS =
      List.of(
          result(100, Task.FULL, "hugo", new Cost(1, 1, 50), new Cost(2, 2, 50)),
          result(100, Task.FULL, "jar", new Cost(4, 8, 200), new Cost(6, 6, 300)),
          result(100, Task.UNCHANGED, "jar", new Cost(1, 2, 0), new Cost(1, 3, 0)),
          result(1000, Task.FULL, "jar", new Cost(9, 16, 200)));

  private static Result result(int size, Task task, String program, Cost... rounds) {
    Tree site = task == Task.FULL ? new Tree(10, 2_500_000) : Tree.EMPTY;
    return new Result(Variant.PROSE, size, task, program, List.of(rounds), site, new Tree(5, 9000));
  }

  /** A ratio is that of two runs of one round, not that of the medians. */
  @Test
  void ratios_are_those_of_each_round() {
    String report = Report.text(RESULTS, List.of());
    String full =
        "| prose | 100 | full build | jar | 7.00 [6.00–8.00] | 5.00 [4.00–6.00]"
            + " | 5.50 [3.00–8.00] | 3.50 [3.00–4.00] | – | 250 |";
    String unchanged =
        "| prose | 100 | nothing changed | jar | 2.50 [2.00–3.00] | 1.00"
            + " | – | – | 0.38 [0.25–0.50] | – |";
    assertTrue(report.contains(full), report);
    assertTrue(report.contains(unchanged), report);
    assertTrue(report.contains("| prose | 100 | jar | 10 | 2.5 | 5 | 9 |"), report);
    assertTrue(report.contains("| prose | jar | 100 to 1000 | 10.0 |"), report);
  }

  @Test
  void the_json_has_every_measurement() {
    StageShares shares = new StageShares();
    shares.add(List.of(new StageShares.Frame("org.huiyin.draw.Draw", "all")));
    String json =
        JsonReport.text(
            Map.of("program", "a \"name\" with \\"),
            RESULTS,
            List.of(new Profile(Variant.CHARTS, 100, shares)));
    var parsed = JsonParser.parseString(json).getAsJsonObject();
    assertEquals(
        "a \"name\" with \\", parsed.getAsJsonObject("circumstances").get("program").getAsString());
    var second = parsed.getAsJsonArray("results").get(1).getAsJsonObject();
    var round = second.getAsJsonArray("rounds").get(1).getAsJsonObject();
    assertEquals(6.0, round.get("cpu").getAsDouble());
    assertEquals(300.0, round.get("memory").getAsDouble());
    var profile = parsed.getAsJsonArray("profiles").get(0).getAsJsonObject();
    assertEquals(1, profile.getAsJsonObject("stages").get("draw").getAsInt());
  }

  @Test
  void options_are_read() {
    Options options = Options.of(List.of("--quick", "--variants", "prose,charts", "--runs", "4"));
    assertEquals(List.of(1, 100), options.sizes());
    assertEquals(List.of(Variant.PROSE, Variant.CHARTS), options.variants());
    assertEquals(4, options.rounds(1));
    assertEquals(5, Options.of(List.of()).rounds(1));
    for (List<String> wrong :
        List.of(
            List.of("--sizes", "0"),
            List.of("--sizes", "100001"),
            List.of("--sizes", "x"),
            List.of("--runs"),
            List.of("--variants", "pie"),
            List.of("--only", "ful"),
            List.of("--fast"))) {
      assertThrows(IllegalArgumentException.class, () -> Options.of(wrong), wrong::toString);
    }
  }
}
