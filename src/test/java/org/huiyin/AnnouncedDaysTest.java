package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.pipeline.IncrementalBuild;
import org.huiyin.pipeline.Listener;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.write.MemorySite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The days of a year on the sample site, in an {@link Exhaustive} run of two: its files change on
 * the days that the builds announce, and on no other.
 *
 * <p>Between two announced days it is enough to look at the last one: what would change before it
 * would still be there.
 */
final class AnnouncedDaysTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/account");
  private static final LocalDate FIRST = LocalDate.of(2023, 2, 1);
  private static final LocalDate LAST =
      Exhaustive.isOn() ? LocalDate.of(2025, 2, 28) : LocalDate.of(2024, 2, 28);

  private final IncrementalBuild builds = new IncrementalBuild();
  private final MemorySite memory = new MemorySite();

  @TempDir Path folder;

  /**
   * The site of a day.
   *
   * @param files by their paths
   */
  private record Shown(Map<String, String> files, Optional<LocalDate> next) {}

  private Shown on(LocalDate day) throws IOException {
    return on(SAMPLE, day);
  }

  private Shown on(Path source, LocalDate day) throws IOException {
    Outcome outcome =
        builds.run(
            new Request(
                source,
                folder.resolve("site"),
                Request.Mode.WRITE,
                Optional.empty(),
                Optional.of(day),
                false,
                false,
                false,
                1,
                Request.Cache.OFF),
            Listener.SILENT,
            memory);
    assertTrue(outcome.succeeded(), () -> day + " " + outcome.problems());
    Map<String, String> files = new TreeMap<>();
    for (String path : memory.paths()) {
      files.put(
          path, new String(memory.file(path).orElseThrow().bytes(), StandardCharsets.ISO_8859_1));
    }
    return new Shown(files, outcome.days().orElseThrow().nextChange());
  }

  @Tag("slow")
  @Test
  void the_files_change_on_the_announced_days_and_on_no_other() throws IOException {
    LocalDate day = FIRST;
    Shown shown = on(day);
    int turns = 0;
    while (shown.next().filter(next -> !next.isAfter(LAST)).isPresent()) {
      LocalDate next = shown.next().get();
      if (ChronoUnit.DAYS.between(day, next) > 1) {
        same(shown, next.minusDays(1));
      }
      Shown after = on(next);
      assertNotEquals(shown.files(), after.files(), () -> next + " was announced");
      day = next;
      shown = after;
      turns++;
    }
    same(shown, LAST);
    assertEquals(Exhaustive.times(15, 34), turns);
  }

  @Test
  void a_site_waiting_for_its_first_reply_looks_the_same_until_then() throws IOException {
    String reply = "content/replies/pumps-2024-66";
    WholeSite.copy(SAMPLE.resolve(reply), Files.createDirectories(folder.resolve(reply)));
    Files.copy(SAMPLE.resolve("content/site.yml"), folder.resolve("content/site.yml"));
    Shown waiting = on(folder, LocalDate.of(2025, 1, 1));
    assertEquals(Optional.of(LocalDate.of(2025, 1, 20)), waiting.next());
    assertEquals(waiting, on(folder, LocalDate.of(2025, 1, 19)));
    assertFalse(waiting.files().get("index.html").contains("footer-as-of"));
    assertNotEquals(waiting.files(), on(folder, LocalDate.of(2025, 1, 20)).files());
  }

  private void same(Shown shown, LocalDate day) throws IOException {
    Shown later = on(day);
    assertEquals(shown.next(), later.next(), day::toString);
    for (Map.Entry<String, String> file : shown.files().entrySet()) {
      assertEquals(
          file.getValue(), later.files().get(file.getKey()), () -> day + " " + file.getKey());
    }
    assertEquals(shown.files().keySet(), later.files().keySet(), day::toString);
  }
}
