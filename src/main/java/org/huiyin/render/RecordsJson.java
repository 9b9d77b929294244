package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Claim;
import org.huiyin.model.Commitment;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Revision;
import org.huiyin.model.SourceRef;
import org.huiyin.source.EnumNames;

/** The claims, commitments and changes of a reply, as JSON. */
final class RecordsJson {
  private final JsonWriter json;

  RecordsJson(JsonWriter json) {
    this.json = json;
  }

  void observation(ObservationRef ref) throws IOException {
    json.beginObject()
        .name("figure")
        .value(ref.figure())
        .name("observation")
        .value(ref.observation())
        .endObject();
  }

  void claims(List<Claim> claims) throws IOException {
    json.name("claims").beginArray();
    for (Claim claim : claims) {
      claim(claim);
    }
    json.endArray();
  }

  /** Both sides as exact fractions, as they are compared; {@code computation} is for readers. */
  private void claim(Claim claim) throws IOException {
    json.beginObject();
    json.name("id").value(claim.id());
    DataRows.words(json, "says", Optional.of(claim.says()));
    json.name("formula").value(claim.holds());
    json.name("computation").value(Shown.computation(claim));
    json.name("left").value(claim.compared().toString());
    json.name("comparison").value(claim.comparison().sign());
    json.name("right").value(claim.right().toString());
    json.name("roundedTo").value(claim.roundedTo().map(Object::toString).orElse(null));
    json.name("holds").value(claim.isTrue());
    json.name("uses").beginArray();
    for (Claim.Use use : claim.uses()) {
      json.beginObject();
      json.name("figure").value(use.observation().figure());
      json.name("observation").value(use.observation().observation());
      json.name("manner").value(EnumNames.kebabCase(use.manner()));
      json.endObject();
    }
    json.endArray();
    DataRows.words(json, "overlap", claim.overlap());
    DataRows.words(json, "comparesDespite", claim.comparesDespite());
    waiver(claim.waiver());
    json.name("source");
    source(claim.source());
    DataRows.words(json, "note", claim.note());
    json.endObject();
  }

  private void waiver(Optional<Claim.Waiver> waiver) throws IOException {
    json.name("waiver");
    if (waiver.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    DataRows.words(json, "reason", Optional.of(waiver.get().reason()));
    DataRows.words(json, "by", Optional.of(waiver.get().by()));
    json.name("on").value(waiver.get().on().toString());
    json.endObject();
  }

  /** A passage of the text by the id of its heading, or another document by its id. */
  private void source(Optional<SourceRef> source) throws IOException {
    if (source.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    if (source.get() instanceof SourceRef.Passage passage) {
      json.name("section").value(passage.section());
    } else if (source.get() instanceof SourceRef.Elsewhere elsewhere) {
      json.name("document").value(elsewhere.document());
    }
    json.endObject();
  }

  void commitments(List<Commitment> commitments) throws IOException {
    json.name("commitments").beginArray();
    for (Commitment commitment : commitments) {
      commitment(commitment);
    }
    json.endArray();
  }

  private void commitment(Commitment commitment) throws IOException {
    json.beginObject();
    json.name("id").value(commitment.id());
    json.name("section").value(commitment.passage().section());
    DataRows.words(json, "action", Optional.of(commitment.action()));
    DataRows.words(json, "keyword", Optional.of(commitment.keyword()));
    json.name("mode").value(EnumNames.kebabCase(commitment.mode()));
    json.name("due").value(commitment.due().map(PartialDate::toString).orElse(null));
    DataRows.words(json, "unit", commitment.unit());
    DataRows.words(json, "measure", commitment.measure());
    json.name("figures").beginArray();
    for (ObservationRef figure : commitment.figures()) {
      observation(figure);
    }
    json.endArray();
    json.name("progress").value(EnumNames.kebabCase(commitment.progress()));
    json.name("updates").beginArray();
    for (Commitment.Update update : commitment.updates()) {
      json.beginObject();
      json.name("on").value(update.on().toString());
      json.name("progress").value(EnumNames.kebabCase(update.progress()));
      DataRows.words(json, "text", Optional.of(update.text()));
      json.name("evidence").value(update.evidence().orElse(null));
      json.endObject();
    }
    json.endArray();
    DataRows.words(json, "note", commitment.note());
    json.endObject();
  }

  void revisions(List<Revision> revisions) throws IOException {
    json.name("revisions").beginArray();
    for (Revision revision : revisions) {
      json.beginObject();
      json.name("on").value(revision.on().toString());
      json.name("kind").value(EnumNames.kebabCase(revision.kind()));
      DataRows.words(json, "summary", Optional.of(revision.summary()));
      json.endObject();
    }
    json.endArray();
  }
}
