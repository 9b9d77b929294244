package org.huiyin.read;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * A YAML file and its text at the time of reading.
 *
 * @param text empty if there is no such file, or it was refused
 * @param refused the problems for which it was refused
 */
record YamlFile(String path, Optional<SourceFile> text, List<Problem> refused) {

  YamlFile {
    refused = List.copyOf(refused);
  }

  static YamlFile read(SourceFolder folder, String path) throws EnvironmentFailure {
    Problems problems = new Problems();
    Optional<SourceFile> text = folder.text(path, problems);
    return new YamlFile(path, text, problems.sorted());
  }

  /** The tree; empty if the file is missing or empty. */
  Optional<Node> tree(Problems problems) {
    refused.forEach(problems::add);
    if (!refused.isEmpty()) {
      return Optional.of(new Node.Unreadable(SourceFolder.place(path)));
    }
    return text.flatMap(file -> YamlReader.read(file, problems));
  }

  /** The tree of a file that must exist and must not be empty; otherwise this is reported. */
  Optional<Node> required(Problems problems) {
    Optional<Node> tree = tree(problems);
    if (tree.isEmpty()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      problems.error(
          SourceFolder.place(path), text.isPresent() ? "empty-file" : "missing-file", name);
    }
    return tree;
  }
}
