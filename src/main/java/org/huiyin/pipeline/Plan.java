package org.huiyin.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.address.SitePaths;
import org.huiyin.check.KnownAddresses;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.UnpublishedCount;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.trace.CardIndex;
import org.huiyin.render.Renderer;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;

/**
 * The replies to build. They are selected by their cards, before their other files are read.
 *
 * @param ids the replies that may be published, and those whose card has errors, so that the errors
 *     are reported; sorted
 * @param cards the cards of the replies that may be published; all that replies know of each other
 * @param hidden the cards of the other replies
 * @param asOf the date to use as today
 */
record Plan(List<String> ids, List<Card> cards, List<Card> hidden, LocalDate asOf) {

  /** The date to use as today on a site without published replies. */
  private static final LocalDate BEFORE_ANYTHING = LocalDate.of(1949, 10, 1);

  static Plan of(Collection<Candidate> candidates, Request request) {
    List<String> unsound = new ArrayList<>();
    List<Card> all = new ArrayList<>();
    for (Candidate candidate : candidates) {
      candidate.card().ifPresentOrElse(all::add, () -> unsound.add(candidate.id()));
    }
    LocalDate asOf = request.asOf().orElseGet(() -> newestDate(candidates));
    List<Card> cards =
        all.stream()
            .map(card -> card.on(asOf))
            .filter(card -> mayBePublished(card, request.drafts()))
            .toList();
    List<String> ids = new ArrayList<>(unsound);
    cards.forEach(card -> ids.add(card.id()));
    ids.sort(Comparator.naturalOrder());
    Set<String> visible = cards.stream().map(Card::id).collect(Collectors.toSet());
    List<Card> hidden = all.stream().filter(card -> !visible.contains(card.id())).toList();
    return new Plan(ids, cards, hidden, asOf);
  }

  /**
   * The newest date of the published replies and of the updates of their commitments, so that the
   * same sources give the same site on any day. Withdrawn replies count, because they were
   * published: a withdrawal never turns back the date, which would hide scheduled replies again.
   */
  private static LocalDate newestDate(Collection<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.card().filter(Plan::wasPublished).isPresent())
        .flatMap(
            candidate ->
                Stream.concat(
                    candidate.card().stream().map(Card::day), candidate.updatedOn().stream()))
        .max(Comparator.naturalOrder())
        .orElse(BEFORE_ANYTHING);
  }

  private static boolean wasPublished(Card card) {
    return card.isOpen() && (card.isWithdrawn() || isPublished(card));
  }

  /**
   * Warns about published replies whose day has not come.
   *
   * @param today the day of {@link #today}
   */
  void reportFuture(LocalDate today, Problems problems) {
    for (Card card : cards) {
      if (isPublished(card) && card.day().isAfter(today)) {
        problems.add(Problem.warning(card.origin(), Message.of("published-in-future", card.day())));
      }
    }
  }

  /**
   * The day of the build. This is the only use of the clock, if the request names no day: it
   * changes what is reported, never a file of the site.
   */
  static LocalDate today(Site site, Request request) {
    return request.asOf().orElseGet(() -> today(site.zone()));
  }

  /** The day that it is somewhere. */
  static LocalDate today(ZoneId zone) {
    return LocalDate.now(zone);
  }

  /** The numbers of replies that are not public, by year, if the policy of the site counts them. */
  List<UnpublishedCount> unpublished(Site site) {
    if (!site.rules().policy().countUnpublished()) {
      return List.of();
    }
    Map<UnpublishedCount, Integer> counts = new LinkedHashMap<>();
    hidden.stream()
        .filter(card -> isPublished(card) && !card.isOpen())
        .forEach(
            card ->
                counts.merge(
                    new UnpublishedCount(
                        card.handledOn().getYear(),
                        card.publication().publicity().orElseThrow(),
                        0),
                    1,
                    Integer::sum));
    return counts.entrySet().stream()
        .map(
            entry ->
                new UnpublishedCount(
                    entry.getKey().year(), entry.getKey().publicity(), entry.getValue()))
        .toList();
  }

  /**
   * The next day at which a build gives other files although no source has changed; empty if no day
   * after that of the plan changes anything.
   */
  Optional<LocalDate> nextChange(List<ReplyResult> replies) {
    Stream<LocalDate> scheduled =
        Stream.concat(cards.stream(), hidden.stream())
            .filter(Card::isOpen)
            .filter(card -> card.publication().status() == Card.Status.SCHEDULED)
            .map(Card::day);
    Stream<LocalDate> ofReplies = replies.stream().flatMap(reply -> reply.changes().stream());
    return Stream.concat(scheduled, ofReplies)
        .filter(day -> day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }

  /** What replies know of each other. */
  CardIndex replies() {
    return new CardIndex(cards, hidden);
  }

  private static boolean isPublished(Card card) {
    return card.publication().status() == Card.Status.PUBLISHED;
  }

  /** Replies that are not public (依申请公开, 不予公开) are never built, not even with drafts. */
  private static boolean mayBePublished(Card card, boolean drafts) {
    return card.isOpen()
        && switch (card.publication().status()) {
          case PUBLISHED, WITHDRAWN -> true;
          case DRAFT, SCHEDULED -> drafts;
        };
  }

  /**
   * Assigns the address of every page. Two pages with the same address are reported.
   *
   * @param renderer supplies the paths of the files that it will render
   */
  KnownAddresses addresses(Site site, SiteSources sources, Renderer renderer, Problems problems) {
    KnownAddresses addresses = new KnownAddresses(renderer.reserved());
    for (SiteSources.PageSource page : sources.pages()) {
      Language language = page.english() ? Language.EN : Language.ZH;
      addresses.take(
          language.folder() + SitePaths.textPage(page.id()), page.file().whole(), problems);
    }
    for (Card card : cards) {
      for (Language language : card.languages()) {
        String address = language.folder() + card.address();
        addresses.take(address, card.origin().file().folder(), problems);
        if (card.isWithdrawn()) {
          addresses.addWithdrawn(address);
        } else {
          addresses.addOpen(address);
        }
      }
    }
    addresses.add(renderer.paths(cards));
    renderer.openFolders().forEach(addresses::addOpen);
    return addresses;
  }
}
