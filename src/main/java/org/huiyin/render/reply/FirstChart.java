package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.LeadChart;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Edition;

/** Finds the chart that a reader of a reply's page meets first. */
public final class FirstChart {
  private FirstChart() {}

  /**
   * The first chart in the text, or else the first one; empty if there is none.
   *
   * @param drawings the charts in that language
   */
  public static Optional<LeadChart> of(Reply reply, Language language, List<Drawing> drawings) {
    Edition edition = Edition.of(reply, language, Links.from("", ""));
    return ProseBlock.placed(edition.prose()).stream()
        .flatMap(
            id ->
                drawings.stream().filter(drawing -> Anchors.chart(drawing.chart().id()).equals(id)))
        .findFirst()
        .or(() -> drawings.stream().findFirst())
        .map(drawing -> lead(drawing, edition));
  }

  private static LeadChart lead(Drawing drawing, Edition edition) {
    Chart chart = drawing.chart();
    return new LeadChart(
        Anchors.chart(chart.id()),
        edition.in(chart.title()),
        edition.in(chart.subtitle()),
        edition.in(chart.note()),
        drawing.wide(),
        drawing.narrow(),
        ChartBlock.sources(ChartBlock.figures(drawing, edition.reply()), edition).stream()
            .map(
                source ->
                    new LeadChart.Source(
                        source.link().text(),
                        source.link().href(),
                        source.document().isPresent(),
                        source.caution()))
            .toList());
  }
}
