package org.huiyin.render.data;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.RelatedReplies;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.context.RenderContext;

/** The {@code related} object in {@code reply.json}: the other replies on the same matter. */
record RelatedJson(List<Other> replaces, List<Other> answeredAgain, List<Other> separate) {

  /**
   * Another reply.
   *
   * @param publishedAt ISO 8601 with the offset of the site's time zone
   */
  record Other(String id, String url, LocalizedText title, String publishedAt) {}

  /** Empty if there is no other reply. */
  static Optional<RelatedJson> of(RelatedReplies related, RenderContext context) {
    return related.equals(RelatedReplies.NONE)
        ? Optional.empty()
        : Optional.of(
            new RelatedJson(
                others(related.replaces(), context),
                others(related.answeredAgain(), context),
                others(related.separate(), context)));
  }

  private static List<Other> others(List<Card> cards, RenderContext context) {
    return cards.stream()
        .map(
            card ->
                new Other(
                    card.id(),
                    context.in(Language.ZH).absolute(card.page()),
                    card.title(),
                    context.publishedIso(card).orElseGet(() -> card.day().toString())))
        .toList();
  }
}
