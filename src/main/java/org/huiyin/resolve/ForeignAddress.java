package org.huiyin.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** A link to another site, as authors write it in {@code site.yml}. */
final class ForeignAddress {
  private ForeignAddress() {}

  /** The address, if it is one of the web; else it is reported. */
  static Optional<String> read(Node.Scalar scalar, Problems problems) {
    try {
      URI uri = new URI(scalar.text());
      if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return Optional.of(uri.toString());
      }
    } catch (URISyntaxException e) {
      // Reported below, like any other address that is none.
    }
    problems.error(scalar.origin(), "unsafe-link", scalar.text());
    return Optional.empty();
  }
}
