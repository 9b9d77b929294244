package org.huiyin.draft.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;

/**
 * A number that counts the names behind it: 八项机制：月度调度、季度通报…. It is there only if there are as many
 * names.
 *
 * @param end where the words end that are linked: the noun before the colon
 */
record Counts(Mention number, List<String> names, int end) {
  private static final int NOUN = 16;
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 30;

  static Optional<Counts> of(String text, Mention mention) {
    int colon = mention.span().end();
    while (colon - mention.span().end() < NOUN && Glyphs.isHan(Glyphs.at(text, colon))) {
      colon++;
    }
    if (!Glyphs.isColon(Glyphs.at(text, colon))) {
      return Optional.empty();
    }
    int end = colon + 1;
    while (end < text.length() && "。；;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<String> names =
        Stream.of(text.substring(colon + 1, end).split("、")).map(String::strip).toList();
    Rational count = mention.printed().map(Printed::number).orElse(Rational.ZERO);
    boolean whole = mention.printed().filter(one -> one.exact() && !one.share()).isPresent();
    return whole
            && names.size() > 1
            && names.size() <= MOST
            && Rational.of(names.size()).equals(count)
            && names.stream().allMatch(Counts::isName)
        ? Optional.of(new Counts(mention, names, colon))
        : Optional.empty();
  }

  /** Names hold no numbers, no commas, and no 等, behind which there are more. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.indexOf('，') < 0
        && name.indexOf(',') < 0
        && !name.endsWith("等")
        && name.chars().noneMatch(c -> Glyphs.isDigit((char) c));
  }

  String says(String text) {
    return text.substring(number.span().start(), end);
  }
}
