package org.huiyin.render.list;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Revision;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.Sink;
import org.huiyin.render.context.SitePart;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.RevisionBlock;
import org.huiyin.source.Problems;

/**
 * The list of all corrections, updates and withdrawals, newest first; a page has 50. Of a withdrawn
 * reply it lists the withdrawal alone: the earlier ones tell of a text that is not published any
 * more.
 */
public final class CorrectionsPage implements ListOutput {
  private static final int SIZE = 50;

  /**
   * The view of {@code pages/corrections.ftlh}.
   *
   * @param pager empty if there is only one page
   */
  public record View(
      PageLayout frame,
      String title,
      String lead,
      String counts,
      String feedHref,
      List<Row> rows,
      Optional<Pager> pager)
      implements TemplateView {}

  /**
   * A change.
   *
   * @param replyHref the page of the reply, without an anchor
   * @param reply its title
   * @param kicker kind and number of the reply
   */
  public record Row(RevisionBlock change, String replyHref, String reply, String kicker)
      implements TemplateView {}

  /** A change with its reply. */
  public record Dated(ReplySummary summary, ReplySummary.Change change) {
    /** The day of the change. */
    public LocalDate on() {
      return change.revision().on();
    }
  }

  /**
   * The changes of all replies that are published or were, newest first.
   *
   * @param summaries in one language
   */
  public static List<Dated> changes(List<ReplySummary> summaries) {
    return summaries.stream()
        .filter(
            summary ->
                summary.card().isWithdrawn()
                    || summary.card().publication().status() == Card.Status.PUBLISHED)
        .flatMap(summary -> summary.changes().stream().map(change -> new Dated(summary, change)))
        .sorted(
            Comparator.comparing(Dated::on)
                .reversed()
                .thenComparing(dated -> dated.summary().card().id())
                .thenComparing(dated -> -dated.change().revision().number()))
        .toList();
  }

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    return List.of(sink -> make(changes(summaries), context, problems, sink));
  }

  private static void make(List<Dated> changes, RenderContext context, Problems problems, Sink sink)
      throws IOException {
    PageNumbers pages = new PageNumbers(changes.size(), SIZE);
    for (int number : pages.numbers()) {
      sink.putAll(
          context.page(
              PageNumbers.path(SitePaths.CHANGE_LISTS, number),
              "pages/corrections.ftlh",
              () -> view(changes, pages, number, context),
              problems));
    }
  }

  private static View view(
      List<Dated> changes, PageNumbers pages, int number, RenderContext context) {
    Texts texts = context.texts();
    Links links = context.links(PageNumbers.path(SitePaths.CHANGE_LISTS, number));
    String title = texts.get("corrections.page");
    String lead = texts.get("corrections.lead");
    return new View(
        PageLayout.of(
            context,
            links,
            ListLayout.info(
                SitePaths.CHANGE_LISTS,
                title,
                lead,
                List.of(),
                number,
                context.site().languages(),
                texts)),
        ListLayout.title(title, number, texts),
        lead,
        texts.get(
            "corrections.counts",
            count(changes, Revision.Kind.CORRECTION),
            count(changes, Revision.Kind.UPDATE),
            count(changes, Revision.Kind.WITHDRAWAL)),
        links.to(SitePaths.CORRECTIONS_FEED),
        pages.of(changes, number).stream().map(dated -> row(dated, context, links)).toList(),
        Pager.of(pages, number, SitePaths.CHANGE_LISTS, links));
  }

  private static int count(List<Dated> changes, Revision.Kind kind) {
    return (int) changes.stream().filter(each -> each.change().revision().kind() == kind).count();
  }

  private static Row row(Dated dated, RenderContext context, Links links) {
    Card card = dated.summary().card();
    return new Row(
        RevisionBlock.of(dated.change(), context.texts()),
        links.to(card.page()),
        context.in(card.title()),
        new DisplayFormat(context.texts()).kicker(card));
  }
}
