package org.huiyin.read;

import java.util.List;
import java.util.Optional;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Severity;
import org.huiyin.source.SourceFile;

/**
 * A YAML file and its text at the time of reading.
 *
 * @param text empty if there is no such file, or it was refused
 * @param found the problems of its characters; it was refused if one of them is an error
 * @param misnamed whether it is missing because its name has another ending, which is reported
 */
record YamlFile(String path, Optional<SourceFile> text, List<Problem> found, boolean misnamed) {
  private static final String ENDING = ".yml";
  private static final List<String> OTHER_ENDINGS = List.of(".yaml", ".YML", ".YAML", ".Yml");

  YamlFile {
    found = List.copyOf(found);
  }

  static YamlFile read(SourceFolder folder, String path) throws EnvironmentFailure {
    Problems problems = new Problems();
    Optional<SourceFile> text = folder.text(path, problems);
    boolean misnamed = false;
    for (String end : text.isEmpty() ? OTHER_ENDINGS : List.<String>of()) {
      misnamed |= folder.holds(other(path, end));
    }
    return new YamlFile(path, text, problems.sorted(), misnamed);
  }

  /** Whether a name has another ending of YAML files: {@code reply.yaml}, {@code reply.YML}. */
  static boolean isMisnamed(String name) {
    return OTHER_ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The name with the ending that is read. */
  static String rightName(String name) {
    return other(name, ENDING);
  }

  private static String other(String name, String ending) {
    return name.substring(0, name.lastIndexOf('.')) + ending;
  }

  /** The tree; empty if the file is missing or empty. */
  Optional<Node> tree(Problems problems) {
    found.forEach(problems::add);
    if (misnamed || isRefused()) {
      return Optional.of(new Node.Unreadable(SourceFolder.place(path)));
    }
    return text.flatMap(file -> YamlReader.read(file, problems));
  }

  private boolean isRefused() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
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
