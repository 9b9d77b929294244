package org.huiyin.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules for ids, file names and output paths. The readers of authors' files and the writer of
 * the site use the same rules, so that every accepted name can be written.
 *
 * <p>Names are valid on every file system and web server: ASCII, no hidden files, no device names
 * of Windows. They are lower case, except for static files, whose exact names may be prescribed by
 * others.
 */
public final class PathName {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?");
  private static final Pattern STATIC_NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");

  /**
   * Names in {@code .well-known/}, such as those of ACME tokens, may also begin with a hyphen or
   * underscore.
   */
  private static final Pattern WELL_KNOWN_NAME =
      Pattern.compile("[A-Za-z0-9_-]([A-Za-z0-9._-]*[A-Za-z0-9_-])?");

  private static final Pattern DEVICE_OF_WINDOWS =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** The folder for metadata about a whole site (RFC 8615). */
  private static final String WELL_KNOWN = ".well-known";

  private static final Set<String> FOR_HOSTS =
      Set.of(SitePaths.HEADERS, SitePaths.REDIRECTS, SitePaths.NO_JEKYLL);

  /** In characters. */
  public static final int LONGEST_ID = 80;

  /** In characters. */
  public static final int LONGEST_NAME = 200;

  private static final int LONGEST_PATH = 1000;

  /**
   * In characters. Many programs of Windows open no path of more than 259 characters. 59 are left
   * for the folder of the site, such as {@code C:/Users/zhangsan/Documents/replies/site/}. The
   * paths that the program makes of ids and of names of attachments are shorter.
   */
  public static final int LONGEST_ON_WINDOWS = 200;

  /**
   * The number of characters by which an output path may be longer: the extension of a compressed
   * copy.
   */
  private static final int LONGEST_ENDING = ".gz".length();

  private PathName() {}

  /**
   * Whether a text is a valid id: words of lower-case ASCII letters and digits, joined by single
   * hyphens, at most {@value #LONGEST_ID} characters. Ids become file names, so device names of
   * Windows are not valid.
   */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches() && !isReserved(text);
  }

  /** Whether a file name is a device name of Windows, with any extension: {@code aux.png}. */
  public static boolean isReserved(String name) {
    return !name.isEmpty()
        && "cpanlCPANL".indexOf(name.charAt(0)) >= 0
        && DEVICE_OF_WINDOWS.matcher(name).matches();
  }

  /** The first name in a path that is a device name of Windows; empty if there is none. */
  public static Optional<String> reservedIn(String path) {
    return Arrays.stream(path.split("/")).filter(PathName::isReserved).findFirst();
  }

  /** Whether a path is valid for a generated file or for a file of an author. */
  public static boolean isPath(String path) {
    return isPath(path, NAME, 0);
  }

  /** Whether a path is valid for a static file. */
  public static boolean isStaticPath(String path) {
    return isStaticPath(path, 0);
  }

  /** Whether a path is valid for any file of a site, including compressed copies. */
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

  /**
   * A form of the path that is equal for all paths that case-insensitive file systems do not
   * distinguish.
   */
  static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /** The limit, in characters, that a path or a name in it exceeds; empty if it exceeds none. */
  public static Optional<Integer> limitPassedBy(String path) {
    boolean name = Arrays.stream(path.split("/")).anyMatch(each -> each.length() > LONGEST_NAME);
    return name
        ? Optional.of(LONGEST_NAME)
        : Optional.of(LONGEST_PATH).filter(limit -> path.length() > limit);
  }

  /**
   * A valid id similar to a text, for a hint: {@code site-plan} for {@code Site Plan}. Empty if the
   * text contains no ASCII letters or digits.
   */
  public static Optional<String> idLike(String text) {
    String words = words(text);
    String cut = words.substring(0, Math.min(LONGEST_ID, words.length())).replaceAll("-$", "");
    return Optional.of(isReserved(cut) ? cut + "-1" : cut).filter(PathName::isId);
  }

  /** The ASCII letters and digits of a text in lower case, with hyphens between words. */
  static String words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        words.append(gap && !words.isEmpty() ? "-" : "").append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.toString();
  }
}
