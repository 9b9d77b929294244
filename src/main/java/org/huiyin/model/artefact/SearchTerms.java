package org.huiyin.model.artefact;

import org.huiyin.bytes.StoredBytes;

/**
 * The search terms of one page, encoded. Only the package {@code search} reads them.
 *
 * @param chunks the number of files into which the page's text is split
 * @param keys one key for each term of the page, in ascending order, as differences in variable
 *     length
 */
public record SearchTerms(int chunks, StoredBytes keys) {
  /** The terms of a page without text. */
  public static final SearchTerms NONE = new SearchTerms(0, new StoredBytes(new byte[0]));
}
