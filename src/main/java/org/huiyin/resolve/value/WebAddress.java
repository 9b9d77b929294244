package org.huiyin.resolve.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.address.WebUrl;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;

/**
 * An address as the author wrote it into a link, judged by a list of what is allowed: {@code
 * https}, {@code http}, {@code mailto}, {@code tel}, a place of this site.
 *
 * <p>What a browser may read in another way than a person does is refused by {@link WebUrl}.
 */
public final class WebAddress {

  /** The schemes of our references. */
  public static final List<String> REFERENCES = List.of("figure", "claim", "commitment", "reply");

  /** The scheme that says which date a word such as 去年 means. */
  public static final String DATE = "date";

  /** The scheme of a chart's place. */
  public static final String CHART = "chart";

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
  private static final Pattern PICTURE = Pattern.compile(ReplyPaths.IMAGES + "[^/?#:]+");
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("[A-Za-z]+：.*");

  private final String written;

  public WebAddress(String written) {
    this.written = written;
  }

  /** What stands before the colon, as written; empty for an address without a scheme. */
  public Optional<String> scheme() {
    int colon = written.indexOf(':');
    boolean inPath =
        colon < 0 || written.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0);
    return inPath ? Optional.empty() : Optional.of(written.substring(0, colon));
  }

  /** What stands behind the scheme and its colon; the whole of an address without a scheme. */
  public String name() {
    return scheme().map(scheme -> written.substring(scheme.length() + 1)).orElse(written);
  }

  /** Whether it leads to another site. */
  public boolean isExternal() {
    return WebUrl.web(written).isPresent();
  }

  /** Whether a link may lead there. */
  public boolean isAllowed() {
    return scheme().isPresent()
        ? WebUrl.external(written).isPresent()
        : WebUrl.isPlain(written)
            && (!FULL_WIDTH_COLON.matcher(written).matches() || nearest().isEmpty());
  }

  /** Whether it is a picture that belongs to the text: {@code images/name.png}. */
  public boolean isPicture() {
    return isAllowed() && PICTURE.matcher(written).matches();
  }

  /**
   * What the author probably meant: the address with a known scheme, else a list of what is
   * allowed.
   */
  public Message hint() {
    return nearest()
        .map(address -> Message.of("hint.did-you-mean", address))
        .orElseGet(() -> Message.of("hint.allowed-addresses"));
  }

  /**
   * The address as seen from the page, with what may not stand in one percent-encoded.
   *
   * @param depth how many folders deep the page lies: 0 for the home page, 2 for {@code
   *     /replies/x/}
   * @return for a place of this site a relative address that also works from the file system
   */
  public String from(int depth) {
    if (scheme().isPresent()) {
      return WebUrl.external(written).orElseThrow();
    }
    int end = 0;
    while (end < written.length() && "?#".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    String path = written.substring(0, end);
    // At depth 0 the "./" keeps "/javascript:x" from becoming an address with a scheme.
    String root = depth == 0 ? "./" : "../".repeat(depth);
    String relative = path.startsWith("/") ? root + path.substring(1) : path;
    String file = path.endsWith("/") ? SitePaths.file(relative) : relative;
    return WebUrl.encoded(file + written.substring(end));
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
}
