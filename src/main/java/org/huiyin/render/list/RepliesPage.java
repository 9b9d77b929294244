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
import org.huiyin.render.context.SitePart;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * The lists of replies: all replies, and the replies of each year, topic, organisation and so on.
 * Newest replies come first; a page has 50 replies.
 */
public final class RepliesPage implements ListOutput {
  static final int SIZE = 50;

  /**
   * The view of {@code pages/replies.ftlh}.
   *
   * @param facets links to the lists of each facet; only on the newest page of all replies
   * @param related the list of the same organisation in its other role, lead handler or co-handler
   * @param pager empty if there is only one page
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

  /** The replies on this page that were published in one year. */
  public record Year(String year, List<CardView> replies) implements TemplateView {}

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<SitePart> parts = new ArrayList<>();
    Texts texts = context.texts();
    List<FacetIndex<ReplySummary>> indexes = indexes(summaries, texts);
    PageInfo.Parent all = new PageInfo.Parent(texts.get("replies.title"), SitePaths.REPLIES);
    PagedList newest =
        new PagedList(SitePaths.REPLY_LISTS, all.title(), List.of(), summaries, indexes, List.of());
    parts.add(sink -> newest.make(context, problems, sink));
    for (FacetIndex<ReplySummary> index : indexes) {
      List<ReplySummary> members =
          index.lists().stream().flatMap(list -> list.members().stream()).toList();
      parts.add(
          sink ->
              sink.putAll(
                  BrowsePage.files(index, all, languages(members, context), context, problems)));
      for (FacetList<ReplySummary> list : index.lists()) {
        PagedList pages =
            new PagedList(
                index.address(list),
                title(index, list, texts),
                List.of(all, index.parent(texts)),
                list.members(),
                List.of(),
                related(index, list, indexes));
        parts.add(sink -> pages.make(context, problems, sink));
      }
    }
    return parts;
  }

  /** The replies of a site, divided into lists by each facet. Facets without lists are omitted. */
  public static List<FacetIndex<ReplySummary>> indexes(List<ReplySummary> summaries, Texts texts) {
    return indexes(summaries, ReplySummary::card, texts);
  }

  private static <M> List<FacetIndex<M>> indexes(
      List<M> replies, Function<M, Card> card, Texts texts) {
    return ReplyFacets.ALL.stream()
        .map(
            facet ->
                new FacetIndex<>(
                    SitePaths.REPLY_LISTS, facet.id(), facet.lists(replies, card, texts)))
        .filter(index -> !index.lists().isEmpty())
        .toList();
  }

  /** The addresses of all list pages for these replies, except the newest page of all replies. */
  public static Stream<String> addresses(List<Card> cards, Texts texts) {
    Stream<String> numbered = numbered(SitePaths.REPLY_LISTS, cards.size());
    Stream<String> sorted =
        indexes(cards, Function.identity(), texts).stream()
            .flatMap(
                index ->
                    Stream.concat(
                        Stream.of(index.address()),
                        index.lists().stream()
                            .flatMap(
                                list ->
                                    Stream.concat(
                                        Stream.of(index.address(list)),
                                        numbered(index.address(list), list.members().size())))));
    return Stream.concat(numbered, sorted);
  }

  private static Stream<String> numbered(String base, int total) {
    return new PageNumbers(total, SIZE)
        .numbers().stream()
            .filter(number -> number != PageNumbers.NEWEST)
            .map(number -> PageNumbers.address(base, number));
  }

  /**
   * The title of a list. A body whose opinions are listed has not led them; the title names what is
   * in the list.
   */
  private static String title(
      FacetIndex<ReplySummary> index, FacetList<ReplySummary> list, Texts texts) {
    String key = "lists.of." + index.id();
    if (!index.id().equals(ReplyFacets.ORGANISATION.id())) {
      return texts.get(key, list.name(texts));
    }
    long opinions =
        list.members().stream()
            .filter(member -> member.card().filing().kind() == Card.Kind.OPINION)
            .count();
    String members =
        opinions == 0 ? "" : opinions == list.members().size() ? ".opinions" : ".mixed";
    return texts.get(key + members, list.name(texts));
  }

  /** The languages of the site in which at least one of these replies exists. */
  public static List<Language> languages(List<ReplySummary> members, RenderContext context) {
    return context.site().languages().stream()
        .filter(
            language ->
                members.stream().anyMatch(member -> member.card().languages().contains(language)))
        .toList();
  }

  /** The list of the same organisation in its other role: lead handler or co-handler. */
  private static List<Related> related(
      FacetIndex<ReplySummary> index,
      FacetList<ReplySummary> list,
      List<FacetIndex<ReplySummary>> indexes) {
    List<String> parts = List.of(ReplyFacets.ORGANISATION.id(), ReplyFacets.CO_HANDLER.id());
    return !parts.contains(index.id())
        ? List.of()
        : indexes.stream()
            .filter(other -> parts.contains(other.id()) && other != index)
            .flatMap(
                other ->
                    other.lists().stream()
                        .filter(found -> found.key().equals(list.key()))
                        .map(found -> new Related(other, found)))
            .toList();
  }

  /** A list to which another list links. */
  private record Related(FacetIndex<ReplySummary> index, FacetList<ReplySummary> list) {
    FacetBlock.Item item(Texts texts, Links links) {
      return new FacetBlock.Item(
          title(index, list, texts),
          "",
          list.members().size(),
          links.to(PageNumbers.path(index.address(list), PageNumbers.NEWEST)));
    }
  }

  /**
   * A list with all its pages.
   *
   * @param base the address of the list
   * @param indexes the facets that its newest page links to
   */
  private record PagedList(
      String base,
      String title,
      List<PageInfo.Parent> parents,
      List<ReplySummary> replies,
      List<FacetIndex<ReplySummary>> indexes,
      List<Related> related) {

    void make(RenderContext context, Problems problems, Sink sink) throws IOException {
      PageNumbers pages = new PageNumbers(replies.size(), SIZE);
      for (int number : pages.numbers()) {
        String path = PageNumbers.path(base, number);
        sink.putAll(
            context.page(
                path, "pages/replies.ftlh", () -> view(path, pages, number, context), problems));
      }
    }

    private View view(String path, PageNumbers pages, int number, RenderContext context) {
      Links links = context.links(path);
      Texts texts = context.texts();
      String lead = lead(texts);
      PageLayout layout =
          PageLayout.of(
              context,
              links,
              ListLayout.info(
                  base,
                  title,
                  lead,
                  parents,
                  number,
                  base.equals(SitePaths.REPLY_LISTS)
                      ? context.site().languages()
                      : languages(replies, context),
                  texts));
      return new View(
          layout,
          ListLayout.title(title, number, texts),
          lead,
          number == PageNumbers.NEWEST
              ? indexes.stream().map(index -> FacetBlock.firstFew(index, texts, links)).toList()
              : List.of(),
          related.stream().map(other -> other.item(texts, links)).toList(),
          years(pages.of(replies, number), context, links),
          Pager.of(pages, number, base, links));
    }

    private String lead(Texts texts) {
      int withdrawn =
          (int) replies.stream().filter(summary -> summary.card().isWithdrawn()).count();
      String all = texts.get("replies.lead", replies.size());
      return withdrawn == 0 ? all : all + texts.get("replies.lead-withdrawn", withdrawn);
    }

    private static List<Year> years(
        List<ReplySummary> newestFirst, RenderContext context, Links links) {
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
                    .map(summary -> CardView.of(summary, context, links))
                    .toList()));
        from = to;
      }
      return years;
    }
  }
}
