package org.huiyin.quantity.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Literal.Trait;
import org.huiyin.quantity.numeral.LiteralReader;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.numeral.Words;

/** Reads a number with what belongs to it on both sides: words of degree, sign, currency, unit. */
public final class ExpressionReader {
  /** LocalizedText that begin with a word of degree: 3个多元化平台 has no 多 of its own. */
  private static final String NOT_MORE = "元种样次个层年项方数家功边维级渠地点媒";

  private static final Rational HALF = Rational.of(1).dividedBy(Rational.of(2));
  private static final Words COINS = Words.of("角 角钱 毛 毛钱 分钱");
  private static final Words CURRENCIES = Words.of("¥ ￥ $ £ € US$ HK$ RMB CNY USD EUR GBP RMB¥");

  /** Characters before 负 that form another word: 肩负3项任务. */
  private static final String NOT_MINUS = "肩担背欠胜抱自身";

  private final Measures measures;
  private final LiteralReader literals;

  public ExpressionReader(Measures measures) {
    this.measures = measures;
    this.literals = new LiteralReader(measures);
  }

  /** The number that starts here, digits or words. */
  public Optional<Expression> at(String text, int start) {
    return literals.at(text, start).map(number -> around(text, number));
  }

  private Expression around(String text, Literal read) {
    Literal number = read;
    Set<Qualifier> meanings = EnumSet.noneOf(Qualifier.class);
    int end = number.end();
    if (number.is(Trait.MORE)) {
      meanings.add(Qualifier.SOME_MORE);
    }
    end = more(text, end, meanings);
    Optional<Measures.Found> unit =
        number.form() == Literal.Form.DOUBLING ? Optional.empty() : unit(text, end, number);
    if (unit.isPresent() && halves(text, unit.get())) {
      number = plusHalf(number);
      unit = Optional.of(unit.get().endingAt(unit.get().end() + 1));
    }
    if (number.form() == Literal.Form.PLAIN) {
      int place = Glyphs.skipBlanks(text, end);
      int coin = COINS.at(text, place);
      if (coin > 0 && !Glyphs.isHan(Glyphs.at(text, place + coin))) {
        Rational part = Rational.power(text.charAt(place) == '分' ? -2 : -1);
        number = number.times(part, Literal.Form.PLAIN, number.start(), number.end());
        unit = Optional.of(new Measures.Found(place + coin, "元", false, true));
      }
    }
    if (unit.isPresent()) {
      end = more(text, Math.max(end, unit.get().end()), meanings);
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
    int signed = negative ? number.start() - 1 : currencyStart(text, number.start());
    int start = before(text, signed, number.is(Trait.BARE), meanings);
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
    Optional<Measures.Found> currency = currency(text, number.start(), index);
    if (currency.isPresent()) {
      return currency;
    }
    int start = Glyphs.skipBlanks(text, index);
    return start - index < 2 ? measures.at(text, start) : Optional.empty();
  }

  /** 一倍半, 两年半, but not 每年半数. */
  private static boolean halves(String text, Measures.Found unit) {
    return Glyphs.at(text, unit.end()) == '半'
        && (unit.name().equals("倍") || unit.time())
        && "年数价径导载封自山个天月程挂".indexOf(Glyphs.at(text, unit.end() + 1)) < 0;
  }

  private static Literal plusHalf(Literal number) {
    return number.between(number.low().plus(HALF), number.high().plus(HALF)).withPlace(HALF);
  }

  /** ¥500, RMB 1.3 trillion, USD 2.4 bn. */
  private static Optional<Measures.Found> currency(String text, int start, int end) {
    int first = currencyStart(text, start);
    return first == start
        ? Optional.empty()
        : Optional.of(new Measures.Found(end, currencyName(text, first), false, true));
  }

  /**
   * Where the sign or the letters of a currency before a number begin; the number's start where
   * none do.
   */
  private static int currencyStart(String text, int start) {
    int before = start > 0 && Glyphs.isBlank(text.charAt(start - 1)) ? start - 1 : start;
    int length = CURRENCIES.before(text, before);
    int first = before - length;
    boolean word = length > 0 && Glyphs.isLatin(text.charAt(first));
    return length == 0 || word && Glyphs.isLatin(Glyphs.at(text, first - 1)) ? start : first;
  }

  private static String currencyName(String text, int first) {
    int sign = first;
    while (Glyphs.isLatin(text.charAt(sign)) && sign - first < 2) {
      sign++;
    }
    return switch (text.charAt(sign)) {
      case '¥', '￥' -> "元";
      case '£' -> "英镑";
      case '€' -> "欧元";
      case '$' -> Glyphs.startsWith(text, first, "HK") ? "港元" : "美元";
      default ->
          Glyphs.startsWith(text, first, "USD")
              ? "美元"
              : Glyphs.startsWith(text, first, "EUR")
                  ? "欧元"
                  : Glyphs.startsWith(text, first, "GBP") ? "英镑" : "元";
    };
  }

  /** A minus, not a dash between words or numbers. */
  private static boolean isNegative(String text, int start) {
    char sign = Glyphs.at(text, start - 1);
    char previous = Glyphs.at(text, start - 2);
    boolean minus = sign == '负' && NOT_MINUS.indexOf(previous) < 0;
    return (minus || sign == '-' || sign == '－' || sign == '−')
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
