package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** What the site's owner wants published as it is, from {@code templates/static/}. */
final class StaticFiles {
  private static final Pattern NAME =
      Pattern.compile(
          "_redirects|([a-z0-9]([a-z0-9._-]*[a-z0-9_-])?/)*[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?");

  private StaticFiles() {}

  /**
   * The static files that can stand beside the pages; one that would overwrite a page is reported
   * and left out.
   *
   * @param pages the paths of all other files
   */
  static List<OutputFile> beside(
      List<String> pages, List<ReplySummary> summaries, Theme theme, Problems problems) {
    theme.report(problems);
    Occupied occupied = new Occupied(pages, summaries);
    List<OutputFile> files = new ArrayList<>();
    for (Theme.Asset asset : theme.statics()) {
      Origin origin = new SourceFile(Theme.FOLDER + "/static/" + asset.path(), "").whole();
      if (occupied.excludes(asset.path())) {
        problems.add(
            Problem.error(origin, Message.of("static-clash", asset.path()))
                .withHint(Message.of("hint.static-clash")));
      } else if (!NAME.matcher(asset.path()).matches()) {
        problems.add(
            Problem.error(origin, Message.of("static-name", asset.path()))
                .withHint(Message.of("hint.static-name")));
      } else {
        files.add(new OutputFile(asset.path(), asset.bytes()));
      }
    }
    return files;
  }
}
