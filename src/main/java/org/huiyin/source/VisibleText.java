package org.huiyin.source;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells texts in which readers see something from those that are blank on every screen. */
public final class VisibleText {

  /**
   * Characters that show nothing although they are letters, marks or symbols to Unicode: fillers,
   * joiners, variation selectors, the blank Braille pattern.
   */
  private static final String INVISIBLE =
      "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u2800\u3164\uFFA0";

  /** Blanks, tabs and line breaks in a row. */
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

  private VisibleText() {}

  /** The text on one line: tabs and line breaks, with the blanks beside them, are one blank. */
  public static String onOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0
        ? text
        : BLANKS.matcher(text).replaceAll(VisibleText::oneBlank).strip();
  }

  private static String oneBlank(MatchResult blanks) {
    boolean plain = blanks.group().indexOf('\t') < 0 && blanks.group().indexOf('\n') < 0;
    return plain ? blanks.group() : " ";
  }

  /** Whether a reader can see anything of the text: it holds more than blanks and the like. */
  public static boolean isIn(String text) {
    return text.codePoints().anyMatch(VisibleText::isVisible);
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> INVISIBLE.indexOf(codePoint) < 0 && !isVariationSelector(codePoint);
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }
}
