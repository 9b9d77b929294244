package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises ordinals: 第三批, 十三届, 四次会议, 三级, 一等奖, 二期工程, 附件1, 全国第二, 前10位; and numbered periods such as
 * 十三五.
 */
final class Ordinals implements Rule {
  private static final List<String> RANKED =
      List.of(
          "届", "级", "等奖", "等功", "年级", "类", "型", "期", "楼", "环", "档", "审", "单元", "中全会", "次全会", "次全体");
  private static final Words LABELS = Words.of("附件 附表 附图 表 图 专栏 案例 附录 阶段 附： 专题 表格 图表 例");

  /** Labels that count only at the start of a line: 建议1：. In 收到建议86 the number is a count. */
  private static final Words HEADINGS = Words.of("建议 问题 任务 意见 提案");

  private static final Words COURSES =
      Words.of(
          """
          举办 举行 开展 开设 组织 培训 办班 班 共 累计 出刊 播出 刊发 编发 活动 讲座 讲堂 论坛 专题 沙龙 达 发行 印发 编印 简报 专栏 推出 刊物 出版 编写 刊出 期刊 内刊 节目 报 发布 已办
          """);
  private static final Words HELD = Words.of("举办 连续 举行 已办 承办 共 办了 举办了 成功举办 连办 已有 累计 办 历时");
  private static final Words BODIES = Words.of("政协 政府 人大 常委会 党委 市委 县委 区委 省委 党组 委员会 届 理事会 工委 年 第");
  private static final Words MEETINGS =
      Words.of(
          """
          会议 全会 大会 全体 党代会 代表大会 常务会 常委会 主席会 主任会 党组会 办公会 常务会议 工作会议 集体学习 常委扩大会 专题会 学习会 例会 协商会
          """);

  /** Words after 十三五 that start like a measure word. */
  private static final List<String> PLAN =
      List.of("期间", "时期", "省", "市", "国家", "城市", "部门", "项目", "课题", "地方", "年度");

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    Optional<Numeral> plan = plan(passage, start);
    if (plan.isPresent()) {
      return plan;
    }
    Optional<Numeral> other =
        roman(passage, start).or(() -> grades(passage, start)).or(() -> plenum(passage, start));
    if (other.isPresent()) {
      return other;
    }
    char previous = passage.at(start - 1);
    Optional<Passage.Small> number = passage.small(start);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Passage.Small small = number.get();
    boolean bracket = (previous == '(' || previous == '（') && passage.at(start - 2) == '第';
    int dotted = AlphanumericNames.dottedEnd(passage, start);
    if (previous == '第' && dotted > small.end()) {
      return passage.found(
          start, dotted, Numeral.Kind.ORDINAL, passage.text().substring(start, dotted), "");
    }
    if (bracket || previous == '第' || Glyphs.isBlank(previous) && passage.at(start - 2) == '第') {
      return placed(passage, start, small);
    }
    boolean front =
        previous == '前' && passage.at(start - 2) != '之' && !isTime(passage, small.end());
    if (front
        && (Glyphs.endsClause(passage.at(small.end()))
            || "位名列强的，甲".indexOf(passage.at(small.end())) >= 0)) {
      return placed(passage, start, small);
    }
    Optional<Numeral> ranked = ranked(passage, start, small);
    return ranked.isPresent() ? ranked : labelled(passage, start, small);
  }

  /** Recognises Ⅲ类, Ⅱ级. */
  private static Optional<Numeral> roman(Passage passage, int start) {
    int value = Glyphs.roman(passage.at(start));
    char unit = passage.at(start + 1);
    return value > 0 && "类级期型度号区".indexOf(unit) >= 0
        ? passage.found(
            start, start + 2, Numeral.Kind.ORDINAL, String.valueOf(value), String.valueOf(unit))
        : Optional.empty();
  }

  /** Recognises 4年级, 2至4年级, 三四年级. */
  private static Optional<Numeral> grades(Passage passage, int start) {
    Optional<Passage.Small> first = passage.small(start).filter(small -> small.value() < 13);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = first.get().end();
    int joint =
        Glyphs.isDash(passage.at(end)) || "至到".indexOf(passage.at(end)) >= 0 ? end + 1 : end;
    Optional<Passage.Small> last = joint > end ? passage.small(joint) : Optional.empty();
    int unit = last.map(Passage.Small::end).orElse(end);
    String value = first.get().value() + last.map(small -> "/" + small.value()).orElse("");
    return passage.startsWith(unit, "年级")
        ? passage.found(start, unit + 2, Numeral.Kind.ORDINAL, value, "年级")
        : Optional.empty();
  }

  /** Recognises 三中全会. */
  private static Optional<Numeral> plenum(Passage passage, int start) {
    return passage
        .small(start)
        .filter(small -> passage.startsWith(small.end(), "中全会") && passage.at(start - 1) != '第')
        .map(
            small ->
                passage.numeral(
                    start,
                    small.end() + 1,
                    Numeral.Kind.ORDINAL,
                    String.valueOf(small.value()),
                    "中"));
  }

  private static boolean isTime(Passage passage, int index) {
    return Measures.standard().at(passage.text(), index).filter(Measures.Found::time).isPresent();
  }

  /** Recognises 十三五. Not 十三五家. */
  private static Optional<Numeral> plan(Passage passage, int start) {
    boolean five =
        passage.at(start) == '十'
            && Glyphs.han(passage.at(start + 1)) > 0
            && passage.at(start + 2) == '五';
    boolean ends =
        !Glyphs.isHanNumber(passage.at(start + 3))
            && (passage.startsWithAny(start + 3, PLAN)
                || Measures.standard().at(passage.text(), start + 3).isEmpty());
    return five && ends
        ? passage.found(
            start,
            start + 3,
            Numeral.Kind.PERIOD,
            String.valueOf(10 + Glyphs.han(passage.at(start + 1))),
            "五年规划")
        : Optional.empty();
  }

  /** Recognises a number after 第. A position in a ranking (第12位) needs a source; 全国第二 does not. */
  private static Optional<Numeral> placed(Passage passage, int start, Passage.Small small) {
    int next = Glyphs.skipBlanks(passage.text(), small.end());
    boolean place = passage.at(next) == '位' || passage.at(next) == '名';
    String unit =
        Glyphs.isHan(passage.at(next))
            ? passage.text().substring(next, next + 1)
            : Glyphs.endsClause(passage.at(next)) ? "位" : "";
    Numeral ordinal =
        passage.numeral(
            start, small.end(), Numeral.Kind.ORDINAL, String.valueOf(small.value()), unit);
    return Optional.of(ordinal.binding(place));
  }

  private static Optional<Numeral> ranked(Passage passage, int start, Passage.Small small) {
    int next = Glyphs.skipBlanks(passage.text(), small.end());
    boolean meeting =
        passage.at(next) == '次'
            && MEETINGS.at(passage.text(), next + 1) > 0
            && (passage.sentenceBefore(start, 12).indexOf('届') >= 0
                || BODIES.before(passage.text(), start) > 0
                || !small.digits() && !Evidence.isCounted(passage, start));
    if (meeting || sharesMeeting(passage, small, next)) {
      return found(passage, start, small, next);
    }
    for (String rank : RANKED) {
      if (passage.startsWith(next, rank)) {
        return isRank(passage, start, small, next, rank)
            ? found(passage, start, small, next)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns whether two numbers share a meeting: 十次、十一次全会. */
  private static boolean sharesMeeting(Passage passage, Passage.Small small, int next) {
    if (passage.at(next) != '次' || passage.at(next + 1) != '、') {
      return false;
    }
    return passage
        .small(next + 2)
        .filter(last -> last.value() == small.value() + 1 && passage.at(last.end()) == '次')
        .filter(last -> MEETINGS.at(passage.text(), last.end() + 1) > 0)
        .isPresent();
  }

  private static Optional<Numeral> found(
      Passage passage, int start, Passage.Small small, int next) {
    return passage.found(
        start,
        next + 1,
        Numeral.Kind.ORDINAL,
        String.valueOf(small.value()),
        passage.text().substring(next, next + 1));
  }

  private static boolean isRank(
      Passage passage, int start, Passage.Small small, int next, String rank) {
    boolean second =
        !small.digits()
            && small.length() == 1
            && (passage.at(start) == '一' || passage.at(start) == '二');
    return switch (rank) {
      case "型" -> small.digits() && small.value() < 6 && Glyphs.isHan(passage.at(next + 1));
      case "类" ->
          second && passage.at(next + 1) != '：'
              || !small.digits() && followsClass(passage, start)
              || passage.at(next + 1) == '水'
              || passage.at(start - 1) == '劣'
              || small.digits() && small.value() < 5 && passage.at(next + 1) != '，';
      case "届" -> HELD.before(passage.text(), start) == 0;
      case "期" -> isPhase(passage, start, small, next, second);
      case "级" -> passage.at(start) != '两' && small.value() < 20;
      case "楼", "环" ->
          small.value() < 100
              && (small.digits() || rank.equals("环") && "路内外高".indexOf(passage.at(next + 1)) >= 0)
              && passage.at(start) != '两';
      case "档", "审", "单元" -> second;
      default -> true;
    };
  }

  /** Returns whether this continues a row of classes: 三类 after 二类、. */
  private static boolean followsClass(Passage passage, int start) {
    return "、和及与至到".indexOf(passage.at(start - 1)) >= 0
        && passage.at(start - 2) == '类'
        && Glyphs.han(passage.at(start - 3)) > 0;
  }

  /** Recognises 二期工程. Not 举办培训班3期. */
  private static boolean isPhase(
      Passage passage, int start, Passage.Small small, int next, boolean second) {
    boolean works =
        passage.startsWithAny(
            next + 1,
            List.of(
                "工程", "项目", "建设", "扩建", "改造", "地块", "续建", "规划", "用地", "厂房", "改扩建", "）", "已", "将"));
    String before = passage.clauseBefore(start, 10);
    if (before.endsWith("分") || before.endsWith("分为")) {
      return false;
    }
    return works || (second || !small.digits()) && !COURSES.in(before);
  }

  /** Recognises 附件1, 表2, and 建议1 at the start of a line. Not a count: 建议3条. */
  private static Optional<Numeral> labelled(Passage passage, int start, Passage.Small small) {
    int before = start;
    while (before > 0 && start - before < 2 && Glyphs.isBlank(passage.at(before - 1))) {
      before--;
    }
    int next = Glyphs.skipBlanks(passage.text(), small.end());
    boolean point = ".,".indexOf(passage.at(next)) >= 0;
    boolean counted =
        Measures.standard().at(passage.text(), next).isPresent()
            || Glyphs.isPercent(passage.at(next))
            || "‰万亿多余千百".indexOf(passage.at(next)) >= 0
            || point && Glyphs.isDigit(passage.at(next + 1))
            || Glyphs.isHan(passage.at(small.end())) && !isReferred(passage, before);
    int label = LABELS.before(passage.text(), before);
    int heading = HEADINGS.before(passage.text(), before);
    boolean word =
        label > 0 && "代发列".indexOf(passage.at(before - label - 1)) < 0
            || heading > 0
                && passage.atLineStart(before - heading)
                && Glyphs.isColon(passage.at(next));
    return small.value() < 100 && word && !counted
        ? passage.found(start, small.end(), Numeral.Kind.ORDINAL, String.valueOf(small.value()), "")
        : Optional.empty();
  }

  /** Returns whether the words before a label refer to it: 见表2注. */
  private static boolean isReferred(Passage passage, int end) {
    int label = LABELS.before(passage.text(), end);
    return "见如（(参详".indexOf(passage.at(end - label - 1)) >= 0;
  }
}
