package org.huiyin.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiyin.model.Nature;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.quantity.number.Rational;
import org.huiyin.render.feed.WebManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which records become JSON. */
class JsonTest {

  /** A component of every type that view records use; not in alphabetical order. */
  private record Whole(
      @SerializedName("@type") String type,
      boolean flag,
      int count,
      Nature nature,
      LocalDate day,
      PartialDate month,
      Rational fraction,
      BigDecimal decimal,
      LocalizedText words,
      List<String> list,
      Shape shape,
      Optional<LocalizedText> orNull,
      Optional<BigDecimal> number,
      @JsonAdapter(OmitEmpty.class) Optional<Part> orOmitted,
      @JsonAdapter(OmitEmpty.class) Optional<String> after) {}

  private record Part(Optional<String> a, @JsonAdapter(OmitEmpty.class) Optional<String> b) {}

  private sealed interface Shape {
    record Round(int radius) implements Shape {}

    record Square(int side) implements Shape {}
  }

  private static Whole whole(boolean present) {
    LocalizedText both = new LocalizedText("中", Optional.of("En"));
    return new Whole(
        "T",
        true,
        7,
        Nature.values()[0],
        LocalDate.of(2021, 6, 8),
        new PartialDate(2021, OptionalInt.of(6), OptionalInt.empty()),
        Rational.of(2).dividedBy(Rational.of(6)),
        new BigDecimal("1.50E+3"),
        present ? both : LocalizedText.chinese("中"),
        present ? List.of("b", "a") : List.of(),
        present ? new Shape.Round(1) : new Shape.Square(2),
        Optional.of(both).filter(value -> present),
        Optional.of(new BigDecimal("0.10")).filter(value -> present),
        Optional.of(new Part(Optional.empty(), Optional.empty())).filter(value -> present),
        Optional.of("z").filter(value -> present));
  }

  @Test
  void every_component_is_written_in_its_order() {
    assertEquals(
        """
        {
          "@type": "T",
          "flag": true,
          "count": 7,
          "nature": "new",
          "day": "2021-06-08",
          "month": "2021-06",
          "fraction": "1/3",
          "decimal": 1500,
          "words": {
            "zh": "中",
            "en": "En"
          },
          "list": [
            "b",
            "a"
          ],
          "shape": {
            "radius": 1
          },
          "orNull": {
            "zh": "中",
            "en": "En"
          },
          "number": 0.10,
          "orOmitted": {
            "a": null
          },
          "after": "z"
        }
        """,
        Json.text(whole(true)));
  }

  @Test
  void an_absent_value_is_null_or_left_out() {
    assertEquals(
        "{\"@type\":\"T\",\"flag\":true,\"count\":7,\"nature\":\"new\",\"day\":\"2021-06-08\","
            + "\"month\":\"2021-06\",\"fraction\":\"1/3\",\"decimal\":1500,\"words\":{\"zh\":\"中\"},"
            + "\"list\":[],\"shape\":{\"side\":2},\"orNull\":null,\"number\":null}\n",
        Json.line(whole(false)));
  }

  @Test
  void an_omitted_component_does_not_change_those_after_it() {
    record Last(@JsonAdapter(OmitEmpty.class) Optional<String> first, Optional<String> last) {}
    assertEquals("{\"last\":null}\n", Json.line(new Last(Optional.empty(), Optional.empty())));
  }

  @Test
  void only_markup_is_escaped_for_html() {
    record Text(String text) {}
    assertEquals("{\"text\":\"<a&b='\\u2028\\\"\"}\n", Json.line(new Text("<a&b='\u2028\"")));
    assertEquals(
        "{\"text\":\"\\u003ca\\u0026b\\u003d\\u0027\\u2028\\\"\"}",
        Json.inMarkup(json -> json.beginObject().name("text").value("<a&b='\u2028\"").endObject()));
  }

  /**
   * Gson takes the fields of a class in the order in which the virtual machine lists them, which is
   * not specified; that of record components is.
   */
  @ParameterizedTest
  @ValueSource(
      classes = {
        ReplyJson.Root.class,
        CardJson.class,
        FigureJson.class,
        FigureJson.Observation.class,
        ClaimJson.class,
        CommitmentJson.class,
        ChartData.Root.class,
        ChartData.Row.class,
        DataFiles.Line.class,
        WebManifest.Manifest.class
      })
  void the_virtual_machine_lists_fields_in_the_order_of_the_components(Class<?> view) {
    assertTrue(view.isRecord());
    assertEquals(
        Stream.of(view.getRecordComponents()).map(RecordComponent::getName).toList(),
        Stream.of(view.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .map(Field::getName)
            .toList());
  }
}
