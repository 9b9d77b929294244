package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/**
 * Writes addresses as a sitemap: one file, or several and an index of them, because a file may hold
 * 50,000 addresses at most (sitemaps.org).
 */
final class SitemapParts {
  static final int MOST = 40_000;

  /**
   * @param parts absolute addresses
   */
  public record Index(List<String> parts) implements TemplateView {}

  private SitemapParts() {}

  static List<OutputFile> files(
      Setting setting, List<SitemapFile.Address> addresses, int most, Problems problems) {
    if (addresses.size() <= most) {
      return setting.page(
          SitePaths.SITEMAP, "sitemap.ftlx", new SitemapFile.View(addresses), problems);
    }
    List<OutputFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < addresses.size(); from += most) {
      String path = SitePaths.sitemapPart(parts.size() + 1);
      List<SitemapFile.Address> part =
          addresses.subList(from, Math.min(from + most, addresses.size()));
      files.addAll(setting.page(path, "sitemap.ftlx", new SitemapFile.View(part), problems));
      parts.add(setting.absolute(path));
    }
    files.addAll(setting.page(SitePaths.SITEMAP, "sitemap-index.ftlx", new Index(parts), problems));
    return List.copyOf(files);
  }
}
