package org.huiyin.shard;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.bytes.Digest;

/**
 * What a shard is, and what is in it.
 *
 * @param index of the shard, from 1 to {@code count}
 * @param count the number of shards of the site
 * @param basis what it was made from
 * @param rows the replies in it, sorted by id. A reply of its share that is not listed changed
 *     while it was built; the merge builds it
 */
public record ShardHeader(int index, int count, Basis basis, List<Row> rows) {

  public ShardHeader {
    rows = List.copyOf(rows);
  }

  /**
   * What must be the same in all shards and in the build that merges them. The texts are equal if
   * and only if what they stand for is.
   *
   * @param baseUrl as given to the build; empty if it is that of {@code site.yml}
   * @param asOf the date used as today, given or found
   * @param site settings, pages of text and theme
   * @param cards of all replies, those that are not published included
   */
  public record Basis(
      String baseUrl,
      boolean drafts,
      boolean precompress,
      LocalDate asOf,
      String site,
      String cards) {}

  /**
   * A reply of the shard.
   *
   * @param sources a text that is the same if and only if its files are
   * @param record the digest of the bytes of its {@link ShardReply}
   */
  public record Row(String id, String sources, Digest record) {}
}
