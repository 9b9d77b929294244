package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Drawing;
import org.huiyin.model.Language;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/**
 * A whole reply for machines, in all its languages: what it is filed under, figures, claims,
 * commitments, charts, changes, and the text. Its form is published as {@link SchemaFile}.
 */
final class ReplyJson implements PageKinds.OfReply {

  @Override
  public List<OutputFile> files(
      Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    return setting.language() == Language.ZH
        ? List.of(
            OutputFile.text(
                reply.card().address() + ReplyPaths.REPLY_JSON,
                Json.text(json -> write(setting, reply, drawings, json))))
        : List.of();
  }

  private static void write(Setting setting, Reply reply, List<Drawing> drawings, JsonWriter json)
      throws IOException {
    Card card = reply.card();
    RecordsJson records = new RecordsJson(json);
    DataRows rows = new DataRows(Edition.of(reply, Language.ZH, setting.links(card.page())));
    json.beginObject();
    json.name("$schema").value(setting.absolute(SitePaths.REPLY_SCHEMA));
    json.name("id").value(card.id());
    json.name("urls").beginObject();
    for (Language language : card.languages()) {
      json.name(language.key()).value(setting.in(language).absolute(card.page()));
    }
    json.endObject();
    json.name("modifiedAt").value(setting.modified(card));
    json.name("card");
    new CardJson(json).write(card, Setting.iso(setting.instant(card.publishedAt())));
    json.name("highlights").beginArray();
    for (ObservationRef highlight : reply.highlights()) {
      records.observation(highlight);
    }
    json.endArray();
    json.name("figures").beginArray();
    for (var figure : reply.figures()) {
      rows.figure(figure, json);
    }
    json.endArray();
    records.claims(reply.claims());
    records.commitments(reply.commitments());
    charts(setting, card, drawings, json);
    records.revisions(reply.revisions());
    json.name("texts").beginArray();
    for (Language language : card.languages()) {
      text(language, reply.text(language), json);
    }
    json.endArray();
    json.endObject();
  }

  private static void charts(Setting setting, Card card, List<Drawing> drawings, JsonWriter json)
      throws IOException {
    json.name("charts").beginArray();
    for (Drawing drawing : drawings) {
      json.beginObject();
      json.name("id").value(drawing.chart().id());
      json.name("kind").value(drawing.chart().kind().text());
      DataRows.words(json, "title", Optional.of(drawing.chart().title()));
      DataRows.words(json, "subtitle", drawing.chart().subtitle());
      DataRows.words(json, "note", drawing.chart().note());
      json.name("files").beginObject();
      for (Language language : card.languages()) {
        json.name(language.key()).beginObject();
        for (String ending : List.of("svg", "png", "csv", "json")) {
          json.name(ending)
              .value(
                  setting
                      .in(language)
                      .absolute(card.address() + ReplyPaths.chart(drawing.chart().id(), ending)));
        }
        json.endObject();
      }
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private static void text(Language language, Prose prose, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("language").value(language.tag());
    json.name("sections").beginArray();
    for (PlainSection section : PlainSection.of(prose)) {
      json.beginObject();
      json.name("id").value(section.id());
      json.name("heading").value(section.heading());
      json.name("paragraphs").beginArray();
      for (String paragraph : section.paragraphs()) {
        json.value(paragraph);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
