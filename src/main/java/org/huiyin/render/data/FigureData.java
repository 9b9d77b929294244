package org.huiyin.render.data;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Chart;
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

/** Writes the figures of a reply as one CSV file for each language and one JSON file. */
public final class FigureData implements ReplyOutput {

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    if (reply.figures().isEmpty()) {
      return List.of();
    }
    Edition edition = Edition.of(reply, context.language(), context.links(reply.card().page()));
    OutputFile csv =
        OutputFile.text(
            context.language().folder() + reply.card().address() + ReplyPaths.FIGURES_CSV,
            csv(edition));
    return context.language() == Language.ZH // One JSON file holds both languages.
        ? List.of(csv, json(reply))
        : List.of(csv);
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<Chart> charts) {
    if (reply.figures().isEmpty()) {
      return List.of();
    }
    String csv = language.folder() + reply.card().address() + ReplyPaths.FIGURES_CSV;
    return language == Language.ZH
        ? List.of(csv, reply.card().address() + ReplyPaths.FIGURES_JSON)
        : List.of(csv);
  }

  private static OutputFile json(Reply reply) {
    List<FigureJson> figures =
        reply.figures().stream().map(figure -> FigureJson.of(figure, reply)).toList();
    All all = new All(reply.card().id(), reply.card().title(), figures);
    return OutputFile.text(reply.card().address() + ReplyPaths.FIGURES_JSON, Json.text(all));
  }

  /** The file with all figures. */
  record All(String reply, LocalizedText title, List<FigureJson> figures) {}

  private static String csv(Edition edition) {
    List<Figure> figures = edition.reply().figures();
    FigureTable table = new FigureTable(edition, figures);
    Csv csv = new Csv().header(table.header());
    for (Figure figure : figures) {
      figure.observations().forEach(observation -> csv.row(table.cells(figure, observation)));
    }
    return csv.toString();
  }
}
