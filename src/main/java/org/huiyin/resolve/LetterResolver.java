package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Organisation;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Problems;

/** Converts what {@code reply.yml} says of the letter: addressee, signature and what follows it. */
final class LetterResolver {
  private final OrganisationReferences organisations;
  private final Values values;
  private final Problems problems;

  LetterResolver(OrganisationReferences organisations, Values values) {
    this.organisations = organisations;
    this.values = values;
    this.problems = values.problems();
  }

  /**
   * Returns the letter.
   *
   * @param leadHandlers they sign a reply unless it says who does; an opinion is addressed to them
   *     unless it says to whom
   */
  Card.Letter letter(Card.Kind kind, List<Organisation> leadHandlers, Fields card) {
    boolean isOpinion = kind == Card.Kind.OPINION;
    Optional<String> documentNumber =
        card.isNotGiven("document-number")
            ? Optional.empty()
            : values.text(card, "document-number", Language.ZH);
    Optional<LocalizedText> signer = values.given(card, "signer");
    if (card.isNotGiven("salutation")) {
      problems.error(card.originOf("salutation"), "missing-value");
    }
    Optional<LocalizedText> salutation = values.words(card, "salutation");
    List<Organisation> addressedTo = organisations.all(card.oneOrMore("addressed-to"));
    List<Organisation> signedBy =
        organisations.all(
            isOpinion ? card.requiredOneOrMore("signed-by") : card.oneOrMore("signed-by"));
    Optional<LocalDate> signedOn =
        card.isNotGiven("signed-on")
            ? Optional.empty()
            : card.requiredScalar("signed-on").flatMap(values::day);
    if (!isOpinion && card.has("addressed-to")) {
      problems.error(card.originOf("addressed-to"), "addressed-to-of-reply");
    }
    List<Organisation> addressees = isOpinion && addressedTo.isEmpty() ? leadHandlers : addressedTo;
    addressees.stream()
        .filter(signedBy::contains)
        .findFirst()
        .ifPresent(
            body ->
                problems.error(card.originOf("signed-by"), "opinion-to-itself", body.name().zh()));
    return new Card.Letter(
        documentNumber,
        signer,
        salutation,
        addressees,
        signedBy.isEmpty() ? leadHandlers : signedBy,
        signedOn,
        new Card.Closing(
            values.wordsList(card, "after-signature"),
            values.given(card, "contact"),
            values.wordsList(card, "copies")));
  }
}
