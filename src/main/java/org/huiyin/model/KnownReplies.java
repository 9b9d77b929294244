package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/**
 * What replies know of each other.
 *
 * @param published the cards of the replies that the site has, also of withdrawn ones
 * @param hidden the cards of the others: drafts, scheduled and closed replies; readers must not
 *     learn of them
 */
public record KnownReplies(List<Card> published, List<Card> hidden) {
  public static final KnownReplies NONE = new KnownReplies(List.of(), List.of());

  public KnownReplies {
    published = List.copyOf(published);
    hidden = List.copyOf(hidden);
  }

  /** The card of a reply that the site has. */
  public Optional<Card> find(String id) {
    return published.stream().filter(card -> card.id().equals(id)).findFirst();
  }

  /**
   * The problem of a reference to a reply that the site does not have. It never suggests the reply
   * that contains the reference.
   *
   * @param own the id of the reply that contains the reference
   */
  public Problem missing(String id, String own, Origin origin) {
    Optional<Card> unpublished = hidden.stream().filter(card -> card.id().equals(id)).findFirst();
    if (unpublished.isPresent()) {
      return Problem.error(
          origin, Message.of("unpublished-reply", id, reason(unpublished.get().publication())));
    }
    List<String> others =
        published.stream().map(Card::id).filter(each -> !each.equals(own)).toList();
    return Problem.error(origin, Message.of("unknown-reply", id))
        .withHint(Nearest.hint(id, others));
  }

  /** The entry of {@code reply.yml} that keeps a reply from readers. */
  private static String reason(Card.Publication publication) {
    return publication.publicity().filter(publicity -> publicity != Card.Publicity.OPEN).isPresent()
        ? "publicity: " + EnumNames.kebabCase(publication.publicity().get())
        : "status: " + EnumNames.kebabCase(publication.status());
  }
}
