package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.PathName;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** What the site's owner wants published as it is, from {@code templates/static/}. */
final class StaticFiles {
  private StaticFiles() {}

  /**
   * The static files that can stand beside the pages; one that would overwrite a page is reported
   * and left out.
   *
   * @param pages the paths of all other files
   */
  static List<OutputFile> beside(
      List<String> pages, List<Digest> digests, Theme theme, Problems problems) {
    theme.report(problems);
    TakenPaths taken = new TakenPaths(pages, digests);
    List<OutputFile> files = new ArrayList<>();
    for (Theme.Asset asset : theme.statics()) {
      Origin origin = new SourceFile(Theme.FOLDER + "/static/" + asset.path(), "").whole();
      if (taken.excludes(asset.path())) {
        problems.add(
            Problem.error(origin, Message.of("static-clash", asset.path()))
                .withHint(Message.of("hint.static-clash")));
      } else if (!PathName.isStaticPath(asset.path())) {
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
