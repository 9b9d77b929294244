package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.cli.explain.Explanation;
import org.huiyin.cli.explain.Explanations;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Every code is explained in both languages, and its example is what the program says. */
class ExplanationsTest {
  private static final Pattern REPORTED = Pattern.compile("(?:错误|警告)\\[([^\\]]+)]:");
  private static final int MOST_LINES = 8;
  private static final int MOST_CHARACTERS = 200;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** What goes wrong around a build: no file of an author shows it. */
  private static final Set<String> OF_SURROUNDINGS =
      Set.of(
          "cache-not-read",
          "cache-not-written",
          "cannot-exchange",
          "cannot-read",
          "cannot-write",
          "disk-full",
          "drift",
          "exchange-not-undone",
          "exchange-undone",
          "lock-file-stays",
          "manifest-unreadable",
          "old-site-stays",
          "output-has-foreign-files",
          "output-holds-shard",
          "output-holds-site",
          "output-in-source",
          "output-is-no-folder",
          "output-link-is-dead",
          "output-locked",
          "rights-not-kept",
          "shards-refused");

  @Test
  void every_code_says_why_it_is_a_fault_and_how_to_mend_it() {
    Set<String> without = new TreeSet<>();
    for (Language language : Language.values()) {
      Messages messages = Messages.of(language);
      Explanations explanations = Explanations.of(messages);
      Set<String> codes =
          messages.keys().stream()
              .filter(key -> !key.contains("."))
              .collect(Collectors.toCollection(TreeSet::new));
      codes.add("drift");
      assertEquals(codes, explanations.codes(), "reasons_" + language.key() + ".properties");
      for (String code : codes) {
        Explanation explanation = explanations.of(code).orElseThrow();
        assertFalse(explanation.reason().isBlank(), code);
        if (OF_SURROUNDINGS.contains(code) == explanation.example().isPresent()) {
          without.add(code);
        }
        boolean hinted =
            explanation.example().flatMap(one -> one.said(language).hint()).isPresent();
        boolean inMessage = OF_SURROUNDINGS.contains(code);
        if (explanation.remedy().isEmpty() && !hinted && !inMessage) {
          without.add(code);
        }
      }
    }
    assertEquals(Set.of(), without, "no hint, no CODE.mend");
  }

  /**
   * Makes all examples anew. {@code -Dgolden=overwrite} writes them into the resources of the
   * program.
   */
  @Test
  @Tag("slow")
  void each_example_gives_its_code_and_no_other(@TempDir Path folder) throws IOException {
    Map<String, ExplainedMistake> chosen = new TreeMap<>(fromMistakes());
    chosen.putAll(ExplainedMistake.all());
    JsonObject examples = new JsonObject();
    assertAll(
        chosen.values().stream()
            .<Executable>map(
                mistake ->
                    () ->
                        examples.add(
                            mistake.code(), example(mistake, folder.resolve(mistake.code())))));
    Golden.check(
        "../../main/resources/org/huiyin/cli/explain/examples.json", GSON.toJson(examples) + "\n");
  }

  /** For each code, the mistake that shows nothing else, and the code as seldom as can be. */
  private static Map<String, ExplainedMistake> fromMistakes() throws IOException {
    Map<String, ExplainedMistake> chosen = new TreeMap<>();
    Map<String, Integer> reported = new TreeMap<>();
    for (Mistake mistake : BadInputTest.mistakes()) {
      String said =
          Files.readString(Path.of("src/test/resources/sites/bad", mistake.name() + ".txt"));
      List<String> codes = REPORTED.matcher(said).results().map(result -> result.group(1)).toList();
      String code = codes.get(0);
      boolean only = Set.copyOf(codes).size() == 1;
      if (only && codes.size() < reported.getOrDefault(code, Integer.MAX_VALUE)) {
        chosen.put(code, ExplainedMistake.of(code, mistake));
        reported.put(code, codes.size());
      }
    }
    return chosen;
  }

  private static JsonObject example(ExplainedMistake mistake, Path folder) throws IOException {
    Path wrong = folder.resolve("wrong");
    Path right = folder.resolve("right");
    for (Path source : List.of(wrong, right)) {
      WholeSite.copy(
          Path.of("src/test/resources/sites", mistake.site(), "content"),
          source.resolve("content"));
      mistake.base().make(source);
    }
    mistake.wrong().make(wrong);
    mistake.right().make(right);
    // The good site itself has no problem, as other tests show.
    if (!mistake.isGoodSiteRight()) {
      assertEquals(List.of(), WholeSite.problems(right), mistake.code() + ": right");
    }
    JsonObject example = new JsonObject();
    List<Problem> problems = WholeSite.problems(wrong);
    assertEquals(
        Set.of(mistake.code()),
        problems.stream().map(Problem::code).collect(Collectors.toSet()),
        mistake.code() + ": wrong");
    Problem first = problems.get(0);
    example.addProperty("severity", first.severity().name().toLowerCase(Locale.ROOT));
    example.add("changes", changes(wrong, right, first.origin().file().path()));
    for (Language language : Language.values()) {
      example.add(language.key(), said(first, Messages.of(language)));
    }
    return example;
  }

  private static JsonObject said(Problem problem, Messages messages) {
    JsonObject said = new JsonObject();
    said.addProperty("message", messages.text(problem.message()));
    messages.hint(problem).ifPresent(hint -> said.addProperty("hint", hint));
    return said;
  }

  /** The files that differ; the one where the problem is reported comes first. */
  private static JsonArray changes(Path wrong, Path right, String reported) throws IOException {
    Set<String> files = new TreeSet<>(sources(wrong));
    files.addAll(sources(right));
    List<String> order = new ArrayList<>(files);
    if (order.remove(reported)) {
      order.add(0, reported);
    }
    JsonArray changes = new JsonArray();
    for (String file : order) {
      Optional<List<String>> before = lines(wrong.resolve(file));
      Optional<List<String>> after = lines(right.resolve(file));
      if (!before.equals(after)) {
        changes.add(change(file, before, after));
      }
    }
    return changes;
  }

  private static Set<String> sources(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.startsWith("content/") || path.startsWith("templates/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Empty if there is no such file; bytes that are no UTF-8 show as the replacement character. */
  private static Optional<List<String>> lines(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return Optional.of(List.of("-> " + Files.readSymbolicLink(file)));
    }
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      return Optional.of(List.of());
    }
    return Optional.of(Arrays.asList(new String(Files.readAllBytes(file), UTF_8).split("\n", -1)));
  }

  private static JsonObject change(
      String file, Optional<List<String>> wrong, Optional<List<String>> right) {
    JsonObject change = new JsonObject();
    change.addProperty("file", file);
    ChangedLines lines = ChangedLines.of(wrong.orElse(List.of()), right.orElse(List.of()));
    wrong.ifPresent(all -> change.add("wrong", cut(lines.first())));
    right.ifPresent(all -> change.add("right", cut(lines.second())));
    return change;
  }

  private static JsonArray cut(List<String> lines) {
    JsonArray cut = new JsonArray();
    List<String> shown = lines.subList(0, Math.min(lines.size(), MOST_LINES));
    for (String line : shown) {
      cut.add(line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line);
    }
    if (shown.size() < lines.size()) {
      cut.add("…");
    }
    return cut;
  }
}
