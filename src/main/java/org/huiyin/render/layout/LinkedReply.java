package org.huiyin.render.layout;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Attachment;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.Organisation;
import org.huiyin.model.SourceRef;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Edition;
import org.huiyin.render.context.RenderContext;

/**
 * Writes a reply in the vocabulary of schema.org: a {@code Report} by a {@code
 * GovernmentOrganization}, based on the suggestion or proposal, with a {@code Dataset} for each
 * chart and one for all figures.
 */
final class LinkedReply {
  private final RenderContext context;
  private final PageType.Reply reply;
  private final Edition edition;
  private final Card card;
  private final String url;

  /**
   * @param url the absolute URL of the reply's page
   */
  LinkedReply(RenderContext context, PageType.Reply reply, String url) {
    this.context = context;
    this.reply = reply;
    this.edition = reply.edition();
    this.card = reply.card();
    this.url = url;
  }

  static String id(String url) {
    return url + "#reply";
  }

  void write(JsonWriter json) throws IOException {
    report(json);
    for (Organisation body : card.letter().signedBy()) {
      organisation(json, body);
    }
    for (Drawing drawing : reply.drawings()) {
      chart(json, drawing);
    }
    if (!edition.reply().figures().isEmpty()) {
      figures(json);
    }
  }

  private void report(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@type").value("Report");
    json.name("@id").value(id(url));
    json.name("url").value(url);
    json.name("headline").value(edition.in(card.title()));
    json.name("name").value(edition.in(card.title()));
    if (!edition.reply().related().answeredAgain().isEmpty()) {
      json.name("creativeWorkStatus").value(edition.texts().get("card.answered-again"));
    }
    JsonLd.optional(json, "abstract", edition.in(card.summary()));
    JsonLd.optional(json, "reportNumber", card.letter().documentNumber());
    JsonLd.optional(json, "dateCreated", card.letter().signedOn().map(LocalDate::toString));
    JsonLd.optional(json, "datePublished", context.publishedIso(card));
    json.name("dateModified").value(context.modified(card));
    json.name("inLanguage").value(context.language().tag());
    json.name("image").value(PreviewPicture.address(context, reply));
    signedBy(json, "author");
    signedBy(json, "publisher");
    JsonLd.reference(json, "mainEntityOfPage", url);
    JsonLd.optional(
        json, "conditionsOfAccess", card.catalogue().publicityReason().map(edition::in));
    if (card.filing().topic().isPresent()) {
      json.name("about").beginObject();
      json.name("@type").value("Thing");
      json.name("name").value(edition.in(card.filing().topic().get()));
      json.endObject();
    }
    identifiers(json);
    json.name("isBasedOn");
    proposal(json);
    json.name("encoding").beginObject();
    json.name("@type").value("MediaObject");
    json.name("contentUrl")
        .value(context.in(Language.ZH).absolute(card.address() + ReplyPaths.REPLY_JSON));
    json.name("encodingFormat").value("application/json");
    json.endObject();
    attachments(json);
    json.endObject();
  }

  /** Writes the numbers of the suggestion, and that of the catalogue of information. */
  private void identifiers(JsonWriter json) throws IOException {
    Optional<String> congress = card.filing().congress().map(session -> edition.in(session.name()));
    List<String> numbers = card.filing().numbers();
    Optional<String> index = card.catalogue().indexNumber();
    if (numbers.isEmpty() && index.isEmpty()) {
      return;
    }
    boolean isOne = numbers.size() == 1 && index.isEmpty();
    json.name("identifier");
    if (!isOne) {
      json.beginArray();
    }
    for (String number : numbers) {
      identifier(json, congress, number);
    }
    if (index.isPresent()) {
      identifier(json, Optional.of(edition.texts().get("facts.index-number")), index.get());
    }
    if (!isOne) {
      json.endArray();
    }
  }

  private static void identifier(JsonWriter json, Optional<String> scheme, String value)
      throws IOException {
    json.beginObject();
    json.name("@type").value("PropertyValue");
    JsonLd.optional(json, "propertyID", scheme);
    json.name("value").value(value);
    json.endObject();
  }

  /** Writes a property whose values are the bodies that sign. */
  private void signedBy(JsonWriter json, String property) throws IOException {
    List<Organisation> bodies = card.letter().signedBy();
    if (bodies.size() == 1) {
      JsonLd.reference(json, property, organisationId(bodies.get(0)));
      return;
    }
    json.name(property).beginArray();
    for (Organisation body : bodies) {
      json.beginObject().name("@id").value(organisationId(body)).endObject();
    }
    json.endArray();
  }

  /** Writes the suggestion or proposal, with its proposers. */
  private void proposal(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@type").value("CreativeWork");
    json.name("name").value(nameOfFiled());
    proposers(json);
    json.endObject();
  }

  /** Writes who filed it; nothing if nobody is named. */
  private void proposers(JsonWriter json) throws IOException {
    List<Card.Proposer> named = card.filing().proposers().named();
    if (named.isEmpty()) {
      return;
    }
    json.name("creator").beginArray();
    for (Card.Proposer proposer : named) {
      json.beginObject();
      json.name("@type")
          .value(proposer.role() == Card.Proposer.Role.GROUP ? "Organization" : "Person");
      json.name("name").value(edition.in(proposer.name()));
      json.endObject();
    }
    json.endArray();
  }

  /** Writes the attachments; nothing if there are none. */
  private void attachments(JsonWriter json) throws IOException {
    List<Attachment> attachments = edition.reply().attachments();
    if (attachments.isEmpty()) {
      return;
    }
    json.name("associatedMedia").beginArray();
    for (Attachment file : attachments) {
      json.beginObject();
      json.name("@type").value("MediaObject");
      json.name("name").value(file.title().map(edition::in).orElse(file.name()));
      json.name("contentUrl").value(address(ReplyPaths.attachment(file.name())));
      json.name("encodingFormat").value(file.type().mediaType());
      json.name("contentSize").value(file.bytes().length + " B");
      json.endObject();
    }
    json.endArray();
  }

  /** Kind and number of what was filed. An opinion does not say what kind it is about. */
  private String nameOfFiled() {
    return card.filing().kind() == Card.Kind.OPINION
        ? edition.format().number(card).orElseGet(() -> edition.in(card.subject()))
        : edition.format().kicker(card);
  }

  private String organisationId(Organisation body) {
    return context.site().baseUrl() + "#" + body.id();
  }

  private void organisation(JsonWriter json, Organisation body) throws IOException {
    json.beginObject();
    json.name("@type").value("GovernmentOrganization");
    json.name("@id").value(organisationId(body));
    json.name("name").value(edition.in(body.name()));
    if (!body.shortName().equals(body.name())) {
      json.name("alternateName").value(edition.in(body.shortName()));
    }
    json.endObject();
  }

  private void chart(JsonWriter json, Drawing drawing) throws IOException {
    String id = drawing.chart().id();
    List<Figure> figures =
        drawing.rows().stream()
            .map(row -> row.observation().figure())
            .distinct()
            .flatMap(figure -> edition.reply().figure(figure).stream())
            .toList();
    List<Document> documents =
        figures.stream()
            .filter(Figure::isContext)
            .flatMap(
                figure ->
                    card.document(((SourceRef.Elsewhere) figure.source()).document()).stream())
            .distinct()
            .toList();
    json.beginObject();
    dataset(
        json,
        Anchors.chart(id),
        edition.in(drawing.chart().title()),
        drawing.description(),
        documents);
    JsonLd.optional(json, "alternateName", edition.in(drawing.chart().subtitle()));
    json.name("image").value(address(ReplyPaths.chart(id, "png")));
    distribution(json, address(ReplyPaths.chart(id, "csv")), address(ReplyPaths.chart(id, "json")));
    json.endObject();
  }

  private void figures(JsonWriter json) throws IOException {
    json.beginObject();
    String name = edition.texts().get("all-figures.title", edition.in(card.title()));
    String description =
        edition
            .texts()
            .get(
                "all-figures.description",
                edition.in(card.title()),
                edition.reply().figures().size(),
                edition.in(card.subject()));
    List<Document> documents =
        edition.reply().figures().stream().anyMatch(Figure::isContext)
            ? card.documents()
            : List.of();
    dataset(json, Anchors.FIGURES, name, description, documents);
    distribution(
        json,
        address(ReplyPaths.FIGURES_CSV),
        context.in(Language.ZH).absolute(card.address() + ReplyPaths.FIGURES_JSON));
    json.endObject();
  }

  /**
   * Writes the members of a data set.
   *
   * @param anchor the id of its element in the page
   * @param documents other documents from which values are taken; if there are any, the author of
   *     the reply is not named as the creator
   */
  private void dataset(
      JsonWriter json, String anchor, String name, String description, List<Document> documents)
      throws IOException {
    json.name("@type").value("Dataset");
    json.name("@id").value(url + "#" + anchor);
    json.name("url").value(url + "#" + anchor);
    json.name("name").value(name);
    json.name("description").value(description);
    json.name("inLanguage").value(context.language().tag());
    json.name("isAccessibleForFree").value(true);
    json.name("dateModified").value(context.modified(card));
    JsonLd.optional(json, "license", context.site().imprint().licence().map(Site.Licence::href));
    JsonLd.reference(json, "isPartOf", id(url));
    if (documents.isEmpty()) {
      signedBy(json, "creator");
    } else {
      json.name("isBasedOn").beginArray();
      for (Document document : documents) {
        json.beginObject();
        json.name("@type").value("CreativeWork");
        json.name("name").value(edition.in(document.title()));
        JsonLd.optional(json, "url", document.href());
        json.name("datePublished").value(document.on().toString());
        json.name("publisher")
            .beginObject()
            .name("@type")
            .value("Organization")
            .name("name")
            .value(edition.in(document.publisher()))
            .endObject();
        json.endObject();
      }
      json.endArray();
    }
  }

  private static void distribution(JsonWriter json, String csv, String other) throws IOException {
    json.name("distribution").beginArray();
    download(json, csv, "text/csv");
    download(json, other, "application/json");
    json.endArray();
  }

  private static void download(JsonWriter json, String address, String type) throws IOException {
    json.beginObject();
    json.name("@type").value("DataDownload");
    json.name("contentUrl").value(address);
    json.name("encodingFormat").value(type);
    json.endObject();
  }

  private String address(String file) {
    return context.absolute(card.address() + file);
  }
}
