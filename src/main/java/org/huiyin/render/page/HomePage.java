package org.huiyin.render.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Progress;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.list.CardView;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.ProgressBar;
import org.huiyin.source.Problems;

/**
 * The home page: the site's name, its newest replies, a chart of the first of them, what changed
 * lately, and the progress of all commitments. It does not count withdrawn replies; the list of
 * replies has them.
 */
public final class HomePage implements SiteOutput {
  private static final int NEWEST = 10;

  /**
   * The view of {@code pages/home.ftlh}.
   *
   * @param lead the newest reply, with more detail; empty if there are no replies
   * @param more the next newest replies
   * @param others the number of replies that the page does not show
   * @param unbound how many numbers of the texts are linked to no source
   * @param chart of the newest reply; empty if it has none
   * @param progressBar the progress of all commitments
   * @param registerHref the register of commitments
   * @param lately what was published or changed last, newest first
   * @param changesHref the list of corrections
   */
  public record View(
      PageLayout frame,
      String siteName,
      String tagline,
      Totals totals,
      int unbound,
      Optional<CardView> lead,
      Optional<ChartView> chart,
      List<CardView> more,
      int others,
      String listHref,
      String yearsHref,
      ProgressBar progressBar,
      String registerHref,
      List<LatelyItem> lately,
      String changesHref)
      implements TemplateView {}

  /** The size of the site. */
  public record Totals(Total replies, Total values, Total claims, Total commitments)
      implements TemplateView {}

  /**
   * A count.
   *
   * @param shown the number for display: {@code 12,345}
   */
  public record Total(int number, String shown) implements TemplateView {
    static Total of(int number) {
      return new Total(number, Quantity.show(BigDecimal.valueOf(number)));
    }
  }

  @Override
  public Set<ReplySummary.Extra> reads() {
    return Set.of(ReplySummary.Extra.CHART);
  }

  @Override
  public List<OutputFile> files(RenderContext context, List<ReplySummary> all, Problems problems) {
    List<ReplySummary> summaries =
        all.stream().filter(summary -> !summary.card().isWithdrawn()).toList();
    Links links = context.links(SitePaths.HOME);
    String tagline = context.in(context.site().tagline());
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(SitePaths.HOME, "", tagline, List.of(), context.site().languages(), true));
    List<Progress> progress =
        summaries.stream()
            .flatMap(summary -> summary.commitments().stream())
            .map(CommitmentSummary::progress)
            .toList();
    View view =
        new View(
            layout,
            context.in(context.site().name()),
            tagline,
            new Totals(
                Total.of(summaries.size()),
                Total.of(summaries.stream().mapToInt(ReplySummary::givenValues).sum()),
                Total.of(summaries.stream().mapToInt(ReplySummary::claims).sum()),
                Total.of(progress.size())),
            summaries.stream().mapToInt(ReplySummary::unbound).sum(),
            summaries.stream().findFirst().map(summary -> CardView.of(summary, context, links)),
            summaries.stream()
                .findFirst()
                .flatMap(
                    summary -> summary.lead().map(chart -> ChartView.of(chart, summary, links))),
            summaries.stream()
                .skip(1)
                .limit(NEWEST - 1)
                .map(summary -> CardView.of(summary, context, links))
                .toList(),
            Math.max(0, summaries.size() - NEWEST),
            links.to(SitePaths.REPLIES),
            links.to(SitePaths.YEARS),
            ProgressBar.of(progress, context.texts()),
            links.to(SitePaths.COMMITMENTS),
            LatelyItem.of(all, context, links),
            links.to(SitePaths.CORRECTIONS));
    return context.page(SitePaths.HOME, "pages/home.ftlh", view, problems);
  }
}
