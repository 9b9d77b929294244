package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells of published files that nobody has touched since a build wrote them. Thread-safe. */
@FunctionalInterface
public interface KnownFiles {
  /** Knows nothing. */
  KnownFiles NONE = (files, folder) -> false;

  /**
   * Whether all these files certainly still have the content of their receipts. A file is not read
   * for it.
   *
   * @param folder of the published site
   * @return false if one has not, or it cannot be told
   */
  boolean hold(List<Receipt> files, Path folder) throws IOException;
}
