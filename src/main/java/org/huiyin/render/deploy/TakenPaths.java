package org.huiyin.render.deploy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.address.PathTree;
import org.huiyin.model.artefact.ReplySummary;

/** The paths of generated files, to detect conflicts with redirects and static files. */
final class TakenPaths {
  private final PathTree<String> files = new PathTree<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> replies = new HashSet<>();

  /**
   * @param pages the paths of the files that do not belong to replies
   * @param summaries of the replies; no other file may be in the folder of a reply
   */
  TakenPaths(List<String> pages, List<ReplySummary> summaries) {
    pages.forEach(this::add);
    for (ReplySummary summary : summaries) {
      add(summary.language().folder() + summary.card().page());
      replies.add(summary.language().folder() + summary.card().address());
    }
  }

  /**
   * Whether no file can be added at a path: it is a file or folder already, one of its folders is a
   * file, or it is in the folder of a reply.
   */
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

  /**
   * Whether there is a generated file with exactly this path. Files of replies count only with
   * their page.
   */
  boolean holds(String path) {
    return paths.contains(path);
  }
}
