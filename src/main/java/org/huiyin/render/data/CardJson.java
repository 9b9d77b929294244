package org.huiyin.render.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Organisation;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.context.RenderContext;

/**
 * The {@code card} object in {@code reply.json}.
 *
 * @param publishedAt ISO 8601 with the offset of the site's time zone
 */
record CardJson(
    Card.Kind kind,
    String number,
    LocalizedText title,
    LocalizedText topic,
    Optional<LocalizedText> summary,
    Card.Congress congress,
    List<Card.Proposer> proposers,
    Organisation leadHandler,
    List<Organisation> coHandlers,
    List<Organisation> consulted,
    boolean consultedOthers,
    Optional<String> documentNumber,
    Organisation signedBy,
    LocalDate signedOn,
    String publishedAt,
    LocalizedText sourceLabel,
    Card.Status status,
    Optional<Card.Outcome> outcome,
    Optional<Card.Publicity> publicity,
    List<Document> documents) {

  static CardJson of(Card card, RenderContext context) {
    return new CardJson(
        card.filing().kind(),
        card.filing().number(),
        card.title(),
        card.filing().topic(),
        card.summary(),
        card.filing().congress(),
        card.filing().proposers(),
        card.handling().leadHandler(),
        card.handling().coHandlers(),
        card.handling().consulted(),
        card.handling().consultedOthers(),
        card.letter().documentNumber(),
        card.letter().signedBy(),
        card.letter().signedOn(),
        RenderContext.iso(context.instant(card.publication().publishedAt())),
        card.publication().sourceLabel(),
        card.publication().status(),
        card.handling().outcome(),
        card.publication().publicity(),
        card.documents());
  }
}
