package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Letters of every shape, imported together: the drafts build, and confirmed they are published.
 */
@Tag("slow")
final class ImportedSitesTest {
  private static final Path LETTERS = Path.of("src/test/resources/draft/letters");

  /** The letters answer the same few numbers, some have no date, and some numbers are listed. */
  private static final Set<String> EXPECTED =
      Set.of("same-number", "relative-date-unsigned", "unbound-number");

  @TempDir Path folder;

  private WholeSite.Run huiyin(String... arguments) {
    return WholeSite.huiyin(
        Stream.concat(
                Stream.of(arguments),
                Stream.of("--source", folder.resolve("site").toString(), "--lang", "en"))
            .toArray(String[]::new));
  }

  private List<String> problems(String... more) {
    List<String> found = new ArrayList<>();
    WholeSite.Run run =
        huiyin(
            Stream.concat(Stream.of("check", "--format", "json", "--cache", "off"), Stream.of(more))
                .toArray(String[]::new));
    for (JsonElement each : JsonParser.parseString(run.out()).getAsJsonArray()) {
      String code = each.getAsJsonObject().get("code").getAsString();
      if (!EXPECTED.contains(code)) {
        found.add(code + " " + each.getAsJsonObject().get("path").getAsString());
      }
    }
    return found;
  }

  @Test
  void every_draft_builds_and_is_published_once_confirmed() throws IOException {
    WholeSite.huiyin("new", "site", folder.resolve("site").toString());
    Path letters = Files.createDirectories(folder.resolve("letters"));
    try (Stream<Path> files = Files.list(LETTERS)) {
      for (Path file : files.filter(each -> !each.toString().endsWith(".expected")).toList()) {
        Files.copy(file, letters.resolve(file.getFileName().toString()));
      }
    }
    huiyin("import", letters.toString());
    List<String> ids = new ArrayList<>();
    try (Stream<Path> replies = Files.list(folder.resolve("site/content/replies"))) {
      replies.map(reply -> reply.getFileName().toString()).sorted().forEach(ids::add);
    }
    assertTrue(ids.size() > 35, ids::toString);
    assertEquals(
        List.of(),
        problems("--drafts").stream().filter(each -> !each.startsWith("to-confirm ")).toList());
    for (String id : ids) {
      huiyin("confirm", id, "--all");
      Path card = folder.resolve("site/content/replies/" + id + "/reply.yml");
      Files.writeString(card, Files.readString(card).replace("status: draft", "status: published"));
    }
    assertEquals(List.of(), problems());
  }
}
