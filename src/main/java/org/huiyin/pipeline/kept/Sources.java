package org.huiyin.pipeline.kept;

import java.util.Optional;
import org.huiyin.source.JunkFiles;
import org.huiyin.source.ThemeSources;

/** Which files are sources, by their paths. A folder's path ends with a slash. */
final class Sources {
  private static final String CONTENT = "content";
  private static final String REPLIES = "content/replies/";
  private static final String STATIC = ThemeSources.FOLDER + "/" + ThemeSources.STATIC;

  private Sources() {}

  /**
   * Whether a build may read a file, or looks into a folder. A file too many does no harm; what an
   * editor saves beside a file that is being edited must not count.
   */
  static boolean holds(String path) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (plain.equals(CONTENT) || plain.equals(ThemeSources.FOLDER)) {
      return true;
    }
    String name = plain.substring(plain.lastIndexOf('/') + 1);
    boolean inContent = plain.startsWith(CONTENT + "/");
    boolean inTheme = plain.startsWith(ThemeSources.FOLDER + "/");
    boolean hidden = name.startsWith(".") && !plain.startsWith(STATIC);
    return (inContent || inTheme) && !hidden && !JunkFiles.isJunk(name);
  }

  /** The folder of a reply. */
  static String folder(String id) {
    return REPLIES + id + "/";
  }

  /** The reply that a file belongs to; empty if it belongs to none. */
  static Optional<String> reply(String path) {
    int end = path.startsWith(REPLIES) ? path.indexOf('/', REPLIES.length()) : -1;
    return end < 0 ? Optional.empty() : Optional.of(path.substring(REPLIES.length(), end));
  }
}
