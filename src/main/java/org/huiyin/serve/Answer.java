package org.huiyin.serve;

import org.huiyin.model.artefact.OutputFile;

/** What there is at an address. */
sealed interface Answer {
  /**
   * A file of the site.
   *
   * @param status 200, or 404 for the page that tells that there is none
   */
  record Found(int status, OutputFile file) implements Answer {}

  /**
   * The right address.
   *
   * @param location from the root of the server
   */
  record Moved(String location) implements Answer {}

  /** Nothing, and the site has no page to tell so. */
  record Nothing() implements Answer {}
}
