package org.huiyin.address;

import java.util.HexFormat;
import org.huiyin.bytes.Sha256;

/**
 * Names in addresses, made of any text: slashes, spaces, {@code ..} and characters beyond ASCII
 * included.
 *
 * <p>A name depends on its text alone, never on what else there is, so that it stays. What is lost
 * of the text is made up for by the beginning of its SHA-256, so that two texts cannot meet: {@code
 * 苏北} is {@code 5d0c…}, and {@code Northern Jiangsu} is {@code northern-jiangsu-8f2a…}.
 */
public final class Slug {
  private static final int READABLE = 40;
  private static final int HASHED = 6;

  private Slug() {}

  /** An id as it is; any other text as what can be read of it, with a hash. */
  public static String of(String text) {
    return PathName.isId(text) ? text : hashed(text, text);
  }

  /**
   * What can be read of a text, with a hash.
   *
   * @param whole all that tells it from others
   */
  public static String hashed(String text, String whole) {
    String readable = PathName.words(text);
    String cut = readable.substring(0, Math.min(READABLE, readable.length())).replaceAll("-$", "");
    return (cut.isEmpty() ? "" : cut + "-") + hash(whole);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, HASHED);
  }
}
