package org.huiyin.write;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths that are taken so far; safe for use by several threads.
 *
 * <p>Paths have a form that every file system and web server takes and none changes: lower-case
 * ASCII, no hidden files, no name that Windows keeps for itself or shortens. Two pages with one
 * address are found by a check, with the authors' files named; a path that is refused here is a
 * fault of the program.
 */
final class Addresses {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?");
  private static final Pattern DEVICE_OF_WINDOWS =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  /**
   * Names by which hosts of websites look for what they should do; only the program itself makes
   * such files.
   */
  private static final Set<String> FOR_HOSTS = Set.of("_headers", "_redirects", ".nojekyll");

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PATH = 1000;

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * Takes a path.
   *
   * @throws IllegalArgumentException if it has not the form of a path
   * @throws IllegalStateException if a file has it already, or it would be a file and a folder at
   *     once
   */
  void take(String path) {
    requireForm(path);
    synchronized (this) {
      if (folders.contains(path) || !files.add(path)) {
        throw new IllegalStateException("put twice: " + path);
      }
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        String folder = path.substring(0, end);
        if (files.contains(folder)) {
          throw new IllegalStateException("put as a file and as a folder: " + folder);
        }
        if (!folders.add(folder)) {
          return;
        }
      }
    }
  }

  private static void requireForm(String path) {
    if (FOR_HOSTS.contains(path)) {
      return;
    }
    boolean fits = path.length() <= LONGEST_PATH;
    for (String name : path.split("/", -1)) {
      fits &=
          name.length() <= LONGEST_NAME
              && NAME.matcher(name).matches()
              && !DEVICE_OF_WINDOWS.matcher(name).matches();
    }
    if (!fits) {
      throw new IllegalArgumentException("no path for a site: " + path);
    }
  }
}
