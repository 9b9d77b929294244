package org.huiyin.resolve.value;

import java.util.Optional;
import org.huiyin.address.WebUrl;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** A link to another site, as authors write it in {@code site.yml}. */
public final class ForeignAddress {
  private ForeignAddress() {}

  /** The address if it is an {@code http} or {@code https} URL; otherwise it is reported. */
  public static Optional<String> read(Node.Scalar scalar, Problems problems) {
    Optional<String> url = WebUrl.web(scalar.text());
    if (url.isEmpty()) {
      problems.add(
          Problem.error(scalar.origin(), Message.of("unsafe-link", scalar.text()))
              .withHint(
                  WebUrl.web(scalar.text().replace(" ", "%20"))
                      .map(right -> Message.of("hint.form", right))
                      .orElseGet(() -> Message.of("hint.web-address"))));
    }
    return url;
  }
}
