package org.huiyin.resolve.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.site.Deadlines;
import org.huiyin.model.site.Policy;
import org.huiyin.model.site.Site;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Judges a card by the rules of the site: what may be published, and when. A scheduled reply is
 * judged like a published one, so that its day brings no error.
 */
public final class CardRules {
  private final Policy policy;
  private final Deadlines deadlines;
  private final Problems problems;

  public CardRules(Site site, Problems problems) {
    this.policy = site.rules().policy();
    this.deadlines = site.rules().deadlines();
    this.problems = problems;
  }

  /**
   * Reports what breaks a rule.
   *
   * @return whether the card keeps the rules that forbid publication
   */
  public boolean judge(Card card, Fields fields) {
    judgeDates(card, fields);
    boolean isSound = true;
    boolean isPublished =
        card.publication().status() == Card.Status.PUBLISHED
            || card.publication().status() == Card.Status.SCHEDULED;
    if (isPublished && card.isOpen()) {
      boolean isConsented = judgeConsent(card, fields);
      isSound = hasRequired(fields) && isConsented;
    }
    if (isPublished
        && !card.isOpen()
        && policy.publicityReason()
        && card.catalogue().publicityReason().isEmpty()) {
      problems.error(
          fields.originOf("publicity"),
          "publicity-without-reason",
          EnumNames.kebabCase(card.publication().publicity().orElseThrow()));
      isSound = false;
    }
    return isSound;
  }

  private boolean judgeConsent(Card card, Fields fields) {
    Optional<Procedure.Consent> consent = card.procedure().consent();
    boolean isGiven = consent.equals(Optional.of(Procedure.Consent.GIVEN));
    String place = fields.has("consent") ? "consent" : "status";
    if (policy.consent() && !isGiven) {
      problems.error(
          fields.originOf(place),
          "published-without-consent",
          consent.isPresent()
              ? "consent: " + EnumNames.kebabCase(consent.get())
              : Message.of("consent.unstated"));
      return false;
    }
    if (consent.equals(Optional.of(Procedure.Consent.REFUSED))) {
      problems.add(
          Problem.warning(fields.originOf(place), Message.of("published-although-refused")));
    }
    return true;
  }

  private boolean hasRequired(Fields fields) {
    boolean hasAll = true;
    for (String key : policy.required()) {
      if (!fields.has(key)) {
        problems.error(fields.originOf("status"), "required-by-policy", key);
        hasAll = false;
      } else if (fields.isNotGiven(key)) {
        problems.error(fields.originOf(key), "required-by-policy", key);
        hasAll = false;
      }
    }
    return hasAll;
  }

  private void judgeDates(Card card, Fields fields) {
    Procedure procedure = card.procedure();
    Optional<LocalDate> due = deadlines.due(card);
    Optional<LocalDate> extendedTo = procedure.extendedTo();
    if (due.isPresent() && extendedTo.isPresent() && !extendedTo.get().isAfter(due.get())) {
      problems.error(
          fields.originOf("extended-to"), "extended-before-due", extendedTo.get(), due.get());
    }
    Optional<LocalDate> last =
        procedure
            .receivedOn()
            .flatMap(from -> deadlines.extended().map(term -> deadlines.end(from, term)));
    warn(extendedTo, last, fields, "extended-to", "extended-too-far");
    warn(card.letter().signedOn(), deadlines.answerBy(card), fields, "signed-on", "answered-late");
    warn(
        card.publication().publishedAt().map(LocalDateTime::toLocalDate),
        deadlines.publishBy(card),
        fields,
        "published-at",
        "published-late");
  }

  private void warn(
      Optional<LocalDate> day, Optional<LocalDate> last, Fields fields, String key, String code) {
    if (day.isPresent() && last.isPresent() && day.get().isAfter(last.get())) {
      problems.add(Problem.warning(fields.originOf(key), Message.of(code, day.get(), last.get())));
    }
  }
}
