package org.huiyin.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A file in a manifest.
 *
 * @param path from the root of the site
 * @param digest of its content, or one of the words below
 */
record ListedFile(String path, String digest) {

  /** Being sent or removed: what is there may be the old content, the new one, or nothing. */
  static final String IN_DOUBT = "";

  /**
   * An asset that the site no longer has, kept until the next change: a page that a browser keeps
   * may still ask for it.
   */
  static final String RETIRED = "retired";

  static List<ListedFile> of(Map<String, String> digests) {
    return digests.entrySet().stream()
        .map(entry -> new ListedFile(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(ListedFile::path))
        .toList();
  }

  ListedFile inDoubt() {
    return new ListedFile(path, IN_DOUBT);
  }

  ListedFile retired() {
    return new ListedFile(path, RETIRED);
  }
}
