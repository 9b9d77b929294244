package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.WholeSite;
import org.huiyin.write.DiscardingOutput;
import org.huiyin.write.MemorySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check names the files that a build makes, without making them. */
class NamedFilesTest {
  private static Build build(Path source, Request.Mode mode) throws IOException {
    Request request =
        new Request(
            source,
            source.resolve("none"),
            mode,
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            false,
            2,
            Request.Cache.OFF);
    return new Build(request, Listener.SILENT, Workspace.once());
  }

  private static void sameFiles(Path source) throws IOException {
    MemorySite site = new MemorySite();
    Outcome built = build(source, Request.Mode.WRITE).run(site::open);
    assertTrue(built.succeeded(), () -> built.problems().toString());
    DiscardingOutput names = new DiscardingOutput();
    Outcome checked = build(source, Request.Mode.CHECK).run(() -> names);
    assertEquals(built.problems(), checked.problems());
    assertEquals(built.tally().pages(), checked.tally().pages());
    assertEquals(built.tally().charts(), checked.tally().charts());
    Set<String> missing = new TreeSet<>(site.paths());
    missing.removeIf(names::holds);
    assertEquals(Set.of(), missing);
    assertEquals(site.paths().size(), names.count());
  }

  @Test
  void of_a_small_site(@TempDir Path folder) throws IOException {
    sameFiles(WholeSite.goodSite(folder));
  }

  @Test
  void of_the_flagship() throws IOException {
    sameFiles(Path.of("."));
  }
}
