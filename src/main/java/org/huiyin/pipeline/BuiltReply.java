package org.huiyin.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.pipeline.trace.Trace;
import org.huiyin.write.Receipt;

/**
 * A reply that was built, with all that its result depends on. It can be used again if its key is
 * the same, its trace holds, and its files can be kept.
 *
 * @param key of its own files and of the site
 * @param card as it is written; empty if it has errors
 * @param updatedOn the newest day of the updates of its commitments; empty if there is none
 * @param files of the reply
 * @param pictures the keys of the pictures among the files
 */
record BuiltReply(
    ReplyKey key,
    Optional<Card> card,
    Optional<LocalDate> updatedOn,
    Trace trace,
    ReplyResult result,
    List<Receipt> files,
    List<String> pictures) {

  BuiltReply {
    files = List.copyOf(files);
    pictures = List.copyOf(pictures);
  }
}
