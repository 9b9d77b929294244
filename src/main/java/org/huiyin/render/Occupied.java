package org.huiyin.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.model.ReplySummary;

/**
 * Where the pages and files of the site lie, for what is put beside them. Names are compared
 * without regard to case, because some file systems do so.
 */
final class Occupied {
  private final Set<String> files = new TreeSet<>();
  private final Set<String> replies = new TreeSet<>();

  /**
   * @param pages the paths of the site's files
   * @param summaries of the replies, whose folders are wholly theirs
   */
  Occupied(List<String> pages, List<ReplySummary> summaries) {
    pages.forEach(page -> files.add(folded(page)));
    for (ReplySummary summary : summaries) {
      replies.add(folded(summary.language().folder() + summary.card().address()));
      files.add(folded(summary.language().folder() + ReplyPage.path(summary.card())));
    }
  }

  /** Whether there is exactly this page. */
  boolean holds(String path) {
    return files.contains(path);
  }

  /** Whether a file cannot lie there: there is one, or a folder, or it is in a reply's own. */
  boolean excludes(String path) {
    String wanted = folded(path);
    return files.stream()
            .anyMatch(
                file ->
                    file.equals(wanted)
                        || file.startsWith(wanted + "/")
                        || wanted.startsWith(file + "/"))
        || replies.stream()
            .anyMatch(folder -> wanted.startsWith(folder) || folder.startsWith(wanted + "/"));
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
