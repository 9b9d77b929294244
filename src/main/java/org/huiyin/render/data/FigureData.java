package org.huiyin.render.data;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Figure;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.context.Edition;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.source.Problems;

/** Writes the figures of a reply as CSV and JSON: one file per figure, and one with all figures. */
public final class FigureData implements ReplyOutput {

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    if (reply.figures().isEmpty()) {
      return List.of();
    }
    Edition edition = Edition.of(reply, context.language(), context.links(reply.card().page()));
    List<OutputFile> files = new ArrayList<>(csv(context.language(), edition));
    if (context.language() == Language.ZH) { // One JSON file holds both languages.
      files.addAll(json(reply));
    }
    return files;
  }

  private static List<OutputFile> csv(Language language, Edition edition) {
    Reply reply = edition.reply();
    String folder = language.folder() + reply.card().address();
    List<OutputFile> files = new ArrayList<>();
    for (Figure figure : reply.figures()) {
      files.add(
          OutputFile.text(
              folder + ReplyPaths.figure(figure.id(), "csv"), csv(List.of(figure), edition)));
    }
    files.add(OutputFile.text(folder + ReplyPaths.FIGURES_CSV, csv(reply.figures(), edition)));
    return files;
  }

  private static List<OutputFile> json(Reply reply) {
    String folder = reply.card().address();
    List<OutputFile> files = new ArrayList<>();
    List<FigureJson> figures =
        reply.figures().stream().map(figure -> FigureJson.of(figure, reply)).toList();
    for (FigureJson figure : figures) {
      files.add(
          OutputFile.text(folder + ReplyPaths.figure(figure.id(), "json"), Json.text(figure)));
    }
    All all = new All(reply.card().id(), reply.card().title(), figures);
    files.add(OutputFile.text(folder + ReplyPaths.FIGURES_JSON, Json.text(all)));
    return files;
  }

  /** The file with all figures. */
  record All(String reply, LocalizedText title, List<FigureJson> figures) {}

  private static String csv(List<Figure> figures, Edition edition) {
    FigureTable table = new FigureTable(edition, figures);
    Csv csv = new Csv().header(table.header());
    for (Figure figure : figures) {
      figure.observations().forEach(observation -> csv.row(table.cells(figure, observation)));
    }
    return csv.toString();
  }
}
