package org.huiyin.read;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * A YAML file as it was when it was read.
 *
 * @param text empty if there is no such file, or it was refused
 * @param refused why it was refused
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

  /** The tree; nothing if the file is missing or holds nothing. */
  Optional<Node> tree(Problems problems) {
    refused.forEach(problems::add);
    if (!refused.isEmpty()) {
      return Optional.of(new Node.Unreadable(SourceFolder.place(path)));
    }
    return text.flatMap(file -> YamlReader.read(file, problems));
  }

  /** The same for a file that must be there, with something in it. */
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
