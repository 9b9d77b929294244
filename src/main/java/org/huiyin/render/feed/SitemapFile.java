package org.huiyin.render.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.list.Facet;
import org.huiyin.render.list.FacetIndex;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.page.TextPage;
import org.huiyin.source.Problems;

/** The addresses of all pages, for search engines (sitemaps.org, version 0.9). */
public final class SitemapFile implements SiteOutput {
  @Override
  public List<OutputFile> files(
      RenderContext setting, List<ReplySummary> summaries, Problems problems) {
    List<ReplySummary> published = summaries.stream().filter(FeedFile::isPublished).toList();
    Optional<String> newest =
        published.stream()
            .map(ReplySummary::updatedOn)
            .max(Comparator.naturalOrder())
            .map(Object::toString);
    List<Language> languages = setting.site().languages();
    List<SitemapParts.Address> addresses = new ArrayList<>();
    for (Language language : languages) {
      RenderContext own = setting.in(language);
      addresses.add(address(own, SitePaths.HOME, newest, languages));
      addresses.add(address(own, SitePaths.REPLIES, newest, languages));
      addresses.add(address(own, SitePaths.SEARCH, newest, languages));
      addresses.add(address(own, SitePaths.DATA, newest, languages));
      addresses.add(address(own, SitePaths.MAP, newest, languages));
      lists(
          own,
          published.stream().filter(summary -> summary.language() == language).toList(),
          addresses);
      for (Site.Page page : setting.site().pages(language)) {
        addresses.add(
            address(own, page.path(), Optional.empty(), TextPage.languages(page, setting.site())));
      }
    }
    for (ReplySummary summary : published) {
      addresses.add(
          address(
              setting.in(summary.language()),
              summary.card().page(),
              Optional.of(summary.updatedOn().toString()),
              summary.card().languages()));
    }
    return SitemapParts.files(setting, addresses, SitemapParts.MOST, problems);
  }

  /** The lists of replies; their numbered pages, and the lists of values, are found from there. */
  private static void lists(
      RenderContext setting, List<ReplySummary> summaries, List<SitemapParts.Address> addresses) {
    for (FacetIndex<ReplySummary> shelf : RepliesPage.shelves(summaries, setting.texts())) {
      List<ReplySummary> all =
          shelf.groups().stream().flatMap(group -> group.members().stream()).toList();
      addresses.add(
          address(
              setting,
              PageNumbers.path(shelf.address(), PageNumbers.NEWEST),
              Optional.empty(),
              RepliesPage.languages(all, setting)));
      for (Facet.Group<ReplySummary> group : shelf.groups()) {
        Optional<String> newest =
            group.members().stream()
                .map(ReplySummary::updatedOn)
                .max(Comparator.naturalOrder())
                .map(Object::toString);
        addresses.add(
            address(
                setting,
                PageNumbers.path(shelf.address(group), PageNumbers.NEWEST),
                newest,
                RepliesPage.languages(group.members(), setting)));
      }
    }
  }

  private static SitemapParts.Address address(
      RenderContext setting, String path, Optional<String> changed, List<Language> languages) {
    List<SitemapParts.Edition> editions =
        languages.size() < 2
            ? List.of()
            : languages.stream()
                .map(
                    language ->
                        new SitemapParts.Edition(
                            language.tag(), setting.in(language).absolute(path)))
                .toList();
    return new SitemapParts.Address(setting.absolute(path), changed, editions);
  }
}
