package org.huiyin.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The absolute address of a site's home page. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * The address with a slash at its end; nothing unless it is http or https with a host and no
   * query or fragment.
   */
  public static Optional<String> normalise(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain =
          uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
      if (web && plain && uri.getHost() != null) {
        return Optional.of(text.endsWith("/") ? text : text + "/");
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
