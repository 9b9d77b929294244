package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Organisation;
import org.huiyin.source.EnumNames;

/** What a reply is filed under, as JSON. */
final class CardJson {
  private final JsonWriter json;

  CardJson(JsonWriter json) {
    this.json = json;
  }

  /**
   * @param publishedAt as a point in time
   */
  void write(Card card, String publishedAt) throws IOException {
    json.beginObject();
    json.name("kind").value(EnumNames.kebabCase(card.kind()));
    json.name("number").value(card.number());
    DataRows.words(json, "title", Optional.of(card.title()));
    DataRows.words(json, "topic", Optional.of(card.topic()));
    DataRows.words(json, "summary", card.summary());
    json.name("congress").beginObject();
    DataRows.words(json, "name", Optional.of(card.congress().name()));
    json.name("term").value(card.congress().term());
    json.name("session").value(card.congress().session());
    json.endObject();
    json.name("proposers").beginArray();
    for (Card.Proposer proposer : card.proposers()) {
      json.beginObject();
      DataRows.words(json, "name", Optional.of(proposer.name()));
      json.name("role").value(EnumNames.kebabCase(proposer.role()));
      json.endObject();
    }
    json.endArray();
    json.name("leadHandler");
    organisation(card.leadHandler());
    organisations("coHandlers", card.coHandlers());
    organisations("consulted", card.consulted());
    json.name("consultedOthers").value(card.consultedOthers());
    json.name("documentNumber").value(card.documentNumber().orElse(null));
    json.name("signedBy");
    organisation(card.signedBy());
    json.name("signedOn").value(card.signedOn().toString());
    json.name("publishedAt").value(publishedAt);
    DataRows.words(json, "sourceLabel", Optional.of(card.sourceLabel()));
    json.name("status").value(EnumNames.kebabCase(card.status()));
    outcome(card.outcome());
    json.name("publicity").value(card.publicity().map(EnumNames::kebabCase).orElse(null));
    json.name("documents").beginArray();
    for (Document document : card.documents()) {
      document(document);
    }
    json.endArray();
    json.endObject();
  }

  private void organisations(String name, List<Organisation> bodies) throws IOException {
    json.name(name).beginArray();
    for (Organisation body : bodies) {
      organisation(body);
    }
    json.endArray();
  }

  private void organisation(Organisation body) throws IOException {
    json.beginObject();
    json.name("id").value(body.id());
    DataRows.words(json, "name", Optional.of(body.name()));
    DataRows.words(json, "shortName", Optional.of(body.shortName()));
    json.endObject();
  }

  private void outcome(Optional<Card.Outcome> outcome) throws IOException {
    json.name("outcome");
    if (outcome.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("scheme").value(outcome.get().scheme());
    json.name("code").value(outcome.get().code());
    DataRows.words(json, "label", Optional.of(outcome.get().label()));
    json.endObject();
  }

  private void document(Document document) throws IOException {
    json.beginObject();
    json.name("id").value(document.id());
    DataRows.words(json, "title", Optional.of(document.title()));
    DataRows.words(json, "publisher", Optional.of(document.publisher()));
    json.name("on").value(document.on().toString());
    DataRows.words(json, "note", document.note());
    json.endObject();
  }
}
