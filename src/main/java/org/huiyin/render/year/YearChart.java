package org.huiyin.render.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Nature;
import org.huiyin.model.Observation;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.SiteChart;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;

/**
 * A chart of the numbers of a table, which stands above it.
 *
 * @param wide the drawing for wide columns, as inline SVG
 * @param narrow the drawing for phones, as inline SVG
 */
public record YearChart(String title, SafeHtml wide, SafeHtml narrow, String svgHref)
    implements TemplateView {
  private static final Origin COMPUTED = new SourceFile("summary", "").whole();
  private static final int MOST_BARS = 20;

  /** Whether there are two numbers to compare. */
  static boolean isWorthDrawing(YearTable table) {
    return table.rows().stream().filter(row -> !row.value().equals("0")).count() > 1;
  }

  /** The drawing of a table; empty if it cannot be drawn. */
  static Optional<Drawing> drawing(YearTable table, String title, RenderContext context) {
    List<YearTable.Row> rows = table.rows().subList(0, Math.min(MOST_BARS, table.rows().size()));
    return context
        .yearly()
        .drawer()
        .draw(
            new SiteChart(
                table.id(),
                title,
                table.measure(),
                context.texts().get("year.source", context.in(context.site().name())),
                figure(table, rows, context.texts().get("year.chart-unit"))),
            context.language());
  }

  private static Figure figure(YearTable table, List<YearTable.Row> rows, String unit) {
    List<Observation> observations = new ArrayList<>();
    for (YearTable.Row row : rows) {
      observations.add(
          new Observation(
              row.id(),
              Optional.of(LocalizedText.chinese(row.label())),
              List.of(),
              false,
              new Value.Given(new BigDecimal(row.value())),
              Optional.empty(),
              Optional.empty(),
              false,
              List.of(),
              false,
              Optional.empty(),
              COMPUTED));
    }
    return new Figure(
        table.id(),
        LocalizedText.chinese(table.measure()),
        LocalizedText.chinese(unit),
        Period.NOT_GIVEN,
        Nature.FLOW,
        Optional.empty(),
        true,
        Optional.empty(),
        List.of(),
        new SourceRef.Passage(table.id(), COMPUTED),
        Optional.empty(),
        observations,
        COMPUTED);
  }

  static YearChart of(Drawing drawing, String title, String svgHref) {
    return new YearChart(
        title, new SafeHtml(drawing.wide()), new SafeHtml(drawing.narrow()), svgHref);
  }
}
