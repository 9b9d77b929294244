package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.internal.Streams;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of the small good site and of the flagship, as a strict reader takes it. */
class JsonFilesTest {
  private static final FormattingStyle INDENTED =
      FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");
  private static final String GOOD = "src/test/resources/sites/good/site";
  private static final String FLAGSHIP = "site";

  @ParameterizedTest
  @ValueSource(strings = {GOOD, FLAGSHIP})
  void what_is_read_and_written_again_is_the_same(String site) throws IOException {
    List<Path> files = files(site, ".json", ".webmanifest");
    assertTrue(files.size() > 5, site);
    for (Path file : files) {
      String text = Files.readString(file);
      assertEquals(text, again(text, INDENTED, false) + "\n", file.toString());
    }
    for (Path file : files(site, ".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        assertEquals(line, again(line, FormattingStyle.COMPACT, false), file.toString());
      }
    }
    for (Path file : files(site, ".html")) {
      String selector = "script[type=application/ld+json]";
      for (var script : Jsoup.parse(Files.readString(file)).select(selector)) {
        String text = script.data().strip();
        assertEquals(text, again(text, FormattingStyle.COMPACT, true), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GOOD, FLAGSHIP})
  void every_reply_is_valid_by_the_published_schema(String site) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of(site, "schema/reply.schema.json")), InputFormat.JSON);
    List<Path> replies = files(site, "/reply.json");
    assertTrue(!replies.isEmpty(), site);
    for (Path reply : replies) {
      assertEquals(
          List.of(), schema.validate(Files.readString(reply), InputFormat.JSON), reply.toString());
    }
  }

  /** All files with one of some endings, without the manifest and the schema. */
  private static List<Path> files(String site, String... endings) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(site))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !file.endsWith("schema/reply.schema.json"))
          .filter(
              file ->
                  Stream.of(endings)
                      .anyMatch(ending -> file.toString().replace('\\', '/').endsWith(ending)))
          .toList();
    }
  }

  private static String again(String text, FormattingStyle style, boolean htmlSafe)
      throws IOException {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    JsonElement value = Streams.parse(reader);
    assertEquals(JsonToken.END_DOCUMENT, reader.peek());
    StringWriter again = new StringWriter();
    JsonWriter writer = new JsonWriter(again);
    writer.setFormattingStyle(style);
    writer.setHtmlSafe(htmlSafe);
    Streams.write(value, writer);
    return again.toString();
  }
}
