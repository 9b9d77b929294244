package org.huiyin.pipeline;

import java.util.Collection;
import java.util.Optional;

/** The replies of earlier builds. Implementations are thread-safe. */
interface ReplyStore {
  /** Knows nothing and keeps nothing. */
  ReplyStore NONE =
      new ReplyStore() {
        @Override
        public Optional<BuiltReply> find(String id, ReplyKey key) {
          return Optional.empty();
        }

        @Override
        public void keep(String id, BuiltReply reply) {
          // Not kept.
        }

        @Override
        public void forget(String id) {
          // Nothing is known.
        }

        @Override
        public void retain(Collection<String> ids) {
          // Nothing is known.
        }
      };

  /** A reply that was built from these sources, whether or not its trace still holds. */
  Optional<BuiltReply> find(String id, ReplyKey key);

  /** Keeps a reply in place of what was known of it. */
  void keep(String id, BuiltReply reply);

  /** Forgets a reply. */
  void forget(String id);

  /** Forgets all other replies. */
  void retain(Collection<String> ids);
}
