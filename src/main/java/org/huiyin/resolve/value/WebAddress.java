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
 * The address of a link, as written by the author. Allowed are {@code https}, {@code http}, {@code
 * mailto} and {@code tel} URLs, and paths of this site.
 *
 * <p>{@link WebUrl} rejects addresses that browsers may interpret in an unexpected way.
 */
public final class WebAddress {

  /** The schemes of references to records. */
  public static final List<String> REFERENCES = List.of("figure", "claim", "commitment", "reply");

  /** The scheme of links that give the date of a word such as 去年. */
  public static final String DATE = "date";

  /** The scheme of images that show a chart. */
  public static final String CHART = "chart";

  /** The scheme of images that show the data of a figure as a table. */
  public static final String TABLE = "table";

  private static final List<String> KNOWN =
      List.of(
          "figure",
          "claim",
          "commitment",
          "reply",
          "chart",
          "table",
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

  /** The part before the colon, as written; empty for an address without a scheme. */
  public Optional<String> scheme() {
    int colon = written.indexOf(':');
    boolean inPath =
        colon < 0 || written.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0);
    return inPath ? Optional.empty() : Optional.of(written.substring(0, colon));
  }

  /** The part after the scheme and its colon; the whole address if it has no scheme. */
  public String name() {
    return scheme().map(scheme -> written.substring(scheme.length() + 1)).orElse(written);
  }

  /** Whether it is an address of another site. */
  public boolean isExternal() {
    return WebUrl.web(written).isPresent();
  }

  /** Whether it is allowed in a link. */
  public boolean isAllowed() {
    return scheme().isPresent()
        ? WebUrl.external(written).isPresent()
        : WebUrl.isPlain(written)
            && (!FULL_WIDTH_COLON.matcher(written).matches() || nearest().isEmpty());
  }

  /** Whether it is an image of the reply: {@code images/name.png}. */
  public boolean isPicture() {
    return isAllowed() && PICTURE.matcher(written).matches();
  }

  /**
   * A hint: the form of the name of an attachment, the address with the most similar known scheme,
   * otherwise the list of allowed addresses.
   */
  public Message hint() {
    if (written.startsWith(ReplyPaths.ATTACHMENTS)) {
      return Message.of("hint.blank-in-attachment");
    }
    return nearest()
        .map(address -> Message.of("hint.did-you-mean", address))
        .orElseGet(() -> Message.of("hint.allowed-addresses"));
  }

  /** A hint for an image whose address looks like that of a chart or table, but is misspelt. */
  public Optional<Message> placementHint() {
    return nearest()
        .filter(address -> address.startsWith(CHART + ":") || address.startsWith(TABLE + ":"))
        .map(address -> Message.of("hint.did-you-mean", address));
  }

  /**
   * The address relative to a page, percent-encoded where necessary.
   *
   * @param depth the number of folders above the page: 0 for the home page, 2 for {@code
   *     /replies/x/}
   * @return for a path of this site, a relative address that also works in the file system
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
