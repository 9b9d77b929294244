package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/**
 * The replies that may be published, as one of them may know them: by their cards.
 *
 * <p>A reply learns of others only by these questions, so that a build can record them, and can
 * tell later whether the answers are still the same.
 */
public interface Neighbours {

  /** For texts that may not refer to other replies. */
  Neighbours NONE =
      new Neighbours() {
        @Override
        public Optional<Card> card(String id) {
          return Optional.empty();
        }

        @Override
        public List<Card> naming(String id) {
          return List.of();
        }

        @Override
        public List<Card> sameMatter(Card card) {
          return List.of();
        }

        @Override
        public List<String> ids() {
          return List.of();
        }

        @Override
        public Set<Language> leads(String id) {
          return Set.of();
        }

        @Override
        public Optional<String> hiddenBy(String id) {
          return Optional.empty();
        }
      };

  /** The card of a reply; empty if there is none, or none that may be published. */
  Optional<Card> card(String id);

  /** The other replies that name a reply as replaced, or as a separate one; sorted by id. */
  List<Card> naming(String id);

  /** The other replies to the same suggestion or proposal, withdrawn ones too; sorted by id. */
  List<Card> sameMatter(Card card);

  /** The ids of all, sorted; for suggestions to authors. */
  List<String> ids();

  /** The languages in which no reply is newer, withdrawn ones apart. */
  Set<Language> leads(String id);

  /**
   * The entry of {@code reply.yml} that keeps a reply from readers: {@code status: draft}; empty if
   * there is no such reply, or it may be published.
   */
  Optional<String> hiddenBy(String id);

  /**
   * The problem of a reference to a reply that the site does not have. It never suggests the reply
   * that contains the reference.
   *
   * @param own the id of the reply that contains the reference
   */
  default Problem missing(String id, String own, Origin origin) {
    Optional<String> hidden = hiddenBy(id);
    if (hidden.isPresent()) {
      return Problem.error(origin, Message.of("unpublished-reply", id, hidden.get()));
    }
    List<String> others = ids().stream().filter(each -> !each.equals(own)).toList();
    return Problem.error(origin, Message.of("unknown-reply", id))
        .withHint(Nearest.hint(id, others));
  }
}
