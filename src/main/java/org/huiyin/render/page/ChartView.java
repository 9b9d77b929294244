package org.huiyin.render.page;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.model.artefact.LeadChart;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;

/**
 * A chart outside the page of its reply.
 *
 * @param id of its element
 * @param wide the drawing for wide columns, as inline SVG
 * @param narrow the drawing for phones, as inline SVG
 * @param href the chart in the page of its reply
 */
public record ChartView(
    String id,
    String title,
    Optional<String> subtitle,
    Optional<String> note,
    SafeHtml wide,
    SafeHtml narrow,
    List<Source> sources,
    String href)
    implements TemplateView {

  /** Where values come from: a passage of the reply, or another document. */
  public record Source(
      String text, Optional<String> href, boolean elsewhere, Optional<String> caution)
      implements TemplateView {}

  static ChartView of(LeadChart chart, ReplySummary summary, Links links) {
    String page = links.to(summary.card().page());
    return new ChartView(
        chart.anchor(),
        chart.title(),
        chart.subtitle(),
        chart.note(),
        new SafeHtml(chart.wide()),
        new SafeHtml(chart.narrow()),
        chart.sources().stream()
            .map(
                source ->
                    new Source(
                        source.text(),
                        source.href().map(href -> source.elsewhere() ? href : page + href),
                        source.elsewhere(),
                        source.caution()))
            .toList(),
        page + "#" + chart.anchor());
  }
}
