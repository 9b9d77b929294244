package org.huiyin.pipeline.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.site.Addresses;

/** All that a reply can learn of other replies and of the site, in one build. Thread-safe. */
public final class Answers {
  private final Neighbours cards;
  private final Addresses addresses;
  private final LocalDate asOf;
  private final LocalDate today;
  private final Optional<LocalDate> requested;
  private final UnaryOperator<String> published;
  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

  /**
   * @param cards of the replies that may be published
   * @param asOf the day of the site, on which its files depend
   * @param today the day after which days have not come yet
   * @param requested the day that the site was asked for; empty if it shows all that the sources
   *     have
   * @param published the digest of a file of the site that was published last, by its path
   */
  public Answers(
      Neighbours cards,
      Addresses addresses,
      LocalDate asOf,
      LocalDate today,
      Optional<LocalDate> requested,
      UnaryOperator<String> published) {
    this.requested = requested;
    this.published = published;
    this.cards = cards;
    this.addresses = addresses;
    this.asOf = asOf;
    this.today = today;
  }

  public Neighbours cards() {
    return cards;
  }

  public Addresses addresses() {
    return addresses;
  }

  /** Whether a day has not come yet. */
  public boolean isFuture(LocalDate day) {
    return day.isAfter(today);
  }

  /** Whether the day of the site is a day or a later one. */
  public boolean hasCome(LocalDate day) {
    return !day.isAfter(asOf);
  }

  /**
   * Whether a day lies after the one that the site was asked for: no file of it tells of it yet.
   */
  public boolean isLater(LocalDate day) {
    return requested.filter(day::isAfter).isPresent();
  }

  /** The digest of a file of the site that was published last; empty if it is not known. */
  public String published(String path) {
    return published.apply(path);
  }

  /** The answer to a question, in a form that is equal if and only if the answers are. */
  public String to(Question question) {
    String about = question.about();
    return switch (question.subject()) {
      case STATUS -> cards.card(about).map(card -> card.publication().status().name()).orElse("");
      case CARD -> cards.card(about).map(this::fingerprint).orElse("");
      case NAMING -> fingerprints(cards.naming(about));
      case SAME_MATTER ->
          cards.card(about).map(cards::sameMatter).map(this::fingerprints).orElse("");
      case IDS -> Fingerprint.of(cards.ids());
      case LEADS -> cards.leads(about).toString();
      case HIDDEN -> cards.hiddenBy(about).orElse("");
      case FUTURE -> String.valueOf(isFuture(LocalDate.parse(about)));
      case COME -> String.valueOf(hasCome(LocalDate.parse(about)));
      case LATER -> String.valueOf(isLater(LocalDate.parse(about)));
      case PUBLISHED -> published(about);
      case ADDRESS -> addresses.at(about).name();
      case ADDRESSES -> Fingerprint.of(addresses.all());
    };
  }

  private String fingerprints(List<Card> list) {
    return String.join(" ", list.stream().map(this::fingerprint).toList());
  }

  private String fingerprint(Card card) {
    return fingerprints.computeIfAbsent(card.id(), unused -> Fingerprint.of(card));
  }
}
