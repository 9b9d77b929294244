package org.huiyin.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.Literal.Trait;
import org.huiyin.quantity.Numeral.Kind;

/**
 * What a number says with its unit and its words of degree: quantities, money, shares, fractions,
 * ratios, times.
 */
final class Amounts implements Rule {
  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational THOUSAND = Rational.of(1000);
  private static final int DECIMALS = 12;

  /**
   * Units in which one thing is really counted; 一个, 一批, 一项 and the like are as good as an article.
   */
  private static final List<String> ONES =
      List.of(
          "家", "所", "座", "栋", "幢", "台", "辆", "艘", "亩", "公里", "米", "吨", "公顷", "平方米", "名", "处", "倍",
          "人", "户", "平方公里", "元", "岁", "架");

  /** Before a lone 一 these make it a pronoun: 每一名, 这一家. */
  private static final String PRONOUNS = "每这那某任哪另同第唯统专再进逐有下上前后不的是为";

  /** Before 万 and 亿 without a unit, these mean money. */
  private static final List<String> SUMS =
      List.of(
          "投资", "资金", "投入", "补助", "补贴", "经费", "贷款", "产值", "营收", "收入", "融资", "拨款", "税收", "奖补", "预算",
          "奖励", "支出", "利润", "总额", "销售额", "减税", "授信", "安排", "下达", "拨付", "筹集", "募集", "捐款", "罚款",
          "配套");

  /** A time that is shortened or measured is a result, and not only a term. */
  private static final List<String> MEASURED =
      List.of(
          "缩短", "压缩", "压减", "减少", "节约", "节省", "平均", "提速", "延长", "用时", "耗时", "时长", "间隔", "时限由",
          "时间由", "期限由", "由原来", "缩减", "增加", "降至", "降到", "天数");

  private final ExpressionReader expressions;

  Amounts(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    Optional<Numeral> half = halfYear(passage, start);
    return half.isPresent()
        ? half
        : expressions
            .at(passage.text(), start)
            .filter(said -> said.number().end() > start)
            .filter(said -> counts(passage, said))
            .map(said -> numeral(passage, said));
  }

  /** 上半年, 下半年 without a year. */
  private static Optional<Numeral> halfYear(Passage passage, int start) {
    char before = passage.at(start - 1);
    return passage.startsWith(start, "半年") && (before == '上' || before == '下')
        ? passage.found(start - 1, start + 2, Kind.PERIOD, before == '上' ? "H1" : "H2", "")
        : Optional.empty();
  }

  /** Digits always count; words only where their form shows that they do. */
  private static boolean counts(Passage passage, Expression said) {
    Literal number = said.number();
    if (number.isPure() || !number.is(Trait.WORDS)) {
      return true;
    }
    if (number.is(Trait.ENGLISH)) {
      char next = passage.at(number.end());
      return said.unit().isPresent()
          || Glyphs.isBlank(next) && Glyphs.isLatin(passage.at(number.end() + 1))
          || next == '-'
          || !number.low().equals(Rational.of(1)) && Glyphs.endsClause(next);
    }
    if (number.is(Trait.BARE)) {
      boolean sum =
          said.isMoney() && (!said.qualifiers().isEmpty() || passage.at(said.end()) == '级');
      return sum
          || !said.qualifiers().isEmpty()
              && !said.qualifiers().equals(List.of(Qualifier.AT_LEAST))
              && degree(said)
          || said.qualifiers().contains(Qualifier.AT_LEAST)
              && passage.at(said.start()) == '上'
              && said.unit().isPresent();
    }
    if (number.is(Trait.SECOND)
        && !said.isTime()
        && !said.isMoney()
        && !List.of("人", "亩", "吨").contains(said.unitName())) {
      return false;
    }
    if (number.low().equals(Rational.of(1)) && number.end() - number.start() == 1) {
      return countsOne(passage, said);
    }
    return said.unit().isPresent()
        || said.qualifiers().contains(Qualifier.SOME_MORE)
        || number.end() - number.start() > 2 && !number.is(Trait.FEW) && isWritten(passage, number);
  }

  /** Only 数百, 近千, 百余 and the like, not a word of degree that happens to follow. */
  private static boolean degree(Expression said) {
    return said.unit().isPresent()
        || said.end() > said.number().end()
        || said.start() < said.number().start();
  }

  /** 一百零八 has powers and digits; 一二三 is a row. */
  private static boolean isWritten(Passage passage, Literal number) {
    String run = passage.text().substring(number.start(), number.end());
    return run.chars()
        .anyMatch(c -> Glyphs.power((char) c) > 0 || Glyphs.myriad((char) c) > 0 || c == '点');
  }

  private static boolean countsOne(Passage passage, Expression said) {
    int start = said.number().start();
    boolean pronoun = PRONOUNS.indexOf(passage.at(start - 1)) >= 0;
    boolean distributive = passage.at(start + 2) == '一' || passage.at(start + 3) == '一';
    if (said.unit().isEmpty() || pronoun || distributive) {
      return false;
    }
    if (said.isTime()) {
      return passage.startsWithAny(
          said.end(), List.of("内", "来", "以", "期", "后", "前", "间", "的时间", "之"));
    }
    boolean closes =
        Glyphs.endsClause(passage.at(said.end()))
            && Glyphs.isHan(passage.at(start - 1))
            && !said.unitName().equals("次");
    return ONES.contains(said.unitName()) || closes;
  }

  private static Numeral numeral(Passage passage, Expression said) {
    Literal number = said.number();
    Kind kind = kind(passage, said);
    String unit = unit(passage, said, kind);
    int end = end(passage, said, kind);
    String value =
        switch (kind) {
          case DATE -> number.low().toString();
          case RATIO ->
              number.form() == Literal.Form.RATIO
                  ? Glyphs.plain(passage.text().substring(number.start(), number.end()))
                  : decimal(said);
          case FRACTION ->
              said.low().equals(said.high())
                  ? said.low().toString()
                  : said.low() + "-" + said.high();
          default -> decimal(said);
        };
    return new Numeral(
        said.start(),
        end,
        passage.text().substring(said.start(), end),
        kind,
        value,
        unit,
        kind.binds(),
        said.qualifiers());
  }

  private static int end(Passage passage, Expression said, Kind kind) {
    return switch (kind) {
      case MONEY -> moneyEnd(passage, said);
      case PERIOD -> periodEnd(passage, said);
      default -> Math.max(said.end(), said.unit().map(Measures.Found::end).orElse(0));
    };
  }

  private static Kind kind(Passage passage, Expression said) {
    switch (said.number().form()) {
      case PERCENT, PER_MILLE:
        return Kind.SHARE;
      case FRACTION, TENTHS, HALF:
        return Kind.FRACTION;
      case RATIO, DOUBLING:
        return Kind.RATIO;
      default:
    }
    if (said.isTime()) {
      boolean year = said.unitName().startsWith("年") || said.unitName().startsWith("year");
      String before = passage.clauseBefore(said.start(), 12);
      return !year && MEASURED.stream().anyMatch(before::contains) ? Kind.QUANTITY : Kind.PERIOD;
    }
    if (said.isMoney() || isSum(passage, said)) {
      return Kind.MONEY;
    }
    if (isBareYear(passage, said)) {
      return Kind.DATE;
    }
    return said.unitName().equals("倍") || isRate(passage, said) ? Kind.RATIO : Kind.QUANTITY;
  }

  private static boolean isSum(Passage passage, Expression said) {
    String before = passage.clauseBefore(said.start(), 8);
    return said.unit().isEmpty()
        && said.number().isScaled()
        && SUMS.stream().anyMatch(before::contains)
        && (Glyphs.endsClause(passage.at(said.end())) || !Glyphs.isHan(passage.at(said.end())));
  }

  /** 2020 without 年, as tables and English have it. */
  private static boolean isBareYear(Passage passage, Expression said) {
    Literal number = said.number();
    return said.unit().isEmpty()
        && said.qualifiers().isEmpty()
        && number.end() - number.start() == 4
        && !said.negative()
        && number.low().compareTo(Rational.of(1949)) >= 0
        && number.low().compareTo(Rational.of(2100)) <= 0
        && !number.is(Trait.WORDS)
        && (!Glyphs.isHan(passage.at(Glyphs.skipBlanks(passage.text(), number.end())))
            || number.low().compareTo(Rational.of(2000)) > 0
                && number.low().compareTo(Rational.of(2040)) < 0);
  }

  /** 每千人口床位6.5张: so many per so many. */
  private static boolean isRate(Passage passage, Expression said) {
    return !per(passage, said).isEmpty();
  }

  /** 千人, 百户: what the rate is reckoned on; empty where the clause names nothing of the kind. */
  private static String per(Passage passage, Expression said) {
    String sentence = passage.sentenceBefore(said.start(), 30);
    String before =
        sentence.substring(1 + Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf(',')));
    int each = before.lastIndexOf('每');
    if (each < 0 || said.unit().isEmpty()) {
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

  private static String unit(Passage passage, Expression said, Kind kind) {
    return switch (kind) {
      case SHARE -> said.number().form() == Literal.Form.PERCENT ? "%" : "‰";
      case FRACTION, DATE -> "";
      case RATIO ->
          said.number().form() == Literal.Form.DOUBLING
              ? "倍"
              : isRate(passage, said) && !said.unitName().equals("倍")
                  ? said.unitName() + "/" + per(passage, said)
                  : said.unitName();
      case MONEY ->
          (said.unitName().isEmpty() ? "元" : said.unitName())
              + passage.text().substring(said.end(), moneyEnd(passage, said));
      default -> said.unitName().isEmpty() ? named(passage, said) : said.unitName();
    };
  }

  /** In English, the next word is what is counted; of a population in Chinese, 人. */
  private static String named(Passage passage, Expression said) {
    if (said.number().isScaled() && passage.clauseBefore(said.start(), 6).contains("人口")) {
      return "人";
    }
    return Glyphs.isBlank(passage.at(said.end()))
        ? EnglishNumber.wordAt(passage.text(), said.end() + 1)
        : "";
  }

  /** 3.04元/立方米: money by the piece. */
  private static int moneyEnd(Passage passage, Expression said) {
    return passage.at(said.end()) == '/'
        ? Measures.standard()
            .at(passage.text(), said.end() + 1)
            .map(Measures.Found::end)
            .orElse(said.end())
        : said.end();
  }

  /** 五年前, 三年来 and 两年内 are one term. */
  private static int periodEnd(Passage passage, Expression said) {
    boolean joined =
        passage.startsWithAny(said.end(), List.of("前", "后", "来", "内", "间"))
            && !passage.startsWith(said.end(), "前后");
    return joined ? said.end() + 1 : said.end();
  }

  private static String decimal(Expression said) {
    String low = decimal(said.low(), said.number().form());
    return said.low().equals(said.high())
        ? low
        : low + "/" + decimal(said.high(), said.number().form());
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
