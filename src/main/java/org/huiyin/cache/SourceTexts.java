package org.huiyin.cache;

import java.util.Optional;
import org.huiyin.source.SourceFile;

/**
 * Finds the files that the places in a kept value lie in. The value holds paths and offsets, not
 * the texts.
 */
public interface SourceTexts {

  /**
   * The file, which may be read only when its text is needed: {@link SourceFile#later}.
   *
   * @param length of its text when the value was kept, in UTF-16 units
   * @return empty if there is no such file now; the value is then refused
   */
  Optional<SourceFile> file(String path, int length);
}
