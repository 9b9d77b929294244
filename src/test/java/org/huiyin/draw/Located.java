package org.huiyin.draw;

import java.io.StringReader;
import java.util.List;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Parses YAML in tests to nodes with locations, so that tests can check line numbers. */
final class Located {
  private final SourceFile file;

  private Located(SourceFile file) {
    this.file = file;
  }

  static Node.Mapping mapping(String path, String yaml) {
    SourceFile file = new SourceFile(path, yaml);
    var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    return (Node.Mapping) new Located(file).node(root);
  }

  private Node node(org.yaml.snakeyaml.nodes.Node node) {
    Origin origin = file.at(node.getStartMark().getIndex(), node.getEndMark().getIndex());
    if (node instanceof MappingNode mapping) {
      List<Node.Entry> entries =
          mapping.getValue().stream()
              .map(
                  entry ->
                      new Node.Entry(
                          (Node.Scalar) node(entry.getKeyNode()), node(entry.getValueNode())))
              .toList();
      return new Node.Mapping(origin, entries);
    }
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(origin, sequence.getValue().stream().map(this::node).toList());
    }
    return new Node.Scalar(origin, ((ScalarNode) node).getValue(), false);
  }
}
