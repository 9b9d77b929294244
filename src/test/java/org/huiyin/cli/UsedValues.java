package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What the sites of the tests write for a key: these examples build. */
final class UsedValues {
  private static final int LONGEST = 60;
  private static final List<Path> SITES =
      List.of(
          Path.of("src/test/resources/sites/good/content"),
          Path.of("src/test/resources/sites/account/content"),
          Path.of("src/test/resources/sites/letters/content"),
          Path.of("content"),
          Path.of("src/test/resources/sites/gallery/content"),
          Path.of("src/test/resources/sites/dimensions/content"),
          Path.of("src/test/resources/sites/revised/content"),
          Path.of("src/test/resources/sites/cards/content"));

  private final List<Node> files = new ArrayList<>();

  /**
   * @param name of the file: {@code figures.yml}
   */
  UsedValues(String name) throws IOException {
    for (Path site : SITES) {
      try (Stream<Path> all = Files.walk(site)) {
        for (Path file : all.filter(path -> path.endsWith(name)).sorted().toList()) {
          try (var reader = Files.newBufferedReader(file)) {
            files.add(new Yaml(new LoaderOptions()).compose(reader));
          }
        }
      }
    }
  }

  /**
   * The first value that is short enough, as it could be written in a line.
   *
   * @param kind only in mappings with this {@code kind}, if it is not empty
   */
  Optional<String> first(List<String> path, String kind) {
    return files.stream()
        .flatMap(file -> values(file, path, kind))
        .map(UsedValues::line)
        .flatMap(Optional::stream)
        .filter(line -> line.length() <= LONGEST)
        .findFirst();
  }

  private static Stream<Node> values(Node node, List<String> path, String kind) {
    if (path.isEmpty()) {
      return Stream.of(node);
    }
    List<String> rest = path.subList(1, path.size());
    if (node instanceof SequenceNode list) {
      return path.get(0).equals("[]")
          ? list.getValue().stream().flatMap(one -> values(one, rest, kind))
          : Stream.empty();
    }
    if (!(node instanceof MappingNode mapping)) {
      return Stream.empty();
    }
    Stream<NodeTuple> entries =
        mapping.getValue().stream()
            .filter(
                entry ->
                    path.get(0).equals("<id>")
                        || ((ScalarNode) entry.getKeyNode()).getValue().equals(path.get(0)));
    return entries
        .map(NodeTuple::getValueNode)
        .filter(value -> kind.isEmpty() || !path.get(0).equals("<id>") || isOf(value, kind))
        .flatMap(value -> values(value, rest, ""));
  }

  private static boolean isOf(Node node, String kind) {
    return values(node, List.of("kind"), "")
        .anyMatch(value -> value instanceof ScalarNode text && text.getValue().equals(kind));
  }

  private static Optional<String> line(Node node) {
    if (node instanceof ScalarNode text) {
      return Optional.of(text.getValue()).filter(value -> !value.contains("\n"));
    }
    List<String> parts = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        line(item).ifPresent(parts::add);
      }
      return parts.size() == list.getValue().size()
          ? Optional.of("[" + String.join(", ", parts) + "]")
          : Optional.empty();
    }
    List<NodeTuple> entries = ((MappingNode) node).getValue();
    for (NodeTuple entry : entries) {
      line(entry.getValueNode())
          .ifPresent(
              value -> parts.add(((ScalarNode) entry.getKeyNode()).getValue() + ": " + value));
    }
    return parts.size() == entries.size()
        ? Optional.of("{" + String.join(", ", parts) + "}")
        : Optional.empty();
  }
}
