package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Language;
import org.huiyin.model.LocalizedText;
import org.huiyin.model.Observation;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Period;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.source.EnumNames;

/**
 * Observations as rows of data files: in CSV with the headings of a language, in JSON with the
 * words of the model.
 */
final class DataRows {
  /** The column of numbers; all others hold words. */
  static final String VALUE = "value";

  /** The keys of the columns' names, below {@code data.} among the texts. */
  static final List<String> COLUMNS =
      List.of(
          "figure",
          "observation",
          "label",
          "area",
          "area-basis",
          VALUE,
          "unit",
          "basis",
          "computation",
          "period",
          "from",
          "to",
          "nature",
          "actor",
          "items",
          "source",
          "note");

  private static final int PLACES = 6;

  private final Reply reply;
  private final Edition edition;
  private final Shown shown;

  DataRows(Edition edition) {
    this.reply = edition.reply();
    this.edition = edition;
    this.shown = edition.shown();
  }

  /** The names of the columns. */
  List<String> header() {
    return COLUMNS.stream().map(column -> edition.texts().get("data." + column)).toList();
  }

  List<Csv.Cell> cells(Figure figure, Observation observation) {
    Period period = figure.periodOf(observation);
    return List.of(
        Csv.Cell.of(figure.id()),
        Csv.Cell.of(observation.id()),
        Csv.Cell.of(edition.in(figure.label())),
        Csv.Cell.of(edition.in(observation.area())),
        Csv.Cell.of(
            edition
                .texts()
                .get(observation.areaImplied() ? "data.area-implied" : "data.area-stated")),
        Csv.Cell.number(digits(observation.value()).orElse("")),
        Csv.Cell.of(edition.in(figure.unit())),
        Csv.Cell.of(basis(observation.value(), edition.texts())),
        Csv.Cell.of(
            observation.value() instanceof Value.Derived derived ? derived.computation() : ""),
        Csv.Cell.of(edition.in(period.text()).orElse("")),
        Csv.Cell.of(period.from().map(PartialDate::toString).orElse("")),
        Csv.Cell.of(period.to().map(PartialDate::toString).orElse("")),
        Csv.Cell.of(edition.texts().of(figure.nature())),
        Csv.Cell.of(edition.in(figure.actor()).orElse("")),
        Csv.Cell.of(shown.items(observation).orElse("")),
        Csv.Cell.of(source(figure)),
        Csv.Cell.of(edition.in(observation.note().or(figure::note)).orElse("")));
  }

  /** The exact value in plain digits; a computed fraction to six places. */
  static Optional<String> digits(Value value) {
    if (value instanceof Value.Given given) {
      return Optional.of(given.number().toPlainString());
    }
    return value instanceof Value.Derived derived
        ? Optional.of(derived.number().rounded(PLACES).toPlainString())
        : Optional.empty();
  }

  /** On what a value rests. */
  static String basis(Value value, Texts texts) {
    return texts.get(
        value instanceof Value.Given
            ? "data.stated"
            : value instanceof Value.Derived ? "value.derived" : "value.not-given");
  }

  private String source(Figure figure) {
    String text = edition.passages().source(figure.source()).text();
    return figure.isContext() ? text : edition.texts().get("data.source-reply", text);
  }

  /** Where a figure comes from, in each language of the reply. */
  private LocalizedText sourceWords(Figure figure) {
    return new LocalizedText(
        Passages.of(reply, Language.ZH).source(figure.source()).text(),
        reply
            .english()
            .map(text -> Passages.of(reply, Language.EN).source(figure.source()).text()));
  }

  private static void period(Period period, JsonWriter json) throws IOException {
    json.name("period").beginObject();
    json.name("from").value(period.from().map(PartialDate::toString).orElse(null));
    json.name("to").value(period.to().map(PartialDate::toString).orElse(null));
    words(json, "text", period.text());
    json.endObject();
  }

  void figure(Figure figure, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(figure.id());
    words(json, "label", Optional.of(figure.label()));
    words(json, "unit", Optional.of(figure.unit()));
    period(figure.period(), json);
    json.name("nature").value(EnumNames.kebabCase(figure.nature()));
    words(json, "actor", figure.actor());
    json.name("source").beginObject();
    if (figure.source() instanceof SourceRef.Passage passage) {
      json.name("reply").value(reply.card().id());
      json.name("section").value(passage.section());
    } else if (figure.source() instanceof SourceRef.Elsewhere elsewhere) {
      json.name("document").value(elsewhere.document());
    }
    words(json, "text", Optional.of(sourceWords(figure)));
    json.endObject();
    words(json, "note", figure.note());
    json.name("observations").beginArray();
    for (Observation observation : figure.observations()) {
      observation(observation, json);
    }
    json.endArray();
    json.endObject();
  }

  void observation(Observation observation, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(observation.id());
    words(json, "area", Optional.of(observation.area()));
    json.name("areaBasis").value(observation.areaImplied() ? "implied" : "stated");
    if (observation.period().isPresent()) {
      period(observation.period().get(), json);
    }
    value(observation.value(), json);
    json.name("items").beginArray();
    for (LocalizedText item : observation.items()) {
      words(json, item);
    }
    json.endArray();
    json.name("itemsOpen").value(observation.itemsOpen());
    words(json, "note", observation.note());
    json.endObject();
  }

  /**
   * The value, {@code null} where the source is silent, and on what it rests; the exact fraction of
   * a computed one.
   */
  static void value(Value value, JsonWriter json) throws IOException {
    json.name("value");
    Optional<String> digits = digits(value);
    if (digits.isPresent()) {
      json.jsonValue(digits.get());
    } else {
      json.nullValue();
    }
    json.name("basis")
        .value(
            value instanceof Value.Given
                ? "stated"
                : value instanceof Value.Derived ? "computed" : "not-given");
    if (value instanceof Value.Derived derived) {
      json.name("formula").value(derived.formula());
      json.name("computation").value(derived.computation());
      json.name("exact").value(derived.number().toString());
    }
  }

  /** Texts by language; {@code null} where there is none. */
  static void words(JsonWriter json, String name, Optional<LocalizedText> words)
      throws IOException {
    json.name(name);
    if (words.isEmpty()) {
      json.nullValue();
    } else {
      words(json, words.get());
    }
  }

  private static void words(JsonWriter json, LocalizedText words) throws IOException {
    json.beginObject();
    json.name("zh").value(words.zh());
    if (words.en().isPresent()) {
      json.name("en").value(words.en().get());
    }
    json.endObject();
  }
}
