package org.huiyin.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit against sentences whose numerals are labelled. */
class AuditTest {
  private static final Path RESOURCES = Path.of("src/test/resources/quantity");
  private static final double GOOD = 0.98;
  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": (?:\"([^\"]*)\"|(\\w+))");
  private final Audit audit = new Audit();

  @ParameterizedTest
  @ValueSource(strings = {"numerals.txt", "numerals-2.txt"})
  void kinds_and_bindings_of_our_own_sentences_are_right(String file) throws IOException {
    Score score = Score.of(Labelled.read(Files.readAllLines(RESOURCES.resolve(file))), audit);
    System.out.println(file + ": " + score);
    holds(score);
  }

  @Test
  void kinds_and_bindings_of_the_given_forms_are_right() throws IOException {
    Score score = Score.of(forms(), audit);
    System.out.println("number-forms.jsonl: " + score);
    assertEquals(69, score.occurrences(), "7 of the 76 are words and no numerals");
    holds(score);
  }

  private static void holds(Score score) {
    assertTrue(score.kindPrecision() >= GOOD && score.kindRecall() >= GOOD, score::toString);
    assertTrue(score.bindingPrecision() >= GOOD && score.bindingRecall() >= GOOD, score::toString);
  }

  private static List<Labelled> forms() throws IOException {
    Map<String, List<Labelled.Expected>> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("number-forms.jsonl"))) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher matcher = FIELD.matcher(line);
      while (matcher.find()) {
        fields.put(
            matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
      }
      List<Labelled.Expected> expected =
          sentences.computeIfAbsent(fields.get("sentence"), key -> new ArrayList<>());
      if (!fields.get("kind").equals("lexical")) {
        expected.add(
            new Labelled.Expected(
                Integer.parseInt(fields.get("start")),
                Integer.parseInt(fields.get("end")),
                fields.get("text_span"),
                Numeral.Kind.valueOf(fields.get("kind").toUpperCase(java.util.Locale.ROOT)),
                fields.get("value"),
                fields.get("unit"),
                fields.get("bound_needed").equals("true")));
      }
    }
    return sentences.entrySet().stream()
        .map(entry -> new Labelled(entry.getKey(), entry.getValue()))
        .toList();
  }
}
