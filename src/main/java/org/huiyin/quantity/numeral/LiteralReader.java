package org.huiyin.quantity.numeral;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Literal.Form;
import org.huiyin.quantity.numeral.Literal.Trait;

/**
 * Reads the number that starts at an index: whole numbers, decimals, shares, fractions, ratios,
 * ranges.
 */
public final class LiteralReader {
  private static final Rational ONE = Rational.of(1);
  private static final Rational HALF = ONE.dividedBy(Rational.of(2));
  private static final Rational HUNDREDTH = Rational.power(-2);

  /** Characters after 成 and 折 that form another word: 完成, 三成立. */
  private static final String NOT_TENTHS = "立员果为功本型长熟效绩都品片套就份合旧叠算返射线页";

  /** The forms whose sign a range may write only once, after its second number. */
  private static final List<Form> SHARES = List.of(Form.PERCENT, Form.TENTHS);

  private static final List<String> PER_CENT = List.of("percent", "per cent", "pct");

  private static final Words NOT_DEGREE = Words.of("通过 经过 附近 最近 就近 路过 不过");
  private final Measures measures;

  public LiteralReader(Measures measures) {
    this.measures = measures;
  }

  /** Reads the longest number that starts at an index. */
  public Optional<Literal> at(String text, int start) {
    Optional<Literal> shaped = shaped(text, start);
    return shaped.map(literal -> literal.form() == Form.RATIO ? literal : range(text, literal));
  }

  private Optional<Literal> shaped(String text, int start) {
    char c = Glyphs.at(text, start);
    if (c == '半') {
      return half(text, start);
    }
    if (c == '翻') {
      return doubling(text, start);
    }
    if (Glyphs.startsWith(text, start, "百分百")) {
      return Optional.of(
          Literal.of(start, start + 3, Form.PERCENT, ONE, HUNDREDTH, HUNDREDTH, Trait.WORDS));
    }
    Optional<Literal> number = number(text, start).map(found -> andHalf(text, found));
    if (number.isEmpty()) {
      return number;
    }
    Literal plain = number.get();
    return partOf(text, plain)
        .or(() -> percent(text, plain))
        .or(() -> tenths(text, plain))
        .or(() -> oneHalf(text, plain))
        .or(() -> oneIn(text, plain))
        .or(() -> quotient(text, plain))
        .or(() -> ratio(text, plain))
        .or(() -> number);
  }

  private Optional<Literal> number(String text, int start) {
    char c = Glyphs.at(text, start);
    if (Glyphs.isDigit(c)) {
      return DigitNumber.at(text, start, measures);
    }
    return Glyphs.isLatin(c) ? EnglishNumber.at(text, start) : HanNumber.at(text, start, measures);
  }

  /** Adds half of the following unit: 2个半小时, 一个半月. */
  private Literal andHalf(String text, Literal whole) {
    boolean half =
        Glyphs.startsWith(text, whole.end(), "个半")
            && whole.low().isWhole()
            && measures.at(text, whole.end() + 2).filter(Measures.Found::time).isPresent();
    return half
        ? Literal.of(
            whole.start(),
            whole.end() + 2,
            Form.PLAIN,
            whole.low().plus(HALF),
            HALF,
            HALF,
            whole.is(Trait.WORDS) ? new Trait[] {Trait.WORDS} : new Trait[0])
        : whole;
  }

  /** Reads 三分之一, 百分之十二点五, 千分之五. */
  private Optional<Literal> partOf(String text, Literal whole) {
    if (!Glyphs.startsWith(text, whole.end(), "分之") || whole.low().signum() <= 0) {
      return Optional.empty();
    }
    Optional<Literal> part = number(text, whole.end() + 2);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Rational one = ONE.dividedBy(whole.low());
    Form form =
        whole.low().equals(Rational.of(100))
            ? Form.PERCENT
            : whole.low().equals(Rational.of(1000)) ? Form.PER_MILLE : Form.FRACTION;
    Literal value = part.get().times(one, form, whole.start(), part.get().end());
    return Optional.of(form == Form.FRACTION ? value.withPlace(Rational.ZERO) : value);
  }

  private static Optional<Literal> percent(String text, Literal plain) {
    int blanks = Glyphs.skipBlanks(text, plain.end());
    int sign = Glyphs.at(text, plain.end()) == '-' ? blanks + 1 : blanks;
    char c = Glyphs.at(text, blanks);
    if (Glyphs.isPercent(c)) {
      return Optional.of(plain.times(Rational.power(-2), Form.PERCENT, plain.start(), blanks + 1));
    }
    if (c == '‰') {
      return Optional.of(
          plain.times(Rational.power(-3), Form.PER_MILLE, plain.start(), blanks + 1));
    }
    for (String word : PER_CENT) {
      int end = sign + word.length();
      if (Glyphs.startsWith(text, sign, word) && !Glyphs.isLatin(Glyphs.at(text, end))) {
        return Optional.of(plain.times(Rational.power(-2), Form.PERCENT, plain.start(), end));
      }
    }
    return Optional.empty();
  }

  /** Reads 七成, 三成半, 九成九. */
  private static Optional<Literal> tenths(String text, Literal plain) {
    int next = plain.end() + 1;
    char unit = Glyphs.at(text, plain.end());
    boolean tenths =
        (unit == '成' || unit == '折')
            && NOT_TENTHS.indexOf(Glyphs.at(text, next)) < 0
            && plain.low().signum() > 0
            && plain.high().compareTo(Rational.of(10)) <= 0
            && !Glyphs.startsWith(text, next, "不变");
    if (!tenths) {
      return Optional.empty();
    }
    Literal value = plain.times(Rational.power(-1), Form.TENTHS, plain.start(), next);
    char last = Glyphs.at(text, next);
    if (last != '半' && Glyphs.han(last) < 1 || Glyphs.isHanNumber(Glyphs.at(text, next + 1))) {
      return Optional.of(value);
    }
    Rational step = last == '半' ? HALF.times(Rational.power(-1)) : Rational.power(-2);
    Rational more = last == '半' ? step : step.times(Rational.of(Glyphs.han(last)));
    return Optional.of(
        Literal.of(
            value.start(), next + 1, Form.TENTHS, value.low().plus(more), step, step, Trait.WORDS));
  }

  private Optional<Literal> oneHalf(String text, Literal plain) {
    boolean half =
        plain.is(Trait.WORDS)
            && plain.low().equals(ONE)
            && plain.end() - plain.start() == 1
            && Glyphs.at(text, plain.end()) == '半'
            && measures.at(text, plain.end() + 1).isEmpty();
    return half
        ? Optional.of(pure(plain.start(), plain.end() + 1, Form.HALF, HALF))
        : Optional.empty();
  }

  /** Reads 半数; 过半, 近半; 半年, 半个月. */
  private Optional<Literal> half(String text, int start) {
    char next = Glyphs.at(text, start + 1);
    if (next == '数') {
      return Optional.of(pure(start, start + 2, Form.HALF, HALF));
    }
    if (measures.at(text, start + 1).filter(Measures.Found::time).isPresent() || next == '个') {
      return Optional.of(Literal.of(start, start + 1, Form.PLAIN, HALF, HALF, HALF, Trait.WORDS));
    }
    char previous = Glyphs.at(text, start - 1);
    boolean share =
        "过近超逾".indexOf(previous) >= 0
            && NOT_DEGREE.before(text, start) == 0
            && "径岛导成途山夜信载封自程截挂决边空场".indexOf(next) < 0;
    return share ? Optional.of(pure(start, start + 1, Form.HALF, HALF)) : Optional.empty();
  }

  /** Reads 翻一番 (times two) and 翻两番 (times four). */
  private Optional<Literal> doubling(String text, int start) {
    int index = Glyphs.at(text, start + 1) == '了' ? start + 2 : start + 1;
    if (Glyphs.at(text, index) == '番') {
      return Optional.of(pure(start, index + 1, Form.DOUBLING, Rational.of(2)));
    }
    Optional<Literal> count = number(text, index).filter(number -> number.low().isWhole());
    boolean doubles =
        count.isPresent()
            && Glyphs.at(text, count.get().end()) == '番'
            && count.get().low().signum() > 0
            && count.get().low().compareTo(Rational.of(20)) <= 0;
    return doubles
        ? Optional.of(
            pure(
                start,
                count.get().end() + 1,
                Form.DOUBLING,
                Rational.of(1L << count.get().low().numerator().intValue())))
        : Optional.empty();
  }

  private static Literal pure(int start, int end, Form form, Rational value) {
    return Literal.of(start, end, form, value, Rational.ZERO, value, Trait.WORDS);
  }

  private static Optional<Literal> oneIn(String text, Literal plain) {
    return plain.is(Trait.WORDS) || plain.isScaled()
        ? Optional.empty()
        : EnglishNumber.oneIn(text, plain.start(), plain.end(), plain.low());
  }

  /** Reads 2/3: a proper fraction of small numbers that is not part of a date or path. */
  private Optional<Literal> quotient(String text, Literal plain) {
    int slash = plain.end();
    if (Glyphs.at(text, slash) != '/'
        || !Glyphs.isDigit(Glyphs.at(text, slash + 1))
        || plain.is(Trait.WORDS)) {
      return Optional.empty();
    }
    return number(text, slash + 1)
        .filter(
            divisor ->
                divisor.low().isWhole()
                    && plain.low().signum() > 0
                    && plain.low().compareTo(divisor.low()) < 0
                    && divisor.low().compareTo(Rational.of(100)) <= 0
                    && "/.-".indexOf(Glyphs.at(text, divisor.end())) < 0)
        .map(
            divisor ->
                plain
                    .times(
                        ONE.dividedBy(divisor.low()), Form.FRACTION, plain.start(), divisor.end())
                    .withPlace(Rational.ZERO));
  }

  /** Reads 1:3, 1∶3, 3比1, 5:3:2. The value is the first number divided by the second. */
  private Optional<Literal> ratio(String text, Literal first) {
    Optional<Literal> second = afterColon(text, first, first.end());
    if (second.isEmpty() || second.get().low().signum() == 0) {
      return Optional.empty();
    }
    int end = second.get().end();
    for (int more = 0; more < 4; more++) {
      Optional<Literal> next = afterColon(text, first, end);
      if (next.isEmpty()) {
        break;
      }
      end = next.get().end();
    }
    Rational value = first.low().dividedBy(second.get().low());
    return Optional.of(
        new Literal(
            first.start(),
            end,
            Form.RATIO,
            value,
            value,
            Rational.ZERO,
            value,
            ONE,
            first.traits(),
            List.of()));
  }

  private Optional<Literal> afterColon(String text, Literal first, int index) {
    char c = Glyphs.at(text, index);
    boolean words = first.is(Trait.WORDS);
    char next = Glyphs.at(text, index + 1);
    boolean joins =
        Glyphs.isColon(c) && !words && Glyphs.isDigit(next)
            || c == '比'
                && (words ? Glyphs.han(next) >= 0 || Glyphs.power(next) > 0 : Glyphs.isDigit(next));
    return joins ? number(text, index + 1) : Optional.empty();
  }

  /**
   * Reads a range: 3至5, 10—15%, 40%~50%, 3家至5家. The first number takes multiplier and sign from the
   * second if it has none.
   */
  private Literal range(String text, Literal first) {
    if (first.isRange()
        || "从由自".indexOf(Glyphs.at(text, first.start() - 1)) >= 0
        || Glyphs.endsWith(text, first.start(), "from ")) {
      return first;
    }
    int index = Glyphs.skipBlanks(text, first.end());
    Optional<Measures.Found> unit = measures.at(text, index);
    int direct = joint(text, index);
    int joint = direct < 0 && unit.isPresent() ? joint(text, unit.get().end()) : direct;
    if (joint < 0) {
      return first;
    }
    Optional<Literal> second = shaped(text, joint).filter(literal -> !literal.isRange());
    boolean fits =
        second.isPresent()
            && first.is(Trait.WORDS) == second.get().is(Trait.WORDS)
            && (direct >= 0 || sameUnit(text, second.get(), unit.get()))
            && (second.get().form() == first.form()
                || !first.isPure() && SHARES.contains(second.get().form()));
    return fits ? joined(first, second.get()) : first;
  }

  private boolean sameUnit(String text, Literal second, Measures.Found unit) {
    return measures
        .at(text, Glyphs.skipBlanks(text, second.end()))
        .filter(other -> other.name().equals(unit.name()))
        .isPresent();
  }

  private static Literal joined(Literal first, Literal second) {
    Rational low = first.low();
    if (!first.isPure() && SHARES.contains(second.form())) {
      low = low.times(Rational.power(second.form() == Form.PERCENT ? -2 : -1));
    } else if (!first.isScaled() && low.times(second.scale()).compareTo(second.low()) < 0) {
      low = low.times(second.scale());
    }
    return low.compareTo(second.low()) < 0
        ? second
            .times(ONE, second.form(), first.start(), second.end())
            .between(low, second.low())
            .withOthers(List.of())
        : first;
  }

  /** Returns the index after a dash, 至, 到 or {@code to}; -1 if there is none. */
  private static int joint(String text, int index) {
    char c = Glyphs.at(text, index);
    int end = index;
    if (Glyphs.isDash(c)) {
      end = Glyphs.isDash(Glyphs.at(text, index + 1)) ? index + 2 : index + 1;
    } else if (c == '至' || c == '到') {
      end = index + 1;
    } else if (Glyphs.startsWith(text, index, "to ")
        && Glyphs.isBlank(Glyphs.at(text, index - 1))) {
      end = index + 2;
    }
    return end == index ? -1 : Glyphs.skipBlanks(text, end);
  }
}
