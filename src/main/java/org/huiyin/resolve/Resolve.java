package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.site.Site;
import org.huiyin.resolve.markdown.PageReferences;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceSet;

/** The entry points of this stage, in the order of their use. */
public final class Resolve {
  private Resolve() {}

  /**
   * The site: all that pages share. Empty if {@code site.yml} could not be read, which is reported.
   */
  public static Optional<Site> site(SiteSources sources, Problems problems) {
    return SiteResolver.site(sources, new PageReferences(false, problems), problems);
  }

  /**
   * The card of a reply, which other replies may refer to. Its problems are not reported here, but
   * by {@link #reply}.
   *
   * @param english whether the reply has an English version
   */
  public static Optional<Card> card(String id, Node node, boolean english, Site site) {
    Problems reportedLater = new Problems();
    return new CardResolver(site, CardResolver.languages(english), new Values(reportedLater))
        .card(id, Fields.of(node, reportedLater));
  }

  /**
   * What stays public of a withdrawn reply. Empty if it gives no reason, which is reported.
   *
   * @param card as it is known to the other replies
   */
  public static Optional<Withdrawal> withdrawal(
      SourceSet set, Site site, Card card, Problems problems) {
    return new WithdrawalResolver(site, card, problems).withdrawal(set);
  }

  /** A complete reply on a day on which all its dates have come. */
  public static Optional<Reply> reply(
      SourceSet set, Site site, Neighbours neighbours, ChartTexts kinds, Problems problems) {
    return reply(set, site, neighbours, kinds, day -> true, day -> false, problems);
  }

  /**
   * A complete reply. Empty if its card is invalid, which is reported.
   *
   * @param neighbours the replies that may be referred to
   * @param kinds tells which options of charts are texts
   * @param come whether the site has reached a day
   * @param later whether a day lies after the one that the site was asked for
   */
  public static Optional<Reply> reply(
      SourceSet set,
      Site site,
      Neighbours neighbours,
      ChartTexts kinds,
      Predicate<LocalDate> come,
      Predicate<LocalDate> later,
      Problems problems) {
    return new ReplyResolver(site, neighbours, kinds, come, later, problems).reply(set);
  }

  /**
   * The newest day of the updates in {@code commitments.yml}, which is resolved later.
   *
   * @return empty if there is no update with a day
   */
  public static Optional<LocalDate> newestUpdate(Node commitments) {
    Problems reportedLater = new Problems();
    Values values = new Values(reportedLater);
    return Fields.of(commitments, reportedLater).byId().stream()
        .flatMap(entry -> Fields.of(entry, reportedLater).list("updates").stream())
        .flatMap(update -> Fields.of(update, reportedLater).scalar("on").stream())
        .flatMap(on -> values.day(on).stream())
        .max(Comparator.naturalOrder());
  }
}
