package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;

/** A site that is built again and again by runs that share nothing but the disk. */
final class KeptSite {
  static final Digest PROGRAM = Digest.of("a program");
  private static final String CACHE = ".huiyin";

  /** By what it depends on: the sources and the options. */
  private static final Map<List<Object>, Full> FULL = new HashMap<>();

  private record Full(
      List<String> told, boolean succeeded, Outcome.Tally tally, Map<String, Digest> files) {}

  final EditedSite site;
  private final Path folder;
  Optional<LocalDate> asOf = Optional.empty();
  boolean drafts;
  boolean precompress;
  Digest program = PROGRAM;
  Listener listener = Listener.SILENT;

  /** What the last full build without errors has made. */
  private Map<String, Digest> published = Map.of();

  KeptSite(Path folder) throws IOException {
    this.folder = folder;
    this.site = new EditedSite(folder.resolve("source"));
  }

  Path cache() {
    return site.folder().resolve(CACHE);
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
    Full full = full();
    assertEquals(full.told(), told(outcome), step);
    assertEquals(full.succeeded(), outcome.succeeded(), step);
    if (full.succeeded()) {
      assertEquals(full.tally().replies(), outcome.tally().replies(), step);
      assertEquals(full.tally().pages(), outcome.tally().pages(), step);
      assertEquals(full.tally().charts(), outcome.tally().charts(), step);
      published = full.files();
    }
    Map<String, Digest> expected = published;
    Map<String, Digest> found = digests(output);
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

  /**
   * What a build gives that knows of no other. Many steps of many tests have the same sources: they
   * share its result.
   */
  private Full full() throws IOException {
    List<Object> sources = List.of(digests(site.folder()), asOf, drafts, precompress);
    Full known = FULL.get(sources);
    if (known == null) {
      Path other = folder.resolve("full");
      Outcome outcome =
          Build.run(request(Request.Mode.WRITE, other, Request.Cache.OFF), Listener.SILENT);
      known = new Full(told(outcome), outcome.succeeded(), outcome.tally(), digests(other));
      FULL.put(sources, known);
    }
    return known;
  }

  /** The files and folders in a folder, without those of a cache. */
  private static Map<String, Digest> digests(Path folder) throws IOException {
    Map<String, Digest> digests = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.filter(path -> !path.startsWith(folder.resolve(CACHE))).toList()) {
          byte[] bytes = Files.isDirectory(path) ? new byte[0] : Files.readAllBytes(path);
          digests.put(folder.relativize(path).toString(), Digest.of(bytes));
        }
      }
    }
    return digests;
  }
}
