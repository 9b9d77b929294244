package org.huiyin.render.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.render.text.PlainSection;
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
      return Optional.of(
          new PublishedReply(
              values,
              each(root, "commitments", PublishedJson::promise),
              each(root, "revisions", PublishedJson::entry),
              text(root)));
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

  private static PublishedReply.Promise promise(JsonObject commitment) {
    return new PublishedReply.Promise(
        text(commitment, "id"),
        words(commitment, "action"),
        text(commitment, "due"),
        words(commitment, "unit"),
        words(commitment, "measure"),
        ref(commitment, "target"),
        each(
            commitment, "updates", update -> update(text(update, "on"), text(update, "progress"))));
  }

  private static PublishedReply.Entry entry(JsonObject revision) {
    return new PublishedReply.Entry(
        text(revision, "on"),
        text(revision, "kind"),
        words(revision, "summary"),
        ref(revision, "figure") + text(revision, "passage"),
        side(revision, "old"),
        side(revision, "new"),
        words(revision, "reason"));
  }

  /** The number if there is one: its unit may be written in another way now. */
  private static String side(JsonObject revision, String name) {
    String number = name + "Value";
    return isNull(revision, number)
        ? words(revision, name)
        : PublishedReply.text(revision.get(number).getAsBigDecimal());
  }

  private static List<PublishedReply.Section> text(JsonObject root) {
    List<PublishedReply.Section> sections = new ArrayList<>();
    for (List<PublishedReply.Section> text : each(root, "texts", PublishedJson::sections)) {
      sections.addAll(text);
    }
    return sections;
  }

  private static List<PublishedReply.Section> sections(JsonObject text) {
    return each(
        text,
        "sections",
        section -> {
          List<String> paragraphs = new ArrayList<>();
          array(section, "paragraphs").forEach(line -> paragraphs.add(line.getAsString()));
          return new PublishedReply.Section(
              text(text, "language"), text(section, "id"), paragraphs);
        });
  }

  private static <T> List<T> each(JsonObject object, String name, Function<JsonObject, T> read) {
    List<T> all = new ArrayList<>();
    if (object.has(name)) { // Early versions of this program told less.
      array(object, name).forEach(member -> all.add(read.apply(member.getAsJsonObject())));
    }
    return all;
  }

  private static String ref(JsonObject object, String name) {
    if (isNull(object, name)) {
      return "";
    }
    JsonObject ref = object(object, name);
    return new ObservationRef(text(ref, "figure"), text(ref, "observation")).toString();
  }

  /** What the site will tell of a reply. */
  public static PublishedReply of(Reply reply) {
    List<PublishedReply.Datum> values = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      figure.observations().forEach(observation -> values.add(datum(figure, observation)));
    }
    List<PublishedReply.Section> text = new ArrayList<>();
    for (Language language : reply.card().languages()) {
      for (PlainSection section : PlainSection.of(reply.text(language))) {
        text.add(new PublishedReply.Section(language.tag(), section.id(), section.paragraphs()));
      }
    }
    return new PublishedReply(
        values,
        reply.commitments().stream().map(PublishedJson::promise).toList(),
        reply.revisions().all().stream().map(each -> entry(each, reply)).toList(),
        text);
  }

  private static PublishedReply.Promise promise(Commitment commitment) {
    return new PublishedReply.Promise(
        commitment.id(),
        commitment.action().zh(),
        commitment.due().map(PartialDate::toString).orElse(""),
        commitment.terms().unit().map(unit -> unit.name().zh()).orElse(""),
        commitment.terms().measure().map(LocalizedText::zh).orElse(""),
        commitment.terms().target().map(ObservationRef::toString).orElse(""),
        commitment.allUpdates().stream()
            .map(each -> update(each.on().toString(), EnumNames.kebabCase(each.progress())))
            .toList());
  }

  private static String update(String on, String progress) {
    return on + " " + progress;
  }

  /** A revision as the file will tell it. */
  private static PublishedReply.Entry entry(Revision revision, Reply reply) {
    ReplyJson.Change change = ReplyJson.Change.of(revision, reply);
    return new PublishedReply.Entry(
        revision.on().toString(),
        EnumNames.kebabCase(revision.kind()),
        revision.summary().zh(),
        change.figure().map(ObservationRef::toString).orElse("") + change.passage().orElse(""),
        side(change.oldValue(), change.before()),
        side(change.newValue(), change.after()),
        revision.reason().map(LocalizedText::zh).orElse(""));
  }

  private static String side(Optional<BigDecimal> number, Optional<LocalizedText> words) {
    return number.map(PublishedReply::text).or(() -> words.map(LocalizedText::zh)).orElse("");
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
