package org.huiyin.serve.review;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** A sheet for the script of its page. */
public final class SheetJson {
  private final Words words;

  public SheetJson(Words words) {
    this.words = words;
  }

  /**
   * @param writable whether the page may confirm
   */
  public String of(Sheet sheet, boolean writable) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginObject();
      json.name("version").value(sheet.version());
      json.name("writable").value(writable);
      json.name("left").value(sheet.left());
      json.name("title").value(sheet.title());
      json.name("status")
          .value(
              sheet.left() == 0 ? words.of("review.done") : words.of("review.left", sheet.left()));
      words(writable, json);
      json.name("blocks").beginArray();
      for (Sheet.Block block : sheet.blocks()) {
        write(block, json);
      }
      json.endArray();
      json.name("listed").beginArray();
      for (Sheet.Listed one : sheet.listed()) {
        json.beginObject().name("text").value(one.text()).name("sentence").value(one.sentence());
        json.name("why").value(one.why()).endObject();
      }
      json.endArray();
      json.endObject();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private void words(boolean writable, JsonWriter json) throws IOException {
    json.name("words").beginObject();
    json.name("confirm").value(words.of("review.confirm"));
    json.name("item").value(words.of("review.confirm-item"));
    json.name("sentence").value(words.of("review.confirm-sentence"));
    json.name("again").value(words.of("review.again"));
    json.name("listed").value(words.of("review.listed"));
    json.name("failed").value(words.of("review.failed"));
    json.name("note").value(words.of(writable ? "review.keys" : "review.read-only"));
    json.endObject();
  }

  private static void write(Sheet.Block block, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("heading").value(block.heading().orElse(""));
    json.name("sentences").beginArray();
    for (Sheet.Sentence sentence : block.sentences()) {
      json.beginObject().name("text").value(sentence.text()).name("items").beginArray();
      for (Sheet.Item item : sentence.items()) {
        write(item, json);
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }

  private static void write(Sheet.Item item, JsonWriter json) throws IOException {
    json.beginObject().name("name").value(item.name());
    json.name("start").value(item.start()).name("end").value(item.end());
    write(item.place(), json);
    json.name("facts").beginArray();
    for (Sheet.Fact fact : item.facts()) {
      json.beginObject().name("label").value(fact.label()).name("value").value(fact.value());
      json.name("guesses").beginArray();
      for (Sheet.Guess guess : fact.guesses()) {
        json.beginObject().name("path").value(guess.path());
        json.name("reason").value(guess.reason().orElse(""));
        json.name("again").value(guess.again());
        write(guess.place(), json);
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }

  private static void write(Sheet.Place place, JsonWriter json) throws IOException {
    json.name("place").value(place.text()).name("href").value(place.href());
  }
}
