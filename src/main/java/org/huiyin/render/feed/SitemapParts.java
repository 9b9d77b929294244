package org.huiyin.render.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.TemplateView;
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

  /**
   * @param changed a day: {@code 2021-09-16}
   * @param editions the page in each language in which it exists; empty where there is only one
   */
  public record Address(String loc, Optional<String> changed, List<Edition> editions)
      implements TemplateView {}

  /** The same page in a language. */
  public record Edition(String lang, String href) implements TemplateView {}

  public record View(List<Address> addresses) implements TemplateView {}

  private SitemapParts() {}

  static List<OutputFile> files(
      RenderContext context, List<Address> addresses, int most, Problems problems) {
    if (addresses.size() <= most) {
      return context.page(SitePaths.SITEMAP, "sitemap.ftlx", new View(addresses), problems);
    }
    List<OutputFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < addresses.size(); from += most) {
      String path = SitePaths.sitemapPart(parts.size() + 1);
      List<Address> part = addresses.subList(from, Math.min(from + most, addresses.size()));
      files.addAll(context.page(path, "sitemap.ftlx", new View(part), problems));
      parts.add(context.absolute(path));
    }
    files.addAll(context.page(SitePaths.SITEMAP, "sitemap-index.ftlx", new Index(parts), problems));
    return List.copyOf(files);
  }
}
