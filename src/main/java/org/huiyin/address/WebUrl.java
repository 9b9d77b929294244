package org.huiyin.address;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Validates and encodes URLs. Allowed are web, mail and telephone URLs and paths of the site.
 * Rejected are URLs that a browser may interpret differently from a reader: {@code //host} and
 * {@code \} (another site), a user name before {@code @} (it looks like the host), spaces and
 * invisible characters.
 *
 * <p>Characters that browsers accept but RFC 3986 does not allow, such as {@code |} or a single
 * {@code %}, are percent-encoded. Non-ASCII characters are not changed.
 */
public final class WebUrl {
  private static final String HOST =
      "([^/?#@:\\[\\]\\\\<>\"{}|^`%\\s]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{0,5})?";
  private static final Pattern WEB =
      Pattern.compile(
          "(?<start>https?://" + HOST + ")(?<rest>([/?#].*)?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTACT =
      Pattern.compile("(?<start>(mailto|tel):)(?<rest>[^/].*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BASE = Pattern.compile("https?://" + HOST + "(/[^?#]*)?");

  /** ASCII characters that are not allowed in a URL. */
  private static final String FORBIDDEN = "\"<>[]^`{|}\\";

  private WebUrl() {}

  /**
   * Normalises the base URL of a site: percent-encoded, with a slash at the end. Empty unless it is
   * an http or https URL with an ASCII host and without a query or fragment.
   */
  public static Optional<String> base(String text) {
    Matcher url = BASE.matcher(text);
    if (!isPlain(text) || !url.matches() || !isAscii(url.group(1))) {
      return Optional.empty();
    }
    String whole = ascii(web(text).orElse(text));
    return Optional.of(whole.endsWith("/") ? whole : whole + "/");
  }

  /** Encodes an http or https URL; empty if the text is not one. */
  public static Optional<String> web(String text) {
    return encoded(WEB, text);
  }

  /** Encodes an http, https, mailto or tel URL; empty if the text is not one. */
  public static Optional<String> external(String text) {
    return web(text).or(() -> encoded(CONTACT, text));
  }

  private static Optional<String> encoded(Pattern form, String text) {
    Matcher url = form.matcher(text);
    return isPlain(text) && url.matches()
        ? Optional.of(url.group("start") + encoded(url.group("rest")))
        : Optional.empty();
  }

  /** Whether a browser interprets the text as a reader does. Required of every URL and path. */
  public static boolean isPlain(String text) {
    return !text.startsWith("//") && text.codePoints().noneMatch(WebUrl::isUnsafe);
  }

  private static boolean isUnsafe(int codePoint) {
    return codePoint == '\\'
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || Character.getType(codePoint) == Character.SURROGATE;
  }

  /** Percent-encodes the characters that are not allowed in a path, query or fragment. */
  public static String encoded(String rest) {
    StringBuilder encoded = new StringBuilder();
    boolean inFragment = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean second = c == '#' && inFragment;
      boolean lone = c == '%' && hexAt(rest, i + 1) < 0;
      inFragment |= c == '#';
      if (second || lone || FORBIDDEN.indexOf(c) >= 0) {
        encoded.append(String.format("%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static String ascii(String url) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        ascii.append(String.format("%%%02X", b & 0xFF));
      } else {
        ascii.append((char) b);
      }
    }
    return ascii.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** The value of the two hexadecimal digits at an index; negative if there are none. */
  static int hexAt(String text, int index) {
    if (index + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(index), 16);
    int low = Character.digit(text.charAt(index + 1), 16);
    boolean ascii = text.charAt(index) < 0x80 && text.charAt(index + 1) < 0x80;
    return high < 0 || low < 0 || !ascii ? -1 : high * 16 + low;
  }
}
