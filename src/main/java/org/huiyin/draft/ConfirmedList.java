package org.huiyin.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.draft.edit.Cut;
import org.huiyin.draft.edit.YamlMarks;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.SourceFile;

/** Adds an entry to the list {@code confirmed} of {@code import.yml}. */
final class ConfirmedList {
  private static final String KEY = "confirmed";

  /** A text that YAML reads as it is written, also in a list in brackets. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}·._-]*");

  private static final Pattern SPECIAL =
      Pattern.compile("true|false|yes|no|on|off|null|y|n", Pattern.CASE_INSENSITIVE);

  private ConfirmedList() {}

  /** The entry on one line. */
  static String entry(LocalDate on, Optional<String> by, List<String> what) {
    return "{on: "
        + on
        + by.map(name -> ", by: " + scalar(name)).orElse("")
        + ", what: ["
        + String.join(", ", what)
        + "]}";
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The change that adds an entry to a file that has content. */
  static Cut added(Node root, String entry) throws EnvironmentFailure {
    SourceFile file = root.origin().file();
    String text = file.text();
    if (!(root instanceof Node.Mapping mapping) || text.charAt(root.origin().start()) == '{') {
      throw notUnderstood(root);
    }
    for (Node.Entry known : mapping.entries()) {
      if (known.key().text().equals(KEY)) {
        return addedTo(known.value(), file, entry);
      }
    }
    return appended(text, entry);
  }

  /** The change that begins the list, at the end of a file. */
  static Cut appended(String text, String entry) {
    String before = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return new Cut(text.length(), text.length(), before + KEY + ":\n  - " + entry + "\n");
  }

  private static Cut addedTo(Node list, SourceFile file, String entry) throws EnvironmentFailure {
    if (!(list instanceof Node.Sequence sequence)) {
      throw notUnderstood(list);
    }
    String text = file.text();
    int start = list.origin().start();
    int end = new YamlMarks(file).endOf(list);
    if (text.charAt(start) == '[') {
      String separator = sequence.items().isEmpty() ? "" : ", ";
      return new Cut(end - 1, end - 1, separator + entry);
    }
    String indent = " ".repeat(list.origin().column() - 1);
    boolean atLineStart = end > 0 && text.charAt(end - 1) == '\n';
    int lineEnd = atLineStart ? end : text.indexOf('\n', end);
    if (atLineStart) {
      return new Cut(end, end, indent + "- " + entry + "\n");
    }
    int at = lineEnd < 0 ? text.length() : lineEnd;
    return new Cut(at, at, "\n" + indent + "- " + entry);
  }

  private static EnvironmentFailure notUnderstood(Node node) {
    return new EnvironmentFailure(Message.of("confirm.not-understood", node.origin()));
  }
}
