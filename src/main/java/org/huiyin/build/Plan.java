package org.huiyin.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.check.Addresses;
import org.huiyin.model.Card;
import org.huiyin.model.Language;
import org.huiyin.model.Site;
import org.huiyin.read.Content;
import org.huiyin.render.Renderer;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SiteSources;

/**
 * Which replies are built, decided from their cards alone, before anything else of them is read.
 *
 * @param ids replies that may be published, and those whose card is unsound, so that its problems
 *     are reported
 * @param cards of the replies that may be published: all that replies may know of one another
 * @param asOf stands in for today
 */
record Plan(List<String> ids, List<Card> cards, LocalDate asOf) {

  /** Stands in for today on a site that has published nothing. */
  private static final LocalDate BEFORE_ANYTHING = LocalDate.of(1949, 10, 1);

  static Plan of(List<String> replies, Content content, Site site, Request request)
      throws IOException {
    List<String> unsound = new ArrayList<>();
    List<Card> all = new ArrayList<>();
    for (String id : replies) {
      Optional<Card> card =
          ProcessingFault.in("content/replies/" + id, () -> card(id, content, site));
      card.ifPresentOrElse(all::add, () -> unsound.add(id));
    }
    LocalDate asOf = request.asOf().orElseGet(() -> newestDate(all));
    List<Card> cards =
        all.stream()
            .map(card -> card.on(asOf))
            .filter(card -> mayBePublished(card, request.drafts()))
            .toList();
    List<String> ids = new ArrayList<>(unsound);
    cards.forEach(card -> ids.add(card.id()));
    ids.sort(Comparator.naturalOrder());
    return new Plan(ids, cards, asOf);
  }

  private static Optional<Card> card(String id, Content content, Site site) throws IOException {
    Optional<Node> node = content.card(id);
    return node.isPresent()
        ? Resolve.card(id, node.get(), content.hasEnglish(id), site)
        : Optional.empty();
  }

  /**
   * The newest date of what is published, so that the same sources give the same site on any day.
   */
  private static LocalDate newestDate(List<Card> cards) {
    return cards.stream()
        .filter(card -> card.isOpen() && card.status() == Card.Status.PUBLISHED)
        .map(card -> card.publishedAt().toLocalDate())
        .max(Comparator.naturalOrder())
        .orElse(BEFORE_ANYTHING);
  }

  private static boolean mayBePublished(Card card, boolean drafts) {
    return card.isOpen()
        && switch (card.status()) {
          case PUBLISHED -> true;
          case DRAFT, SCHEDULED -> drafts;
          case WITHDRAWN -> false;
        };
  }

  /** Gives every page its address; two at one are reported. */
  Addresses addresses(Site site, SiteSources sources, Problems problems) {
    Addresses addresses = new Addresses(Renderer.ADDRESSES, Renderer.RESERVED);
    sources
        .pages()
        .forEach(
            page ->
                addresses.take(
                    (page.english() ? Language.EN.folder() : "") + page.id() + "/",
                    page.file().whole(),
                    problems));
    cards.forEach(
        card ->
            card.languages()
                .forEach(
                    language ->
                        addresses.take(
                            language.folder() + card.address(),
                            card.origin().file().folder(),
                            problems)));
    addresses.add(Renderer.lists(site, cards));
    return addresses;
  }
}
