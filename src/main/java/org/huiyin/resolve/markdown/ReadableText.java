package org.huiyin.resolve.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a Markdown text readers see, every character at its place: the rest is blanked out. */
public final class ReadableText {
  private static final Pattern FENCE = Pattern.compile("^---$", Pattern.MULTILINE);
  private static final Pattern MACHINERY =
      Pattern.compile("]\\([^()\\s]*\\)|\\{#[a-z0-9-]*}|https?://[!-~]+");

  private ReadableText() {}

  /** The text with link addresses, heading ids, web addresses and front matter as blanks. */
  public static String of(String markdown) {
    int body = endOfFrontMatter(markdown);
    return blanks(markdown.substring(0, body))
        + MACHINERY.matcher(markdown.substring(body)).replaceAll(ReadableText::blanks);
  }

  /** Behind the second of two lines {@code ---}, of which the first begins the text; 0 if none. */
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
