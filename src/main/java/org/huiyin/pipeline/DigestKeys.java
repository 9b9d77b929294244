package org.huiyin.pipeline;

import java.util.Optional;
import org.huiyin.read.Content;
import org.huiyin.source.EnvironmentFailure;

/** Reads all files of a reply and compares their digest. */
record DigestKeys(Content content) implements SourceKeys {
  @Override
  public Optional<String> of(String id) {
    try {
      return Optional.of(content.digest(id));
    } catch (EnvironmentFailure unreadable) {
      // Reported when the reply is built, unless the file is not needed.
      return Optional.empty();
    }
  }
}
