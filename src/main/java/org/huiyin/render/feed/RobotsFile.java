package org.huiyin.render.feed;

import java.util.List;
import org.huiyin.address.Delivery;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.source.Problems;

/**
 * Writes {@code robots.txt} (RFC 9309): search engines may read everything; the sitemap's URL. A
 * site with drafts asks them to read nothing, and {@code publish} refuses it.
 */
public final class RobotsFile implements SiteOutput {
  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    if (summaries.stream().anyMatch(RobotsFile::isDraft)) {
      return List.of(
          OutputFile.text(SitePaths.ROBOTS, Delivery.DRAFTS + "\nUser-agent: *\nDisallow: /\n"));
    }
    String sitemap = Links.absolute(context.site().baseUrl(), SitePaths.SITEMAP);
    return List.of(
        OutputFile.text(SitePaths.ROBOTS, "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n"));
  }

  private static boolean isDraft(ReplySummary summary) {
    Card.Status status = summary.card().publication().status();
    return status == Card.Status.DRAFT || status == Card.Status.SCHEDULED;
  }
}
