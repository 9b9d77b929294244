package org.huiyin.resolve;

import java.util.Optional;
import org.huiyin.address.WebUrl;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** A link to another site, as authors write it in {@code site.yml}. */
final class ForeignAddress {
  private ForeignAddress() {}

  /** The address, if it is one of the web; else it is reported. */
  static Optional<String> read(Node.Scalar scalar, Problems problems) {
    Optional<String> url = WebUrl.web(scalar.text());
    if (url.isEmpty()) {
      problems.add(
          Problem.error(scalar.origin(), Message.of("unsafe-link", scalar.text()))
              .withHint(Message.of("hint.web-address")));
    }
    return url;
  }
}
