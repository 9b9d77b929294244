package org.huiyin.write;

import java.util.Collection;
import org.huiyin.model.artefact.OutputFile;

/** Keeps what takes long to make from one build to the next. Thread-safe. */
public interface PictureStore {
  /** Keeps nothing. */
  PictureStore NONE = OutputFile.Content::bytes;

  /**
   * The bytes of a content: those that an earlier build stored under its key, or else made now.
   * Both are the same. Content without a key is always made.
   */
  byte[] bytes(OutputFile.Content content);

  /** Notes that the build uses pictures of an earlier one without asking for them. */
  default void use(Collection<String> keys) {}

  /** Called after a build that succeeded: what it did not use may be dropped. */
  default void finish() {}
}
