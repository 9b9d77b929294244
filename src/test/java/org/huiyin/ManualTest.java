package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the manual are right: those of each page, put together, build with the letter of
 * a new site, and its commands exist. A block names its file after its language: {@code ```yaml
 * figures.yml}.
 */
class ManualTest {
  private static final Path MANUAL = Path.of("src/docs/manual");
  private static final Pattern BLOCK =
      Pattern.compile("^```([a-z]*)(?: (\\S+))?\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern COMMAND = Pattern.compile("huiyin ([a-z]+)([^`\n|]*)");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Set<String> NOT_BUILT = Set.of("sh", "text", "nginx");
  private static final String REPLY = "content/replies/shili-2024-1/";

  @TempDir Path folder;

  private static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(MANUAL)) {
      return files.sorted().toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> the_examples_of_a_page_build() throws IOException {
    return pages().map(page -> DynamicTest.dynamicTest(name(page), () -> builds(page)));
  }

  private void builds(Path page) throws IOException {
    String site = folder.resolve(name(page)).toString();
    assertEquals(0, WholeSite.huiyin("new", "site", site).exit());
    for (MatchResult block : BLOCK.matcher(Files.readString(page)).results().toList()) {
      if (block.group(2) == null) {
        assertTrue(NOT_BUILT.contains(block.group(1)), block::group);
      } else {
        put(Path.of(site), block.group(2), block.group(3));
      }
    }
    WholeSite.Run run = WholeSite.huiyin("check", "--strict", "--source", site, "--jobs", "1");
    assertEquals("", run.err());
    assertEquals(0, run.exit());
  }

  /** Adds an example to the end of its file. */
  private static void put(Path site, String name, String text) throws IOException {
    Path file = site.resolve(name.equals("site.yml") ? "content/" + name : REPLY + name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        Files.exists(file) ? "\n" + text : text,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  @TestFactory
  Stream<DynamicTest> the_commands_of_a_page_exist() throws IOException {
    return pages().map(page -> DynamicTest.dynamicTest(name(page), () -> commandsExist(page)));
  }

  private static void commandsExist(Path page) throws IOException {
    for (MatchResult command : COMMAND.matcher(Files.readString(page)).results().toList()) {
      List<String> words = List.of(command.group(2).strip().split(" "));
      String[] help =
          command.group(1).equals("new")
              ? new String[] {"new", words.get(0), "--help"}
              : new String[] {command.group(1), "--help"};
      WholeSite.Run run = WholeSite.huiyin(help);
      assertTrue(run.out().contains("huiyin " + command.group(1)), command::group);
      OPTION
          .matcher(command.group(2))
          .results()
          .forEach(option -> assertTrue(run.out().contains(option.group()), command::group));
    }
  }

  /** The manual is published with the example, where the links between its pages are checked. */
  @Test
  void the_manual_is_part_of_the_example() throws IOException {
    String site = folder.resolve("example").toString();
    assertEquals(0, WholeSite.huiyin("new", "site", site, "--example").exit());
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", site);
    assertEquals("", run.err());
    for (Path page : pages().toList()) {
      assertTrue(Files.exists(Path.of(site, "site", name(page), "index.html")), page::toString);
    }
  }

  private static String name(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }
}
