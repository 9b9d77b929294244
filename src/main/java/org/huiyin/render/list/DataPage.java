package org.huiyin.render.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.Sink;
import org.huiyin.render.context.SitePart;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.source.Problems;

/**
 * The lists of values: all values of the site, and the values of each unit, area and period. Values
 * of the newest reply come first; a page has 100 values.
 */
public final class DataPage implements ListOutput {
  private static final int SIZE = 100;

  /**
   * The view of {@code pages/data.ftlh}.
   *
   * @param facets links to the lists of each facet; only on the first page of all values
   * @param csvHref all values as CSV; only on the first page of all values
   * @param jsonHref all values as JSON Lines; only on the first page of all values
   * @param pager empty if there is only one page
   */
  public record View(
      PageLayout frame,
      String title,
      String lead,
      List<FacetBlock> facets,
      Optional<String> csvHref,
      Optional<String> jsonHref,
      List<Row> rows,
      Optional<Pager> pager)
      implements TemplateView {}

  /**
   * A value as a table row.
   *
   * @param href its row in the reply's page
   * @param label of the figure, with the categories of the value
   * @param area empty if it has none
   * @param value empty if the source does not give it
   * @param period in words
   * @param planned whether it is a plan or target
   * @param open whether the value is not one number: 超过100, 5—8
   * @param context whether the value is from a document other than the reply
   * @param answeredAgain whether a later reply answers the same matter again
   * @param replyHref the reply's page
   * @param reply kind and number of the reply
   */
  public record Row(
      String href,
      String label,
      String area,
      boolean areaImplied,
      Optional<String> value,
      String unit,
      String period,
      boolean derived,
      boolean planned,
      boolean open,
      boolean context,
      boolean answeredAgain,
      String replyHref,
      String reply)
      implements TemplateView {

    private static Row of(ReplyValue valued, Texts texts, Links links) {
      ReplySummary.Datum datum = valued.datum();
      Card card = valued.summary().card();
      String reply = links.to(card.page());
      Optional<ShownValue> shown = ShownValue.of(datum.value(), datum.unit(), texts);
      return new Row(
          reply + "#" + Anchors.observation(datum.figure(), datum.observation()),
          name(datum, texts),
          datum.area(),
          datum.areaImplied(),
          shown.map(ShownValue::number),
          shown.map(ShownValue::unit).orElse(""),
          datum.period().isEmpty() ? texts.get("period.not-given") : datum.period(),
          datum.value() instanceof Value.Derived,
          datum.isPlanned(),
          datum.value().isOpen(),
          datum.context(),
          valued.summary().answeredAgain(),
          reply,
          new DisplayFormat(texts).kicker(card));
    }
  }

  private static String name(ReplySummary.Datum datum, Texts texts) {
    return datum.categories().stream()
        .map(ReplySummary.DatumCategory::category)
        .reduce((all, next) -> texts.get("observation.with", all, next))
        .map(categories -> texts.get("observation.of", datum.label(), categories))
        .orElse(datum.label());
  }

  /** A value with the summary of its reply. */
  public record ReplyValue(ReplySummary summary, ReplySummary.Datum datum) {}

  @Override
  public Set<ReplySummary.Extra> reads() {
    return Set.of(ReplySummary.Extra.VALUES);
  }

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<SitePart> parts = new ArrayList<>();
    Texts texts = context.texts();
    List<ReplyValue> values = values(summaries);
    PageInfo.Parent all = new PageInfo.Parent(texts.get("data-page.title"), SitePaths.DATA);
    List<FacetIndex<ReplyValue>> indexes = indexes(values, texts);
    List<Language> languages =
        context.site().languages().stream()
            .filter(
                language ->
                    summaries.stream()
                        .anyMatch(
                            summary ->
                                !summary.values().isEmpty()
                                    && summary.card().languages().contains(language)))
            .toList();
    parts.add(
        sink ->
            new PagedList(
                    SitePaths.VALUE_LISTS,
                    all.title(),
                    lead(values, texts),
                    List.of(),
                    values,
                    indexes)
                .make(context, problems, sink));
    for (FacetIndex<ReplyValue> index : indexes) {
      parts.add(sink -> sink.putAll(BrowsePage.files(index, all, languages, context, problems)));
      for (FacetList<ReplyValue> list : index.lists()) {
        String title = texts.get("lists.of." + index.id(), list.name(texts));
        parts.add(
            sink ->
                new PagedList(
                        index.address(list),
                        title,
                        lead(list.members(), texts),
                        List.of(all, index.parent(texts)),
                        list.members(),
                        List.of())
                    .make(context, problems, sink));
      }
    }
    return parts;
  }

  /** All values of the replies, in the order of the replies. */
  public static List<ReplyValue> values(List<ReplySummary> summaries) {
    return summaries.stream()
        .flatMap(summary -> summary.values().stream().map(datum -> new ReplyValue(summary, datum)))
        .toList();
  }

  /**
   * The values of a site, divided into lists by each facet. A list of one value says nothing that
   * the list of all values does not; it is omitted, and so are facets without lists.
   */
  public static List<FacetIndex<ReplyValue>> indexes(List<ReplyValue> values, Texts texts) {
    return ValueFacets.all().stream()
        .map(
            facet ->
                new FacetIndex<>(
                    SitePaths.VALUE_LISTS,
                    facet.id(),
                    facet.lists(values, ReplyValue::datum, texts).stream()
                        .filter(list -> list.members().size() > 1)
                        .toList()))
        .filter(index -> !index.lists().isEmpty())
        .toList();
  }

  /** The counts of the values. Plans are no results and are counted apart. */
  private static String lead(List<ReplyValue> all, Texts texts) {
    List<ReplyValue> values = all.stream().filter(one -> !one.datum().isPlanned()).toList();
    int derived =
        (int) values.stream().filter(one -> one.datum().value() instanceof Value.Derived).count();
    int notGiven =
        (int) values.stream().filter(one -> one.datum().value() instanceof Value.NotGiven).count();
    int replies = (int) all.stream().map(one -> one.summary().card().id()).distinct().count();
    int planned = all.size() - values.size();
    String results =
        texts.get("data-page.lead", values.size() - derived - notGiven, derived, notGiven, replies);
    return planned == 0 ? results : results + texts.get("data-page.planned", planned);
  }

  /**
   * A list with all its pages.
   *
   * @param base the address of the list
   * @param indexes the facets that its first page links to
   */
  private record PagedList(
      String base,
      String title,
      String lead,
      List<PageInfo.Parent> parents,
      List<ReplyValue> values,
      List<FacetIndex<ReplyValue>> indexes) {

    void make(RenderContext context, Problems problems, Sink sink) throws IOException {
      PageNumbers pages = new PageNumbers(values.size(), SIZE);
      for (int number : pages.numbers()) {
        String path = PageNumbers.path(base, number);
        sink.putAll(
            context.page(
                path, "pages/data.ftlh", () -> view(path, pages, number, context), problems));
      }
    }

    private View view(String path, PageNumbers pages, int number, RenderContext context) {
      Texts texts = context.texts();
      boolean all = base.equals(SitePaths.VALUE_LISTS);
      Links links = context.links(path);
      boolean first = all && number == PageNumbers.NEWEST;
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
                  all ? context.site().languages() : List.of(context.language()),
                  texts));
      return new View(
          layout,
          ListLayout.title(title, number, texts),
          lead,
          first
              ? indexes.stream().map(index -> FacetBlock.firstFew(index, texts, links)).toList()
              : List.of(),
          first ? Optional.of(links.to(SitePaths.ALL_VALUES_CSV)) : Optional.empty(),
          first ? Optional.of(links.to(SitePaths.ALL_VALUES_JSON_LINES)) : Optional.empty(),
          pages.of(values, number).stream().map(valued -> Row.of(valued, texts, links)).toList(),
          Pager.of(pages, number, base, links));
    }
  }
}
