package org.huiyin.draft.page;

import java.util.Optional;

/** The files that were saved beside a page: {@code <name>_files/}, pictures, attachments. */
@FunctionalInterface
public interface Siblings {

  /** A page that was saved alone. */
  Siblings NONE = address -> Optional.empty();

  /**
   * The bytes of a file, if it lies beside the page.
   *
   * @param address as written in the page
   */
  Optional<byte[]> bytes(String address);
}
