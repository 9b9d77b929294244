package org.huiyin.draft.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes plain text for Markdown, so that readers see every character of it. Only signs that could
 * be markup are escaped: a text stays readable in any editor.
 */
final class MarkdownText {
  /** Signs that can be markup anywhere in a line. */
  private static final String ANYWHERE = "\\`*_[]<~^";

  /** What makes a line a list, heading, quotation, rule, definition or table. */
  private static final Pattern AT_BEGIN = Pattern.compile("([#>+=|:-]|[0-9]{1,9}(?=[.)]))");

  private MarkdownText() {}

  /** A paragraph, a heading or the text of a link. */
  static String line(String text) {
    return escaped(text, false, true);
  }

  /** Text within a line. */
  static String inLine(String text) {
    return escaped(text, false, false);
  }

  /** Text in a cell of a table. */
  static String cell(String text) {
    return escaped(text, true, false);
  }

  private static String escaped(String text, boolean cell, boolean begin) {
    StringBuilder result = new StringBuilder();
    int index = 0;
    if (begin) {
      Matcher start = AT_BEGIN.matcher(text);
      if (start.lookingAt()) {
        boolean digits = Character.isDigit(text.charAt(0));
        result.append(digits ? start.group() + "\\" : "\\" + start.group());
        index = start.end();
        if (digits) {
          result.append(text.charAt(index));
          index++;
        }
      }
    }
    for (; index < text.length(); index++) {
      char c = text.charAt(index);
      boolean markup =
          ANYWHERE.indexOf(c) >= 0
              || cell && c == '|'
              || c == '{' && index + 1 < text.length() && text.charAt(index + 1) == '#'
              || c == '&' && isEntity(text, index)
              || c == '!' && index + 1 < text.length() && text.charAt(index + 1) == '[';
      if (markup) {
        result.append('\\');
      }
      result.append(c);
    }
    return result.toString();
  }

  private static boolean isEntity(String text, int index) {
    int end = text.indexOf(';', index);
    return end > index && end - index < 40;
  }
}
