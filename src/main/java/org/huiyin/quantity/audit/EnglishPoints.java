package org.huiyin.quantity.audit;

import java.util.Locale;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Exemptions in English texts: the text counts its own points ("the following five areas"), or
 * states how this reply was handled.
 */
final class EnglishPoints {
  private static final Words OWN =
      Words.of(
          java.util.List.of(
              "the following",
              "following",
              "these",
              "in these",
              "your",
              "the above",
              "above",
              "from",
              "raised",
              "in",
              "you raised",
              "into"));
  private static final Words NOUNS =
      Words.of(
          """
          areas aspects points suggestions measures steps ways respects questions issues reasons parts categories tasks
          priorities recommendations proposals fronts matters
          """);

  private static final Words BODIES =
      Words.of("departments ministries bureaus agencies bodies authorities commissions offices");

  private static final Words ROUNDS =
      Words.of(
          "rounds times occasions meetings talks calls visits discussions officials officers engineers");

  private EnglishPoints() {}

  /** Returns whether authorities act together: "together with five other departments". */
  private static boolean isJoint(Passage passage, Numeral numeral) {
    String after = passage.clauseAfter(numeral.start(), 48);
    String before = passage.clauseBefore(numeral.start(), 24);
    return BODIES.in(after)
        && (before.endsWith("with ") || after.contains("jointly") || before.contains("jointly"))
        && !before.contains("met ");
  }

  /**
   * Returns whether the numeral states how this reply was handled: "three rounds of talks with
   * you".
   */
  private static boolean isHandling(Passage passage, Numeral numeral) {
    String around =
        passage.sentenceBefore(numeral.start(), 60) + passage.sentenceAfter(numeral.end(), 40);
    return ROUNDS.in(numeral.unit())
        && (around.contains("with you") || around.contains("met you") || around.contains("your "));
  }

  static boolean isOwn(Passage passage, Numeral numeral) {
    char first = passage.at(numeral.start());
    if (!Glyphs.isLatin(passage.at(numeral.end() - 1))
        && !Glyphs.isLatin(first)
        && !Glyphs.isLatin(passage.at(numeral.end() + 1))) {
      return false;
    }
    if (isJoint(passage, numeral) || isHandling(passage, numeral)) {
      return true;
    }
    int before = passage.skipBlanksBefore(numeral.start());
    int length = OWN.before(passage.text(), before);
    boolean own =
        length > 0 && before < numeral.start() && !Glyphs.isLatin(passage.at(before - length - 1));
    boolean weak = length < 5 && !ours(passage, numeral);
    boolean noun = NOUNS.at(numeral.unit(), 0) > 0;
    int end = numeral.end();
    while (Glyphs.isLatin(passage.at(end)) || Glyphs.isBlank(passage.at(end))) {
      end++;
      if (end - numeral.end() > 30) {
        break;
      }
    }
    boolean colon = Glyphs.isColon(passage.at(end));
    if (passage.startsWith(numeral.end(), " of your ")
        && NOUNS.in(passage.clauseAfter(numeral.end(), 30))) {
      return true;
    }
    return own
            && (noun && !weak || colon || !weak && NOUNS.in(passage.clauseAfter(numeral.end(), 24)))
        || noun && colon;
  }

  /** Returns whether the sentence speaks of the writer: "we will act in three areas". */
  private static boolean ours(Passage passage, Numeral numeral) {
    String sentence = passage.sentenceBefore(numeral.start(), 60).toLowerCase(Locale.ROOT);
    return sentence.startsWith("we ") || sentence.contains(" we ") || sentence.contains("our ");
  }

  /** Returns whether "twice" or "three times" is how often the writer met the reader. */
  static boolean isRound(Passage passage, Numeral numeral) {
    String around =
        passage.clauseBefore(numeral.start(), 24) + passage.clauseAfter(numeral.end(), 24);
    return around.contains("met you")
        || around.contains("with you")
        || around.contains("you twice");
  }
}
