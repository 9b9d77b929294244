package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.draft.edit.Existing;
import org.huiyin.source.Node;

/** What of an earlier {@code import.yml} outlives an update: who confirmed what. */
final class ImportRecord {
  private static final String KEY = "confirmed";
  private static final Pattern MARKED_LINK = Pattern.compile(" \"\\?\"\\)");

  private final Optional<Node> before;

  ImportRecord(Optional<Node> before) {
    this.before = before;
  }

  /** The list of confirmations as it is written, with its key; empty if there is none. */
  String confirmed() {
    for (Node.Entry entry : Existing.entries(before)) {
      if (entry.key().text().equals(KEY)) {
        String text = entry.key().origin().file().text();
        int end = text.length();
        for (Node.Entry other : Existing.entries(before)) {
          int start = other.key().origin().start();
          end = start > entry.key().origin().start() ? Math.min(end, start) : end;
        }
        String list = text.substring(entry.key().origin().start(), end);
        return list.endsWith("\n") ? list : list + "\n";
      }
    }
    return "";
  }

  /** The paths of the marked links of a text: the numbers of confirmed ones are passed over. */
  List<String> linkPaths(String prose) {
    Set<String> confirmed = new HashSet<>();
    if (Existing.value(before, KEY).orElse(null) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (Existing.value(Optional.of(item), "what").orElse(null) instanceof Node.Sequence what) {
          what.items().stream()
              .filter(Node.Scalar.class::isInstance)
              .map(path -> ((Node.Scalar) path).text())
              .filter(path -> path.startsWith("text."))
              .forEach(path -> confirmed.add(path.split("\\.")[1]));
        }
      }
    }
    List<String> paths = new ArrayList<>();
    int number = 0;
    var marks = MARKED_LINK.matcher(prose);
    while (marks.find()) {
      do {
        number++;
      } while (confirmed.contains(String.valueOf(number)));
      int target = prose.lastIndexOf("](", marks.start()) + 2;
      paths.add("text." + number + "." + prose.substring(target, prose.indexOf(':', target)));
    }
    return paths;
  }
}
