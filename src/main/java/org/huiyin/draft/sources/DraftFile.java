package org.huiyin.draft.sources;

import java.nio.charset.StandardCharsets;

/**
 * A file of a draft.
 *
 * @param path relative to the folder of the reply: {@code figures.yml}, {@code images/map.png}
 */
@SuppressWarnings("ArrayRecordComponent")
public record DraftFile(String path, byte[] bytes) {
  static DraftFile text(String path, String text) {
    return new DraftFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
