package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.address.Anchors;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Value;
import org.huiyin.source.Problems;

/** Every value of the site in one table, and as JSON with one value a line (JSON Lines). */
final class DataFiles implements PageKinds.OfLists {

  private static final List<String> COLUMNS =
      List.of(
          "reply",
          "reply-title",
          "figure",
          "observation",
          "label",
          "area",
          "area-basis",
          "value",
          "unit",
          "basis",
          "computation",
          "period",
          "from",
          "to",
          "origin",
          "address");

  /** Writes one reply's values. */
  private interface Part {
    String text(Digest digest);
  }

  @Override
  public void make(Setting setting, List<Digest> digests, Problems problems, Sink sink)
      throws IOException {
    String folder = setting.language().folder();
    String header =
        new Csv()
            .header(COLUMNS.stream().map(column -> setting.texts().get("data." + column)).toList())
            .toString();
    sink.put(
        file(folder + SitePaths.ALL_VALUES_CSV, header, digests, digest -> csv(digest, setting)));
    sink.put(
        file(
            folder + SitePaths.ALL_VALUES_JSON_LINES,
            "",
            digests,
            digest -> json(digest, setting)));
  }

  /**
   * Made twice, once for its length, so that the largest file of the site is in memory once and no
   * more.
   */
  private static OutputFile file(String path, String header, List<Digest> digests, Part part) {
    byte[] beginning = header.getBytes(StandardCharsets.UTF_8);
    int length = beginning.length;
    for (Digest digest : digests) {
      length = Math.addExact(length, part.text(digest).getBytes(StandardCharsets.UTF_8).length);
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).put(beginning);
    digests.forEach(digest -> bytes.put(part.text(digest).getBytes(StandardCharsets.UTF_8)));
    return new OutputFile(path, bytes.array());
  }

  private static String csv(Digest digest, Setting setting) {
    Card card = digest.card();
    Texts texts = setting.texts();
    Csv csv = Csv.continued();
    for (Digest.Datum datum : digest.values()) {
      csv.row(
          List.of(
              Csv.Cell.of(card.id()),
              Csv.Cell.of(setting.in(card.title())),
              Csv.Cell.of(datum.figure()),
              Csv.Cell.of(datum.observation()),
              Csv.Cell.of(datum.label()),
              Csv.Cell.of(datum.area()),
              Csv.Cell.of(
                  texts.get(datum.areaImplied() ? "data.area-implied" : "data.area-stated")),
              Csv.Cell.number(DataRows.digits(datum.value()).orElse("")),
              Csv.Cell.of(datum.unit()),
              Csv.Cell.of(DataRows.basis(datum.value(), texts)),
              Csv.Cell.of(
                  datum.value() instanceof Value.Derived derived ? derived.computation() : ""),
              Csv.Cell.of(datum.period()),
              Csv.Cell.of(datum.from()),
              Csv.Cell.of(datum.to()),
              Csv.Cell.of(texts.get(datum.context() ? "data-page.context" : "data-page.own")),
              Csv.Cell.of(address(card, datum, setting))));
    }
    return csv.toString();
  }

  private static String json(Digest digest, Setting setting) {
    StringBuilder lines = new StringBuilder();
    for (Digest.Datum datum : digest.values()) {
      lines.append(Json.line(json -> json(digest.card(), datum, setting, json)));
    }
    return lines.toString();
  }

  private static void json(Card card, Digest.Datum datum, Setting setting, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("reply").value(card.id());
    json.name("title").value(setting.in(card.title()));
    json.name("figure").value(datum.figure());
    json.name("observation").value(datum.observation());
    json.name("label").value(datum.label());
    json.name("area").value(datum.area());
    json.name("areaBasis").value(datum.areaImplied() ? "implied" : "stated");
    json.name("unit").value(datum.unit());
    DataRows.value(datum.value(), json);
    json.name("period").beginObject();
    json.name("from").value(orNothing(datum.from()));
    json.name("to").value(orNothing(datum.to()));
    json.name("text").value(orNothing(datum.period()));
    json.endObject();
    json.name("origin").value(datum.context() ? "context" : "reply");
    json.name("address").value(address(card, datum, setting));
    json.endObject();
  }

  /** JSON has a word for what is absent. */
  private static String orNothing(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String address(Card card, Digest.Datum datum, Setting setting) {
    return setting.absolute(card.page())
        + "#"
        + Anchors.observation(datum.figure(), datum.observation());
  }
}
