package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiyin.WholeSite;
import org.huiyin.model.artefact.Drift;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each mode does with the good site, and what stops publication. */
@Tag("slow")
class BuildTest {
  @TempDir Path source;

  @BeforeEach
  void make_a_site() throws IOException {
    WholeSite.goodSite(source);
  }

  private Outcome run(Request.Mode mode, boolean strict) throws IOException {
    return Build.run(
        new Request(
            source,
            source.resolve("site"),
            mode,
            Optional.empty(),
            Optional.empty(),
            false,
            strict,
            false,
            1),
        Listener.SILENT);
  }

  private void append(String file, String text) throws IOException {
    Path path = source.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  @Test
  void a_site_is_written_and_then_is_what_a_build_gives() throws IOException {
    Outcome written = run(Request.Mode.WRITE, true);
    assertTrue(written.succeeded());
    assertEquals(2, written.tally().replies());
    assertEquals(1, written.tally().charts());
    assertTrue(written.tally().written() > 50, () -> written.tally().toString());
    assertEquals(List.of(), run(Request.Mode.VERIFY, true).drift());
  }

  @Test
  void a_check_writes_nothing() throws IOException {
    assertTrue(run(Request.Mode.CHECK, true).succeeded());
    assertFalse(Files.exists(source.resolve("site")));
  }

  @Test
  void what_differs_is_told_and_left_as_it_is() throws IOException {
    run(Request.Mode.WRITE, true);
    Files.writeString(source.resolve("site/robots.txt"), "");
    Outcome outcome = run(Request.Mode.VERIFY, true);
    assertEquals(List.of(new Drift(Drift.Kind.CHANGED, "robots.txt")), outcome.drift());
    assertEquals("", Files.readString(source.resolve("site/robots.txt")));
  }

  @Test
  void an_error_stops_publication_and_the_problems_of_all_replies_are_told() throws IOException {
    append("content/replies/demo-1/reply.yml", "more: 1\n");
    append("content/replies/demo-2/reply.yml", "more: 1\n");
    Outcome outcome = run(Request.Mode.WRITE, false);
    assertFalse(outcome.succeeded());
    assertEquals(
        List.of("unknown-key", "unknown-key"),
        outcome.problems().stream().map(Problem::code).toList());
    assertFalse(Files.exists(source.resolve("site")));
  }

  @Test
  void a_warning_stops_a_strict_build_only() throws IOException {
    append("content/replies/demo-2/index.md", "\n新建3个书屋。\n");
    assertFalse(run(Request.Mode.WRITE, true).succeeded());
    assertFalse(Files.exists(source.resolve("site")));
    assertTrue(run(Request.Mode.WRITE, false).succeeded());
    assertTrue(Files.exists(source.resolve("site")));
  }
}
