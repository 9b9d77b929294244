package org.huiyin.render.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SitePart;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.search.IndexedPage;
import org.huiyin.search.SearchDocument;
import org.huiyin.search.SearchIndex;
import org.huiyin.source.Problems;

/** The search page of a language, and its search index. */
public final class SearchPage implements ListOutput {

  /**
   * The view of {@code pages/search.ftlh}.
   *
   * @param script the script and style sheet of the search
   * @param folder the link to the folder of the index
   * @param root the link to the root of the language's part of the site
   * @param shards the number of term files, in digits
   */
  public record View(
      PageLayout frame,
      String title,
      Script script,
      String listHref,
      String folder,
      String root,
      String shards)
      implements TemplateView {}

  /** A script and style sheet that only this page loads. */
  public record Script(String scriptHref, String styleHref) implements TemplateView {}

  @Override
  public Set<ReplySummary.Extra> reads() {
    return Set.of(ReplySummary.Extra.TERMS);
  }

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<SearchIndex.Page> pages = new ArrayList<>();
    List<OutputFile> texts = new ArrayList<>();
    String language = context.language().folder();
    for (Site.Page page : context.site().pages(context.language())) {
      SearchDocument document = SearchEntries.of(page);
      IndexedPage indexed = IndexedPage.of(document);
      pages.add(new SearchIndex.Page(document.address(), LocalDate.MIN, indexed.terms()));
      indexed
          .texts()
          .forEach(text -> texts.add(new OutputFile(language + text.path(), text.bytes())));
    }
    summaries.forEach(
        summary ->
            pages.add(
                new SearchIndex.Page(
                    summary.card().address(), summary.card().day(), summary.search())));
    SearchIndex index = new SearchIndex(language + SitePaths.SEARCH_FOLDER, pages);
    return List.of(
        sink -> sink.putAll(page(context, index.shards(), problems)),
        sink -> sink.putAll(texts),
        sink -> index.files(sink::put));
  }

  private static List<OutputFile> page(RenderContext context, int shards, Problems problems) {
    Links links = context.links(SitePaths.SEARCH);
    String title = context.texts().get("search.title");
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(
                SitePaths.SEARCH,
                title,
                context.texts().get("search.lead"),
                List.of(),
                context.site().languages(),
                true));
    View view =
        new View(
            layout,
            title,
            new Script(context.asset(links, "search.js"), context.asset(links, "search.css")),
            links.to(SitePaths.REPLIES),
            links.to(SitePaths.SEARCH_FOLDER),
            links.to(""),
            Integer.toString(shards));
    return context.page(SitePaths.SEARCH, "pages/search.ftlh", view, problems);
  }
}
