package org.huiyin.pipeline.kept;

import java.util.List;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.Key;

/**
 * Which results are kept, and where: a small file that is written anew. The results themselves are
 * named by their content.
 *
 * @param rows by id
 * @param sites the names of the files that belong to no reply
 */
record KeptList(List<Row> rows, List<Digest> sites) {
  static final KeptList EMPTY = new KeptList(List.of(), List.of());

  /**
   * A reply.
   *
   * @param site the key of all that replies share
   * @param files the key of its own files
   * @param entry the name of its result
   * @param summaries the name of its summaries
   */
  record Row(String id, String site, String files, Digest entry, Digest summaries) {}

  /** The name of some bytes. */
  static Key key(Digest content) {
    return Key.of("content").with("is", content).key();
  }
}
