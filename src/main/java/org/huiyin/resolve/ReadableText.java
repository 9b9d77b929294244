package org.huiyin.resolve;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What of a Markdown text readers see, every character at its place: the rest is blanked out. */
public final class ReadableText {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(?:(?!---\\R).*\\R)*---\\R");
  private static final Pattern MACHINERY =
      Pattern.compile("]\\([^()\\s]*\\)|\\{#[a-z0-9-]*}|https?://[!-~]+");

  private ReadableText() {}

  /** The text with link addresses, heading ids, web addresses and front matter as blanks. */
  public static String of(String markdown) {
    return blank(blank(markdown, FRONT_MATTER), MACHINERY);
  }

  private static String blank(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll(ReadableText::blanks);
  }

  private static String blanks(MatchResult found) {
    StringBuilder blanks = new StringBuilder(found.group());
    for (int i = 0; i < blanks.length(); i++) {
      if (blanks.charAt(i) != '\n' && blanks.charAt(i) != '\r') {
        blanks.setCharAt(i, ' ');
      }
    }
    return blanks.toString();
  }
}
