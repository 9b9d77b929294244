package org.huiyin.pipeline.kept;

import java.util.Optional;
import org.huiyin.cache.DamagedEntry;
import org.huiyin.cache.RecordCodec;
import org.huiyin.cache.SourceTexts;

/** Reads values that may be damaged. */
final class Decoded {
  private Decoded() {}

  /** The value of some bytes; empty if there are none or they are damaged. */
  static <T extends Record> Optional<T> of(
      RecordCodec<T> codec, Optional<byte[]> bytes, SourceTexts texts) {
    try {
      return bytes.isPresent() ? Optional.of(codec.decode(bytes.get(), texts)) : Optional.empty();
    } catch (DamagedEntry e) {
      // As good as absent: it is made again.
      return Optional.empty();
    }
  }
}
