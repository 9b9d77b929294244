package org.huiyin.render.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.Sink;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * All replies, and the replies of each year, topic, organisation …: newest first, fifty to a page.
 */
public final class RepliesPage implements ListOutput {
  static final int SIZE = 50;

  /**
   * @param facets the ways to fewer replies; only where all are listed
   * @param related what the same body handles in its other part
   */
  public record View(
      PageLayout frame,
      String title,
      String lead,
      List<FacetBlock> facets,
      List<FacetBlock.Item> related,
      List<Year> years,
      Optional<Pager> pager)
      implements TemplateView {}

  /** The replies of one year. */
  public record Year(String year, List<CardView> replies) implements TemplateView {}

  @Override
  public void make(
      RenderContext setting, List<ReplySummary> summaries, Problems problems, Sink sink)
      throws IOException {
    Texts texts = setting.texts();
    List<FacetIndex<ReplySummary>> shelves = shelves(summaries, texts);
    PageInfo.Parent all = new PageInfo.Parent(texts.get("replies.title"), SitePaths.REPLIES);
    new Listed(SitePaths.REPLY_LISTS, all.title(), List.of(), summaries, shelves, List.of())
        .make(setting, problems, sink);
    for (FacetIndex<ReplySummary> shelf : shelves) {
      List<ReplySummary> members =
          shelf.groups().stream().flatMap(group -> group.members().stream()).toList();
      sink.putAll(BrowsePage.files(shelf, all, languages(members, setting), setting, problems));
      for (Facet.Group<ReplySummary> group : shelf.groups()) {
        new Listed(
                shelf.address(group),
                texts.get("lists.of." + shelf.id(), group.named(texts)),
                List.of(all, shelf.parent(texts)),
                group.members(),
                List.of(),
                related(shelf, group, shelves))
            .make(setting, problems, sink);
      }
    }
  }

  /** The replies of a site, sorted by each property that any of them has. */
  public static List<FacetIndex<ReplySummary>> shelves(List<ReplySummary> summaries, Texts texts) {
    return shelves(summaries, ReplySummary::card, texts);
  }

  private static <M> List<FacetIndex<M>> shelves(
      List<M> replies, Function<M, Card> card, Texts texts) {
    return ReplyFacets.ALL.stream()
        .map(
            facet ->
                new FacetIndex<>(
                    SitePaths.REPLY_LISTS, facet.id(), facet.groups(replies, card, texts)))
        .filter(shelf -> !shelf.groups().isEmpty())
        .toList();
  }

  /**
   * The addresses of all pages of lists that there are with these replies, but for the newest of
   * all.
   */
  public static Stream<String> addresses(List<Card> cards, Texts texts) {
    Stream<String> numbered = numbered(SitePaths.REPLY_LISTS, cards.size());
    Stream<String> sorted =
        shelves(cards, Function.identity(), texts).stream()
            .flatMap(
                shelf ->
                    Stream.concat(
                        Stream.of(shelf.address()),
                        shelf.groups().stream()
                            .flatMap(
                                group ->
                                    Stream.concat(
                                        Stream.of(shelf.address(group)),
                                        numbered(shelf.address(group), group.members().size())))));
    return Stream.concat(numbered, sorted);
  }

  private static Stream<String> numbered(String base, int total) {
    return new PageNumbers(total, SIZE)
        .numbers().stream()
            .filter(number -> number != PageNumbers.NEWEST)
            .map(number -> PageNumbers.address(base, number));
  }

  /**
   * The languages in which a list of these replies exists: those in which one of them can be read.
   */
  public static List<Language> languages(List<ReplySummary> members, RenderContext setting) {
    return setting.site().languages().stream()
        .filter(
            language ->
                members.stream().anyMatch(member -> member.card().languages().contains(language)))
        .toList();
  }

  /** What a body leads and what it co-handles are two lists; each names the other. */
  private static List<Related> related(
      FacetIndex<ReplySummary> shelf,
      Facet.Group<ReplySummary> group,
      List<FacetIndex<ReplySummary>> shelves) {
    List<String> parts = List.of(ReplyFacets.ORGANISATION.id(), ReplyFacets.CO_HANDLER.id());
    return !parts.contains(shelf.id())
        ? List.of()
        : shelves.stream()
            .filter(other -> parts.contains(other.id()) && other != shelf)
            .flatMap(
                other ->
                    other.groups().stream()
                        .filter(found -> found.key().equals(group.key()))
                        .map(found -> new Related(other, found)))
            .toList();
  }

  /** A list beside another. */
  private record Related(FacetIndex<ReplySummary> shelf, Facet.Group<ReplySummary> group) {
    FacetBlock.Item item(Texts texts, Links links) {
      return new FacetBlock.Item(
          texts.get("lists.of." + shelf.id(), group.named(texts)),
          "",
          group.members().size(),
          links.to(PageNumbers.path(shelf.address(group), PageNumbers.NEWEST)));
    }
  }

  /** One list with all its pages. */
  private record Listed(
      String base,
      String title,
      List<PageInfo.Parent> parents,
      List<ReplySummary> replies,
      List<FacetIndex<ReplySummary>> shelves,
      List<Related> related) {

    void make(RenderContext setting, Problems problems, Sink sink) throws IOException {
      PageNumbers pages = new PageNumbers(replies.size(), SIZE);
      for (int number : pages.numbers()) {
        String path = PageNumbers.path(base, number);
        Links links = setting.links(path);
        Texts texts = setting.texts();
        String lead = texts.get("replies.lead", replies.size());
        PageLayout frame =
            PageLayout.of(
                setting,
                links,
                ListFrame.about(
                    base,
                    title,
                    lead,
                    parents,
                    number,
                    base.equals(SitePaths.REPLY_LISTS)
                        ? setting.site().languages()
                        : languages(replies, setting),
                    texts));
        View view =
            new View(
                frame,
                ListFrame.title(title, number, texts),
                lead,
                number == PageNumbers.NEWEST
                    ? shelves.stream().map(shelf -> FacetBlock.some(shelf, texts, links)).toList()
                    : List.of(),
                related.stream().map(other -> other.item(texts, links)).toList(),
                years(pages.of(replies, number), setting, links),
                Pager.of(pages, number, base, links));
        sink.putAll(setting.page(path, "pages/replies.ftlh", view, problems));
      }
    }

    private static List<Year> years(
        List<ReplySummary> newestFirst, RenderContext setting, Links links) {
      List<Year> years = new ArrayList<>();
      int from = 0;
      while (from < newestFirst.size()) {
        String year = ReplyFacets.year(newestFirst.get(from).card());
        int to = from;
        while (to < newestFirst.size()
            && ReplyFacets.year(newestFirst.get(to).card()).equals(year)) {
          to++;
        }
        years.add(
            new Year(
                year,
                newestFirst.subList(from, to).stream()
                    .map(summary -> CardView.of(summary, setting, links))
                    .toList()));
        from = to;
      }
      return years;
    }
  }
}
