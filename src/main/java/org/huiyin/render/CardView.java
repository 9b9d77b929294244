package org.huiyin.render;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Digest;

/**
 * A reply in a list.
 *
 * @param kicker kind and number
 * @param tally what is inside, in one line
 * @param state 草稿, 待发布 or 已撤回, where it is not simply published
 */
public record CardView(
    String href,
    String kicker,
    String topic,
    String title,
    Optional<String> summary,
    String handler,
    String congress,
    String day,
    List<Digit> highlights,
    String tally,
    Optional<String> state) {

  /** A key number. */
  public record Digit(String value, String unit, String label, String area, String period) {}

  static CardView of(Digest digest, Setting setting, Links links) {
    Card card = digest.card();
    Texts texts = setting.texts();
    return new CardView(
        links.to(card.page()),
        kicker(card, texts),
        setting.in(card.topic()),
        setting.in(card.title()),
        card.summary().map(setting::in),
        setting.in(card.leadHandler().name()),
        setting.in(card.congress().name()),
        card.publishedAt().toLocalDate().toString(),
        digest.highlights().stream()
            .map(
                number ->
                    new Digit(
                        number.value(),
                        number.unit(),
                        number.label(),
                        number.area(),
                        number.period()))
            .toList(),
        texts.get("card.tally", digest.givenValues(), digest.claims(), digest.progress().size()),
        state(card, texts));
  }

  static String kicker(Card card, Texts texts) {
    return texts.get("card.kicker", texts.of(card.kind()), card.number());
  }

  static Optional<String> state(Card card, Texts texts) {
    return card.status() == Card.Status.PUBLISHED
        ? Optional.empty()
        : Optional.of(texts.of(card.status()));
  }
}
