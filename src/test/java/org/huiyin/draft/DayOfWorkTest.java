package org.huiyin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huiyin.WholeSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that {@code import} and {@code new} write is that of the site's time zone. */
final class DayOfWorkTest {
  private static final Path LETTER = Path.of("src/test/resources/draft/letters/wrapped.txt");

  @TempDir Path site;

  /** It is never the same day in both. */
  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
  void it_is_the_day_of_the_site(String zone) throws IOException {
    Files.createDirectories(site.resolve("content/replies"));
    Files.writeString(
        site.resolve("content/site.yml"),
        "name: 示例站\nbase-url: https://demo.example/\ntime-zone: "
            + zone
            + "\norganisations:\n  demo: {name: 示例局, short: 示例局}\n");
    String before = LocalDate.now(ZoneId.of(zone)).toString();
    run("import", LETTER.toString(), "--id", "letter");
    run("new", "reply", "other");
    String after = LocalDate.now(ZoneId.of(zone)).toString();
    String imported = Files.readString(site.resolve("content/replies/letter/import.yml"));
    String made = Files.readString(site.resolve("content/replies/other/reply.yml"));
    List<String> days = List.of(before, after);
    assertTrue(days.stream().anyMatch(day -> imported.contains("on: " + day)), imported);
    assertTrue(days.stream().anyMatch(made::contains), made);
  }

  private void run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--source";
    all[arguments.length + 1] = site.toString();
    WholeSite.Run run = WholeSite.huiyin(all);
    assertEquals(0, run.exit(), run::err);
  }
}
