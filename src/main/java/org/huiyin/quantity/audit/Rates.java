package org.huiyin.quantity.audit;

import java.util.Map;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.LiteralReader;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Expression;

/** Recognises the parts of rates: 每千人口床位6.5张, 2.4/10万, 45kg/亩, 3200m³/s. */
final class Rates {
  private static final Map<String, String> DENOMINATORS =
      Map.ofEntries(
          Map.entry("s", "秒"),
          Map.entry("h", "小时"),
          Map.entry("d", "日"),
          Map.entry("a", "年"),
          Map.entry("min", "分钟"),
          Map.entry("L", "升"),
          Map.entry("株", "株"),
          Map.entry("床日", "床日"));

  private Rates() {}

  /**
   * A unit after a slash.
   *
   * @param end index after it
   */
  record Denominator(int end, String name) {}

  /** Returns the unit after the slash at an index. */
  static Optional<Denominator> denominator(Passage passage, int index) {
    if (passage.at(index) != '/' && passage.at(index) != '／') {
      return Optional.empty();
    }
    int start = index + 1;
    int letters = start;
    while (Glyphs.isLatin(passage.at(letters)) && letters - start < 4) {
      letters++;
    }
    String word = passage.text().substring(Math.min(start, passage.text().length()), letters);
    if (DENOMINATORS.containsKey(word) && !Glyphs.isLatin(passage.at(letters))) {
      return Optional.of(new Denominator(letters, DENOMINATORS.get(word)));
    }
    return Measures.standard()
        .at(passage.text(), start)
        .map(found -> new Denominator(found.end(), found.name()));
  }

  /** Returns the number after the slash of 2.4/10万, if it is a power of ten. */
  static Optional<Literal> base(Passage passage, Expression expression, LiteralReader literals) {
    int slash = expression.number().end();
    if (passage.at(slash) != '/'
        || !Glyphs.isDigit(passage.at(slash + 1))
        || expression.unit().isPresent()) {
      return Optional.empty();
    }
    return literals
        .at(passage.text(), slash + 1)
        .filter(base -> !base.isPure() && base.low().isWhole() && isPower(base.low()))
        .filter(base -> base.isScaled() || base.low().compareTo(Rational.power(3)) > 0);
  }

  private static boolean isPower(Rational value) {
    for (int exponent = 2; exponent < 10; exponent++) {
      if (value.equals(Rational.power(exponent))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the base of a rate (千人, 百户); empty if the clause names none. */
  static String per(Passage passage, Expression expression) {
    String sentence = passage.sentenceBefore(expression.start(), 30);
    String before =
        sentence.substring(1 + Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')));
    int each = before.lastIndexOf('每');
    if (each < 0 || expression.unit().isEmpty()) {
      return "";
    }
    int i = each + 1;
    while (i < before.length()
        && (Glyphs.isHanNumber(before.charAt(i)) || Glyphs.isDigit(before.charAt(i)))) {
      i++;
    }
    String count = before.substring(each + 1, i);
    Optional<Measures.Found> base = Measures.standard().at(before, Glyphs.skipBlanks(before, i));
    if (count.isEmpty()
        || i >= before.length()
        || base.filter(Measures.Found::time).isPresent()
        || count.equals("一")) {
      return "";
    }
    String power =
        switch (count) {
          case "100" -> "百";
          case "1000" -> "千";
          case "10000", "1万" -> "万";
          default -> count;
        };
    return power + base.map(Measures.Found::name).orElse("");
  }
}
