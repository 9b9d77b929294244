package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Period;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.Words;

/** Observations as rows of data files: in CSV with Chinese headings, in JSON with the words of the model. */
final class DataRows {
  static final String[] HEADER = {
    "指标编号", "观测编号", "指标", "地区", "地区依据", "数值", "单位", "数值依据", "计算式",
    "时期", "起", "止", "性质", "统计主体", "列举事项", "出处", "说明"
  };
  private static final int PLACES = 6;

  private final Reply reply;
  private final Passages passages;

  DataRows(Reply reply) {
    this.reply = reply;
    this.passages = new Passages(reply);
  }

  List<Csv.Cell> cells(Figure figure, Observation observation) {
    Period period = figure.periodOf(observation);
    return List.of(
        Csv.Cell.of(figure.id()),
        Csv.Cell.of(observation.id()),
        Csv.Cell.of(figure.label().zh()),
        Csv.Cell.of(observation.area().zh()),
        Csv.Cell.of(observation.areaImplied() ? "依上下文" : "原文写明"),
        Csv.Cell.number(digits(observation.value()).orElse("")),
        Csv.Cell.of(figure.unit()),
        Csv.Cell.of(basis(observation.value())),
        Csv.Cell.of(observation.value() instanceof Value.Derived derived ? derived.computation() : ""),
        Csv.Cell.of(period.text().map(Words::zh).orElse("")),
        Csv.Cell.of(period.from().map(PartialDate::toString).orElse("")),
        Csv.Cell.of(period.to().map(PartialDate::toString).orElse("")),
        Csv.Cell.of(Labels.of(figure.nature())),
        Csv.Cell.of(figure.actor().orElse("")),
        Csv.Cell.of(Shown.items(observation).orElse("")),
        Csv.Cell.of(source(figure)),
        Csv.Cell.of(observation.note().or(figure::note).map(Words::zh).orElse("")));
  }

  /** The exact value in plain digits; a computed fraction to six places. */
  private static Optional<String> digits(Value value) {
    if (value instanceof Value.Given given) {
      return Optional.of(given.number().toPlainString());
    }
    return value instanceof Value.Derived derived
        ? Optional.of(derived.number().rounded(PLACES).toPlainString())
        : Optional.empty();
  }

  private static String basis(Value value) {
    if (value instanceof Value.Given) {
      return "原文";
    }
    return value instanceof Value.Derived ? "推算" : Shown.NOT_GIVEN;
  }

  private String source(Figure figure) {
    String text = passages.source(figure.source()).text();
    return figure.isContext() ? text : "答复：" + text;
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
    json.name("unit").value(figure.unit());
    period(figure.period(), json);
    json.name("nature").value(Labels.key(figure.nature()));
    json.name("actor").value(figure.actor().orElse(null));
    json.name("source").beginObject();
    if (figure.source() instanceof SourceRef.Passage passage) {
      json.name("reply").value(reply.card().id());
      json.name("section").value(passage.section());
    } else if (figure.source() instanceof SourceRef.Elsewhere elsewhere) {
      json.name("document").value(elsewhere.document());
    }
    json.name("text").value(passages.source(figure.source()).text());
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
    for (String item : observation.items()) {
      json.value(item);
    }
    json.endArray();
    json.name("itemsOpen").value(observation.itemsOpen());
    words(json, "note", observation.note());
    json.endObject();
  }

  /** The value, {@code null} where the source is silent, and on what it rests; the exact fraction of a computed one. */
  static void value(Value value, JsonWriter json) throws IOException {
    json.name("value");
    Optional<String> digits = digits(value);
    if (digits.isPresent()) {
      json.jsonValue(digits.get());
    } else {
      json.nullValue();
    }
    json.name("basis").value(value instanceof Value.Given ? "stated"
        : value instanceof Value.Derived ? "computed" : "not-given");
    if (value instanceof Value.Derived derived) {
      json.name("formula").value(derived.formula());
      json.name("computation").value(derived.computation());
      json.name("exact").value(derived.number().toString());
    }
  }

  /** Texts by language; {@code null} where there is none. */
  static void words(JsonWriter json, String name, Optional<Words> words) throws IOException {
    json.name(name);
    if (words.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("zh").value(words.get().zh());
    if (words.get().en().isPresent()) {
      json.name("en").value(words.get().en().get());
    }
    json.endObject();
  }
}
