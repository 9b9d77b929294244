package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;

/** What was suggested: 《关于…的建议》, “关于…的提案”, 关于…的建议 without quotes. */
final class Topic {
  private static final String MATTER = "(?:重点|代表|集体|联名)?(?:意见建议|意见和建议|建议案|建议|提案|议案|意见|问题的建议|倡议)";
  private static final Pattern BARE =
      Pattern.compile(
          "(?:提出|提交|反映|所提|您|你们|来函|贵.{0,6})的?\\s*[“”\"]?\\s*(关于[^。；《》]{2,120}?的"
              + MATTER
              + ")(?=\\s*[（(“”\"，,。]|\\s*收\\s*悉|\\s*已|\\s*由|\\s*第|\\s*现|\\s*我|$)");
  private static final Pattern AS_TITLE =
      Pattern.compile("(关于[^。；《》]{2,100}?的" + MATTER + ")(?=\\s*(?:的|[（(，,]|收\\s*悉|第|$))");
  private static final Pattern WRAPPING =
      Pattern.compile("^关\\s*于\\s*|(?:的|之)?\\s*" + MATTER + "\\s*$");

  private static final Pattern ENDING = Pattern.compile("(?:的|之)?\\s*" + MATTER + "\\s*$");

  /** Words behind a quotation that say what it is. */
  private static final Pattern MATTER_BEHIND = Pattern.compile("的?(?:建议|提案|议案)");

  private Topic() {}

  /** The topics that a text names. */
  static List<String> in(String text) {
    List<String> topics = new ArrayList<>();
    for (String quoted : quoted(text)) {
      if (isMatter(quoted)) {
        topics.add(plain(quoted));
      }
    }
    if (topics.isEmpty()) {
      Matcher bare = BARE.matcher(text);
      if (bare.find()) {
        topics.add(plain(bare.group(1)));
      }
    }
    return topics;
  }

  /** The topic that a title names beside its number. */
  static Optional<String> inTitle(String title) {
    for (String quoted : quoted(title)) {
      if (isMatter(quoted)) {
        return Optional.of(plain(quoted));
      }
    }
    Matcher bare = AS_TITLE.matcher(title);
    while (bare.find()) {
      boolean session =
          bare.group(1).contains("次会议") || bare.group(1).matches("关于.*第\\s*[\\w-]+\\s*号.*");
      if (!session) {
        return Optional.of(plain(bare.group(1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isMatter(String quoted) {
    return quoted.matches("(?s)关\\s*于.*") || quoted.matches("(?s).*(?:建议|提案|议案)\\s*");
  }

  private static String plain(String words) {
    String text = LineText.of(words).replaceAll("\\s*[（(]第?[\\w-]+号?[）)]$", "");
    String first = WRAPPING.matcher(text).replaceFirst("");
    boolean about = text.matches("关\\s*于.*");
    return (about ? ENDING.matcher(first).replaceFirst("") : first).strip();
  }

  /** What stands in 《》 or “”, outer ones only. */
  private static List<String> quoted(String text) {
    List<String> quoted = new ArrayList<>();
    int depth = 0;
    int start = 0;
    char close = 0;
    char open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == '《' || c == '“' || c == '"')) {
        open = c;
        close = c == '《' ? '》' : c == '“' ? '”' : '"';
        depth = 1;
        start = i + 1;
      } else if (depth > 0 && c == close) {
        depth--;
        if (depth == 0) {
          boolean named = MATTER_BEHIND.matcher(text).region(i + 1, text.length()).lookingAt();
          quoted.add(text.substring(start, i) + (named ? "的建议" : ""));
        }
      } else if (depth > 0 && c == open) {
        depth++;
      }
    }
    return quoted;
  }
}
