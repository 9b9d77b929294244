package org.huiyin.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a legal id, file name and output path is. The readers of authors' files and the writer of
 * the site ask the same rules, so that what is accepted can be written.
 *
 * <p>Names have a form that every file system and web server takes and none changes: ASCII, no
 * hidden files, no name that Windows keeps for itself or shortens. All are in lower case but those
 * of files that the site's owner wants published as they are, which others may look for by an exact
 * name.
 */
public final class PathName {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?");
  private static final Pattern STATIC_NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");

  /** Tokens in {@code .well-known/}, such as those of ACME, may also begin with these signs. */
  private static final Pattern WELL_KNOWN_NAME =
      Pattern.compile("[A-Za-z0-9_-]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");

  private static final Pattern DEVICE_OF_WINDOWS =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** The folder in which machines look for what concerns a whole site (RFC 8615). */
  private static final String WELL_KNOWN = ".well-known";

  private static final Set<String> FOR_HOSTS =
      Set.of(SitePaths.HEADERS, SitePaths.REDIRECTS, SitePaths.NO_JEKYLL);

  public static final int LONGEST_ID = 80;
  public static final int LONGEST_NAME = 200;
  private static final int LONGEST_PATH = 1000;

  /** What a path may gain after it was accepted: the ending of a compressed copy. */
  private static final int LONGEST_ENDING = ".gz".length();

  private PathName() {}

  /**
   * Whether a text is an id: lower-case ASCII words and digits joined by single hyphens, at most 80
   * long. Since ids become file names, names that Windows keeps for itself are none.
   */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches() && !isReserved(text);
  }

  /** Whether Windows keeps a file name for itself, whatever its ending: {@code aux.png}. */
  public static boolean isReserved(String name) {
    return DEVICE_OF_WINDOWS.matcher(name).matches();
  }

  /** The first name of a path that Windows keeps for itself. */
  public static Optional<String> reservedIn(String path) {
    return Arrays.stream(path.split("/")).filter(PathName::isReserved).findFirst();
  }

  /** Whether a path can be that of a file that the program makes, or that an author names. */
  public static boolean isPath(String path) {
    return isPath(path, NAME, 0);
  }

  /** Whether a file that the site's owner wants published as it is can have the path. */
  public static boolean isStaticPath(String path) {
    return isStaticPath(path, 0);
  }

  /** Whether any file of a site can have the path. */
  public static boolean isOutputPath(String path) {
    return isStaticPath(path, LONGEST_ENDING);
  }

  private static boolean isStaticPath(String path, int more) {
    boolean wellKnown = path.startsWith(WELL_KNOWN + "/");
    return FOR_HOSTS.contains(path)
        || (wellKnown
            ? isPath(path.substring(WELL_KNOWN.length() + 1), WELL_KNOWN_NAME, more)
            : isPath(path, STATIC_NAME, more));
  }

  private static boolean isPath(String path, Pattern form, int more) {
    return path.length() <= LONGEST_PATH + more
        && Arrays.stream(path.split("/", -1))
            .allMatch(
                name ->
                    name.length() <= LONGEST_NAME + more
                        && form.matcher(name).matches()
                        && !isReserved(name));
  }

  /** The same for all paths that some file systems take for one: they do not tell case apart. */
  static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /** The limit of length that a path, or a name in it, goes beyond. */
  public static Optional<Integer> limitPassedBy(String path) {
    boolean name = Arrays.stream(path.split("/")).anyMatch(each -> each.length() > LONGEST_NAME);
    return name
        ? Optional.of(LONGEST_NAME)
        : Optional.of(LONGEST_PATH).filter(limit -> path.length() > limit);
  }

  /**
   * An id that reads like a text, for a hint: {@code site-plan} for {@code Site Plan}. Nothing if
   * there is nothing to read in it.
   */
  public static Optional<String> idLike(String text) {
    String words = words(text);
    String cut = words.substring(0, Math.min(LONGEST_ID, words.length())).replaceAll("-$", "");
    return Optional.of(isReserved(cut) ? cut + "-1" : cut).filter(PathName::isId);
  }

  /** What can be read of a text in an id: its ASCII letters and digits, in lower case. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
