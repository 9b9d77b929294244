package org.huiyin.render;

import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.render.data.PublishedJson;

/** What a published site tells programs of a reply, to be compared with what it will tell. */
public final class Published {
  private Published() {}

  /** The path of the file that tells it. */
  public static String path(Card card) {
    return card.address() + ReplyPaths.REPLY_JSON;
  }

  /** What a published file tells; empty if it cannot be compared with a reply. */
  public static Optional<PublishedReply> in(byte[] file) {
    return PublishedJson.read(file);
  }

  /** What the file will tell of a reply. */
  public static PublishedReply of(Reply reply) {
    return PublishedJson.of(reply);
  }
}
