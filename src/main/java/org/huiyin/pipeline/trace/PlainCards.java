package org.huiyin.pipeline.trace;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.model.Card;
import org.huiyin.model.text.LocalizedText;

/**
 * Makes cards as other replies and the pages of the site see them: without the places of their
 * texts. What many cards say alike, such as a session or the bodies, they share, because all cards
 * of a site are in memory at once. Thread-safe.
 */
public final class PlainCards {
  private final Map<Object, Object> shared = new ConcurrentHashMap<>();

  /** The card, equal to the given one. */
  public Card of(Card card) {
    return new Card(
        card.id(),
        plain(card.title()),
        card.summary().map(PlainCards::plain),
        shared(card.topics()),
        filing(card.filing()),
        shared(card.handling()),
        letter(card.letter()),
        publication(card.publication()),
        catalogue(card.catalogue()),
        card.documents(),
        card.languages(),
        card.relations(),
        shared(card.procedure()),
        card.origin());
  }

  private static LocalizedText plain(LocalizedText text) {
    return new LocalizedText(text.zh(), text.en());
  }

  /** One for all that are equal. */
  @SuppressWarnings("unchecked")
  private <T> T shared(T part) {
    Object known = shared.putIfAbsent(part, part);
    return known == null ? part : (T) known;
  }

  private LocalizedText sharedText(LocalizedText text) {
    return shared(plain(text));
  }

  private Card.Filing filing(Card.Filing filing) {
    return new Card.Filing(
        filing.kind(),
        shared(filing.congress().map(this::congress)),
        filing.numbers(),
        filing.topic().map(PlainCards::plain),
        proposers(filing.proposers()));
  }

  private Card.Congress congress(Card.Congress congress) {
    return new Card.Congress(sharedText(congress.name()), congress.term(), congress.session());
  }

  private Card.Proposers proposers(Card.Proposers proposers) {
    List<Card.Proposer> named =
        proposers.named().stream()
            .map(one -> shared(new Card.Proposer(plain(one.name()), one.role())))
            .toList();
    return shared(new Card.Proposers(named, proposers.others(), proposers.total()));
  }

  private Card.Letter letter(Card.Letter letter) {
    return new Card.Letter(
        letter.documentNumber(),
        shared(letter.signer().map(PlainCards::plain)),
        letter.salutation().map(PlainCards::plain),
        shared(letter.addressedTo()),
        shared(letter.signedBy()),
        shared(letter.signedOn()),
        closing(letter.closing()));
  }

  private Card.Closing closing(Card.Closing closing) {
    return shared(
        new Card.Closing(
            closing.lines().stream().map(PlainCards::plain).toList(),
            closing.contact().map(PlainCards::plain),
            closing.copies().stream().map(PlainCards::plain).toList()));
  }

  private Card.Publication publication(Card.Publication publication) {
    return new Card.Publication(
        publication.status(),
        shared(publication.publicity()),
        publication.publishedAt().map(this::time),
        publication.dayOnly(),
        sharedText(publication.sourceLabel()));
  }

  private LocalDateTime time(LocalDateTime time) {
    LocalDate day = shared(time.toLocalDate());
    return LocalDateTime.of(day, shared(time.toLocalTime()));
  }

  private Card.Catalogue catalogue(Card.Catalogue catalogue) {
    return catalogue.equals(Card.Catalogue.NONE)
        ? Card.Catalogue.NONE
        : new Card.Catalogue(
            catalogue.indexNumber(), shared(catalogue.publicityReason().map(PlainCards::plain)));
  }
}
