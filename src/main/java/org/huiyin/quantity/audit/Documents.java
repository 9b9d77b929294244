package org.huiyin.quantity.audit;

import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Recognises document numbers: 第1002号, 第15、22、37号, 〔2021〕7号, 一号文件, 政协58提案, 简报2022—9. */
final class Documents implements Rule {
  private static final Words SIGHTS =
      Words.of(
          """
          线 楼 院 门 馆 厅 井 桥 机组 航站 泊位 街 地块 厂 仓 库 炉 坝 车间 池 片区 口 桩 点 站 哨 电站 机 船 卫星 路 墩 隧道 码头
          """);
  private static final Words ROADS = Words.of("路 街 巷 道 大街 胡同 弄 里 村 东 西 南 北 甲 段");
  private static final Words LETTERS = Words.of("提案 议案 建议案 建议办理 建议答复 建议的 建议》 建议”");
  private static final Words ASSEMBLIES = Words.of("政协 人大 会议 委员会 代表团");
  private static final Words JOINTS = Words.of("、 ， , 和 及 与");
  private static final int MOST_DIGITS = 8;
  private static final int MOST_LISTED = 40;
  private static final Words REPORTS = Words.of("简报 专报 通报 信息 快报 动态 期刊 要情 文号 编号 字");

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    return bracketedYear(passage, start)
        .or(() -> numbered(passage, start))
        .or(() -> listed(passage, start))
        .or(() -> letter(passage, start))
        .or(() -> report(passage, start));
  }

  /** Recognises a proposal number without 号: 政协58提案. */
  private static Optional<Numeral> letter(Passage passage, int start) {
    int end = digitsEnd(passage, start);
    boolean letter =
        end > start
            && end - start < 6
            && LETTERS.at(passage.text(), end) > 0
            && ASSEMBLIES.before(passage.text(), passage.skipBlanksBefore(start)) > 0;
    return letter
        ? passage.found(
            start,
            end,
            Numeral.Kind.DOCUMENT_NUMBER,
            Glyphs.plain(passage.text().substring(start, end)),
            "")
        : Optional.empty();
  }

  /** Recognises a year and a number after the name of a series: 简报2022—9. */
  private static Optional<Numeral> report(Passage passage, int start) {
    int year = digitsEnd(passage, start);
    int number = digitsEnd(passage, year + 1);
    boolean report =
        year - start == 4
            && (passage.startsWith(start, "19") || passage.startsWith(start, "20"))
            && !Glyphs.isDash(passage.at(number))
            && Glyphs.isDash(passage.at(year))
            && number > year + 1
            && number - year < 5
            && REPORTS.before(passage.text(), start) > 0;
    return report
        ? passage.found(
            start,
            number,
            Numeral.Kind.DOCUMENT_NUMBER,
            passage.text().substring(start, year)
                + "-"
                + passage.text().substring(year + 1, number),
            "")
        : Optional.empty();
  }

  /** Recognises 〔2021〕7号, (2021)7号, [2021]第7号. */
  private static Optional<Numeral> bracketedYear(Passage passage, int start) {
    if ("〔[（(【﹝".indexOf(passage.at(start - 1)) < 0) {
      return Optional.empty();
    }
    Optional<Passage.Small> year = passage.small(start).filter(small -> small.length() == 4);
    if (year.isEmpty() || "〕]）)】﹞".indexOf(passage.at(year.get().end())) < 0) {
      return Optional.empty();
    }
    int next = Glyphs.skipBlanks(passage.text(), year.get().end() + 1);
    next = passage.at(next) == '第' ? next + 1 : next;
    int end = digitsEnd(passage, next);
    int sign = Glyphs.skipBlanks(passage.text(), end);
    return end > next && passage.at(sign) == '号'
        ? passage.found(
            start,
            sign + 1,
            Numeral.Kind.DOCUMENT_NUMBER,
            year.get().value() + "-" + Glyphs.plain(passage.text().substring(next, end)),
            "")
        : Optional.empty();
  }

  private static int digitsEnd(Passage passage, int start) {
    int end = start;
    while (Glyphs.isDigit(passage.at(end))) {
      end++;
    }
    return end;
  }

  /** Recognises 第1002号, 7号令, 一号文件. Not 3号楼 and 中山路26号, which are names. */
  private static Optional<Numeral> numbered(Passage passage, int start) {
    int digits = digitsEnd(passage, start);
    int end = digits > start ? digits : passage.small(start).map(Passage.Small::end).orElse(start);
    int sign = Glyphs.skipBlanks(passage.text(), end);
    if (end == start || passage.at(sign) != '号') {
      return Optional.empty();
    }
    boolean name =
        SIGHTS.at(passage.text(), sign + 1) > 0
            || passage.at(start - 1) != '第' && ROADS.before(passage.text(), start) > 0;
    String value =
        digits > start
            ? Glyphs.plain(passage.text().substring(start, digits))
            : passage.small(start).map(small -> String.valueOf(small.value())).orElse("");
    int suffix = name || digits == start ? sign + 1 : suffixEnd(passage, sign + 1);
    return passage.found(
        start,
        suffix,
        name ? Numeral.Kind.NAME_PART : Numeral.Kind.DOCUMENT_NUMBER,
        value + Glyphs.plain(passage.text().substring(sign + 1, suffix)),
        "");
  }

  /** Recognises each of 第15、22、37号. */
  private static Optional<Numeral> listed(Passage passage, int start) {
    int end = digitsEnd(passage, start);
    boolean listed =
        end > start
            && end - start <= MOST_DIGITS
            && !Glyphs.isDigit(passage.at(start - 1))
            && leadsToSign(passage, end)
            && followsPrefix(passage, start);
    return listed
        ? passage.found(
            start,
            end,
            Numeral.Kind.DOCUMENT_NUMBER,
            Glyphs.plain(passage.text().substring(start, end)),
            "")
        : Optional.empty();
  }

  /** Whether numbers and joints, and nothing else, stand between an index and a 号. */
  private static boolean leadsToSign(Passage passage, int index) {
    int at = index;
    for (int i = 0; i < MOST_LISTED; i++) {
      int joint = JOINTS.at(passage.text(), at);
      int end = joint == 0 ? at : digitsEnd(passage, at + joint);
      if (joint == 0 || end == at + joint) {
        return false;
      }
      if (passage.at(end) == '号') {
        return SIGHTS.at(passage.text(), end + 1) == 0;
      }
      at = end;
    }
    return false;
  }

  /** Whether numbers and joints, and nothing else, stand between a 第 and an index. */
  private static boolean followsPrefix(Passage passage, int index) {
    int at = index;
    for (int i = 0; i < MOST_LISTED && passage.at(at - 1) != '第'; i++) {
      int joint = JOINTS.before(passage.text(), at);
      int begin = at - joint;
      while (joint > 0 && Glyphs.isDigit(passage.at(begin - 1))) {
        begin--;
      }
      if (joint == 0 || begin == at - joint) {
        return false;
      }
      at = begin;
    }
    return passage.at(at - 1) == '第';
  }

  /** Returns the index after the part number of 备09000000号-2. */
  private static int suffixEnd(Passage passage, int index) {
    int end = passage.at(index) == '-' ? digitsEnd(passage, index + 1) : index;
    return end > index + 1 && end - index < 5 ? end : index;
  }
}
