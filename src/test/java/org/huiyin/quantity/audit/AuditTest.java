package org.huiyin.quantity.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.quantity.numeral.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the audit with sentences whose numerals are labelled. */
class AuditTest {
  private static final Path RESOURCES = Path.of("src/test/resources/quantity");
  private static final double GOOD = 0.98;
  private static final double LIKELY = 0.95;
  private final Audit audit = new Audit();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numerals.txt",
        "numerals-2.txt",
        "numerals-3.txt",
        "numerals-4.txt",
        "numerals-5.txt"
      })
  void kinds_and_bindings_of_our_own_sentences_are_right(String file) throws IOException {
    Score score = Score.of(Labelled.read(Files.readAllLines(RESOURCES.resolve(file))), audit);
    System.out.println(file + ": " + score);
    holds(score);
  }

  /**
   * Sets in the style of statistical reports; names without a form of their own are not all known.
   */
  @ParameterizedTest
  @CsvSource({
    "numerals-6.txt, 0.98",
    "numerals-7.txt, 0.95",
    "numerals-8.txt, 0.95",
    "numerals-9.txt, 0.95"
  })
  void bindings_of_communiques_are_right(String file, double good) throws IOException {
    Score score = Score.of(Labelled.read(Files.readAllLines(RESOURCES.resolve(file))), audit);
    System.out.println(file + ": " + score);
    assertTrue(score.bindingPrecision() >= good && score.bindingRecall() >= good, score::toString);
    assertTrue(score.kindPrecision() >= LIKELY && score.kindRecall() >= LIKELY, score::toString);
  }

  @Test
  void kinds_and_bindings_of_the_given_forms_are_right() throws IOException {
    Score score = Score.of(forms(), audit);
    System.out.println("number-forms.jsonl: " + score);
    assertEquals(69, score.occurrences(), "7 of the 76 are words and no numerals");
    holds(score);
  }

  @Test
  void numerals_that_were_once_read_wrongly_are_right() throws IOException {
    Score score = Score.of(faults(), audit);
    System.out.println("number-faults.jsonl: " + score);
    assertEquals(251, score.occurrences(), "7 of the 258 are words and no numerals");
    holds(score);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      近500强企业 | NEAR
      约2030年建成 | ABOUT
      二级以上医院 | AT_LEAST
      “千余名干部下基层”活动 | SOME_MORE
      《近三年计划》 | NEAR
      """)
  void a_numeral_that_is_no_quantity_has_its_words_of_degree(String text, Qualifier qualifier) {
    assertEquals(List.of(qualifier), audit.of(text).get(0).qualifiers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      从三个方面推进：一是开放，二是培训，三是宣传，四是评估。 | 三个 3 4
      采取5项措施：（一）摸底。（二）立项。（三）施工。 | 5项 5 3
      从两个方面推进：一是开放，二是培训。 | none
      从三个方面推进工作，成效明显。 | none
      出台5项政策，惠及320家企业：一是大型企业，二是小型企业。 | none
      """)
  void points_that_a_text_announces_are_compared_with_those_it_marks(String text, String found) {
    String said =
        Points.miscounts(text, audit.of(text)).stream()
            .map(point -> point.numeral().text() + " " + point.stated() + " " + point.marks())
            .findFirst()
            .orElse("none");
    assertEquals(found, said);
  }

  private static void holds(Score score) {
    assertTrue(score.kindPrecision() >= GOOD && score.kindRecall() >= GOOD, score::toString);
    assertTrue(score.bindingPrecision() >= GOOD && score.bindingRecall() >= GOOD, score::toString);
  }

  private static List<Labelled> forms() throws IOException {
    return labelled("number-forms.jsonl", "sentence", "text_span", "bound_needed");
  }

  private static List<Labelled> faults() throws IOException {
    return labelled("number-faults.jsonl", "text", "span", "needsBinding");
  }

  /** Reads a file with one numeral per line. Positions are counted in code points. */
  private static List<Labelled> labelled(String file, String text, String span, String binds)
      throws IOException {
    Map<String, List<Labelled.Expected>> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
      JsonObject fields = JsonParser.parseString(line).getAsJsonObject();
      String sentence = fields.get(text).getAsString();
      List<Labelled.Expected> expected =
          sentences.computeIfAbsent(sentence, key -> new ArrayList<>());
      if (!fields.get("kind").getAsString().equals("lexical")) {
        expected.add(
            new Labelled.Expected(
                sentence.offsetByCodePoints(0, fields.get("start").getAsInt()),
                sentence.offsetByCodePoints(0, fields.get("end").getAsInt()),
                fields.get(span).getAsString(),
                Numeral.Kind.valueOf(fields.get("kind").getAsString().toUpperCase(Locale.ROOT)),
                fields.get("value").getAsString(),
                fields.get("unit").getAsString(),
                fields.get(binds).getAsBoolean()));
      }
    }
    return sentences.entrySet().stream()
        .map(entry -> new Labelled(entry.getKey(), entry.getValue()))
        .toList();
  }
}
