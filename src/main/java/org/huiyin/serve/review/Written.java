package org.huiyin.serve.review;

import java.util.Optional;
import org.huiyin.source.Node;
import org.huiyin.source.SourceSet;

/** Finds what is written in the YAML files, by the paths of marks. */
final class Written {
  private static final int OBSERVATION = 2;

  private final SourceSet sources;

  Written(SourceSet sources) {
    this.sources = sources;
  }

  /**
   * The value of a key as it is written, in one line; empty if there is none.
   *
   * @param path of the mapping: {@code figures.roads.city}
   */
  String value(String path, String key) {
    String[] names = path.split("\\.");
    Optional<Node> node = tree(names[0]);
    for (int i = 1; i < names.length; i++) {
      if (i == OBSERVATION) {
        node = node.flatMap(figure -> value(figure, "observations"));
      }
      String name = names[i];
      node = node.flatMap(parent -> value(parent, name));
    }
    return node.flatMap(parent -> value(parent, key)).map(Written::text).orElse("");
  }

  private Optional<Node> tree(String root) {
    return switch (root) {
      case "card" -> sources.card();
      case "figures" -> sources.figures();
      case "claims" -> sources.claims();
      case "commitments" -> sources.commitments();
      default -> Optional.empty();
    };
  }

  private static Optional<Node> value(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(Node.Entry::value)
            .findFirst()
        : Optional.empty();
  }

  private static String text(Node node) {
    String text =
        node instanceof Node.Scalar scalar
            ? scalar.text()
            : node.origin().file().text().substring(node.origin().start(), node.origin().end());
    return text.strip().replaceAll("\\s+", " ");
  }
}
