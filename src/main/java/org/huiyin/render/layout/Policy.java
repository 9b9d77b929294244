package org.huiyin.render.layout;

import java.util.Base64;
import org.huiyin.bytes.Sha256;
import org.huiyin.source.Resource;

/**
 * The content security policy of the site. Pages may load only files of the site, and no inline
 * scripts or styles. The policy is in every page and in the HTTP headers that a server should send.
 */
public final class Policy {
  private static final String SCRIPTS = "script-src 'self'";
  private static final String STYLES = "style-src 'self'";

  /** The policy of a page without inline data. */
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
   * The policy for HTTP headers. It contains directives that only headers can set, and allows the
   * style sheet that SVG drawings contain, since headers are also sent with drawings.
   */
  public static String forHeaders() {
    String style = "\n" + new Resource(Policy.class, STYLE_OF_DRAWINGS).text();
    return TEXT.replace(STYLES, STYLES + " " + hash(style)) + "; frame-ancestors 'self'";
  }

  /**
   * The policy of a page with an inline data block. Browsers do not execute such a block, so the
   * policy need not allow it; the hash is for checkers that take it for a script.
   */
  static String with(String data) {
    return TEXT.replace(SCRIPTS, SCRIPTS + " " + hash(data));
  }

  private static String hash(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
