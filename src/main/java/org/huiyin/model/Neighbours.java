package org.huiyin.model;

import java.util.List;
import java.util.Optional;

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
      };

  /** The card of a reply; empty if there is none, or none that may be published. */
  Optional<Card> card(String id);

  /** The other replies that name a reply as replaced, or as a separate one; sorted by id. */
  List<Card> naming(String id);

  /** The other replies to the same suggestion or proposal, withdrawn ones too; sorted by id. */
  List<Card> sameMatter(Card card);

  /** The ids of all, sorted; for suggestions to authors. */
  List<String> ids();
}
