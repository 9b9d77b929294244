package org.huiyin.render.deploy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.address.PathTree;
import org.huiyin.model.artefact.ReplySummary;

/** The paths of generated files, for what is put beside them. */
final class TakenPaths {
  private final PathTree<String> files = new PathTree<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> replies = new HashSet<>();

  /**
   * @param pages the paths of the site's files
   * @param summaries of the replies, whose folders are wholly theirs
   */
  TakenPaths(List<String> pages, List<ReplySummary> summaries) {
    pages.forEach(this::add);
    for (ReplySummary summary : summaries) {
      add(summary.language().folder() + summary.card().page());
      replies.add(summary.language().folder() + summary.card().address());
    }
  }

  /** Whether a file cannot lie there: there is one, or a folder, or it is in a reply's own. */
  boolean excludes(String path) {
    return files.conflictWith(path).isPresent() || isInReply(path);
  }

  private boolean isInReply(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (replies.contains(path.substring(0, end + 1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void add(String path) {
    files.add(path, path);
    paths.add(path);
  }

  /** Whether there is exactly this page. */
  boolean holds(String path) {
    return paths.contains(path);
  }
}
