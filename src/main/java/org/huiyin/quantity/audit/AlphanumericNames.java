package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.numeral.EnglishNumber;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Expression;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * Recognises numbers that are part of a name, by their form: 5G, G15, PM2.5, “1+8”, 104国道, 12345热线,
 * GB/T 18883—2022.
 */
final class AlphanumericNames implements Rule {
  private static final int LONGEST = 40;
  private static final List<String> STANDARDS =
      List.of(
          "GB", "GB/T", "GBT", "GBZ", "DB", "DB/T", "ISO", "IEC", "CJJ", "JGJ", "JTG", "HJ", "WS",
          "WS/T", "AQ", "CECS", "PM", "IEEE", "RFC", "TOP", "Windows", "Java", "Office", "iOS",
          "Android", "COVID", "Web");
  private static final Words AFTER =
      Words.of(
          """
          国道 省道 县道 乡道 高速 热线 工程 计划 行动 战略 模式 机制 体系 政策体系 路公交 路车 路线 强 时代 急救 政务 市民 市长 便民 举报 投诉 报警 指挥 消费 环保举报 服务热线 调解
          调度 号线 路公交车 号公路 快速路
          """);
  private static final Words HOTLINE_AFTER = Words.of("平台 目标 品牌 医保 接警 诉求 工单 转办 在线 派单 电话");
  private static final Words CURRENCIES = Words.of("RMB USD CNY EUR GBP HKD JPY");
  private static final List<String> HOTLINES = List.of("拨打", "拨", "热线", "致电", "通过", "公交", "呼叫");
  private static final List<String> SERVICES = List.of("热线", "平台", "电话");
  private static final List<String> VERSIONS = List.of("工业", "版本", "版", "Web", "时代", "政务", "城市");

  private final ExpressionReader expressions;

  AlphanumericNames(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    if (Glyphs.isLatin(passage.at(start))) {
      return lettered(passage, start);
    }
    if (!Glyphs.isDigit(passage.at(start))) {
      return joined(passage, start);
    }
    int digits = digitsEnd(passage, start);
    return joined(passage, start)
        .or(() -> pointed(passage, start, digits))
        .or(() -> suffixed(passage, start, digits))
        .or(() -> named(passage, start, digits));
  }

  private static int digitsEnd(Passage passage, int start) {
    int end = start;
    while (Glyphs.isDigit(passage.at(end))) {
      end++;
    }
    return end;
  }

  /**
   * Recognises letters followed by digits: G15, PM2.5, A2, GB/T 18883—2022, No. 7. Letters without
   * digits are not a numeral.
   */
  private Optional<Numeral> lettered(Passage passage, int start) {
    int letters = start;
    while ((Glyphs.isLatin(passage.at(letters)) || passage.at(letters) == '/')
        && letters - start < LONGEST) {
      letters++;
    }
    String word = passage.text().substring(start, letters);
    int next = letters;
    if (passage.at(letters) == '-' && Glyphs.isDigit(passage.at(letters + 1))) {
      next = letters + 1;
    } else if (STANDARDS.contains(word)
        && Glyphs.isDigit(passage.at(Glyphs.skipBlanks(passage.text(), letters)))) {
      next = Glyphs.skipBlanks(passage.text(), letters);
    } else if (word.equalsIgnoreCase("No") && passage.at(letters) == '.') {
      int number = Glyphs.skipBlanks(passage.text(), letters + 1);
      int end = digitsEnd(passage, number);
      return end > number
          ? passage.found(
              number, end, Numeral.Kind.DOCUMENT_NUMBER, passage.text().substring(number, end), "")
          : Optional.empty();
    }
    if (!Glyphs.isDigit(passage.at(next)) || CURRENCIES.at(word, 0) == word.length()) {
      return Optional.empty();
    }
    if (next == letters && isShare(passage, next)) {
      return Optional.empty();
    }
    int whole = digitsEnd(passage, next);
    boolean pointed = passage.at(whole) == '.' && Glyphs.isDigit(passage.at(whole + 1));
    String value =
        Glyphs.plain(
            passage.text().substring(next, pointed ? digitsEnd(passage, whole + 1) : whole));
    Optional<Expression> measured =
        passage
            .expression(expressions, next)
            .filter(
                expression ->
                    expression.unit().isPresent()
                        && "米吨元%"
                                .indexOf(
                                    expression
                                        .unitName()
                                        .charAt(expression.unitName().length() - 1))
                            >= 0);
    if (measured.isPresent() && next == letters) {
      // DN400毫米 is a diameter, whatever letters come first.
      return passage.found(
          start, measured.get().end(), Numeral.Kind.QUANTITY, value, measured.get().unitName());
    }
    int end = tokenEnd(passage, next);
    return Codes.isLabelled(passage, start)
        ? passage.found(
            start,
            end,
            Numeral.Kind.DOCUMENT_NUMBER,
            Glyphs.plain(passage.text().substring(start, end)),
            "")
        : passage.found(start, end, Numeral.Kind.NAME_PART, value, "");
  }

  /** Returns whether the letters name what is measured: GDP5.2%. */
  private boolean isShare(Passage passage, int digits) {
    return passage
        .expression(expressions, digits)
        .filter(
            expression ->
                expression.number().form() == Literal.Form.PERCENT || expression.isMoney())
        .isPresent();
  }

  /** Returns the index after digits, letters, and points and dashes between them. */
  private static int tokenEnd(Passage passage, int start) {
    int end = start;
    while (end - start < LONGEST) {
      char c = passage.at(end);
      boolean joint =
          (c == '.' || c == '-' || c == '—' || c == '/' || c == '+')
              && (Glyphs.isDigit(passage.at(end + 1)) || Glyphs.isLatin(passage.at(end + 1)));
      if (!Glyphs.isDigit(c) && !Glyphs.isLatin(c) && !joint) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * Returns the index after a dotted number such as 5.5.23 or 4.2; {@code start} if no point joins
   * digits.
   */
  static int dottedEnd(Passage passage, int start) {
    int end = digitsEnd(passage, start);
    int last = end > start ? end : start;
    for (int i = 0; i < 6 && passage.at(last) == '.' && Glyphs.isDigit(passage.at(last + 1)); i++) {
      last = digitsEnd(passage, last + 1);
    }
    return last;
  }

  /** Recognises 1+8, 3+N, 7×24, 三+一; 3·15. */
  private static Optional<Numeral> joined(Passage passage, int start) {
    int end = start;
    int parts = 0;
    StringBuilder value = new StringBuilder();
    while (parts < 6) {
      int from = end;
      while (end - from < 6
          && (Glyphs.isDigit(passage.at(end))
              || Glyphs.han(passage.at(end)) >= 0
              || end - from == 0 && parts > 0 && Glyphs.isLatin(passage.at(end)))) {
        end++;
      }
      if (end == from) {
        break;
      }
      value.append(parts > 0 ? "," : "").append(Glyphs.plain(passage.text().substring(from, end)));
      parts++;
      if (!isPlus(passage.at(end))) {
        break;
      }
      end++;
    }
    if (parts < 2 || isPlus(passage.at(end - 1))) {
      return Optional.empty();
    }
    boolean time = passage.startsWith(end, "小时");
    boolean size =
        passage.text().substring(start, end).indexOf('×') >= 0
            && !time
            && Measures.standard().at(passage.text(), end).isPresent();
    return size
        ? Optional.empty()
        : passage.found(
            start,
            time ? end + 2 : end,
            time ? Numeral.Kind.PERIOD : Numeral.Kind.NAME_PART,
            value.toString(),
            time ? "小时" : "");
  }

  private static boolean isPlus(char c) {
    return c == '+' || c == '＋' || c == '×' || c == '·';
  }

  /** Recognises 1.2.3, 工业4.0, 2.0版. */
  private static Optional<Numeral> pointed(Passage passage, int start, int digits) {
    if (passage.at(digits) != '.' || !Glyphs.isDigit(passage.at(digits + 1))) {
      return Optional.empty();
    }
    int end = digitsEnd(passage, digits + 1);
    boolean version =
        passage.endsWithAny(start, VERSIONS)
            || passage.startsWithAny(end, List.of("版", "时代", "工程", "模式"))
            || passage.startsWith(digits, ".0")
                && end == digits + 2
                && digits - start == 1
                && isVersion(passage, start, end);
    boolean dotted = passage.at(end) == '.' && Glyphs.isDigit(passage.at(end + 1));
    int last = dotted ? tokenEnd(passage, start) : end;
    return version || dotted
        ? passage.found(
            start, last, Numeral.Kind.NAME_PART, passage.text().substring(start, last), "")
        : Optional.empty();
  }

  /**
   * Returns whether a decimal is a version, as in 数字政府2.0: no unit, sign or verb makes it a value.
   */
  private static boolean isVersion(Passage passage, int start, int end) {
    char next = passage.at(Glyphs.skipBlanks(passage.text(), end));
    return !Glyphs.isPercent(next)
        && "‰∶:：万亿倍成个至到-—~".indexOf(next) < 0
        && Measures.standard().at(passage.text(), end).isEmpty()
        && "为达至到由从是升降低于约超".indexOf(passage.at(start - 1)) < 0;
  }

  /** Recognises 5G, 3D, 5A级, 24/7. Not 13th and 1990s, which are an ordinal and a date. */
  private Optional<Numeral> suffixed(Passage passage, int start, int digits) {
    String value = Glyphs.plain(passage.text().substring(start, digits));
    String word = EnglishNumber.wordAt(passage.text(), digits);
    if (List.of("st", "nd", "rd", "th").contains(word)) {
      return passage.found(start, digits + 2, Numeral.Kind.ORDINAL, value, "");
    }
    if (word.equals("s") && digits - start == 4) {
      return passage.found(start, digits + 1, Numeral.Kind.DATE, value, "");
    }
    boolean slash = passage.startsWith(start, "24/7");
    boolean measured = digits - start > 1 && "达破超约至为过到".indexOf(passage.at(start - 1)) >= 0;
    boolean letter =
        Glyphs.isLatin(passage.at(digits))
            && !measured
            && passage
                .expression(expressions, start)
                .filter(
                    expression ->
                        expression.unit().isPresent() || expression.number().end() > digits)
                .isEmpty();
    return slash || letter
        ? passage.found(start, tokenEnd(passage, start), Numeral.Kind.NAME_PART, value, "")
        : Optional.empty();
  }

  private static boolean counted(Passage passage, int start) {
    return Evidence.isCounted(passage, start);
  }

  /**
   * Returns whether a number is dialled, as in 拨打110、119和12345; other numbers may be in between.
   */
  private static boolean isDialled(Passage passage, int start) {
    int i = start;
    while (i > 0
        && start - i < 24
        && (Glyphs.isDigit(passage.at(i - 1)) || "、和或及与/".indexOf(passage.at(i - 1)) >= 0)) {
      i--;
    }
    return passage.endsWithAny(i, HOTLINES);
  }

  /** Recognises 104国道, 973计划, 12345热线, 500强, 80后, 206路公交, 301室. */
  private static Optional<Numeral> named(Passage passage, int start, int digits) {
    int length = digits - start;
    String value = Glyphs.plain(passage.text().substring(start, digits));
    boolean hot = length >= 3 && passage.at(start) == '1' || length == 5;
    boolean after =
        length < 7
            && (AFTER.at(passage.text(), digits) > 0
                || hot && HOTLINE_AFTER.at(passage.text(), digits) > 0 && !counted(passage, start));
    boolean hotline =
        length >= 3
            && length < 7
            && isDialled(passage, start)
            && Measures.standard()
                .at(passage.text(), Glyphs.skipBlanks(passage.text(), digits))
                .isEmpty()
            && ("万亿%％余多.,，".indexOf(passage.at(digits)) < 0
                || ".,，".indexOf(passage.at(digits)) >= 0
                    && !Glyphs.isDigit(passage.at(digits + 1)));
    boolean known =
        length == 5
            && passage.startsWithAny(start, List.of("123"))
            && Measures.standard()
                .at(passage.text(), Glyphs.skipBlanks(passage.text(), digits))
                .isEmpty()
            && "万亿%％余多.,".indexOf(passage.at(digits)) < 0;
    boolean call =
        length == 3
            && passage.startsWithAny(start, List.of("110", "119", "120", "122"))
            && passage.startsWithAny(
                digits, List.of("与1", "和1", "、1", "/1", "联动", "接警", "急救", "报警", "指挥"));
    boolean road =
        length < 5
            && passage.endsWithAny(start, List.of("国道", "省道", "县道", "乡道", "PM_", "PM "))
            && Measures.standard().at(passage.text(), digits).isEmpty();
    boolean service =
        length >= 3
            && length < 7
            && passage.at(start) == '1'
            && Glyphs.isHan(passage.at(digits))
            && Measures.standard().at(passage.text(), digits).isEmpty()
            && SERVICES.stream().anyMatch(passage.clauseAfter(digits, 8)::contains)
            && "万亿余多".indexOf(passage.at(digits)) < 0;
    boolean generation =
        length == 2
            && "05".indexOf(passage.at(start + 1)) >= 0
            && passage.at(digits) == '后'
            && "来续期".indexOf(passage.at(digits + 1)) < 0;
    boolean bus =
        length < 4 && passage.at(digits) == '路' && passage.clauseBefore(start, 12).contains("公交");
    boolean project =
        length == 3
            && passage.startsWithAny(start, List.of("985", "211", "863", "973"))
            && passage.startsWithAny(
                digits, List.of("高校", "院校", "大学", "工程", "项目", "计划", "毕业", "、", "/", "”", "和"));
    if (!call
        && !road
        && !project
        && !known
        && !after
        && !hotline
        && !service
        && !generation
        && !bus) {
      return Optional.empty();
    }
    int end =
        passage.startsWithAny(digits, List.of("国道", "省道", "县道", "乡道"))
            ? digits + 2
            : generation || bus || passage.at(digits) == '强' ? digits + 1 : digits;
    if (passage.endsWithAny(start, List.of("PM_", "PM "))) {
      int last = dottedEnd(passage, start);
      return passage.found(
          start, last, Numeral.Kind.NAME_PART, passage.text().substring(start, last), "");
    }
    String plain = generation ? String.valueOf(Integer.parseInt(value)) : value;
    return passage.found(start, end, Numeral.Kind.NAME_PART, plain, "");
  }
}
