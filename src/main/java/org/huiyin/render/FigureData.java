package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Drawing;
import org.huiyin.model.Figure;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** A reply's figures as CSV and JSON: each in a file of its own, and all in one. */
final class FigureData implements PageKinds.OfReply {
  static final String ALL_CSV = "figures.csv";
  static final String ALL_JSON = "figures.json";

  /** Below the reply's folder. */
  static String path(String figure, String extension) {
    return "data/" + figure + "." + extension;
  }

  @Override
  public List<OutputFile> files(Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    if (reply.figures().isEmpty()) {
      return List.of();
    }
    String folder = reply.card().address();
    DataRows rows = new DataRows(reply);
    List<OutputFile> files = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      files.add(OutputFile.text(folder + path(figure.id(), "csv"), csv(List.of(figure), rows)));
      files.add(OutputFile.text(folder + path(figure.id(), "json"), Json.text(json -> rows.figure(figure, json))));
    }
    files.add(OutputFile.text(folder + ALL_CSV, csv(reply.figures(), rows)));
    files.add(OutputFile.text(folder + ALL_JSON, Json.text(json -> all(reply, rows, json))));
    return files;
  }

  private static String csv(List<Figure> figures, DataRows rows) {
    Csv csv = new Csv().header(DataRows.HEADER);
    for (Figure figure : figures) {
      figure.observations().forEach(observation -> csv.row(rows.cells(figure, observation)));
    }
    return csv.toString();
  }

  private static void all(Reply reply, DataRows rows, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("reply").value(reply.card().id());
    json.name("title").value(reply.card().title());
    json.name("figures").beginArray();
    for (Figure figure : reply.figures()) {
      rows.figure(figure, json);
    }
    json.endArray();
    json.endObject();
  }
}
