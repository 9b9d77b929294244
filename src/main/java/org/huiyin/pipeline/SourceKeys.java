package org.huiyin.pipeline;

import java.io.IOException;
import java.util.Optional;

/** Tells whether the files of a reply are the same as in an earlier build. */
interface SourceKeys {

  /** For builds of which nothing is used again. */
  SourceKeys NONE = id -> Optional.empty();

  /**
   * A text that is the same if and only if the files of a reply are the same.
   *
   * @return empty if it cannot be told; the reply is then built
   */
  Optional<String> of(String id) throws IOException;
}
