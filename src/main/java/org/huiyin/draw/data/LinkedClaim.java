package org.huiyin.draw.data;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;

/** Finds the claim that a text among the options of a chart is linked to. */
final class LinkedClaim {
  private LinkedClaim() {}

  /** Returns the claim that a text of the chart is linked to, in any language. */
  static Optional<Claim> in(Node text, Reply reply) {
    if (text instanceof Node.Mapping languages) {
      return languages.entries().stream()
          .flatMap(entry -> in(entry.value(), reply).stream())
          .findFirst();
    }
    Origin place = text.origin();
    return reply.mentions().stream()
        .filter(mention -> mention.written().file().equals(place.file()))
        .filter(mention -> isWithin(mention.written(), place))
        .flatMap(
            mention ->
                mention.target() instanceof Prose.Target.OfClaim target
                    ? reply.claim(target.claim()).stream()
                    : Stream.empty())
        .findFirst();
  }

  private static boolean isWithin(Origin inner, Origin outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
