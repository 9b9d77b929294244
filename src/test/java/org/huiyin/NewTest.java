package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code huiyin new}: what it writes builds, and names every key. */
final class NewTest {
  @TempDir Path folder;

  private WholeSite.Run newSite(String... options) {
    String[] start = {"new", "site", folder.resolve("site").toString(), "--lang", "en"};
    return WholeSite.huiyin(
        Stream.concat(Stream.of(start), Stream.of(options)).toArray(String[]::new));
  }

  private WholeSite.Run on(String... arguments) {
    String[] end = {"--source", folder.resolve("site").toString(), "--lang", "en"};
    return WholeSite.huiyin(
        Stream.concat(Stream.of(arguments), Stream.of(end)).toArray(String[]::new));
  }

  @Test
  void a_new_site_builds_without_a_warning() throws IOException {
    WholeSite.Run made = newSite("--name", "示例网站", "--base-url", "https://www.example.cn/jy");
    assertEquals(0, made.exit(), made::err);
    WholeSite.Run built = on("build", "--strict", "--cache", "off");
    assertEquals(0, built.exit(), built::err);
    String home = Files.readString(folder.resolve("site/site/index.html"));
    assertTrue(home.contains("示例网站"), home);
    assertTrue(home.contains("https://www.example.cn/jy/"), home);
  }

  @ParameterizedTest
  @CsvSource({
    "--example, rivers-0415",
    "--example account, lake-2023-7",
    "--example gallery, gallery-1"
  })
  void an_example_builds_without_a_warning(String options, String reply) {
    WholeSite.Run made = newSite(options.split(" "));
    assertEquals(0, made.exit(), made::err);
    assertTrue(Files.exists(folder.resolve("site/content/replies/" + reply)), reply);
    WholeSite.Run checked = on("check", "--strict", "--cache", "off");
    assertEquals(0, checked.exit(), checked::err);
  }

  @Test
  void what_is_no_name_of_an_example_is_the_folder() {
    String site = folder.resolve("site").toString();
    WholeSite.Run made = WholeSite.huiyin("new", "site", "--example", site, "--lang", "en");
    assertEquals(0, made.exit(), made::err);
    assertTrue(Files.exists(folder.resolve("site/content/replies/rivers-0415")));
    WholeSite.Run unknown = newSite("--example", "acount");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("acount"), unknown::err);
  }

  @ParameterizedTest
  @CsvSource({"example, letters", "account, account", "gallery, gallery"})
  void the_index_of_an_example_names_its_files(String name, String sample) throws IOException {
    Path example = Path.of("src/test/resources/sites", sample);
    TreeSet<String> named =
        new TreeSet<>(
            Files.readAllLines(Path.of("src/main/resources/org/huiyin/draft", name, "files.txt")));
    try (Stream<Path> files = Files.walk(example.resolve("content"));
        Stream<Path> manual = Files.list(Path.of("src/docs/manual"))) {
      TreeSet<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> example.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      if (sample.equals("letters")) {
        manual.forEach(page -> there.add("content/pages/" + page.getFileName()));
      }
      assertEquals(there, named);
    }
  }

  @Test
  void a_folder_that_holds_anything_is_refused() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/notes.txt"), "示例");
    WholeSite.Run made = newSite();
    assertEquals(3, made.exit());
    assertTrue(made.err().contains("is not empty"), made::err);
    try (Stream<Path> files = Files.list(folder.resolve("site"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_new_reply_builds_as_a_draft() {
    newSite();
    WholeSite.Run made = on("new", "reply", "roads-7");
    assertEquals(0, made.exit(), made::err);
    WholeSite.Run checked = on("check", "--drafts", "--cache", "off");
    assertEquals(0, checked.exit(), checked::err);
    WholeSite.Run again = on("new", "reply", "roads-7");
    assertEquals(3, again.exit());
    assertTrue(again.err().contains("already a reply “roads-7”"), again::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Roads", "道路", "con", "a--b", "../x"})
  void a_name_that_is_no_id_is_refused(String id) {
    newSite();
    WholeSite.Run made = on("new", "reply", id);
    assertEquals(2, made.exit(), made::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reply", "figures", "claims", "commitments", "charts", "revisions"})
  void every_key_of_a_new_reply_has_a_comment(String name) throws IOException {
    String text =
        Files.readString(Path.of("src/main/resources/org/huiyin/draft/reply/" + name + ".yml"));
    JsonElement schema =
        JsonParser.parseString(
            Files.readString(Path.of("src/main/resources/org/huiyin/schema/" + name + ".json")));
    Set<String> missing = new TreeSet<>();
    for (String key : keys(schema)) {
      if (!Pattern.compile("(^|[#{, ])" + key + ":", Pattern.MULTILINE).matcher(text).find()) {
        missing.add(key);
      }
    }
    missing.removeAll(ELSEWHERE);
    assertEquals(Set.of(), missing);
  }

  /** Keys of tables in CSV files, marks of imports, and the second language: in the reference. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "zh",
          "en",
          "csv",
          "columns",
          "rows",
          "across",
          "only",
          "ids",
          "id",
          "unit",
          "area-en",
          "note-en",
          "to-confirm",
          "text",
          "values",
          "on",
          "whole");

  private static Set<String> keys(JsonElement schema) {
    Set<String> keys = new TreeSet<>();
    if (schema instanceof JsonObject object) {
      for (String name : object.keySet()) {
        if (name.equals("properties")) {
          keys.addAll(object.getAsJsonObject(name).keySet());
        }
        keys.addAll(keys(object.get(name)));
      }
    } else if (schema.isJsonArray()) {
      schema.getAsJsonArray().forEach(item -> keys.addAll(keys(item)));
    }
    return keys;
  }
}
