package org.huiyin.draft.reading.clue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** What a number counts, in the words of the text. */
public final class Labels {
  private static final int LONGEST = 30;

  /** What ends the noun behind a measure word. */
  private static final Words ENDS =
      Words.of(
          "都 已 均 全部 用于 为 是 在 到 至 其中 分别 以上 以下 左右 以内 等 和 及 与 的 被 由 从 将 并 同时 进行 位于 作为 向 实行 按 通过 参与 参加 涉及 包括 覆盖 超过 "
              + "纳入 列入 达 占 比 较 实现 完成 建成 承担 开展 设立 设置 设有 获 入选 享受 接受 取得 签订 受到 得到 又 也 还 先后 已经 现 仍 正在 采取 加入 投入使用 投入 投用 开工 竣工 开放 开通 计划 拟 预计 就餐 使用 同时就餐 达标 通车");

  /** Words in which a character of {@link #ENDS} ends nothing. */
  private static final Words KEPT =
      Words.of(
          "公共 在线 在校 在岗 在职 在建 在册 和谐 为民 对口 高等 中等 初等 平等 等级 至少 达标 比例 比赛 到户 到家 从业 向阳 均衡 都市 首都 参与式 获得感");

  /** What does not belong to the front of a noun. */
  private static final Words FRONT =
      Words.of(
          "其中 同时 此外 另外 并且 并 且 还 也 又 再 均 已经 已 共 累计 总共 总计 先后 分别 各类 目前 截至 截止 年 我局 我厅 我委 我们 全部 都 仅 仅有 现 有 的 了 等 和 及 与 对 将 把 为 "
              + "向 在 由 从 到 至 以 来 底 起 中 内 上 后 前 、 ， , 。 ； : ： （ ） ( ) “ ” 每年 每月 每日 每 日均 月均 年均 拟 计划 可 预计 将 力争 确保 要 是 进行 以来 期间 上半年 下半年 全年 全国 全 度 继续 "
              + "今年 去年 明年 一是 二是 三是 四是 五是 六是 第一 第二 第三 使 让 该 其 各 共计 合计 因此 所以 由于 通过 逐步 不断 月底 年底 底 起 至今 组织 经 用 约 达 较 于 按 并将 近 超");

  /** Nouns that begin like a word of {@link #FRONT}. */
  private static final Words KEPT_FRONT =
      Words.of(
          """
          超出 从业 从教 经营 经费 经济 经开区 经济林 约谈 到位 到期 对外 对口 对象 中小 中心 中学 中医 中药 中型 中职 中央 中级 中专 中等 上市 上云 上级 上网 后备 后勤 前沿 前置 内部 内设 内科 用水 用电 用地 用工 用户
          以工代赈 以旧换新 达标 超市 超限 超载 新型 新能源 新材料 新生 新建 在线 在校 在编 为民 为老 年轻 年级 年度 度假 底层 起重 起降 近视 近零 全科 全域 全民 全日制 全职 公共 向阳 再生 再就业 分别墅
          各类 将军 把关 来料 来访 由于 要素 要道 使用 让利 该项目 该工程 该园 组织 使用权 每户 每人 每亩 可再生 可回收 可支配 可利用 均等 较大 按揭 进口 进出口 和谐 年产 期间费 有机 有效 有线 有轨 有责 的士
          """);

  /** Nouns of one character. */
  private static final String SHORT = "村县镇乡区市户";

  /** What does not belong to the end of a noun. */
  private static final Words BACK =
      Words.of(
          "达到 达 其中 为 有 共有 共 约 近 超过 分别 由 从 到 增加到 增至 提高到 提升到 提升至 提高至 增长到 增长至 调整为 调整到 提高为 降至 降到 降低到 下降到 扩大到 上升到 计 是 的 共计 合计 累计 总计 达到了 了 增加 各 已 也 均 "
              + "分别达到 分别为 分别是 （ ( “ ： : 、 ， 至 就 仅 只 仅有 升至 升 现有 实现 数量 在 以 按 不 每 将 可 等 各有 已有 拥有 近 超 突破 逾 最多 控制 保持 稳定 可达 一共 总计达 已达 和 与 及");

  private Labels() {}

  /** The noun behind the measure word: 省级企业技术中心 of 104家省级企业技术中心. */
  public static Optional<String> behind(String text, int end) {
    int index = end;
    if (Glyphs.at(text, index) == '的') {
      index++;
    }
    int start = index;
    int depth = 0;
    while (index < text.length()
        && index - start < LONGEST
        && (isInside(text.charAt(index)) || depth > 0 && text.charAt(index) == '、')
        && !(index > start && ends(text, index))) {
      char c = text.charAt(index);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      index++;
    }
    boolean verb = Verbs.at(text, start) > 0 && Verbs.NOUNS.at(text, start) == 0;
    boolean end0 = ENDS.at(text, start) > 0;
    String noun = balanced(text.substring(start, index));
    if (noun.length() == 1 && SHORT.contains(noun)) {
      return Optional.of(noun);
    }
    return verb || end0 || noun.length() < 2 || !Glyphs.isHan(noun.charAt(0))
        ? Optional.empty()
        : Optional.of(trimBack(noun)).filter(words -> words.length() > 1);
  }

  /** Without a bracket that is not closed. */
  private static String balanced(String words) {
    int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
    int close = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
    return open > close ? words.substring(0, open) : words;
  }

  private static boolean ends(String text, int index) {
    if (KEPT.at(text, index - 1) > 1 || KEPT.at(text, index) > 1) {
      return false;
    }
    int noun = Verbs.NOUNS.at(text, index);
    return ENDS.at(text, index) > 0 && noun == 0 || isActing(text, index) && noun == 0;
  }

  /** A verb that is followed by its object, not a part of the noun (培训基地). */
  private static boolean isActing(String text, int index) {
    int length = Verbs.at(text, index);
    char next = Glyphs.at(text, index + length);
    return length > 0 && (Glyphs.isDigit(next) || "了有出到一".indexOf(next) >= 0);
  }

  private static boolean isInside(char c) {
    return Glyphs.isHan(c) || Glyphs.isLatin(c) || "“”（）()《》+-·".indexOf(c) >= 0;
  }

  /**
   * The noun before the number: 养护企业 of 选定养护企业9家.
   *
   * @param from where the clause begins, or the number before it ends
   * @param hidden the indices of areas and times, which belong to no noun
   */
  public static Optional<String> before(String text, int from, int to, BitSet hidden) {
    int end = to;
    while (end > from) {
      int start = end;
      while (start > from && !hidden.get(start - 1)) {
        start--;
      }
      Optional<String> noun = noun(text, start, end);
      if (noun.isPresent()) {
        return noun;
      }
      end = start;
      while (end > from && hidden.get(end - 1)) {
        end--;
      }
    }
    return Optional.empty();
  }

  /** The noun in a stretch without areas and times. */
  private static Optional<String> noun(String text, int start, int to) {
    List<Verbs.Verb> verbs = Verbs.in(text, start, to);
    for (int i = verbs.size() - 1; i >= 0; i--) {
      Verbs.Verb verb = verbs.get(i);
      int rest = to - verb.end();
      String behind = trimBack(trimFront(text.substring(verb.end(), to)));
      boolean noun = isModifier(text, verb, to) || i > 0 && behind.length() <= 2;
      if (!noun && behind.length() >= 2 && rest >= 2) {
        return Optional.of(shortened(behind));
      }
    }
    String whole = trimBack(trimFront(text.substring(start, to)));
    boolean onlyVerb =
        verbs.stream()
            .anyMatch(
                verb ->
                    verb.word().startsWith(whole)
                        || whole.endsWith(verb.word()) && isShort(whole, verb));
    return onlyVerb || whole.length() < 2 ? Optional.empty() : Optional.of(shortened(whole));
  }

  /** Whether a phrase is its verb and no more: 改造, but not 高温补贴. */
  private static boolean isShort(String whole, Verbs.Verb verb) {
    return whole.length() - verb.word().length() < 2;
  }

  /** Whether a verb only stands before a short noun of its own: 种植面积, 完成率. */
  private static boolean isModifier(String text, Verbs.Verb verb, int to) {
    String rest = trimBack(text.substring(verb.end(), to));
    return rest.length() == 1
        || rest.length() == 2
            && List.of("面积", "规模", "总额", "总量", "人数", "数量", "能力", "标准", "企业", "人员", "里程")
                .contains(rest)
            && verb.nature() != Nature.NEW;
  }

  /** The verb phrase itself, for a number without a noun: 改造, 财政补贴. */
  public static Optional<String> phrase(String text, int from, int to, BitSet hidden) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!hidden.get(i)) {
        words.append(text.charAt(i));
      }
    }
    String phrase = trimBack(trimFront(words.toString()));
    return phrase.length() < 2 ? Optional.empty() : Optional.of(shortened(phrase));
  }

  /** The words behind a number up to the next sign, for a number that nothing else names. */
  public static Optional<String> rest(String text, int end) {
    int index = end;
    while (index < text.length() && index - end < 10 && Glyphs.isHan(text.charAt(index))) {
      index++;
    }
    return index - end < 2 ? Optional.empty() : Optional.of(text.substring(end, index));
  }

  private static String shortened(String label) {
    String plain = label.replaceAll("[，。；：、,;:\\s]+", "");
    int close = Math.max(plain.lastIndexOf('）'), plain.lastIndexOf(')'));
    int open = Math.max(plain.lastIndexOf('（'), plain.lastIndexOf('('));
    if (open > close) {
      plain = plain.substring(open + 1);
    } else if (open < 0 && close >= 0 && close < plain.length() - 1) {
      plain = plain.substring(close + 1);
    }
    return plain.length() > LONGEST ? trimFront(plain.substring(plain.length() - LONGEST)) : plain;
  }

  static String trimFront(String words) {
    String left = words.strip();
    int length = front(left);
    while (length > 0 && left.length() > length) {
      left = left.substring(length).strip();
      length = front(left);
    }
    return length == left.length() ? "" : left;
  }

  private static int front(String words) {
    boolean kept = Verbs.NOUNS.at(words, 0) > 0 || KEPT_FRONT.at(words, 0) > 0;
    return kept ? 0 : FRONT.at(words, 0);
  }

  static String trimBack(String words) {
    String left = words.strip();
    int length = BACK.before(left, left.length());
    while (length > 0 && left.length() > length) {
      left = left.substring(0, left.length() - length).strip();
      length = BACK.before(left, left.length());
    }
    return length == left.length() ? "" : left;
  }
}
