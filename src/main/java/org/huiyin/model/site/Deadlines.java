package org.huiyin.model.site;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.time.WorkingDays;

/**
 * The times within which a matter is to be answered and the reply published, as the rules of the
 * place say.
 *
 * @param reply from the hand-over to the reply
 * @param extended the longest time to which that may be extended
 * @param opinion from the hand-over to the opinion of a co-handler
 * @param again from an opinion that is not satisfied to the next reply
 * @param publish from the signature to the publication
 */
public record Deadlines(
    Optional<Term> reply,
    Optional<Term> extended,
    Optional<Term> opinion,
    Optional<Term> again,
    Optional<Term> publish,
    WorkingDays calendar) {
  public static final Deadlines NONE =
      new Deadlines(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          WorkingDays.USUAL);

  /** A length of time. */
  public record Term(int amount, Unit unit) {}

  /** What a length of time is counted in. */
  public enum Unit {
    MONTHS,
    DAYS,
    WORKING_DAYS
  }

  /** The last day of a term that begins on a day. */
  public LocalDate end(LocalDate from, Term term) {
    return switch (term.unit) {
      case MONTHS -> from.plusMonths(term.amount);
      case DAYS -> from.plusDays(term.amount);
      case WORKING_DAYS -> calendar.after(from, term.amount);
    };
  }

  /**
   * The last day for the answer, before any extension: the one that the card names, or else that of
   * the term. Empty if neither is known.
   */
  public Optional<LocalDate> due(Card card) {
    Optional<Term> term = card.filing().kind() == Card.Kind.OPINION ? opinion : reply;
    return card.procedure()
        .dueOn()
        .or(
            () ->
                card.procedure().receivedOn().flatMap(from -> term.map(known -> end(from, known))));
  }

  /** The same with the extension. */
  public Optional<LocalDate> answerBy(Card card) {
    return card.procedure().extendedTo().or(() -> due(card));
  }

  /** The last day for the publication; empty if it is not known. */
  public Optional<LocalDate> publishBy(Card card) {
    return card.letter().signedOn().flatMap(day -> publish.map(term -> end(day, term)));
  }
}
