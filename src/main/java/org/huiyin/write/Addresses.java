package org.huiyin.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths that are taken so far; safe for use by several threads.
 *
 * <p>Paths have a form that every file system and web server takes and none changes: ASCII, no
 * hidden files outside {@code .well-known/}, no name that Windows reserves or shortens. Two paths
 * may not differ only in case. Earlier stages report illegal paths and duplicates with the author's
 * files; a path that is refused here is a fault of the program.
 */
final class Addresses {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");
  private static final String WELL_KNOWN = ".well-known/";
  private static final Pattern NAME_IN_WELL_KNOWN =
      Pattern.compile("[A-Za-z0-9_-]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");
  private static final Pattern DEVICE_OF_WINDOWS =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** Files that configure hosts of websites; only the program itself makes them. */
  private static final Set<String> FOR_HOSTS = Set.of("_headers", "_redirects", ".nojekyll");

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PATH = 1000;

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * Takes a path.
   *
   * @throws IllegalArgumentException if it has not the form of a path
   * @throws IllegalStateException if a file has it already, in whatever case, or it would be a file
   *     and a folder at once
   */
  void take(String written) {
    requireForm(written);
    String path = written.toLowerCase(Locale.ROOT);
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
    boolean wellKnown = path.startsWith(WELL_KNOWN);
    Pattern form = wellKnown ? NAME_IN_WELL_KNOWN : NAME;
    for (String name : path.substring(wellKnown ? WELL_KNOWN.length() : 0).split("/", -1)) {
      fits &=
          name.length() <= LONGEST_NAME
              && form.matcher(name).matches()
              && !DEVICE_OF_WINDOWS.matcher(name).matches();
    }
    if (!fits) {
      throw new IllegalArgumentException("no path for a site: " + path);
    }
  }
}
