package org.huiyin.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.ReplyPaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Chart;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.render.context.Edition;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.source.Problems;

/** Writes the files of each chart: the drawing as SVG and PNG, its data as CSV and JSON. */
public final class ChartData implements ReplyOutput {

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    String folder = context.language().folder() + reply.card().address();
    Edition edition = Edition.of(reply, context.language(), context.links(reply.card().page()));
    List<OutputFile> files = new ArrayList<>();
    for (Drawing drawing : drawings) {
      String id = drawing.chart().id();
      files.add(OutputFile.text(folder + ReplyPaths.chart(id, "svg"), drawing.standalone()));
      files.add(new OutputFile(folder + ReplyPaths.chart(id, "png"), drawing.whole()));
      files.add(OutputFile.text(folder + ReplyPaths.chart(id, "csv"), csv(drawing, edition)));
      files.add(
          OutputFile.text(
              folder + ReplyPaths.chart(id, "json"), Json.text(Root.of(drawing, reply))));
    }
    return files;
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<Chart> charts) {
    String folder = language.folder() + reply.card().address();
    return charts.stream()
        .flatMap(
            chart ->
                Stream.of("svg", "png", "csv", "json")
                    .map(ending -> folder + ReplyPaths.chart(chart.id(), ending)))
        .toList();
  }

  /** The CSV columns of a chart. */
  static List<FigureTable.Column> columns(Drawing drawing, Edition edition) {
    Texts texts = edition.texts();
    return drawing.events().isEmpty()
        ? Stream.concat(
                FigureTable.columns(List.of("group", "drawn-label", "drawn-value"), texts).stream(),
                table(drawing, edition).columns().stream())
            .toList()
        : FigureTable.columns(List.of("commitment", "commitment-label", "when", "what"), texts);
  }

  private static FigureTable table(Drawing drawing, Edition edition) {
    return new FigureTable(
        edition,
        drawing.rows().stream()
            .flatMap(row -> edition.reply().figure(row.observation().figure()).stream())
            .toList());
  }

  private static List<String> names(Drawing drawing, Edition edition) {
    return columns(drawing, edition).stream().map(FigureTable.Column::name).toList();
  }

  private static String csv(Drawing drawing, Edition edition) {
    return drawing.events().isEmpty() ? values(drawing, edition) : events(drawing, edition);
  }

  private static String events(Drawing drawing, Edition edition) {
    Csv csv = new Csv().header(names(drawing, edition));
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

  private static String values(Drawing drawing, Edition edition) {
    Reply reply = edition.reply();
    FigureTable table = table(drawing, edition);
    Csv csv = new Csv().header(names(drawing, edition));
    for (Drawing.Row row : drawing.rows()) {
      List<Csv.Cell> cells =
          new ArrayList<>(
              List.of(
                  Csv.Cell.of(row.group()), Csv.Cell.of(row.label()), Csv.Cell.of(row.shown())));
      Optional<Figure> figure = reply.figure(row.observation().figure());
      Optional<Observation> observation = reply.observation(row.observation());
      if (figure.isPresent() && observation.isPresent()) {
        cells.addAll(table.cells(figure.get(), observation.get()));
      }
      csv.row(cells);
    }
    return csv.toString();
  }

  /** The JSON file of a chart. */
  record Root(
      String id,
      String kind,
      LocalizedText title,
      Optional<LocalizedText> subtitle,
      Optional<LocalizedText> note,
      String description,
      List<Row> rows,
      List<Drawing.Event> events) {

    private static Root of(Drawing drawing, Reply reply) {
      Chart chart = drawing.chart();
      return new Root(
          chart.id(),
          chart.kind().text(),
          chart.title(),
          chart.subtitle(),
          chart.note(),
          drawing.description(),
          drawing.rows().stream().map(row -> Row.of(row, reply)).toList(),
          drawing.events());
    }
  }

  /**
   * A value of the chart.
   *
   * @param shown the value as the chart displays it
   * @param period its own, otherwise that of its figure
   */
  record Row(
      String group,
      String label,
      String shown,
      String figure,
      Optional<LocalizedText> unit,
      Optional<Period> period,
      Optional<FigureJson.Observation> observation) {

    private static Row of(Drawing.Row row, Reply reply) {
      Optional<Figure> figure = reply.figure(row.observation().figure());
      Optional<Observation> observation = reply.observation(row.observation());
      return new Row(
          row.group(),
          row.label(),
          row.shown(),
          row.observation().figure(),
          figure.map(Figure::unit),
          figure.flatMap(found -> observation.map(found::periodOf)),
          observation.map(found -> FigureJson.Observation.of(found, reply.english().isPresent())));
    }
  }
}
