package org.huiyin.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may load and do: its own files, nothing else, and no script or style that is written into it. The same
 * stands in every page and in the headers that a server should send.
 */
final class Policy {
  private static final String SCRIPTS = "script-src 'self'";
  static final String TEXT = "default-src 'none'; " + SCRIPTS + "; style-src 'self'; img-src 'self';"
      + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

  /** With what only a header can carry. */
  static final String FOR_HEADERS = TEXT + "; frame-ancestors 'self'";

  private Policy() {}

  /**
   * For a page that holds a block of data. Browsers do not run such a block, so no policy stops it; checkers that take
   * it for a script find that it is just this one.
   */
  static String with(String data) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
      return TEXT.replace(SCRIPTS, SCRIPTS + " 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
