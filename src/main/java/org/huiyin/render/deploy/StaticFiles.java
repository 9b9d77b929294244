package org.huiyin.render.deploy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.template.Theme;
import org.huiyin.render.template.ThemeFile;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ThemeSources;

/**
 * Publishes the files of {@code templates/static/} unchanged.
 *
 * <p>Names may have upper-case letters, because some are prescribed, such as {@code CNAME}. A
 * folder {@code .well-known} (RFC 8615) is allowed. Two paths must not differ only in case, because
 * some file systems do not distinguish them.
 */
public final class StaticFiles {
  private static final String COMPRESSED = ".gz";

  private StaticFiles() {}

  /**
   * The static files that can be published. A file that would overwrite a generated file, or that
   * differs from another path only in case, is reported and omitted.
   *
   * @param pages the paths of all other files that do not belong to replies
   * @param summaries of all replies
   */
  public static List<OutputFile> files(
      List<String> pages, List<ReplySummary> summaries, Theme theme, Problems problems) {
    if (theme.statics().isEmpty()) {
      return List.of();
    }
    TakenPaths taken = new TakenPaths(pages, summaries);
    Spellings spellings = new Spellings();
    pages.forEach(spellings::add);
    List<OutputFile> files = new ArrayList<>();
    for (ThemeFile asset : theme.statics()) {
      String path = asset.path();
      Optional<String> other = spellings.add(path);
      if (taken.excludes(path) || isCopyOfPage(path, taken)) {
        report(asset, Message.of("static-clash", path), "hint.static-clash", problems);
      } else if (other.isPresent()) {
        String conflicting = path.substring(0, other.get().length());
        report(
            asset,
            Message.of("static-case", conflicting, other.get()),
            "hint.static-case",
            problems);
      } else {
        files.add(new OutputFile(path, asset.bytes()));
      }
    }
    return files;
  }

  /**
   * Whether a path is that of a compressed copy of a page. Servers send {@code index.html.gz}
   * instead of {@code index.html}, and the build may write both.
   */
  private static boolean isCopyOfPage(String path, TakenPaths taken) {
    return path.endsWith(COMPRESSED)
        && taken.holds(path.substring(0, path.length() - COMPRESSED.length()));
  }

  private static void report(ThemeFile asset, Message message, String hint, Problems problems) {
    problems.add(
        Problem.error(ThemeSources.place(ThemeSources.STATIC + asset.path()), message)
            .withHint(Message.of(hint)));
  }

  /** The spelling of each file and folder, by its path in lower case. */
  private static final class Spellings {
    private final Map<String, String> byName = new HashMap<>();

    /**
     * Adds a path. Returns the known spelling if the path or one of its folders differs from it in
     * case.
     */
    Optional<String> add(String path) {
      for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
        String part = path.substring(0, end);
        String known = byName.putIfAbsent(part.toLowerCase(Locale.ROOT), part);
        if (known != null && !known.equals(part)) {
          return Optional.of(known);
        }
      }
      return Optional.empty();
    }
  }
}
