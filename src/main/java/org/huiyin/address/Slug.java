package org.huiyin.address;

import java.util.HexFormat;
import org.huiyin.bytes.Sha256;

/**
 * Creates names for addresses from any text, including slashes, spaces, {@code ..} and non-ASCII
 * characters.
 *
 * <p>A name depends only on its text, so it does not change when other texts are added. If the text
 * cannot be represented in full, the name contains the beginning of its SHA-256 hash to keep names
 * distinct: {@code 苏北} is {@code 5d0c…}, and {@code Northern Jiangsu} is {@code
 * northern-jiangsu-8f2a…}.
 */
public final class Slug {
  private static final int READABLE = 40;
  private static final int HASHED = 6;

  private Slug() {}

  /** The text itself if it is a valid id; otherwise its ASCII words with a hash. */
  public static String of(String text) {
    return PathName.isId(text) ? text : hashed(text, text);
  }

  /**
   * The ASCII words of a text with a hash.
   *
   * @param text the source of the words
   * @param whole the source of the hash; must be different for each name
   */
  public static String hashed(String text, String whole) {
    String readable = PathName.words(text);
    String cut = readable.substring(0, Math.min(READABLE, readable.length()));
    cut = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    return (cut.isEmpty() ? "" : cut + "-") + hash(whole);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, HASHED);
  }
}
