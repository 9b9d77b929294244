package org.huiyin.render.template;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.PathName;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ThemeSources;

/** Selects the static files with valid paths. */
final class StaticNames {
  private StaticNames() {}

  /** The static files with valid paths, sorted by path. Other files are reported and omitted. */
  static List<ThemeFile> legal(ThemeSources sources, Problems problems) {
    List<ThemeFile> files = new ArrayList<>();
    for (String name : sources.names(ThemeSources.STATIC)) {
      String path = name.substring(ThemeSources.STATIC.length());
      if (PathName.isStaticPath(path)) {
        files.add(new ThemeFile(path, sources.bytes(name).orElseThrow()));
        if (path.length() > PathName.LONGEST_ON_WINDOWS) {
          problems.add(
              Problem.warning(
                  ThemeSources.place(name),
                  Message.of("long-path", path.length(), PathName.LONGEST_ON_WINDOWS)));
        }
      } else {
        problems.add(
            Problem.error(ThemeSources.place(name), Message.of("static-name", path))
                .withHint(Message.of("hint.static-name")));
      }
    }
    return List.copyOf(files);
  }
}
