package org.huiyin.draft.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Texts written as YAML are the same texts to a reader of YAML. */
final class YamlScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公交线路",
        "“十三五”以来",
        "a: b",
        "a #b",
        "#a",
        "- a",
        "-3.2",
        "1300余",
        "yes",
        "No",
        "null",
        "~",
        "0088",
        "12:30",
        "1:2:3",
        "{a}",
        "[a]",
        "a, b",
        "全市[1]",
        "it's",
        "\"quoted\"",
        "a\\b",
        "a\nb",
        "a\tb",
        "'",
        "%",
        "@a",
        "`a`",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "?",
        "? a",
        ":",
        "a:",
        " a",
        "a ",
        ".5",
        "+1",
        "2024-05-20",
        "8200",
        "1/6",
        "5—8",
        "=",
        "<<",
        "\u0007",
        "，、；：",
        "https://www.example.cn/a?b=c#d"
      })
  void a_text_is_read_as_it_was(String text) {
    Map<String, Object> block = new Yaml().load("a: " + YamlScalar.of(text) + "\nb: x\n");
    assertEquals("x", block.get("b"));
    Map<String, Object> flow = new Yaml().load("{a: " + YamlScalar.inFlow(text) + ", b: x}");
    assertEquals("x", flow.get("b"));
    if (block.get("a") instanceof String read) {
      assertEquals(text, read);
    } else {
      assertEquals(true, text.matches("[0-9/-]+"), "numbers and dates: " + text);
    }
  }

  @Test
  void what_needs_no_quotes_has_none() {
    assertEquals("公交线路（含快线）", YamlScalar.of("公交线路（含快线）"));
    assertEquals("1300余", YamlScalar.inFlow("1300余"));
    assertEquals("[a, \"b, c\"]", FlowText.list(List.of("a", "b, c")));
  }
}
