package org.huiyin.render.feed;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.source.Problems;

/** Writes {@code robots.txt} (RFC 9309): search engines may read everything; the sitemap's URL. */
public final class RobotsFile implements SiteOutput {
  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    String sitemap = Links.absolute(context.site().baseUrl(), SitePaths.SITEMAP);
    return List.of(
        OutputFile.text(SitePaths.ROBOTS, "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n"));
  }
}
