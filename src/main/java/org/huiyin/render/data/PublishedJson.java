package org.huiyin.render.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.source.EnumNames;

/**
 * Reads the {@code reply.json} of a published site, and tells the same of a reply that is not
 * published yet, so that the two can be compared.
 */
public final class PublishedJson {
  private static final String PUBLISHED = "published";

  private PublishedJson() {}

  /**
   * What was published.
   *
   * @param bytes of {@link ReplyJson}, of any version of this program
   * @return empty if the reply was withdrawn or a draft, or if the file is not as this program
   *     writes it: then nothing is known
   */
  public static Optional<PublishedReply> read(byte[] bytes) {
    try {
      JsonObject root =
          JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
      if (!root.has("figures") || !text(object(root, "card"), "status").equals(PUBLISHED)) {
        return Optional.empty();
      }
      List<PublishedReply.Datum> values = new ArrayList<>();
      for (JsonElement figure : array(root, "figures")) {
        figure(figure.getAsJsonObject(), values);
      }
      List<String> revisions = new ArrayList<>();
      for (JsonElement each : array(root, "revisions")) {
        JsonObject revision = each.getAsJsonObject();
        revisions.add(
            revision(text(revision, "on"), text(revision, "kind"), words(revision, "summary")));
      }
      return Optional.of(new PublishedReply(values, revisions));
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | NumberFormatException
        | UnsupportedOperationException e) {
      return Optional.empty(); // Nothing can be compared with it.
    }
  }

  private static void figure(JsonObject figure, List<PublishedReply.Datum> values) {
    for (JsonElement each : array(figure, "observations")) {
      JsonObject observation = each.getAsJsonObject();
      JsonObject period = object(observation.has("period") ? observation : figure, "period");
      values.add(
          new PublishedReply.Datum(
              new ObservationRef(text(figure, "id"), text(observation, "id")),
              observation.has("stated")
                  ? words(observation, "stated")
                  : isNull(observation, "value")
                      ? ""
                      : PublishedReply.text(observation.get("value").getAsBigDecimal()),
              words(figure, "unit"),
              words(observation, "area"),
              period(text(period, "from"), text(period, "to"), words(period, "text")),
              text(observation, "basis").equals("computed")));
    }
  }

  /** What the site will tell of a reply. */
  public static PublishedReply of(Reply reply) {
    List<PublishedReply.Datum> values = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      figure.observations().forEach(observation -> values.add(datum(figure, observation)));
    }
    return new PublishedReply(
        values, reply.revisions().all().stream().map(PublishedJson::revision).toList());
  }

  /** A revision as {@link PublishedReply#revisions} tells it. */
  private static String revision(Revision revision) {
    return revision(
        revision.on().toString(), EnumNames.kebabCase(revision.kind()), revision.summary().zh());
  }

  private static String revision(String on, String kind, String summary) {
    return on + " " + kind + " " + summary;
  }

  private static PublishedReply.Datum datum(Figure figure, Observation observation) {
    Period period = figure.periodOf(observation);
    return new PublishedReply.Datum(
        new ObservationRef(figure.id(), observation.id()),
        PublishedReply.text(observation.value()),
        figure.unit().zh(),
        observation.area().map(area -> area.zh()).orElse(""),
        period(
            period.from().map(PartialDate::toString).orElse(""),
            period.to().map(PartialDate::toString).orElse(""),
            period.text().map(text -> text.zh()).orElse("")),
        observation.value() instanceof Value.Derived);
  }

  /** Other words for the same days are no change. */
  private static String period(String from, String to, String text) {
    return from.isEmpty() && to.isEmpty() ? text : from + ".." + to;
  }

  private static JsonArray array(JsonObject object, String name) {
    if (object.get(name) instanceof JsonArray array) {
      return array;
    }
    throw new IllegalStateException(name);
  }

  private static JsonObject object(JsonObject object, String name) {
    if (object.get(name) instanceof JsonObject member) {
      return member;
    }
    throw new IllegalStateException(name);
  }

  private static boolean isNull(JsonObject object, String name) {
    return !object.has(name) || object.get(name).isJsonNull();
  }

  private static String text(JsonObject object, String name) {
    return isNull(object, name) ? "" : object.get(name).getAsString();
  }

  private static String words(JsonObject object, String name) {
    return isNull(object, name) ? "" : text(object(object, name), "zh");
  }
}
