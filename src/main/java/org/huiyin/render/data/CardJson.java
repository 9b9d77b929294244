package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
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
 * @param proposersOthers whether there are more proposers than are named
 * @param handledSeparately whether several bodies handle it, each for itself
 * @param procedure omitted where the card says nothing of it
 * @param publishedAt ISO 8601 with the offset of the site's time zone; the day alone if no time is
 *     given
 */
record CardJson(
    Card.Kind kind,
    List<String> numbers,
    LocalizedText title,
    Optional<LocalizedText> topic,
    Optional<LocalizedText> summary,
    Optional<Card.Congress> congress,
    List<Card.Proposer> proposers,
    boolean proposersOthers,
    Optional<Integer> proposersTotal,
    List<Organisation> leadHandlers,
    boolean handledSeparately,
    List<Organisation> coHandlers,
    List<Organisation> consulted,
    boolean consultedOthers,
    Optional<String> documentNumber,
    Optional<String> indexNumber,
    Optional<LocalizedText> signer,
    Optional<LocalizedText> salutation,
    List<Organisation> addressedTo,
    List<Organisation> signedBy,
    Optional<LocalDate> signedOn,
    @JsonAdapter(OmitEmpty.class) Optional<ProcedureJson> procedure,
    List<LocalizedText> afterSignature,
    Optional<LocalizedText> contact,
    List<LocalizedText> copies,
    Optional<String> publishedAt,
    LocalizedText sourceLabel,
    Card.Status status,
    Optional<Card.Outcome> outcome,
    Optional<Card.Publicity> publicity,
    Optional<LocalizedText> publicityReason,
    List<Document> documents) {

  static CardJson of(Card card, RenderContext context) {
    return new CardJson(
        card.filing().kind(),
        card.filing().numbers(),
        card.title(),
        card.filing().topic(),
        card.summary(),
        card.filing().congress(),
        card.filing().proposers().named(),
        card.filing().proposers().others(),
        card.filing().proposers().total(),
        card.handling().leadHandlers(),
        card.handling().separately(),
        card.handling().coHandlers(),
        card.handling().consulted(),
        card.handling().consultedOthers(),
        card.letter().documentNumber(),
        card.catalogue().indexNumber(),
        card.letter().signer(),
        card.letter().salutation(),
        card.letter().addressedTo(),
        card.letter().signedBy(),
        card.letter().signedOn(),
        ProcedureJson.of(card.procedure()),
        card.letter().closing().lines(),
        card.letter().closing().contact(),
        card.letter().closing().copies(),
        context.publishedIso(card),
        card.publication().sourceLabel(),
        card.publication().status(),
        card.handling().outcome(),
        card.publication().publicity(),
        card.catalogue().publicityReason(),
        card.documents());
  }
}
