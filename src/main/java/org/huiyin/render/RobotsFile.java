package org.huiyin.render;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;

/** Tells search engines that all may be read, and where the sitemap is (RFC 9309). */
final class RobotsFile implements SiteOutput {
  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    String sitemap = Links.absolute(setting.site().baseUrl(), SitePaths.SITEMAP);
    return List.of(
        OutputFile.text(SitePaths.ROBOTS, "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n"));
  }
}
