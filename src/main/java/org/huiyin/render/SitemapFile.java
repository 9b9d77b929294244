package org.huiyin.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Site;
import org.huiyin.source.Problems;

/** The addresses of all pages, for search engines (sitemaps.org, version 0.9). */
final class SitemapFile implements PageKinds.OfSite {
  static final String PATH = "sitemap.xml";

  public record View(List<Address> addresses) {}

  /** @param changed a day: {@code 2021-09-16} */
  public record Address(String loc, Optional<String> changed) {}

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    String baseUrl = setting.site().baseUrl();
    List<Digest> published = digests.stream().filter(FeedFile::isPublished).toList();
    Optional<String> newest = published.stream().map(Digest::updatedOn)
        .max(Comparator.naturalOrder()).map(Object::toString);
    List<Address> addresses = new ArrayList<>();
    addresses.add(new Address(Links.absolute(baseUrl, Frame.HOME), newest));
    addresses.add(new Address(Links.absolute(baseUrl, Frame.REPLIES), newest));
    for (Site.Page page : setting.site().pages()) {
      addresses.add(new Address(Links.absolute(baseUrl, TextPage.path(page)), Optional.empty()));
    }
    for (Digest digest : published) {
      addresses.add(new Address(
          Links.absolute(baseUrl, ReplyPage.path(digest.card())), Optional.of(digest.updatedOn().toString())));
    }
    return setting.page(PATH, "sitemap.ftlx", new View(addresses), problems);
  }
}
