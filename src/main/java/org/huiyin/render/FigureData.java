package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Drawing;
import org.huiyin.model.Figure;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** A reply's figures as CSV and JSON: each in a file of its own, and all in one. */
final class FigureData implements PageKinds.OfReply {

  @Override
  public List<OutputFile> files(
      Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    if (reply.figures().isEmpty()) {
      return List.of();
    }
    DataRows rows =
        new DataRows(Edition.of(reply, setting.language(), setting.links(reply.card().page())));
    List<OutputFile> files = new ArrayList<>(csv(setting.language(), reply, rows));
    if (setting.language() == Language.ZH) { // JSON holds both languages, and exists once.
      files.addAll(json(reply, rows));
    }
    return files;
  }

  private static List<OutputFile> csv(Language language, Reply reply, DataRows rows) {
    String folder = language.folder() + reply.card().address();
    List<OutputFile> files = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      files.add(
          OutputFile.text(
              folder + ReplyPaths.figure(figure.id(), "csv"), csv(List.of(figure), rows)));
    }
    files.add(OutputFile.text(folder + ReplyPaths.FIGURES_CSV, csv(reply.figures(), rows)));
    return files;
  }

  private static List<OutputFile> json(Reply reply, DataRows rows) {
    String folder = reply.card().address();
    List<OutputFile> files = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      files.add(
          OutputFile.text(
              folder + ReplyPaths.figure(figure.id(), "json"),
              Json.text(json -> rows.figure(figure, json))));
    }
    files.add(
        OutputFile.text(
            folder + ReplyPaths.FIGURES_JSON, Json.text(json -> all(reply, rows, json))));
    return files;
  }

  private static String csv(List<Figure> figures, DataRows rows) {
    Csv csv = new Csv().header(rows.header());
    for (Figure figure : figures) {
      figure.observations().forEach(observation -> csv.row(rows.cells(figure, observation)));
    }
    return csv.toString();
  }

  private static void all(Reply reply, DataRows rows, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("reply").value(reply.card().id());
    DataRows.words(json, "title", Optional.of(reply.card().title()));
    json.name("figures").beginArray();
    for (Figure figure : reply.figures()) {
      rows.figure(figure, json);
    }
    json.endArray();
    json.endObject();
  }
}
