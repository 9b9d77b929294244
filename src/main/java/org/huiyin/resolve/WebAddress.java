package org.huiyin.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;

/**
 * An address as the author wrote it into a link, judged by a list of what is allowed: {@code
 * https}, {@code http}, {@code mailto}, {@code tel}, a place of this site.
 *
 * <p>Refused is everything that a browser may read in another way than a person does: {@code
 * //host} and {@code \} (another site), a name before {@code @} (it looks like the host), invisible
 * characters, any other scheme.
 */
final class WebAddress {

  /** The schemes of our references. */
  static final List<String> REFERENCES = List.of("figure", "claim", "commitment", "reply");

  /** The scheme that says which date a word such as 去年 means. */
  static final String DATE = "date";

  /** The scheme of a chart's place. */
  static final String CHART = "chart";

  private static final List<String> KNOWN =
      List.of(
          "figure",
          "claim",
          "commitment",
          "reply",
          "chart",
          "date",
          "https",
          "http",
          "mailto",
          "tel");
  private static final Pattern WEB =
      Pattern.compile("https?://[^/?#@]+([/?#].*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTACT =
      Pattern.compile("(mailto|tel):[^/].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURE = Pattern.compile("images/[^/?#:]+");
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("[A-Za-z]+：.*");

  private final String written;

  WebAddress(String written) {
    this.written = written;
  }

  /** What stands before the colon, as written; empty for an address without a scheme. */
  Optional<String> scheme() {
    int colon = written.indexOf(':');
    boolean inPath =
        colon < 0 || written.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0);
    return inPath ? Optional.empty() : Optional.of(written.substring(0, colon));
  }

  /** What stands behind the scheme and its colon; the whole of an address without a scheme. */
  String name() {
    return scheme().map(scheme -> written.substring(scheme.length() + 1)).orElse(written);
  }

  /** Whether it leads to another site. */
  boolean isExternal() {
    return WEB.matcher(written).matches();
  }

  /** Whether a link may lead there. */
  boolean isAllowed() {
    if (written.startsWith("//") || written.codePoints().anyMatch(WebAddress::isTreacherous)) {
      return false;
    }
    return scheme().isPresent()
        ? isExternal() || CONTACT.matcher(written).matches()
        : !FULL_WIDTH_COLON.matcher(written).matches() || nearest().isEmpty();
  }

  /** Whether it is a picture that belongs to the text: {@code images/name.png}. */
  boolean isPicture() {
    return isAllowed() && PICTURE.matcher(written).matches();
  }

  /**
   * What the author probably meant: the address with a known scheme, else a list of what is
   * allowed.
   */
  Message hint() {
    return nearest()
        .map(address -> Message.of("hint.did-you-mean", address))
        .orElseGet(() -> Message.of("hint.allowed-addresses"));
  }

  /**
   * The address as seen from the page.
   *
   * @param depth how many folders deep the page lies: 0 for the home page, 2 for {@code
   *     /replies/x/}
   * @return for a place of this site a relative address that also works from the file system
   */
  String from(int depth) {
    if (scheme().isPresent()) {
      return written;
    }
    int end = 0;
    while (end < written.length() && "?#".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    String path = written.substring(0, end);
    // At depth 0 the "./" keeps "/javascript:x" from becoming an address with a scheme.
    String root = depth == 0 ? "./" : "../".repeat(depth);
    String relative = path.startsWith("/") ? root + path.substring(1) : path;
    return relative + (path.endsWith("/") ? "index.html" : "") + written.substring(end);
  }

  private Optional<String> nearest() {
    int colon = written.indexOf(FULL_WIDTH_COLON.matcher(written).matches() ? '：' : ':');
    if (colon < 0) {
      return Optional.empty();
    }
    String scheme = written.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = written.substring(colon + 1);
    return Nearest.to(scheme, KNOWN)
        .map(known -> known + ":" + rest)
        .filter(address -> !address.equals(written));
  }

  private static boolean isTreacherous(int codePoint) {
    return codePoint == '\\'
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
