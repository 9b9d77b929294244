package org.huiyin.resolve.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the parts of a Markdown text that readers do not see by spaces; offsets are kept. */
public final class ReadableText {
  private static final Pattern FENCE = Pattern.compile("^---$", Pattern.MULTILINE);
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "]\\([^()\\s]*(?:\\s+[\"'(]\\?[\"')])?\\)|\\{#[a-z0-9-]*}|\\[\\^[^\\[\\]\\s]+]:?|https?://[!-~]+");

  private ReadableText() {}

  /**
   * The text with spaces in place of link addresses, ids, signs of footnotes, URLs and front
   * matter.
   */
  public static String of(String markdown) {
    int body = endOfFrontMatter(markdown);
    return blanks(markdown.substring(0, body))
        + INVISIBLE.matcher(markdown.substring(body)).replaceAll(ReadableText::blanks);
  }

  /** The offset after the closing line {@code ---}; 0 if the text has no front matter. */
  private static int endOfFrontMatter(String markdown) {
    Matcher fence = FENCE.matcher(markdown);
    return fence.find() && fence.start() == 0 && fence.find() ? fence.end() : 0;
  }

  private static String blanks(MatchResult found) {
    return blanks(found.group());
  }

  private static String blanks(String text) {
    StringBuilder blanks = new StringBuilder(text);
    for (int i = 0; i < blanks.length(); i++) {
      if (blanks.charAt(i) != '\n' && blanks.charAt(i) != '\r') {
        blanks.setCharAt(i, ' ');
      }
    }
    return blanks.toString();
  }
}
