package org.huiyin.render.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.huiyin.address.Anchors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.bytes.Sha256;
import org.huiyin.model.Attachment;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Figure;
import org.huiyin.model.Organisation;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Edition;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.render.text.Passages;
import org.huiyin.source.Problems;

/**
 * Describes the CSV files and the attachments of a reply for tools that read tables, as a Data
 * Package (datapackage.org, version 2.0).
 */
public final class DataPackage implements ReplyOutput {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    if (reply.figures().isEmpty() && drawings.isEmpty() && reply.attachments().isEmpty()) {
      return List.of(); // A package must have a resource.
    }
    Edition edition = Edition.of(reply, context.language(), context.links(reply.card().page()));
    return List.of(
        OutputFile.text(
            context.language().folder() + reply.card().address() + ReplyPaths.DATA_PACKAGE,
            Json.text(json -> write(context, edition, drawings, json))));
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<Chart> charts) {
    return reply.figures().isEmpty() && charts.isEmpty() && reply.attachments().isEmpty()
        ? List.of()
        : List.of(language.folder() + reply.card().address() + ReplyPaths.DATA_PACKAGE);
  }

  private static void write(
      RenderContext context, Edition edition, List<Drawing> drawings, JsonWriter json)
      throws IOException {
    Card card = edition.card();
    String page = context.absolute(card.page());
    json.beginObject();
    json.name("$schema").value(PROFILES + "datapackage.json");
    json.name("name").value(card.id());
    json.name("id").value(page);
    json.name("title").value(edition.in(card.title()));
    json.name("description").value(edition.in(card.summary().orElse(card.subject())));
    json.name("homepage").value(page);
    json.name("created").value(context.modified(card));
    json.name("contributors").beginArray();
    for (Organisation body : card.letter().signedBy()) {
      json.beginObject();
      json.name("title").value(edition.in(body.name()));
      json.name("roles").beginArray().value("creator").endArray();
      json.endObject();
    }
    json.endArray();
    if (context.site().imprint().licence().isPresent()) {
      licence(context, context.site().imprint().licence().get(), json);
    }
    source(edition.in(card.title()), page, json);
    json.name("resources").beginArray();
    resources(edition, drawings, json);
    json.endArray();
    json.endObject();
  }

  private static void licence(RenderContext context, Site.Licence licence, JsonWriter json)
      throws IOException {
    json.name("licenses").beginArray();
    json.beginObject();
    json.name("title").value(context.in(licence.name()));
    json.name("path").value(licence.href());
    json.endObject();
    json.endArray();
  }

  private static void source(String title, String path, JsonWriter json) throws IOException {
    json.name("sources").beginArray();
    json.beginObject();
    json.name("title").value(title);
    json.name("path").value(path);
    json.endObject();
    json.endArray();
  }

  private static void resources(Edition edition, List<Drawing> drawings, JsonWriter json)
      throws IOException {
    if (!edition.reply().figures().isEmpty()) {
      begin(
          "figures",
          ReplyPaths.FIGURES_CSV,
          edition.texts().get("all-figures.title", edition.in(edition.card().title())),
          json);
      documents(edition, json);
      fields(new FigureTable(edition, edition.reply().figures()).columns(), json);
      json.endObject();
    }
    for (Drawing drawing : drawings) {
      String id = drawing.chart().id();
      begin(
          Anchors.chart(id),
          ReplyPaths.chart(id, "csv"),
          edition.in(drawing.chart().title()),
          json);
      json.name("description").value(drawing.description());
      fields(ChartData.columns(drawing, edition), json);
      json.endObject();
    }
    for (Attachment attachment : edition.reply().attachments()) {
      attachment(attachment, edition, json);
    }
  }

  /** Writes the other documents that figures are from, as far as readers can reach them. */
  private static void documents(Edition edition, JsonWriter json) throws IOException {
    List<Passages.Link> documents =
        edition.reply().figures().stream()
            .filter(Figure::isContext)
            .map(figure -> edition.passages().source(figure.source()))
            .filter(source -> source.href().isPresent())
            .distinct()
            .toList();
    if (documents.isEmpty()) {
      return; // The list must have an item.
    }
    json.name("sources").beginArray();
    for (Passages.Link document : documents) {
      json.beginObject();
      json.name("title").value(document.text());
      json.name("path").value(document.href().orElseThrow());
      json.endObject();
    }
    json.endArray();
  }

  /** Writes a resource whose content has no described columns, also if it is a table. */
  private static void attachment(Attachment attachment, Edition edition, JsonWriter json)
      throws IOException {
    String name = attachment.name();
    json.beginObject();
    json.name("$schema").value(PROFILES + "dataresource.json");
    json.name("name").value("file-" + name);
    json.name("path").value(ReplyPaths.attachment(name));
    json.name("title").value(edition.in(attachment.title()).orElse(name));
    json.name("format").value(name.substring(name.lastIndexOf('.') + 1));
    json.name("mediatype").value(attachment.type().mediaType());
    json.name("bytes").value(attachment.bytes().length);
    json.name("hash").value("sha256:" + HexFormat.of().formatHex(Sha256.of(attachment.bytes())));
    json.endObject();
  }

  private static void begin(String name, String path, String title, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("$schema").value(PROFILES + "dataresource.json");
    json.name("name").value(name);
    json.name("type").value("table");
    json.name("path").value(path);
    json.name("title").value(title);
    json.name("format").value("csv");
    json.name("mediatype").value("text/csv");
    json.name("encoding").value("utf-8");
  }

  private static void fields(List<FigureTable.Column> columns, JsonWriter json) throws IOException {
    json.name("schema").beginObject();
    json.name("$schema").value(PROFILES + "tableschema.json");
    json.name("fields").beginArray();
    for (FigureTable.Column column : columns) {
      json.beginObject();
      json.name("name").value(column.name());
      json.name("type").value(column.number() ? "number" : "string");
      if (column.description().isPresent()) {
        json.name("description").value(column.description().get());
      }
      json.endObject();
    }
    json.endArray();
    json.name("missingValues").beginArray().value("").endArray();
    json.endObject();
  }
}
