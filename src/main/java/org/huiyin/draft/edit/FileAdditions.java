package org.huiyin.draft.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.draft.sources.YamlScalar;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;

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

  /** Adds reasons of marks to {@code import.yml}. */
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
    int start = known.get(0).key().origin().start();
    String indent = " ".repeat(known.get(0).key().origin().column() - 1);
    String added = lines(reasons, indent).substring(indent.length()) + indent;
    add(changes, file, tree, List.of(new Cut(start, start, added)), "");
  }

  private static String lines(Map<String, String> reasons, String indent) {
    return reasons.entrySet().stream()
        .map(one -> indent + one.getKey() + ": " + YamlScalar.of(one.getValue()) + "\n")
        .collect(Collectors.joining());
  }
}
