package org.huiyin.draft.edit;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.draft.sources.YamlScalar;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;

/** Adds entries to YAML files of a reply. What stands in them keeps its bytes. */
public final class FileAdditions {
  private static final String REASONS = "reasons";

  private FileAdditions() {}

  /**
   * Adds entries at the end of a file.
   *
   * @param tree of the file; empty if it is missing or has no content
   * @param cuts other changes of the file
   * @param entries in block style; may be empty
   */
  public static void add(
      FileChanges changes, Path file, Optional<Node> tree, List<Cut> cuts, String entries)
      throws IOException {
    if (cuts.isEmpty() && entries.isEmpty()) {
      return;
    }
    SourceText text = SourceText.read(file);
    String seen = tree.map(node -> node.origin().file().text()).orElseGet(text::normalised);
    List<Cut> all = new ArrayList<>(cuts);
    if (!entries.isEmpty()) {
      requireBlockStyle(tree);
      String before = seen.isBlank() ? "" : seen.endsWith("\n") ? "\n" : "\n\n";
      all.add(new Cut(seen.length(), seen.length(), before + entries));
    }
    changes.add(text, text.with(all, seen));
  }

  private static void requireBlockStyle(Optional<Node> tree) throws EnvironmentFailure {
    if (tree.isEmpty()) {
      return;
    }
    Node root = tree.get();
    List<Node.Entry> entries = Existing.entries(tree);
    if (entries.isEmpty()
        || root.origin().file().text().charAt(root.origin().start()) == '{'
        || entries.get(0).key().origin().column() != 1) {
      throw new EnvironmentFailure(Message.of("confirm.not-understood", root.origin()));
    }
  }

  /**
   * Adds reasons of marks of new entries to {@code import.yml}. Reasons that stand there for their
   * ids are of entries that were deleted, and are replaced.
   */
  public static void addReasons(
      FileChanges changes, Path file, Optional<Node> tree, Map<String, String> reasons)
      throws IOException {
    if (reasons.isEmpty()) {
      return;
    }
    List<Node.Entry> known = Existing.entries(Existing.value(tree, REASONS));
    if (known.isEmpty()) {
      add(changes, file, tree, List.of(), REASONS + ":\n" + lines(reasons, "  "));
      return;
    }
    requireBlockStyle(tree);
    Origin first = known.get(0).key().origin();
    int start = first.file().startOfLine(first.line());
    String indent = first.file().text().substring(start, first.start());
    if (!indent.isBlank()) {
      throw new EnvironmentFailure(Message.of("confirm.not-understood", first));
    }
    List<Cut> cuts = new ArrayList<>();
    cuts.add(new Cut(start, start, lines(reasons, indent)));
    Set<String> owners = reasons.keySet().stream().map(FileAdditions::owner).collect(toSet());
    known.stream()
        .filter(entry -> owners.contains(owner(entry.key().text())))
        .forEach(entry -> cuts.add(lineOf(entry)));
    add(changes, file, tree, cuts, "");
  }

  /** What a path is about: {@code figures.roads}. */
  private static String owner(String path) {
    String[] names = path.split("\\.");
    return names.length < 2 ? path : names[0] + "." + names[1];
  }

  private static Cut lineOf(Node.Entry entry) {
    Origin key = entry.key().origin();
    String text = key.file().text();
    int end = text.indexOf('\n', Math.max(key.end(), entry.value().origin().end()));
    return Cut.out(key.file().startOfLine(key.line()), end < 0 ? text.length() : end + 1);
  }

  private static String lines(Map<String, String> reasons, String indent) {
    return reasons.entrySet().stream()
        .map(one -> indent + one.getKey() + ": " + YamlScalar.of(one.getValue()) + "\n")
        .collect(Collectors.joining());
  }
}
