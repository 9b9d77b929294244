package org.huiyin.source;

import java.util.Set;

/** The one list of files that nobody means to keep: made by desktops, editors and other tools. */
public final class JunkFiles {
  private static final Set<String> OF_SYSTEMS =
      Set.of(".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini");
  private static final Set<String> OF_TOOLS =
      Set.of(
          "__MACOSX",
          ".directory",
          ".git",
          ".gitattributes",
          ".gitignore",
          ".gitkeep",
          ".hg",
          ".idea",
          ".keep",
          ".svn",
          ".vscode");

  private JunkFiles() {}

  /** Whether desktops leave a file of this name in folders that they show. */
  public static boolean isOfSystem(String name) {
    return OF_SYSTEMS.contains(name);
  }

  /**
   * Whether a file or folder of this name is no part of what an author writes: left by a desktop, a
   * version control system, or an editor (backups, swap and lock files).
   */
  public static boolean isJunk(String name) {
    return isOfSystem(name)
        || OF_TOOLS.contains(name)
        || name.endsWith("~")
        || name.startsWith("~$")
        || name.startsWith("._")
        || name.startsWith(".#")
        || name.startsWith(".~lock.")
        || name.startsWith("#") && name.endsWith("#")
        || name.startsWith(".") && (name.endsWith(".swp") || name.endsWith(".swo"));
  }
}
