package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.WholeSite;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static LocalizedText written(String zh, int line) {
    Origin place = new SourceFile("a.yml", "\n".repeat(line)).whole();
    return new LocalizedText(
        zh, Optional.empty(), new LocalizedText.Origins(Optional.of(place), Optional.empty()));
  }

  @Test
  void values_count_and_places_do_not() {
    assertEquals(Fingerprint.of(written("甲", 1)), Fingerprint.of(written("甲", 2)));
    assertNotEquals(Fingerprint.of(written("甲", 1)), Fingerprint.of(written("乙", 1)));
    Card card = CardBuilder.card("a").build();
    assertEquals(Fingerprint.of(card), Fingerprint.of(CardBuilder.card("a").build()));
    assertNotEquals(Fingerprint.of(card), Fingerprint.of(CardBuilder.card("b").build()));
    assertNotEquals(
        Fingerprint.of(card), Fingerprint.of(CardBuilder.card("a").number("9").build()));
    assertNotEquals(
        Fingerprint.of(card), Fingerprint.of(CardBuilder.card("a").replaces("b").build()));
  }

  @Test
  void texts_and_lists_have_an_end() {
    assertNotEquals(Fingerprint.of(List.of("ab", "c")), Fingerprint.of(List.of("a", "bc")));
    assertNotEquals(
        Fingerprint.of(List.of(List.of("a"), List.of("b"))),
        Fingerprint.of(List.of(List.of("a", "b"), List.of())));
    assertNotEquals(
        Fingerprint.of(List.of(Optional.empty(), Optional.of("a"))),
        Fingerprint.of(List.of(Optional.of("a"), Optional.empty())));
  }

  /** A set has no order, so its digest would differ between runs. */
  @Test
  void what_has_no_certain_form_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(Set.of("a")));
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(new Object()));
  }

  /** The summaries of these sites have values, periods and dimensions of all kinds. */
  @ParameterizedTest
  @ValueSource(strings = {"stated", "dimensions", "tables", "cards", "periods"})
  void every_part_of_a_summary_has_a_digest(String name, @TempDir Path folder) throws IOException {
    WholeSite.copy(Path.of("src/test/resources/sites", name, "content"), folder.resolve("content"));
    Request request =
        new Request(
            folder,
            folder.resolve("site"),
            Request.Mode.CHECK,
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            false,
            1);
    IncrementalBuild builds = new IncrementalBuild();
    Outcome first = builds.run(request, Listener.SILENT);
    assertNotEquals(Set.of(), builds.rebuilt());
    Outcome second = builds.run(request, Listener.SILENT);
    assertEquals(Set.of(), builds.rebuilt());
    assertEquals(first.problems(), second.problems());
    assertEquals(first.tally(), second.tally());
  }
}
