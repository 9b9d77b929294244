package org.huiyin.model.artefact;

import java.nio.charset.StandardCharsets;

/**
 * A generated file of the site, in memory.
 *
 * @param path relative to the output folder, in ASCII, separated by {@code /}: {@code
 *     replies/index.html}
 */
public record OutputFile(String path, byte[] bytes) {

  /** Creates a text file in UTF-8. */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
