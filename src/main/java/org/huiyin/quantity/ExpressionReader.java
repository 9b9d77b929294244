package org.huiyin.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huiyin.quantity.Literal.Trait;

/** Reads a number with what belongs to it on both sides: words of degree, sign, currency, unit. */
final class ExpressionReader {
  /** LocalizedText that begin with a word of degree: 3个多元化平台 has no 多 of its own. */
  private static final String NOT_MORE = "元种样次个层年项方数家功边维级渠地点媒";

  private final Measures measures;
  private final LiteralReader literals;

  ExpressionReader(Measures measures) {
    this.measures = measures;
    this.literals = new LiteralReader(measures);
  }

  /** The number that starts here, digits or words. */
  Optional<Expression> at(String text, int start) {
    return literals.at(text, start).map(number -> around(text, number));
  }

  private Expression around(String text, Literal number) {
    Set<Qualifier> meanings = EnumSet.noneOf(Qualifier.class);
    int end = number.end();
    if (number.is(Trait.MORE)) {
      meanings.add(Qualifier.SOME_MORE);
    }
    end = more(text, end, meanings);
    Optional<Measures.Found> unit =
        number.form() == Literal.Form.DOUBLING ? Optional.empty() : unit(text, end, number);
    if (unit.isPresent()) {
      end = more(text, unit.get().end(), meanings);
    }
    for (int i = 0; i < 2; i++) {
      Optional<Qualifier.Found> after =
          Qualifier.after(text, end)
              .filter(
                  found ->
                      found.meaning() != Qualifier.SOME_MORE || found.end() - found.start() > 1);
      if (after.isPresent()) {
        meanings.add(after.get().meaning());
        end = after.get().end();
      }
    }
    boolean negative = isNegative(text, number.start());
    int start =
        before(
            text, negative ? number.start() - 1 : number.start(), number.is(Trait.BARE), meanings);
    return new Expression(start, end, number, meanings.stream().toList(), unit, negative);
  }

  /**
   * 余, 多 or 几 right behind a number or its unit; behind the unit not where it begins another word.
   */
  private int more(String text, int index, Set<Qualifier> meanings) {
    char c = Glyphs.at(text, index);
    char next = Glyphs.at(text, index + 1);
    boolean more =
        (c == '余' || c == '多' && NOT_MORE.indexOf(next) < 0 || c == '几' || c == '来')
            || c == '多' && measures.at(text, index + 1).isPresent();
    boolean afterWord =
        index > 0
            && !Glyphs.isDigit(text.charAt(index - 1))
            && !Glyphs.isHanNumber(text.charAt(index - 1))
            && "%％‰成倍".indexOf(text.charAt(index - 1)) < 0;
    boolean part = afterWord && (Glyphs.isHan(next) || c != '多');
    if (!more || part || c == '来' && measures.at(text, index + 1).isEmpty()) {
      return index;
    }
    meanings.add(c == '来' ? Qualifier.ABOUT : Qualifier.SOME_MORE);
    return index + 1;
  }

  private Optional<Measures.Found> unit(String text, int index, Literal number) {
    if (number.isPure()) {
      return Optional.empty();
    }
    int start = Glyphs.skipBlanks(text, index);
    Optional<Measures.Found> unit = measures.at(text, start);
    return unit.isPresent() && start - index < 2 ? unit : currency(text, number.start(), index);
  }

  /** ¥500, RMB 1.3 trillion. */
  private Optional<Measures.Found> currency(String text, int start, int end) {
    int before = start > 0 && Glyphs.isBlank(text.charAt(start - 1)) ? start - 1 : start;
    char sign = Glyphs.at(text, before - 1);
    if (sign == '¥' || sign == '￥' || Glyphs.endsWith(text, before, "RMB")) {
      return Optional.of(new Measures.Found(end, "元", false, true));
    }
    return sign == '$' ? Optional.of(new Measures.Found(end, "美元", false, true)) : Optional.empty();
  }

  /** A minus, not a dash between words or numbers. */
  private static boolean isNegative(String text, int start) {
    char sign = Glyphs.at(text, start - 1);
    char previous = Glyphs.at(text, start - 2);
    return (sign == '-' || sign == '－' || sign == '−')
        && Glyphs.isDigit(Glyphs.at(text, start))
        && !Glyphs.isDigit(previous)
        && !Glyphs.isLatin(previous)
        && previous != '-'
        && previous != ')'
        && previous != '%'
        && previous != '年'
        && previous != '月'
        && !endsNumber(previous);
  }

  private static boolean endsNumber(char c) {
    return c == '）' || c == '〕' || c == ']' || c == '℃' || c == '％';
  }

  private static int before(String text, int index, boolean bare, Set<Qualifier> meanings) {
    int start = index;
    for (int i = 0; i < 2; i++) {
      Optional<Qualifier.Found> found = Qualifier.before(text, start, bare);
      if (found.isEmpty()) {
        break;
      }
      meanings.add(found.get().meaning());
      start = found.get().start();
    }
    return start;
  }
}
