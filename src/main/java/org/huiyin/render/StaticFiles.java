package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** What the site's owner wants published as it is, from {@code templates/static/}. */
final class StaticFiles {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

  private StaticFiles() {}

  /**
   * The static files that can stand beside the pages; one that would overwrite a page is reported and left out.
   *
   * <p>Names are compared without regard to case, because some file systems do so.
   *
   * @param pages the paths of all other files
   */
  static List<OutputFile> beside(List<String> pages, List<Digest> digests, Theme theme, Problems problems) {
    theme.report(problems);
    Map<String, String> taken = new TreeMap<>();
    pages.forEach(page -> taken.put(folded(page), page));
    Set<String> folders = new TreeSet<>();
    digests.forEach(digest -> folders.add(folded(digest.language().folder() + digest.card().address())));

    List<OutputFile> files = new ArrayList<>();
    for (Theme.Asset asset : theme.statics()) {
      String path = folded(asset.path());
      Origin origin = new SourceFile(Theme.FOLDER + "/static/" + asset.path(), "").whole();
      if (!NAME.matcher(asset.path()).matches()) {
        problems.add(Problem.error(origin, Message.of("static-name", asset.path()))
            .withHint(Message.of("hint.static-name")));
      } else if (taken.keySet().stream().anyMatch(page -> excludes(page, path))
          || folders.stream().anyMatch(folder -> path.startsWith(folder) || folder.startsWith(path + "/"))) {
        problems.add(Problem.error(origin, Message.of("static-clash", asset.path()))
            .withHint(Message.of("hint.static-clash")));
      } else {
        files.add(new OutputFile(asset.path(), asset.bytes()));
      }
    }
    return files;
  }

  /** Whether two paths cannot both be files: they are the same, or one is a folder of the other. */
  private static boolean excludes(String a, String b) {
    return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
