package org.huiyin.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.list.CorrectionsPage;
import org.huiyin.render.list.DataPage;
import org.huiyin.render.list.FacetBlock;
import org.huiyin.render.list.FacetIndex;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.register.Quarter;
import org.huiyin.render.register.RegisterFacets;
import org.huiyin.render.register.Registered;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.year.YearPages;
import org.huiyin.source.Problems;

/** The site map for readers (网站地图): links to all pages and all lists of replies. */
public final class MapPage implements SiteOutput {

  /**
   * The view of {@code pages/map.ftlh}.
   *
   * @param lists the lists of replies. There are too many lists of values; {@code pages} links to
   *     the pages that list them.
   */
  public record View(
      PageLayout frame, String title, String lead, List<Entry> pages, List<FacetBlock> lists)
      implements TemplateView {}

  /**
   * A link to a page.
   *
   * @param count the number of items that the page lists; empty if it is not a list
   */
  public record Entry(String label, String href, Optional<Integer> count) implements TemplateView {}

  @Override
  public Set<ReplySummary.Extra> reads() {
    return Set.of(ReplySummary.Extra.VALUES);
  }

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    Texts texts = context.texts();
    Links links = context.links(SitePaths.MAP);
    String title = texts.get("map.title");
    String lead = texts.get("map.lead");
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(SitePaths.MAP, title, lead, List.of(), context.site().languages(), true));
    View view =
        new View(
            layout,
            title,
            lead,
            pages(context, summaries, links),
            RepliesPage.indexes(summaries, texts).stream()
                .map(index -> FacetBlock.all(index, texts, links))
                .toList());
    return context.page(SitePaths.MAP, "pages/map.ftlh", view, problems);
  }

  private static List<Entry> pages(
      RenderContext context, List<ReplySummary> summaries, Links links) {
    Texts texts = context.texts();
    List<DataPage.ReplyValue> values = DataPage.values(summaries);
    List<Entry> pages = new ArrayList<>();
    pages.add(new Entry(texts.get("home.name"), links.to(SitePaths.HOME), Optional.empty()));
    pages.add(
        new Entry(
            texts.get("replies.title"),
            links.to(SitePaths.REPLIES),
            Optional.of(summaries.size())));
    pages.add(
        new Entry(
            texts.get("data-page.title"), links.to(SitePaths.DATA), Optional.of(values.size())));
    for (FacetIndex<DataPage.ReplyValue> index : DataPage.indexes(values, texts)) {
      pages.add(
          new Entry(
              texts.get("lists.title", texts.get("data-page.title"), index.title(texts)),
              links.to(PageNumbers.path(index.address(), PageNumbers.NEWEST)),
              Optional.of(index.lists().size())));
    }
    addRegister(Registered.all(summaries), texts, links, pages);
    List<Integer> years = YearPages.years(summaries.stream().map(ReplySummary::card));
    pages.add(
        new Entry(texts.get("years.title"), links.to(SitePaths.YEARS), Optional.of(years.size())));
    for (int year : years) {
      pages.add(
          new Entry(
              texts.get("year.title", year), links.to(SitePaths.yearPage(year)), Optional.empty()));
    }
    pages.add(
        new Entry(
            texts.get("corrections.page"),
            links.to(SitePaths.CORRECTIONS),
            Optional.of(CorrectionsPage.changes(summaries).size())));
    pages.add(new Entry(texts.get("search.title"), links.to(SitePaths.SEARCH), Optional.empty()));
    for (Site.Page page : context.site().pages(context.language())) {
      pages.add(new Entry(page.title(), links.to(page.path()), Optional.empty()));
    }
    pages.add(new Entry(texts.get("layout.feed"), links.to(SitePaths.FEED), Optional.empty()));
    pages.add(
        new Entry(
            texts.get("register.feed"), links.to(SitePaths.COMMITMENTS_FEED), Optional.empty()));
    return pages;
  }

  private static void addRegister(
      List<Registered> commitments, Texts texts, Links links, List<Entry> pages) {
    pages.add(
        new Entry(
            texts.get("register.title"),
            links.to(SitePaths.COMMITMENTS),
            Optional.of(commitments.size())));
    pages.add(
        new Entry(
            texts.get("register.overdue"),
            links.to(SitePaths.OVERDUE),
            Optional.of((int) commitments.stream().filter(Registered::isOverdue).count())));
    for (FacetIndex<Registered> index : RegisterFacets.indexes(commitments, texts)) {
      pages.add(
          new Entry(
              texts.get("lists.title", texts.get("register.title"), index.title(texts)),
              links.to(PageNumbers.path(index.address(), PageNumbers.NEWEST)),
              Optional.of(index.lists().size())));
    }
    for (Quarter quarter : Quarter.of(commitments)) {
      pages.add(
          new Entry(
              texts.get("register.bulletin", quarter.label(texts)),
              links.to(SitePaths.file(quarter.address())),
              Optional.empty()));
    }
  }
}
