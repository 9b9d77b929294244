package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.WholeSite;
import org.huiyin.bytes.Digest;

/** A site that is built again and again by runs that share nothing but the disk. */
final class KeptSite {
  static final Digest PROGRAM = Digest.of("a program");

  final EditedSite site;
  private final Path folder;
  Optional<LocalDate> asOf = Optional.empty();
  boolean drafts;
  boolean precompress;
  Digest program = PROGRAM;
  Listener listener = Listener.SILENT;

  KeptSite(Path folder) throws IOException {
    this.folder = folder;
    this.site = new EditedSite(folder.resolve("source"));
  }

  Path cache() {
    return site.folder().resolve(".huiyin");
  }

  Path output() {
    return folder.resolve("site");
  }

  private Request request(Request.Mode mode, Path output, Request.Cache cache) {
    return new Request(
        site.folder(), output, mode, Optional.empty(), asOf, drafts, false, precompress, 2, cache);
  }

  KeptBuild.Run run(Request.Mode mode) throws IOException {
    return run(mode, output(), Request.Cache.USE);
  }

  KeptBuild.Run run(Request.Mode mode, Path output, Request.Cache cache) throws IOException {
    return KeptBuild.run(request(mode, output, cache), listener, program);
  }

  KeptBuild.Run build() throws IOException {
    return run(Request.Mode.WRITE);
  }

  /** Builds, and compares with a build that knows of no other. */
  KeptBuild.Run buildRight(String step) throws IOException {
    KeptBuild.Run run = build();
    assertRight(run.outcome(), output(), step);
    return run;
  }

  /** Compares an outcome and a folder with those of a full build. */
  void assertRight(Outcome outcome, Path output, String step) throws IOException {
    Path other = folder.resolve("full");
    Outcome full =
        Build.run(request(Request.Mode.WRITE, other, Request.Cache.OFF), Listener.SILENT);
    assertEquals(told(full), told(outcome), step);
    assertEquals(full.succeeded(), outcome.succeeded(), step);
    if (full.succeeded()) {
      assertEquals(full.tally().replies(), outcome.tally().replies(), step);
      assertEquals(full.tally().pages(), outcome.tally().pages(), step);
      assertEquals(full.tally().charts(), outcome.tally().charts(), step);
    }
    Map<String, String> expected = files(other);
    Map<String, String> found = files(output);
    Set<String> differ = new TreeSet<>(expected.keySet());
    differ.addAll(found.keySet());
    differ.removeIf(
        path -> expected.containsKey(path) && expected.get(path).equals(found.get(path)));
    assertEquals(Set.of(), differ, step);
  }

  static List<String> told(Outcome outcome) {
    return outcome.problems().stream()
        .map(
            found ->
                String.join(
                    " ",
                    found.severity().name(),
                    found.origin().toString(),
                    String.valueOf(found.origin().line()),
                    found.message().toString(),
                    found.hint().toString()))
        .sorted()
        .toList();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    return Files.exists(folder) ? WholeSite.files(folder) : new TreeMap<>();
  }
}
