package org.huiyin.render.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Card;
import org.huiyin.model.Organisation;
import org.huiyin.model.RelatedReplies;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;

/**
 * What readers must know of other replies on the same matter.
 *
 * @param answeredAgain that it was answered again, with the later replies
 * @param replaces that it answers again, with the earlier reply
 * @param separate that several bodies answer it, with their replies
 */
public record RelatedBlock(
    Optional<Notice> answeredAgain, Optional<Notice> replaces, Optional<Notice> separate)
    implements TemplateView {

  /** A sentence, and links to the replies that it tells of. */
  public record Notice(String text, List<Item> replies) implements TemplateView {}

  /**
   * A link to a reply.
   *
   * @param lang the language of the linked page, if it is not that of this page
   */
  public record Item(String href, String title, Optional<String> lang) implements TemplateView {}

  static RelatedBlock of(Edition edition) {
    RelatedReplies related = edition.reply().related();
    return new RelatedBlock(
        notice("related.answered-again", related.answeredAgain(), edition),
        notice(
            related.replaces().stream().allMatch(RelatedBlock::isDated)
                ? "related.replaces"
                : "related.replaces-signed",
            related.replaces(),
            edition),
        separate(related.separate(), edition));
  }

  private static Optional<Notice> notice(String key, List<Card> cards, Edition edition) {
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                edition.texts().get(key, published(cards.get(0), edition)), items(cards, edition)));
  }

  private static Optional<Notice> separate(List<Card> cards, Edition edition) {
    List<Organisation> bodies =
        Stream.concat(Stream.of(edition.card()), cards.stream())
            .flatMap(card -> card.letter().signedBy().stream())
            .distinct()
            .toList();
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                edition
                    .texts()
                    .get("related.separate", edition.format().fullNames(bodies), cards.size()),
                items(cards, edition)));
  }

  /** Whether the day of a card is that of its publication, not of its signature. */
  private static boolean isDated(Card card) {
    return card.publication().publishedAt().isPresent();
  }

  private static String published(Card card, Edition edition) {
    return edition.texts().date(PartialDate.of(card.day()));
  }

  private static List<Item> items(List<Card> cards, Edition edition) {
    return cards.stream().map(card -> item(card, edition)).toList();
  }

  private static Item item(Card card, Edition edition) {
    Language language = card.edition(edition.language());
    return new Item(
        edition.links().to(language.folder(), card.page()),
        card.title().in(language),
        Optional.of(language.tag()).filter(tag -> language != edition.language()));
  }
}
