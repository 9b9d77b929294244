package org.huiyin.model;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site, in memory.
 *
 * @param path relative to the output folder, ASCII, with {@code /} between names: {@code
 *     replies/index.html}
 */
public record OutputFile(String path, byte[] bytes) {

  /** A text in UTF-8. */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
