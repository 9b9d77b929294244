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
import org.huiyin.render.list.FacetIndex;
import org.huiyin.render.list.FacetList;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.page.TextPage;
import org.huiyin.render.register.Quarter;
import org.huiyin.render.register.Registered;
import org.huiyin.render.year.YearPages;
import org.huiyin.source.Problems;

/** The sitemap for search engines (sitemaps.org, version 0.9). */
public final class SitemapFile implements SiteOutput {
  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<ReplySummary> published = summaries.stream().filter(FeedFile::isPublished).toList();
    Optional<String> newest =
        published.stream()
            .map(ReplySummary::updatedOn)
            .max(Comparator.naturalOrder())
            .map(Object::toString);
    List<Language> languages = context.site().languages();
    List<SitemapParts.Address> addresses = new ArrayList<>();
    for (Language language : languages) {
      RenderContext inLanguage = context.in(language);
      addresses.add(address(inLanguage, SitePaths.HOME, newest, languages));
      addresses.add(address(inLanguage, SitePaths.REPLIES, newest, languages));
      addresses.add(address(inLanguage, SitePaths.SEARCH, newest, languages));
      addresses.add(address(inLanguage, SitePaths.DATA, newest, languages));
      addresses.add(address(inLanguage, SitePaths.COMMITMENTS, newest, languages));
      addresses.add(address(inLanguage, SitePaths.OVERDUE, newest, languages));
      bulletins(
          inLanguage,
          published.stream().filter(summary -> summary.language() == language).toList(),
          addresses);
      addresses.add(address(inLanguage, SitePaths.CORRECTIONS, newest, languages));
      addresses.add(address(inLanguage, SitePaths.MAP, newest, languages));
      addresses.add(address(inLanguage, SitePaths.YEARS, newest, languages));
      for (int year : YearPages.years(published.stream().map(ReplySummary::card))) {
        addresses.add(address(inLanguage, SitePaths.yearPage(year), newest, languages));
      }
      lists(
          inLanguage,
          published.stream().filter(summary -> summary.language() == language).toList(),
          addresses);
      for (Site.Page page : context.site().pages(language)) {
        addresses.add(
            address(
                inLanguage,
                page.path(),
                Optional.empty(),
                TextPage.languages(page, context.site())));
      }
    }
    for (ReplySummary summary : published) {
      addresses.add(
          address(
              context.in(summary.language()),
              summary.card().page(),
              Optional.of(summary.updatedOn().toString()),
              summary.card().languages()));
    }
    return SitemapParts.files(context, addresses, SitemapParts.MOST, problems);
  }

  /**
   * Adds the lists of replies. Search engines find their numbered pages and the lists of values by
   * links.
   */
  private static void lists(
      RenderContext context, List<ReplySummary> summaries, List<SitemapParts.Address> addresses) {
    for (FacetIndex<ReplySummary> index : RepliesPage.indexes(summaries, context.texts())) {
      List<ReplySummary> all =
          index.lists().stream().flatMap(list -> list.members().stream()).toList();
      addresses.add(
          address(
              context,
              PageNumbers.path(index.address(), PageNumbers.NEWEST),
              Optional.empty(),
              RepliesPage.languages(all, context)));
      for (FacetList<ReplySummary> list : index.lists()) {
        Optional<String> newest =
            list.members().stream()
                .map(ReplySummary::updatedOn)
                .max(Comparator.naturalOrder())
                .map(Object::toString);
        addresses.add(
            address(
                context,
                PageNumbers.path(index.address(list), PageNumbers.NEWEST),
                newest,
                RepliesPage.languages(list.members(), context)));
      }
    }
  }

  /** Adds the bulletins of quarters. Search engines find the lists of commitments by links. */
  private static void bulletins(
      RenderContext context, List<ReplySummary> summaries, List<SitemapParts.Address> addresses) {
    List<Registered> all = Registered.all(summaries);
    for (Quarter quarter : Quarter.of(all)) {
      addresses.add(
          address(
              context,
              SitePaths.file(quarter.address()),
              Optional.empty(),
              RepliesPage.languages(
                  quarter.reported(all).stream().map(Registered::reply).distinct().toList(),
                  context)));
    }
  }

  private static SitemapParts.Address address(
      RenderContext context, String path, Optional<String> changed, List<Language> languages) {
    List<SitemapParts.Edition> editions =
        languages.size() < 2
            ? List.of()
            : languages.stream()
                .map(
                    language ->
                        new SitemapParts.Edition(
                            language.tag(), context.in(language).absolute(path)))
                .toList();
    return new SitemapParts.Address(context.absolute(path), changed, editions);
  }
}
