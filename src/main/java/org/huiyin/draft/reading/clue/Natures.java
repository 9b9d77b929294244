package org.huiyin.draft.reading.clue;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** The nature of a number by the nearest verb. */
public final class Natures {
  private static final Words TOTAL =
      Words.of("累计 总共 共计 先后 共投入 共安排 共完成 共建成 共培训 共发放 共争取 共实施 共下达 共拨付 共改造 已");

  private static final Words EACH = Words.of("每年 每月 每日 每天 每周 每季度 每学期 日均 月均 年均 每餐 每人 每次");
  private static final Words MEASURES =
      Words.of("率 能力 面积 里程 容量 库容 半径 比例 占比 比重 浓度 密度 余额 总量 总数 规模 人口 覆盖面 总里程");
  private static final Words CHANGES =
      Words.of("增加 提高 扩大 上升 下降 减少 调整 降至 降到 降低 增至 提升 增长 压减 缩短 延长 发展到 壮大");

  /** Verbs behind a number and its noun that tell what was done with them. */
  private static final Words ACTS =
      Words.of(
          "建成 完成 开工 通过 入选 获评 获批 列入 纳入 参加 参与 受益 承担 竣工 投用 投产 签约 落户 整改 改造 开通 实现 取得 获得 被认定 完工 启动 接受 享受");

  private Natures() {}

  /**
   * Where a number stands.
   *
   * @param clause where its clause begins
   * @param from where its sentence begins
   * @param time the time that belongs to it, if there is one
   * @param zone whether it stands in a part on what is to be done
   */
  public record Site(
      String text,
      int from,
      int clause,
      int start,
      int end,
      String unit,
      Optional<Times.Time> time,
      boolean zone,
      int signedYear) {}

  /**
   * Reads the nature.
   *
   * @param before the nature of the number before it in the same sentence
   */
  public static Clue<Nature> of(Site site, Optional<Nature> before) {
    Plans.Answer plan = Plans.before(site.text(), site.from(), site.start());
    boolean later =
        site.time()
            .filter(
                time ->
                    time.kind() == Times.Kind.BY
                        || time.last().isPresent()
                            && time.kind() != Times.Kind.SINCE
                            && site.signedYear() > 0
                            && time.last().getAsInt() > site.signedYear()
                            && !time.span().contains(".."))
            .isPresent();
    if (plan == Plans.Answer.YES) {
      return Clue.stated(Nature.PLANNED);
    }
    if (Plans.behind(site.text(), site.end())) {
      return Clue.guess(Nature.PLANNED, "其后写明是计划");
    }
    if (later || plan == Plans.Answer.POSSIBLE) {
      return Clue.guess(Nature.PLANNED, "按“可”字或期限判断为计划数，尚未发生");
    }
    List<Verbs.Verb> verbs = Verbs.in(site.text(), site.clause(), site.start());
    Clue<Nature> plain = plain(site, verbs, before);
    boolean done =
        TOTAL.in(site.text().substring(site.clause(), site.start()))
            || site.text().substring(site.clause(), site.start()).contains("现有")
            || site.time().filter(time -> time.kind() == Times.Kind.AT).isPresent();
    return site.zone() && !done ? Clue.guess(Nature.PLANNED, "出现在下一步工作中，按计划数处理") : plain;
  }

  private static Clue<Nature> plain(Site site, List<Verbs.Verb> verbs, Optional<Nature> before) {
    String clause = site.text().substring(site.clause(), site.start());
    boolean since = site.time().filter(time -> time.kind() == Times.Kind.SINCE).isPresent();
    boolean at =
        site.time()
            .filter(time -> time.kind() == Times.Kind.AT || time.kind() == Times.Kind.NOW)
            .isPresent();
    boolean total = isTotal(clause);
    if (clause.contains("每") || clause.contains("均")) {
      boolean flow = verbs.stream().anyMatch(verb -> verb.nature() == Nature.FLOW);
      if (flow || EACH.in(clause)) {
        return Clue.guess(Nature.FLOW, "按“每”“均”判断为当期数");
      }
    }
    if ((clause.endsWith("由") || clause.endsWith("从")) || changes(site)) {
      return Clue.guess(Nature.STOCK, "是变化之前的数，按存量处理");
    }
    if (isMeasure(clause) && !clause.contains("累计")) {
      return Clue.guess(Nature.STOCK, "是比率、能力一类的数，按存量处理");
    }
    if (verbs.isEmpty()) {
      return without(site, clause, at, total, before);
    }
    Verbs.Verb last = verbs.get(verbs.size() - 1);
    return switch (last.nature()) {
      case NEW -> Clue.stated(Nature.NEW);
      case CUMULATIVE -> Clue.stated(Nature.CUMULATIVE);
      case LIST ->
          clause.contains("累计")
              ? Clue.guess(Nature.CUMULATIVE, "按“累计”判断为累计数")
              : Clue.guess(Nature.LIST, "按“" + last.word() + "”判断为清单");
      case STOCK ->
          total && !at && !isHaving(last)
              ? Clue.guess(Nature.CUMULATIVE, "按“已”“共”判断为累计数")
              : isHaving(last)
                  ? Clue.stated(Nature.STOCK)
                  : Clue.guess(Nature.STOCK, "按“" + last.word() + "”判断为存量");
      default -> {
        if (total && clause.contains("累计")) {
          yield Clue.stated(Nature.CUMULATIVE);
        }
        if (since || at || total) {
          yield Clue.guess(Nature.CUMULATIVE, "按起止时间和“" + last.word() + "”判断为累计数");
        }
        yield site.time().isPresent() && isDone(last)
            ? Clue.stated(Nature.FLOW)
            : Clue.guess(Nature.FLOW, "按“" + last.word() + "”判断为当期数");
      }
    };
  }

  /** 累计, 已, or 共 before a verb: 共巡河. */
  private static boolean isTotal(String clause) {
    int at = clause.lastIndexOf('共');
    boolean all =
        at >= 0
            && "公中总".indexOf(Glyphs.at(clause, at - 1)) < 0
            && "有同享建用青和产计管治".indexOf(Glyphs.at(clause, at + 1)) < 0
            && at + 1 < clause.length();
    return all || TOTAL.in(clause);
  }

  private static boolean isMeasure(String clause) {
    String plain = clause.replaceFirst("(?:分别|已|均|约|达到|达|为|是|超过|突破|近|有)+$", "");
    return MEASURES.before(plain, plain.length()) > 0;
  }

  /** 由31.2万亩增加到: what it was before. */
  private static boolean changes(Site site) {
    String behind =
        site.text().substring(site.end(), Math.min(site.text().length(), site.end() + 4));
    String clause = site.text().substring(site.clause(), site.start());
    return (clause.contains("由") || clause.contains("从")) && CHANGES.at(behind, 0) > 0;
  }

  private static boolean isHaving(Verbs.Verb verb) {
    return List.of("现有", "拥有", "共有", "保有量", "总里程", "现已有", "目前有").contains(verb.word());
  }

  private static boolean isDone(Verbs.Verb verb) {
    return List.of("完成", "投入", "安排", "下达", "拨付", "发放", "培训", "排查", "检查", "查处", "举办")
        .contains(verb.word());
  }

  /** A verb behind the number and its noun: 5个林场建成监测点. */
  private static Optional<Clue<Nature>> act(Site site) {
    String text = site.text();
    int end = Marks.clauseEnd(text, site.end(), Math.min(text.length(), site.end() + 24));
    if (!Glyphs.isHan(Glyphs.at(text, site.end()))) {
      return Optional.empty();
    }
    for (int i = site.end(); i < end; i++) {
      int length = ACTS.at(text, i);
      if (length > 0) {
        String word = text.substring(i, i + length);
        boolean list = word.equals("入选") || word.equals("列入") || word.equals("纳入");
        return Optional.of(Clue.guess(list ? Nature.LIST : Nature.FLOW, "按其后的“" + word + "”判断"));
      }
    }
    return Optional.empty();
  }

  private static Clue<Nature> without(
      Site site, String clause, boolean at, boolean total, Optional<Nature> before) {
    String unit = site.unit();
    boolean money = unit.endsWith("元");
    if (total) {
      return clause.contains("累计")
          ? Clue.stated(Nature.CUMULATIVE)
          : Clue.guess(Nature.CUMULATIVE, "按“已”判断为累计数");
    }
    Optional<Clue<Nature>> act = act(site);
    if (act.isPresent()) {
      return act.get();
    }
    if (clause.endsWith("有") || clause.endsWith("共有")) {
      return at ? Clue.stated(Nature.STOCK) : Clue.guess(Nature.STOCK, "按“有”判断为存量");
    }
    if (at) {
      return Clue.guess(Nature.STOCK, "按截至时间判断为存量");
    }
    boolean rate = unit.equals("%") || unit.equals("‰");
    if (before.isPresent() && before.get() != Nature.PLANNED && !rate && !clause.contains("每")) {
      return Clue.guess(before.get(), "没有动词，沿用同句前一个数的性质");
    }
    return Clue.guess(money ? Nature.FLOW : Nature.STOCK, "没有动词，按单位判断");
  }
}
