package org.huiyin.render.layout;

import java.util.Base64;
import org.huiyin.bytes.Sha256;
import org.huiyin.source.Resource;

/**
 * What a page may load and do: its own files, nothing else, and no script or style that is written
 * into it. The same stands in every page and in the headers that a server should send.
 */
public final class Policy {
  private static final String SCRIPTS = "script-src 'self'";
  private static final String STYLES = "style-src 'self'";
  public static final String TEXT =
      "default-src 'none'; "
          + SCRIPTS
          + "; "
          + STYLES
          + "; img-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

  private static final String STYLE_OF_DRAWINGS = "/theme/assets/charts.css";

  private Policy() {}

  /**
   * For headers: with what only they can carry, and with the style that a drawing brings along,
   * since headers come with drawings too.
   */
  public static String forHeaders() {
    String style = "\n" + new Resource(Policy.class, STYLE_OF_DRAWINGS).text();
    return TEXT.replace(STYLES, STYLES + " " + hash(style)) + "; frame-ancestors 'self'";
  }

  /**
   * For a page that holds a block of data. Browsers do not run such a block, so no policy stops it;
   * checkers that take it for a script find that it is just this one.
   */
  static String with(String data) {
    return TEXT.replace(SCRIPTS, SCRIPTS + " " + hash(data));
  }

  private static String hash(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
