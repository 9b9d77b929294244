package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.ReplyPaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Chart;
import org.huiyin.model.Drawing;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** A chart for download: the drawing as SVG and PNG, what it shows as CSV and JSON. */
final class ChartData implements PageKinds.OfReply {

  @Override
  public List<OutputFile> files(
      Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    String folder = setting.language().folder() + reply.card().address();
    Edition edition = Edition.of(reply, setting.language(), setting.links(reply.card().page()));
    DataRows rows = new DataRows(edition);
    List<OutputFile> files = new ArrayList<>();
    for (Drawing drawing : drawings) {
      String id = drawing.chart().id();
      files.add(OutputFile.text(folder + ReplyPaths.chart(id, "svg"), drawing.standalone()));
      files.add(new OutputFile(folder + ReplyPaths.chart(id, "png"), drawing.png()));
      files.add(OutputFile.text(folder + ReplyPaths.chart(id, "csv"), csv(drawing, edition, rows)));
      files.add(
          OutputFile.text(
              folder + ReplyPaths.chart(id, "json"),
              Json.text(json -> json(drawing, reply, rows, json))));
    }
    return files;
  }

  /** The keys of the names of a chart's columns, below {@code data.} among the texts. */
  static List<String> columns(Drawing drawing) {
    return drawing.events().isEmpty()
        ? Stream.concat(Stream.of("group", "drawn-label", "drawn-value"), DataRows.COLUMNS.stream())
            .toList()
        : List.of("commitment", "commitment-label", "when", "what");
  }

  private static List<String> names(Drawing drawing, Texts texts) {
    return columns(drawing).stream().map(column -> texts.get("data." + column)).toList();
  }

  private static String csv(Drawing drawing, Edition edition, DataRows rows) {
    return drawing.events().isEmpty()
        ? values(drawing, edition, rows)
        : events(drawing, edition.texts());
  }

  private static String events(Drawing drawing, Texts texts) {
    Csv csv = new Csv().header(names(drawing, texts));
    for (Drawing.Event event : drawing.events()) {
      csv.row(
          List.of(
              Csv.Cell.of(event.commitment()),
              Csv.Cell.of(event.label()),
              Csv.Cell.of(event.when()),
              Csv.Cell.of(event.what())));
    }
    return csv.toString();
  }

  private static String values(Drawing drawing, Edition edition, DataRows rows) {
    Reply reply = edition.reply();
    Csv csv = new Csv().header(names(drawing, edition.texts()));
    for (Drawing.Row row : drawing.rows()) {
      List<Csv.Cell> cells =
          new ArrayList<>(
              List.of(
                  Csv.Cell.of(row.group()), Csv.Cell.of(row.label()), Csv.Cell.of(row.shown())));
      Optional<Figure> figure = reply.figure(row.observation().figure());
      Optional<Observation> observation = reply.observation(row.observation());
      if (figure.isPresent() && observation.isPresent()) {
        cells.addAll(rows.cells(figure.get(), observation.get()));
      }
      csv.row(cells);
    }
    return csv.toString();
  }

  private static void json(Drawing drawing, Reply reply, DataRows rows, JsonWriter json)
      throws IOException {
    Chart chart = drawing.chart();
    json.beginObject();
    json.name("id").value(chart.id());
    json.name("kind").value(chart.kind().text());
    DataRows.words(json, "title", Optional.of(chart.title()));
    DataRows.words(json, "subtitle", chart.subtitle());
    DataRows.words(json, "note", chart.note());
    json.name("description").value(drawing.description());
    json.name("rows").beginArray();
    for (Drawing.Row row : drawing.rows()) {
      json.beginObject();
      json.name("group").value(row.group());
      json.name("label").value(row.label());
      json.name("shown").value(row.shown());
      json.name("figure").value(row.observation().figure());
      DataRows.words(json, "unit", reply.figure(row.observation().figure()).map(Figure::unit));
      json.name("observation");
      Optional<Observation> observation = reply.observation(row.observation());
      if (observation.isPresent()) {
        rows.observation(observation.get(), json);
      } else {
        json.nullValue();
      }
      json.endObject();
    }
    json.endArray();
    json.name("events").beginArray();
    for (Drawing.Event event : drawing.events()) {
      json.beginObject();
      json.name("commitment").value(event.commitment());
      json.name("label").value(event.label());
      json.name("when").value(event.when());
      json.name("what").value(event.what());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
