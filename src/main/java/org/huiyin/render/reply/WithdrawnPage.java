package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Revision;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.time.PartialDate;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.layout.PageType;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * The page at the address of a withdrawn reply: that it was withdrawn, when and why. Search engines
 * may not list it.
 */
public final class WithdrawnPage {

  /**
   * The view of {@code pages/withdrawn.ftlh}.
   *
   * @param state 已撤回
   * @param published the time of publication for display; {@code publishedIso} in ISO 8601
   * @param on the date of the withdrawal for display; {@code onIso} in ISO format
   * @param onId the id of the element with the reason, to which the feed of corrections links
   * @param because what else is said of the reason
   * @param by who withdrew it
   * @param earlier the changes before the withdrawal, newest first
   * @param listHref the list of all replies
   */
  public record View(
      PageLayout frame,
      String state,
      String kicker,
      Optional<String> congress,
      String topic,
      Optional<String> title,
      Optional<String> published,
      Optional<String> publishedIso,
      String handler,
      String on,
      String onIso,
      String onId,
      String reason,
      Optional<String> because,
      Optional<String> by,
      List<Earlier> earlier,
      String listHref)
      implements TemplateView {}

  /** A change before the withdrawal. What it changed is not told any more. */
  public record Earlier(String day, String kind) implements TemplateView {}

  private WithdrawnPage() {}

  /** The page in the language of the context. */
  public static List<OutputFile> files(
      RenderContext context, Withdrawal withdrawal, Problems problems) {
    Card card = withdrawal.card();
    Revision revision = withdrawal.revision();
    String path = card.page();
    Links links = context.links(path);
    String on = context.texts().date(PartialDate.of(revision.on()));
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(
                path,
                context.in(card.title()),
                context.texts().get("withdrawn.lead", on),
                List.of(
                    new PageInfo.Parent(context.texts().get("replies.title"), SitePaths.REPLIES)),
                card.languages(),
                false),
            new PageType.Withdrawn());
    View view =
        new View(
            layout,
            context.texts().of(card.publication().status()),
            context.format().kicker(card),
            card.filing().congress().map(congress -> context.in(congress.name())),
            context.in(card.subject()),
            card.filing().topic().map(topic -> context.in(card.title())),
            context.publishedInWords(card),
            context.publishedIso(card),
            context.format().fullNames(card.answering()),
            on,
            revision.on().toString(),
            Anchors.revision(revision.number()),
            context.in(revision.summary()),
            revision.reason().map(context::in),
            revision.by().map(context::in),
            withdrawal.earlier().stream()
                .map(each -> new Earlier(each.on().toString(), context.texts().of(each.kind())))
                .toList(),
            links.to(SitePaths.REPLIES));
    return context.page(path, "pages/withdrawn.ftlh", view, problems);
  }
}
