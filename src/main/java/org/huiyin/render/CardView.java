package org.huiyin.render;

import java.util.List;
import java.util.Optional;
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

  static CardView of(Digest digest, Links links) {
    Card card = digest.card();
    return new CardView(
        links.to(ReplyPage.path(card)),
        kicker(card),
        card.topic().zh(),
        card.title(),
        card.summary().map(summary -> summary.zh()),
        card.leadHandler().name().zh(),
        card.congress().name(),
        card.publishedAt().toLocalDate().toString(),
        digest.highlights().stream()
            .map(number -> new Digit(number.value(), number.unit(), number.label(), number.area(), number.period()))
            .toList(),
        digest.givenValues() + " 个数值 · " + digest.claims() + " 条说法 · " + digest.progress().size() + " 项承诺",
        state(card));
  }

  static String kicker(Card card) {
    return Labels.of(card.kind()) + " 第" + card.number() + "号";
  }

  static Optional<String> state(Card card) {
    return switch (card.status()) {
      case DRAFT -> Optional.of("草稿");
      case SCHEDULED -> Optional.of("待发布");
      case WITHDRAWN -> Optional.of("已撤回");
      case PUBLISHED -> Optional.empty();
    };
  }
}
