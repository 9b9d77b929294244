package org.huiyin.quantity.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Literal.Trait;
import org.huiyin.quantity.numeral.LiteralReader;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Expression;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * Recognises numbers with their units and qualifiers: quantities, money, shares, fractions, ratios,
 * multiples. It is the last rule: what no other rule recognises is an amount.
 */
final class Amounts implements Rule {
  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational THOUSAND = Rational.of(1000);
  private static final int DECIMALS = 12;

  /** Units with which 一 is a count. With others (一个, 一批, 一项) it is like an indefinite article. */
  private static final List<String> ONES =
      List.of(
          "家", "所", "座", "栋", "幢", "台", "辆", "艘", "亩", "公里", "米", "吨", "公顷", "平方米", "名", "处", "倍",
          "人", "户", "平方公里", "元", "岁", "架");

  /** Characters before 一 that make it part of a pronoun: 每一名, 这一家. */
  private static final String PRONOUNS = "每这那某任哪另同第唯统专再进逐有下上前后不的是为往如亲说干成办抓漏落少错差丢";

  /** Words before 万 or 亿 without a unit that make it an amount of money. */
  private static final List<String> SUMS =
      List.of(
          "投资", "资金", "投入", "补助", "补贴", "经费", "贷款", "产值", "营收", "收入", "融资", "拨款", "税收", "奖补", "预算",
          "奖励", "支出", "利润", "总额", "销售额", "减税", "授信", "安排", "下达", "拨付", "筹集", "募集", "捐款", "罚款",
          "配套");

  private static final Words YEAR_BEFORE =
      Words.of(
          "in since by from to until till of during year and between before after through , ( –");

  private static final Words DATED =
      Words.of(
          List.of(
              "built in",
              "founded in",
              "opened in",
              "since",
              "dated",
              "established in",
              "back to"));

  private final ExpressionReader expressions;
  private final LiteralReader literals = new LiteralReader(Measures.standard());

  Amounts(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    Optional<Numeral> half = halfYear(passage, start);
    return half.isPresent()
        ? half
        : passage
            .expression(expressions, start)
            .filter(expression -> expression.number().end() > start)
            .filter(expression -> counts(passage, expression))
            .map(
                expression ->
                    rate(passage, expression).orElseGet(() -> numeral(passage, expression)));
  }

  /** Recognises a rate such as 2.4/10万. */
  private Optional<Numeral> rate(Passage passage, Expression expression) {
    return Rates.base(passage, expression, literals)
        .map(
            base ->
                passage
                    .numeral(
                        expression.start(),
                        base.end(),
                        Kind.RATIO,
                        decimal(expression) + "/" + base.low(),
                        "")
                    .with(expression.qualifiers()));
  }

  /** Recognises 上半年 and 下半年 without a year. */
  private static Optional<Numeral> halfYear(Passage passage, int start) {
    char before = passage.at(start - 1);
    return passage.startsWith(start, "半年") && (before == '上' || before == '下')
        ? passage.found(start - 1, start + 2, Kind.PERIOD, before == '上' ? "H1" : "H2", "")
        : Optional.empty();
  }

  /**
   * Returns whether a number counts something. Digits always do; words only if their form shows it.
   */
  private static boolean counts(Passage passage, Expression expression) {
    Literal number = expression.number();
    if (number.isPure() || !number.is(Trait.WORDS)) {
      return true;
    }
    if (number.is(Trait.ENGLISH)) {
      char next = passage.at(number.end());
      return expression.unit().isPresent()
          || Glyphs.isBlank(next) && Glyphs.isLatin(passage.at(number.end() + 1))
          || next == '-'
          || !number.low().equals(Rational.of(1))
              && (Glyphs.endsClause(next) || ".)".indexOf(next) >= 0);
    }
    if (number.is(Trait.BARE)) {
      boolean sum =
          expression.isMoney()
              && (!expression.qualifiers().isEmpty() || passage.at(expression.end()) == '级');
      return sum
          || !expression.qualifiers().isEmpty()
              && !expression.qualifiers().equals(List.of(Qualifier.AT_LEAST))
              && degree(expression)
          || expression.qualifiers().contains(Qualifier.AT_LEAST)
              && passage.at(expression.start()) == '上'
              && expression.unit().isPresent();
    }
    if (number.is(Trait.SECOND)
        && !expression.isTime()
        && !expression.isMoney()
        && !List.of("人", "亩", "吨").contains(expression.unitName())) {
      return false;
    }
    if (number.low().equals(Rational.of(1)) && number.end() - number.start() == 1) {
      return countsOne(passage, expression);
    }
    return expression.unit().isPresent()
        || expression.qualifiers().contains(Qualifier.SOME_MORE)
        || expression.qualifiers().contains(Qualifier.SEVERAL) && expression.number().isScaled()
        || number.end() - number.start() > 2 && !number.is(Trait.FEW) && isWritten(passage, number);
  }

  /**
   * Returns whether the number is one like 数百, 近千, 百余, as opposed to a number after which a
   * qualifier happens to follow.
   */
  private static boolean degree(Expression expression) {
    return expression.unit().isPresent()
        || expression.end() > expression.number().end()
        || expression.start() < expression.number().start();
  }

  /** Returns whether a number in characters has powers and digits, as 一百零八 does; 一二三 does not. */
  private static boolean isWritten(Passage passage, Literal number) {
    String run = passage.text().substring(number.start(), number.end());
    return run.chars()
        .anyMatch(c -> Glyphs.power((char) c) > 0 || Glyphs.myriad((char) c) > 0 || c == '点');
  }

  private static boolean countsOne(Passage passage, Expression expression) {
    int start = expression.number().start();
    boolean pronoun = PRONOUNS.indexOf(passage.at(start - 1)) >= 0;
    boolean distributive =
        passage.at(start + 2) == '一'
            || passage.at(start + 3) == '一'
            || passage.at(start - 2) == '一';
    if (expression.unit().isEmpty() || pronoun || distributive) {
      return false;
    }
    if (expression.isTime()) {
      return passage.startsWithAny(
          expression.end(), List.of("内", "来", "以", "期", "后", "前", "间", "的时间", "之"));
    }
    boolean closes =
        Glyphs.endsClause(passage.at(expression.end()))
            && Glyphs.isHan(passage.at(start - 1))
            && !expression.unitName().equals("次");
    return ONES.contains(expression.unitName()) || closes;
  }

  private static Numeral numeral(Passage passage, Expression expression) {
    Literal number = expression.number();
    Kind kind = kind(passage, expression);
    String unit = unit(passage, expression, kind);
    int end = end(passage, expression, kind);
    String value =
        switch (kind) {
          case DATE -> number.low().toString();
          case RATIO ->
              number.form() == Literal.Form.RATIO
                  ? Glyphs.plain(passage.text().substring(number.start(), number.end()))
                  : decimal(expression);
          case FRACTION ->
              expression.low().equals(expression.high())
                  ? expression.low().toString()
                  : expression.low() + "-" + expression.high();
          default -> decimal(expression);
        };
    return new Numeral(
        expression.start(),
        end,
        passage.text().substring(expression.start(), end),
        kind,
        value,
        unit,
        kind.binds(),
        expression.qualifiers());
  }

  private static int end(Passage passage, Expression expression, Kind kind) {
    return switch (kind) {
      case PERIOD -> periodEnd(passage, expression);
      case DATE -> expression.end();
      default -> amountEnd(passage, expression);
    };
  }

  private static Kind kind(Passage passage, Expression expression) {
    switch (expression.number().form()) {
      case PERCENT, PER_MILLE:
        return Kind.SHARE;
      case FRACTION, TENTHS, HALF:
        return Kind.FRACTION;
      case RATIO, DOUBLING:
        return Kind.RATIO;
      default:
    }
    if (expression.isTime()) {
      return Durations.isResult(passage, expression) ? Kind.QUANTITY : Kind.PERIOD;
    }
    if (expression.isMoney() || isSum(passage, expression)) {
      return Kind.MONEY;
    }
    if (isBareYear(passage, expression)) {
      return Kind.DATE;
    }
    return expression.unitName().equals("倍") || !Rates.per(passage, expression).isEmpty()
        ? Kind.RATIO
        : Kind.QUANTITY;
  }

  private static boolean isSum(Passage passage, Expression expression) {
    String before = passage.clauseBefore(expression.start(), 8);
    return expression.unit().isEmpty()
        && expression.number().isScaled()
        && SUMS.stream().anyMatch(before::contains)
        && (Glyphs.endsClause(passage.at(expression.end()))
            || !Glyphs.isHan(passage.at(expression.end())));
  }

  /** Returns whether this is a year without 年, as in tables and in English: 2020. */
  private static boolean isBareYear(Passage passage, Expression expression) {
    Literal number = expression.number();
    return expression.unit().isEmpty()
        && expression.qualifiers().isEmpty()
        && number.end() - number.start() == 4
        && !expression.negative()
        && number.low().compareTo(Rational.of(isDated(passage, expression) ? 1800 : 1949)) >= 0
        && number.low().compareTo(Rational.of(2100)) <= 0
        && !number.is(Trait.WORDS)
        && !isEnglishCount(passage, expression)
        && (!Glyphs.isHan(passage.at(Glyphs.skipBlanks(passage.text(), number.end())))
            || number.low().compareTo(Rational.of(2000)) > 0
                && number.low().compareTo(Rational.of(2040)) < 0);
  }

  /** Returns whether English words before a number make it a year: built in 1911. */
  private static boolean isDated(Passage passage, Expression expression) {
    int start = passage.skipBlanksBefore(expression.start());
    return start < expression.start()
        && DATED.before(passage.text(), start) > 0
        && !Glyphs.isHan(passage.at(expression.end()));
  }

  /**
   * Returns whether an English number is a count (2000 people) and not a year, which needs a word
   * such as {@code in} or {@code since}.
   */
  private static boolean isEnglishCount(Passage passage, Expression expression) {
    return EnglishNumber.isPlural(noun(passage, expression))
        && YEAR_BEFORE.before(passage.text(), passage.skipBlanksBefore(expression.start())) == 0;
  }

  private static String unit(Passage passage, Expression expression, Kind kind) {
    return switch (kind) {
      case SHARE -> expression.number().form() == Literal.Form.PERCENT ? "%" : "‰";
      case FRACTION, DATE -> "";
      case RATIO -> ratioUnit(passage, expression);
      case MONEY ->
          (expression.unitName().isEmpty() ? "元" : expression.unitName())
              + Rates.denominator(passage, expression.end())
                  .map(per -> "/" + per.name())
                  .orElse("");
      default ->
          expression.unitName().isEmpty()
              ? noun(passage, expression)
              : expression.unitName()
                  + Rates.denominator(passage, expression.end())
                      .map(per -> "/" + per.name())
                      .orElse("");
    };
  }

  private static String ratioUnit(Passage passage, Expression expression) {
    if (expression.number().form() == Literal.Form.DOUBLING) {
      return "倍";
    }
    String per = expression.unitName().equals("倍") ? "" : Rates.per(passage, expression);
    return per.isEmpty() ? expression.unitName() : expression.unitName() + "/" + per;
  }

  /**
   * Returns the noun that is counted: in English a plural noun, or after 1 the next word; in
   * Chinese 人 for a population.
   */
  private static String noun(Passage passage, Expression expression) {
    if (expression.number().isScaled()
        && passage.clauseBefore(expression.start(), 6).contains("人口")) {
      return "人";
    }
    String word =
        Glyphs.isBlank(passage.at(expression.end()))
            ? EnglishNumber.wordAt(passage.text(), expression.end() + 1)
            : "";
    boolean one = expression.low().equals(Rational.of(1)) && !EnglishNumber.isFunctionWord(word);
    return one || EnglishNumber.isPlural(word) ? word : "";
  }

  /** Returns the index after the unit, a unit after a slash, and in English the counted noun. */
  private static int amountEnd(Passage passage, Expression expression) {
    int end = Math.max(expression.end(), expression.unit().map(Measures.Found::end).orElse(0));
    Optional<Rates.Denominator> per =
        expression.unit().isPresent() ? Rates.denominator(passage, end) : Optional.empty();
    if (per.isPresent()) {
      return per.get().end();
    }
    String noun =
        expression.unit().isEmpty() && expression.number().form() == Literal.Form.PLAIN
            ? noun(passage, expression)
            : "";
    return !noun.isEmpty() && EnglishNumber.wordAt(passage.text(), end + 1).equals(noun)
        ? end + 1 + noun.length()
        : end;
  }

  /** Returns the index after a period such as 五年前, 三年来, 两年内. */
  private static int periodEnd(Passage passage, Expression expression) {
    boolean joined =
        passage.startsWithAny(expression.end(), List.of("前", "后", "来", "内", "间"))
            && !passage.startsWith(expression.end(), "前后");
    return joined ? expression.end() + 1 : expression.end();
  }

  private static String decimal(Expression expression) {
    String low = decimal(expression.low(), expression.number().form());
    return expression.low().equals(expression.high())
        ? low
        : low + "/" + decimal(expression.high(), expression.number().form());
  }

  private static String decimal(Rational value, Literal.Form form) {
    Rational shown =
        form == Literal.Form.PERCENT
            ? value.times(HUNDRED)
            : form == Literal.Form.PER_MILLE ? value.times(THOUSAND) : value;
    BigDecimal decimal = shown.rounded(DECIMALS);
    return decimal.toPlainString();
  }
}
