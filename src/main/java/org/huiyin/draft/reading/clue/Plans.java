package org.huiyin.draft.reading.clue;

import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Whether a number is planned: 拟, 计划, 将, 力争, 可容纳, 建成后. */
public final class Plans {
  private static final Words SURE =
      Words.of(
          "预计 力争 确保 有望 届时 规划建设 规划新建 规划布局 拟 再建 再新增 再新建 将 计划 争取到 争取在 争取年 建成后 投产后 完工后 改造后 竣工后 目标是 目标为 谋划 预期");
  private static final Words POSSIBLE =
      Words.of(
          "可供 可提供 可容纳 可新增 可解决 可满足 可增加 可达 可实现 可停放 可服务 可覆盖 可惠及 可带动 可处理 可安置 估算总投资 估算投资 概算总投资 概算投资 匡算 设计年 设计日");
  private static final Words DONE = Words.of("已 现有 目前 截至 截止 累计 去年 共有 均已 完成了");

  /** Verbs and adverbs behind 将 that make it a future: 将继续, 将新建. */
  private static final Words AFTER_WILL =
      Words.of(
          "继续 进一步 在 于 通过 积极 加 按 以 根据 会 新 再 安排 投入 完成 实施 建 改造 启动 开 组织 逐步 全面 重点 持续 大力 统筹 推 支持 引导 鼓励 优化 完善 争取 配 为 力争 "
              + "不断 对 从 向 陆续 分 出台 制定 会同 协 增 提 达 有 同步 探索 强化 深入 严格 结合 适时 尽快 研究 督促 指导 进 打造 覆盖 设 购 培 扩 围绕 依托 集中 充分 采取 惠及 带动 形成 实现 落 下达 招 升 降 减");

  private static final Words WHOSE =
      Words.of("我局 我们 我厅 我委 我办 下一步 今后 还 也 并 逐步 接下来 年 ， , 。 ； 、 政府 单位 部门 项目 均");
  private static final Words NOUN_PLAN =
      Words.of(
          "按 照 行动 研发 发展 度 年 建设 投资 实施 原 招生 培养 教学 改造 资金 五年 工作 纳入 列入 执行 科技 专项 培训 治理 提升 工程 监测 采购 用地 本");

  private static final Words BEHIND = Words.of("计划于 计划在 计划年 将于 将在 拟于 拟在 预计于 预计在 力争 预计");

  private Plans() {}

  /** How sure it is. */
  public enum Answer {
    NO,
    POSSIBLE,
    YES
  }

  /** Looks at the words from the begin of the sentence to the number. */
  public static Answer before(String text, int from, int to) {
    Answer answer = Answer.NO;
    int index = from;
    while (index < to) {
      int sure = SURE.at(text, index);
      int possible = POSSIBLE.at(text, index);
      int done = DONE.at(text, index);
      if (sure > 0 && index + sure <= to && isPlan(text, index, sure, to)) {
        answer = Answer.YES;
        index += sure;
      } else if (possible > 0 && index + possible <= to) {
        answer = answer == Answer.YES ? answer : Answer.POSSIBLE;
        index += possible;
      } else if (done > 0 && index + done <= to && !Glyphs.startsWith(text, index, "已建成后")) {
        answer = Answer.NO;
        index += done;
      } else {
        index++;
      }
    }
    return answer;
  }

  /** Whether a number is told of as planned by the words behind it: 5处计划于2026年前建成. */
  public static boolean behind(String text, int end) {
    int stop = Math.min(Marks.clauseEnd(text, end, text.length()), end + 10);
    for (int i = end; i < stop; i++) {
      int length = BEHIND.at(text, i);
      if (length > 0 && Glyphs.at(text, i + length) != '的') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlan(String text, int index, int length, int to) {
    String word = text.substring(index, index + length);
    int next = index + length;
    char before = Glyphs.at(text, index - 1);
    return switch (word) {
      case "将" ->
          Glyphs.at(text, next) != '军'
              && "已并先均即".indexOf(before) < 0
              && (AFTER_WILL.at(text, next) > 0 && !isHeld(text, next, to)
                  || WHOSE.before(text, index) > 0 && !isHeld(text, next, to));
      case "拟" -> "模虚".indexOf(before) < 0 && Glyphs.at(text, next) != '定';
      case "计划" ->
          NOUN_PLAN.before(text, index) == 0
              || "在于到用再总今投新年".indexOf(Glyphs.at(text, next)) >= 0
              || Verbs.at(text, next) > 0;
      case "确保" -> Glyphs.at(text, next) != '了';
      default -> true;
    };
  }

  /** 将 that means 把: 将12个小区列入. */
  private static boolean isHeld(String text, int from, int to) {
    int end = Marks.clauseEnd(text, to, Math.min(text.length(), to + 30));
    String rest = text.substring(Math.min(from, end), end);
    return rest.contains("列入") || rest.contains("纳入") || rest.contains("作为");
  }
}
