package org.huiyin.render.register;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.Sink;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.list.FacetBlock;
import org.huiyin.render.list.ListLayout;
import org.huiyin.render.list.Pager;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * A list of commitments with all its pages. A page has 50 commitments.
 *
 * @param base the address of the list
 * @param lead the counts in one sentence
 * @param parents the pages above it in the breadcrumb
 * @param languages in which the list exists
 * @param newestFirst the commitments
 * @param quarter of a bulletin; empty for other lists
 * @param top what only the newest page shows above the list
 */
record RegisterList(
    String base,
    String title,
    String lead,
    List<PageInfo.Parent> parents,
    List<Language> languages,
    List<Registered> newestFirst,
    Optional<Quarter> quarter,
    Top top) {
  private static final int SIZE = 50;

  /**
   * The view of {@code pages/register.ftlh}.
   *
   * @param overview only on the newest page of a list that has one
   * @param pager empty if there is only one page
   */
  public record View(
      PageLayout frame,
      String title,
      String lead,
      Optional<RegisterOverview> overview,
      List<FacetBlock> facets,
      List<RegisterGroup> groups,
      Optional<Pager> pager)
      implements TemplateView {}

  /** What stands above the list, with links from its page. */
  interface Top {
    /** Nothing. */
    Top NONE =
        new Top() {
          @Override
          public Optional<RegisterOverview> overview(Links links) {
            return Optional.empty();
          }

          @Override
          public List<FacetBlock> facets(Links links) {
            return List.of();
          }
        };

    Optional<RegisterOverview> overview(Links links);

    List<FacetBlock> facets(Links links);
  }

  void make(RenderContext context, Problems problems, Sink sink) throws IOException {
    PageNumbers pages = new PageNumbers(newestFirst.size(), SIZE);
    for (int number : pages.numbers()) {
      String path = PageNumbers.path(base, number);
      sink.putAll(
          context.page(
              path, "pages/register.ftlh", () -> view(path, pages, number, context), problems));
    }
  }

  private View view(String path, PageNumbers pages, int number, RenderContext context) {
    Links links = context.links(path);
    boolean newest = number == PageNumbers.NEWEST;
    return new View(
        PageLayout.of(
            context,
            links,
            ListLayout.info(base, title, lead, parents, number, languages, context.texts())),
        ListLayout.title(title, number, context.texts()),
        lead,
        newest ? top.overview(links) : Optional.empty(),
        newest ? top.facets(links) : List.of(),
        RegisterGroup.of(pages.of(newestFirst, number), quarter, context, links),
        Pager.of(pages, number, base, links));
  }
}
