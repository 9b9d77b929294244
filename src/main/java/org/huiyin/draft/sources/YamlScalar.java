package org.huiyin.draft.sources;

import java.util.regex.Pattern;

/** Writes texts as YAML: without quotes where every reader of YAML takes them for the same text. */
public final class YamlScalar {
  /** Characters that begin something else than a text. */
  private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`~=<+. \t";

  /** Typographic quotes at the begin would look as if the author meant YAML's own. */
  private static final String WIDE = "“‘「『＂＇";

  /** What readers of YAML 1.1 and 1.2 take for truth values, nothing, dates and numbers. */
  private static final Pattern OTHER_TYPES =
      Pattern.compile(
          "(?i)y|n|yes|no|on|off|true|false|null|0[0-9].*|0[xob].*|[0-9][0-9_]*:[0-9:.]*|\\.(inf|nan)");

  private YamlScalar() {}

  /** A value in its own line. */
  public static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** A value in a mapping or list on one line. */
  public static String inFlow(String text) {
    return isPlain(text) && text.chars().noneMatch(c -> ",[]{}?:".indexOf(c) >= 0)
        ? text
        : quoted(text);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && SIGNS.indexOf(text.charAt(0)) < 0
        && WIDE.indexOf(text.charAt(0)) < 0
        && !text.endsWith(":")
        && !text.endsWith(" ")
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7f || c == 0xFEFF)
        && !OTHER_TYPES.matcher(text).matches();
  }

  private static String quoted(String text) {
    StringBuilder result = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> result.append("\\\"");
        case '\\' -> result.append("\\\\");
        case '\n' -> result.append("\\n");
        case '\t' -> result.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f || c == 0xFEFF) {
            result.append(String.format("\\u%04x", (int) c));
          } else {
            result.append(c);
          }
        }
      }
    }
    return result.append('"').toString();
  }
}
