package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.pipeline.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The recipes in {@code src/docs/deploy} call the program as it can be called. */
final class DeployRecipesTest {
  private static final Path RECIPES = Path.of("src/docs/deploy");
  private static final Pattern CALL =
      Pattern.compile("(?:huiyin\\.jar|\\$HUIYIN|^huiyin) (build .*)");
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{\\{[^}]*\\}\\}|\\$\\(\\([^)]*\\)\\)|\\$\\{?\\w+\\}?");

  @TempDir Path source;

  private static List<Path> recipes() throws IOException {
    try (Stream<Path> files = Files.walk(RECIPES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void every_call_is_one_that_the_program_understands() throws IOException {
    Files.createDirectory(source.resolve("content"));
    int shards = 0;
    int merges = 0;
    for (Path recipe : recipes()) {
      for (String line : Files.readAllLines(recipe)) {
        Matcher call = CALL.matcher(line);
        if (call.find()) {
          Request request = request(call.group(1), recipe);
          shards += request.part() instanceof Request.Share ? 1 : 0;
          merges += request.part() instanceof Request.Merge ? 1 : 0;
        }
      }
    }
    assertEquals(10, shards);
    assertEquals(6, merges);
  }

  private Request request(String call, Path recipe) {
    String command =
        VARIABLE
            .matcher(call.replaceFirst(" (> |\\|\\|| {2,}).*", "").replace("\"$SOURCE\"", "SRC"))
            .replaceAll("7")
            .replace("/data/source", "SRC")
            .replace("\"", "");
    List<String> arguments = new ArrayList<>(List.of(command.split(" +")));
    arguments.replaceAll(argument -> argument.equals("SRC") ? source.toString() : argument);
    Run run = Run.of((asked, listener) -> SampleOutcomes.done(), arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.code(), recipe + ": " + arguments + "\n" + run.err());
    return run.request();
  }

  @Test
  void yaml_is_yaml() throws IOException {
    int parsed = 0;
    for (Path recipe : recipes()) {
      if (recipe.toString().endsWith(".yml")) {
        for (Object document : new Yaml().loadAll(Files.readString(recipe))) {
          assertTrue(document instanceof java.util.Map, recipe.toString());
          parsed++;
        }
      }
    }
    assertEquals(7, parsed);
  }

  @Test
  void every_recipe_is_named_in_the_list() throws IOException {
    String list = Files.readString(RECIPES.resolve("README.md"));
    for (Path recipe : recipes()) {
      String name = RECIPES.relativize(recipe).toString().replace('\\', '/');
      assertTrue(name.matches("README(\\.zh)?\\.md") || list.contains("(" + name + ")"), name);
    }
  }
}
