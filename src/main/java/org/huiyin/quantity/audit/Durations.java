package org.huiyin.quantity.audit;

import java.util.List;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Expression;

/**
 * Decides whether a duration is a result, which needs a source (提前3年, 累计3.2万小时, 优良天气312天), or the
 * length of a plan or time limit, which does not (为期三年, 15日内, 三年行动). The nearest indicator word
 * decides.
 */
final class Durations {
  private static final Words RESULTS =
      Words.of(
          """
          缩短 压缩 压减 减少 节约 节省 平均 人均 年均 户均 日均 均 提速 延长 用时 耗时 时长 间隔 时限由 时间由 期限由 由原来 由原先 精简为 压缩为 压减为 简化为 缩减为 减少为 调整为 缩减 增加 降至 降到 天数 提前 超前 推迟 延迟 滞后
          累计 总计 合计 共计 全年 年运行 运行 日照 优良 超标 无霜期 寿命 轮候 等候 候办 等待 志愿 停留 出勤 停电 停水 停气 拥堵 中断 延误 达 达到 长达 增至 增到 提高到 提高至
          延长至 延长到 缩短至 缩短到 缩短为 压缩至 压缩到 压减至 减至 减到 优化至 精简至 污染 重度 蓝天 好天 晴天 天气 授课 飞行 发电 快了
          慢了 早于 晚于 领先 落后 存续 仅需 只需 仅用 只用 最快 最短 平稳运行 安全运行 稳定在 保持在 维持在
          """);
  private static final Words TERMS =
      Words.of(
          """
          为期 期限 限期 工期 任期 学制 有效期 连续 每 满 未来 近 今后 过去 最近 保质期 质保 质保期 周期 计划 规划 力争 争取 不超过 不得超过 超过 期满 前 后 第 自 起 用
          大约 距今 至今 合同期 服务期 缴费 学历 工作时间 任职 从事 在 于 将 收到 之日起 任 聘期 试用期 过渡期 建设期 利用 租期 免租 免费 有效 公示 公示期 隔离 首 历时 花 小于 少于
          不少于 不低于 实行 打造 构建 建成 形成 圈 推行 组织 服务期限 期 满足
          """);
  private static final Words SHORTENED = Words.of("缩短 压缩 压减 减少 延长 提速 提升至 提高 降 变成 优化 精简 减至 减为");

  /**
   * Words after a duration that make it the length of a plan, or the time in which something grew.
   */
  private static final Words PLANS =
      Words.of("行动 计划 规划 方案 攻坚 禁渔 专项 增长 增加 提高 提升 累计 新增 年均 翻 一遇 一贯制 制 义务教育 来 前");

  private static final List<String> LIMITS =
      List.of("前", "后", "来", "内", "以内", "之内", "期", "以来", "间");
  private static final Words MEASURED_BEFORE =
      Words.of(
          """
          extended shortened reduced cut average averages averaged total totalled totalling saved saving waited
          waiting longer shorter earlier ahead operated ran serves served lifespan expectancy from
          logged recorded delayed delays delay took takes taking volunteered flew rose fell
          lasted cuts reduces shortens extends saves takes falls averaging lasting needs needed
          """);
  private static final Words MEASURED_AFTER =
      Words.of("earlier early late ahead longer shorter later sooner of sunshine on old");
  private static final int REACH = 20;
  private static final Rational MANY_DAYS = Rational.of(120);
  private static final Rational MANY_HOURS = Rational.of(200);

  private Durations() {}

  static boolean isResult(Passage passage, Expression expression) {
    if (expression.number().is(Literal.Trait.ENGLISH) || isLatinUnit(passage, expression)) {
      return isEnglishResult(passage, expression);
    }
    String before = passage.phraseBefore(expression.start(), REACH);
    if (PLANS.at(passage.text(), expression.end()) > 0) {
      return false;
    }
    int result = RESULTS.lastIn(before);
    int term = TERMS.lastIn(before);
    if (result >= 0 && result >= term) {
      return true;
    }
    int end = expression.end();
    boolean limited =
        passage.startsWithAny(end, LIMITS) || expression.qualifiers().contains(Qualifier.AT_MOST);
    if (term < 0 && !limited && SHORTENED.in(passage.clauseAfter(end, 8))) {
      return true;
    }
    return !limited && (isPrecise(expression) || term < before.length() && isLarge(expression));
  }

  private static boolean isLatinUnit(Passage passage, Expression expression) {
    return expression.unit().map(unit -> Glyphs.isLatin(passage.at(unit.end() - 1))).orElse(false);
  }

  /**
   * Returns whether a duration is too large or too precise for a time limit: 3.2万小时, 1.8年, 312天.
   * Excludes 365天 and 24小时, which mean "always".
   */
  private static boolean isLarge(Expression expression) {
    boolean whole =
        expression.low().equals(Rational.of(365)) || expression.low().equals(Rational.of(24));
    Rational most = expression.unitName().contains("小时") ? MANY_HOURS : MANY_DAYS;
    boolean many = !expression.unitName().startsWith("年") && expression.low().compareTo(most) > 0;
    return expression.number().isScaled() || isPrecise(expression) || many && !whole;
  }

  /** Returns whether a duration has a fraction that no time limit has: 14.6个月. Not 1.5年. */
  private static boolean isPrecise(Expression expression) {
    Rational low = expression.number().low();
    return !low.isWhole() && !low.times(Rational.of(2)).isWhole();
  }

  private static boolean isEnglishResult(Passage passage, Expression expression) {
    String before = passage.sentenceBefore(expression.start(), 48);
    int limit = before.lastIndexOf(',');
    String near = before.substring(limit + 1);
    boolean within =
        near.endsWith("within ")
            || near.endsWith("past ")
            || near.endsWith("last ")
            || near.endsWith("next ")
            || near.endsWith("every ")
            || near.endsWith("Within ")
            || near.endsWith("in ")
            || near.endsWith("coming ");
    int after =
        Glyphs.skipBlanks(
            passage.text(), expression.unit().map(Measures.Found::end).orElse(expression.end()));
    return !within
        && (hasWord(MEASURED_BEFORE, near)
            || MEASURED_AFTER.at(passage.text(), after) > 2
            || expression.number().isScaled()
            || !expression.low().isWhole()
            || expression.low().compareTo(MANY_HOURS) > 0);
  }

  private static boolean hasWord(Words words, String text) {
    int index = 0;
    while (index < text.length()) {
      int length = words.at(text, index);
      if (length > 0 && !Glyphs.isLatin(Glyphs.at(text, index + length))) {
        return true;
      }
      while (Glyphs.isLatin(Glyphs.at(text, index))) {
        index++;
      }
      index++;
    }
    return false;
  }
}
