package org.huiyin.pipeline;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps replies in memory, as long as the process lives. */
final class ReplyMemory implements ReplyStore {
  private final Map<String, BuiltReply> replies = new ConcurrentHashMap<>();

  @Override
  public Optional<BuiltReply> find(String id, ReplyKey key) {
    return Optional.ofNullable(replies.get(id)).filter(built -> built.key().equals(key));
  }

  @Override
  public void keep(String id, BuiltReply reply) {
    replies.put(id, reply);
  }

  @Override
  public void forget(String id) {
    replies.remove(id);
  }

  @Override
  public void retain(Collection<String> ids) {
    replies.keySet().retainAll(Set.copyOf(ids));
  }
}
