package org.huiyin.draft.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;

/**
 * The session at which a suggestion was put.
 *
 * @param name in the words of the text: 市一届人大二次会议
 */
record Congress(String name, int term, int session) {
  private static final String NUMERAL = "[一二三四五六七八九十百〇零\\d]{1,4}";
  private static final Pattern SESSION =
      Pattern.compile(
          "第?\\s*("
              + NUMERAL
              + ")\\s*届([^，。；：《》“”（）()]{0,24}?)(?:第\\s*)?("
              + NUMERAL
              + ")\\s*次\\s*(?:全体|大会)?\\s*(?:会议|全会)");

  /** What may stand before the words of a session. */
  private static final Pattern BEFORE =
      Pattern.compile(".*(?:关于对?|答复|回复|函复|复函|您们?|你们?|各位|对(?!口)|(?<![存现所])在(?!线)|于(?![都田洪])|就|的)");

  private static final int LONGEST_PLACE = 24;

  static Optional<Congress> in(String text) {
    Matcher session = SESSION.matcher(Widths.narrow(text));
    if (!session.find()) {
      return Optional.empty();
    }
    int start = start(text, session.start());
    String name = LineText.compact(text.substring(start, session.end()));
    int term = number(session.group(1));
    int number = number(session.group(3));
    return term > 0 && number > 0
        ? Optional.of(new Congress(name, term, number))
        : Optional.empty();
  }

  /** The place and the assembly stand before the term, after 关于, 对, 在 or a mark. */
  private static int start(String text, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_PLACE && isName(text.charAt(from - 1))) {
      from--;
    }
    Matcher before = BEFORE.matcher(text.substring(from, at));
    return before.lookingAt() ? from + before.end() : from;
  }

  private static boolean isName(char c) {
    return c >= '\u3400' && c <= '\u9FFF' || c == ' ';
  }

  private static int number(String numeral) {
    int hundred = numeral.indexOf('百');
    if (hundred >= 0 || numeral.length() > 3) {
      return 0;
    }
    return numeral.matches("\\d+") ? Integer.parseInt(numeral) : Signature.small(numeral);
  }

  /** Whether two texts mean the same session: one may leave the place out. */
  boolean isSame(Congress other) {
    return term == other.term && session == other.session;
  }
}
