package org.huiyin.resolve;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.site.Site;
import org.huiyin.resolve.markdown.PageReferences;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceSet;

/** The stage's three entrances, in the order in which they are used. */
public final class Resolve {
  private Resolve() {}

  /** What all pages share; nothing if {@code site.yml} could not be read, which is reported. */
  public static Optional<Site> site(SiteSources sources, Problems problems) {
    return SiteResolver.site(sources, new PageReferences(problems), problems);
  }

  /**
   * What other replies may know of a reply; its problems are left for {@link #reply} to report.
   *
   * @param english whether it can be read in English
   */
  public static Optional<Card> card(String id, Node node, boolean english, Site site) {
    Problems reportedLater = new Problems();
    return new CardResolver(site, CardResolver.languages(english), new Values(reportedLater))
        .card(id, Fields.of(node, reportedLater));
  }

  /**
   * A whole reply; nothing if its card lacks something it cannot do without, which is reported.
   *
   * @param cards of the replies that may be referred to
   * @param kinds tells which options of charts are texts
   */
  public static Optional<Reply> reply(
      SourceSet set, Site site, List<Card> cards, ChartTexts kinds, Problems problems) {
    return new ReplyResolver(site, cards, kinds, problems).reply(set);
  }
}
