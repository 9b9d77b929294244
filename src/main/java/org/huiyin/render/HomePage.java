package org.huiyin.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Progress;
import org.huiyin.model.ReplySummary;
import org.huiyin.quantity.Quantity;
import org.huiyin.source.Problems;

/** What the site is, its newest replies, and how their promises stand. */
final class HomePage implements SiteOutput {
  private static final int NEWEST = 10;

  /**
   * @param lead the newest reply, shown large
   * @param more the next newest
   * @param others how many replies only the list shows
   */
  public record View(
      Frame frame,
      String siteName,
      String tagline,
      Totals totals,
      Optional<CardView> lead,
      List<CardView> more,
      int others,
      String listHref,
      Standing standing)
      implements TemplateView {}

  /** How much the site holds. */
  public record Totals(Total replies, Total values, Total claims, Total commitments)
      implements TemplateView {}

  /**
   * @param shown the number as readers see it: {@code 12,345}
   */
  public record Total(int number, String shown) implements TemplateView {
    static Total of(int number) {
      return new Total(number, Quantity.show(BigDecimal.valueOf(number)));
    }
  }

  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    Links links = setting.links(SitePaths.HOME);
    String tagline = setting.in(setting.site().tagline());
    Frame frame =
        Frame.of(
            setting,
            links,
            new PageInfo(SitePaths.HOME, "", tagline, List.of(), setting.site().languages(), true));
    List<Progress> progress =
        summaries.stream().flatMap(summary -> summary.progress().stream()).toList();
    View view =
        new View(
            frame,
            setting.in(setting.site().name()),
            tagline,
            new Totals(
                Total.of(summaries.size()),
                Total.of(summaries.stream().mapToInt(ReplySummary::givenValues).sum()),
                Total.of(summaries.stream().mapToInt(ReplySummary::claims).sum()),
                Total.of(progress.size())),
            summaries.stream().findFirst().map(summary -> CardView.of(summary, setting, links)),
            summaries.stream()
                .skip(1)
                .limit(NEWEST - 1)
                .map(summary -> CardView.of(summary, setting, links))
                .toList(),
            Math.max(0, summaries.size() - NEWEST),
            links.to(SitePaths.REPLIES),
            Standing.of(progress, setting.texts()));
    return setting.page(SitePaths.HOME, "pages/home.ftlh", view, problems);
  }
}
