package org.huiyin.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The rule for the absolute address of a site's home page, wherever it is given. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * The address in the form in which it is published: ASCII, other characters of the path
   * percent-encoded, with a slash at its end.
   *
   * @return nothing unless it is http or https with a host in ASCII and without user, query and
   *     fragment
   */
  public static Optional<String> normalise(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain =
          uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getRawUserInfo() == null
              && uri.getHost() != null;
      if (!web || !plain) {
        return Optional.empty();
      }
      String ascii = uri.toASCIIString();
      return Optional.of(ascii.endsWith("/") ? ascii : ascii + "/");
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
