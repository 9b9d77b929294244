package org.huiyin.shard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huiyin.bytes.Digest;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.write.ShardFolder;
import org.huiyin.write.SiteFolder;

/**
 * Writes what is known of the replies of a shard beside their files. {@link #finish} is called once
 * at the end: the folder is complete, or it is not changed. Replies may be put by several threads.
 */
public final class ShardWriter {
  private final ShardFormat format = new ShardFormat();
  private final ShardFolder folder;
  private final Queue<ShardHeader.Row> rows = new ConcurrentLinkedQueue<>();

  /**
   * @param folder receives the files of the replies too
   */
  public ShardWriter(ShardFolder folder) {
    this.folder = folder;
  }

  /**
   * Puts a reply whose files are in the folder.
   *
   * @param sources a text that is the same if and only if its source files are
   */
  public void put(String id, String sources, ShardReply reply) throws EnvironmentFailure {
    Optional<byte[]> bytes = format.reply(reply);
    if (bytes.isPresent()) {
      folder.putRecord(id, bytes.get());
      rows.add(new ShardHeader.Row(id, sources, Digest.of(bytes.get())));
    }
  }

  /** Publishes the folder. */
  public SiteFolder.Written finish(int index, int count, ShardHeader.Basis basis)
      throws EnvironmentFailure {
    List<ShardHeader.Row> sorted =
        rows.stream().sorted(Comparator.comparing(ShardHeader.Row::id)).toList();
    folder.putHeader(format.header(new ShardHeader(index, count, basis, sorted)));
    return folder.commit();
  }
}
