package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hostile value in every text that an author can write ({@link AuthorFields}): it is refused
 * at its line, or published as the text that it is. The pages then have the same elements and
 * attributes as with harmless texts, and every file is what its name says.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileFieldsTest {
  /** A refusal can hide another one: so many times the refused texts are made harmless. */
  private static final int ROUNDS = 6;

  private static final String HARMLESS = "xx";

  /** The values of a usual run; {@link Exhaustive} runs take all. */
  private static final Set<String> USUAL =
      Set.of("elements", "cdata", "double quote", "quoted link", "interpolation", "U+E000");

  /** What is compared with something else, and cannot be free; what only messages show. */
  private static final Set<String> NOT_FREE =
      Set.of(
          "reply outcome/code",
          "revisions new",
          "site allow-private/reason",
          "site allow-private/text",
          "site numbers/measures");

  private Map<String, String> harmless;
  private Set<String> harmlessKinds;

  /** What the program may say of a value; it is never a fault. */
  private record Value(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Value> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "elements",
        "--></title></textarea></style></script><script>hostile()</script>"
            + "<img src=x onerror=hostile()><x-hostile onhostile=hostile><!--");
    values.put("cdata", "]]><x-hostile/><?xml hostile?><![CDATA[");
    values.put("double quote", "\" onhostile=\"x");
    values.put("single quote", "' onhostile='x");
    values.put("quote and element", "\"'><x-hostile>");
    values.put("entities", "&lt;x-hostile&gt;&quot;");
    values.put("doctype", "<!DOCTYPE x [<!ENTITY hostile SYSTEM \"file:///etc/passwd\">]>");
    values.put("javascript", "javascript:hostile()");
    values.put("javascript link", "[x](javascript:hostile())");
    values.put("javascript by number", "[x](&#106;avascript:hostile())");
    values.put("javascript in brackets", "<javascript:hostile()>");
    values.put("data link", "[x](data:text/html,<x-hostile>)");
    values.put("quoted link", "[x](https://a.example/\"onhostile=\"x)");
    values.put("host link", "[x](//hostile.example/x)");
    values.put(
        "interpolation", "${hostile}${.data_model}#{hostile}<#include 'x'><@hostile/></#if>");
    values.put("format", "{0} %s %n ''{hostile}''");
    values.put("formula", "=HYPERLINK(\"hostile\")");
    values.put("formula after a tab", "\t@hostile()");
    values.put("lines", "x\n<x-hostile>\n\n# x\n=hostile()");
    values.put("long text", "字".repeat(3_000));
    values.put("backslashes", "\\\\\" \\u003cx-hostile\\u003e \\");
    for (int each :
        new int[] {
          0, 0x1B, 0x85, 0x200B, 0x202E, 0x2028, 0x2066, 0xD83D, 0xDE00, 0xE000, 0xFEFF, 0xFFFC,
          0xFFFE
        }) {
      values.put(String.format("U+%04X", each), "x" + (char) each + "x");
    }
    values.put("U+E0041", "x\uDB40\uDC41x");
    values.put("U+1FFFE", "x\uD83F\uDFFEx");
    boolean all = Exhaustive.isOn();
    return values.entrySet().stream()
        .filter(each -> all || USUAL.contains(each.getKey()))
        .map(each -> new Value(each.getKey(), each.getValue()));
  }

  @BeforeAll
  void with_harmless_texts_the_site_is_built(@TempDir Path folder) throws IOException {
    AuthorFields.write(folder.resolve("content"), field -> HARMLESS);
    WholeSite.Run run = build(folder);
    assertEquals(0, run.exit(), run.out().replaceAll("\\s+", " "));
    SafeOutput output = SafeOutput.of(folder.resolve("site"));
    assertEquals(List.of(), output.faults());
    harmless = output.elements();
    harmlessKinds = output.kindsOfElements();
  }

  @Test
  void every_key_that_a_schema_calls_a_text_is_a_field(@TempDir Path folder) throws IOException {
    AuthorFields.copy(folder);
    assertEquals(NOT_FREE, TextKeys.lacking(folder));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_is_refused_at_its_line_or_published_as_text(Value value, @TempDir Path folder)
      throws IOException {
    Set<String> refused = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path site = folder.resolve("round-" + round);
      List<AuthorFields.Field> fields =
          AuthorFields.write(
              site.resolve("content"),
              field -> isRefused(field, refused) ? HARMLESS : inOneLine(value.text(), field));
      WholeSite.Run run = build(site);
      assertTrue(run.exit() <= 1, run.err());
      Set<String> told = refusals(run, fields);
      if (run.exit() == 0) {
        expectSafe(site.resolve("site"), value.name().equals("quoted link"));
        return;
      }
      assertTrue(refused.addAll(told), told + run.out().replaceAll("\\s+", " "));
    }
    fail("after " + ROUNDS + " rounds there are problems still");
  }

  private static String inOneLine(String value, AuthorFields.Field field) {
    return field.file().endsWith(".md") ? value.replace('\n', ' ') : value;
  }

  private static boolean isRefused(AuthorFields.Field field, Set<String> refused) {
    return refused.contains(place(field)) || refused.contains("content/" + field.file());
  }

  /** The lines of errors, each of which has a field; a file of which the first mistake is told. */
  private static Set<String> refusals(WholeSite.Run run, List<AuthorFields.Field> fields) {
    Set<String> places = new TreeSet<>();
    fields.forEach(field -> places.add(place(field)));
    Set<String> refused = new TreeSet<>();
    for (JsonElement each : JsonParser.parseString(run.out()).getAsJsonArray()) {
      JsonObject problem = each.getAsJsonObject();
      if (problem.get("severity").getAsString().equals("error")) {
        String path = problem.get("path").getAsString();
        String place = path + ":" + problem.get("line").getAsInt();
        assertTrue(places.contains(place), each::toString);
        boolean first = problem.get("code").getAsString().equals("control-character");
        refused.add(first ? path : place);
      }
    }
    return refused;
  }

  /** The files are safe; the pages have the elements that they have with harmless texts. */
  private void expectSafe(Path site, boolean hasLinks) throws IOException {
    SafeOutput output = SafeOutput.of(site);
    assertEquals(List.of(), output.faults());
    Set<String> kinds = output.kindsOfElements();
    kinds.removeAll(harmlessKinds);
    assertEquals(Set.of(), kinds, "elements that no page has with harmless texts");
    Map<String, String> pages = output.elements();
    assertEquals(harmless.size(), pages.size());
    // The addresses of some lists are made from a text.
    pages.keySet().retainAll(harmless.keySet());
    assertTrue(pages.size() > 70);
    if (!hasLinks) {
      pages.forEach((name, elements) -> assertEquals(harmless.get(name), elements, name));
    }
  }

  private static String place(AuthorFields.Field field) {
    return "content/" + field.file() + ":" + field.line();
  }

  private static WholeSite.Run build(Path folder) {
    return WholeSite.huiyin(
        "build", "--source", folder.toString(), "--format", "json", "--lang", "en");
  }
}
