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
 * Writes URLs as a sitemap. If there are too many for one file, writes several files and an index;
 * sitemaps.org allows 50,000 URLs in a file.
 */
final class SitemapParts {
  /** The number of URLs in a file, with a margin below the allowed number. */
  static final int MOST = 40_000;

  /**
   * The view of {@code sitemap-index.ftlx}.
   *
   * @param parts the absolute URLs of the parts
   */
  public record Index(List<String> parts) implements TemplateView {}

  /**
   * A URL of the sitemap.
   *
   * @param loc the absolute URL
   * @param changed the date of the last change, in ISO format; empty if it is not known
   * @param editions the page in each of its languages; empty if there is only one
   */
  public record Address(String loc, Optional<String> changed, List<Edition> editions)
      implements TemplateView {}

  /** The page in one of its languages. */
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
