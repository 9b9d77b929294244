package org.huiyin.quantity.audit;

import java.util.List;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Decides which quantities need no source: persons in a salutation, authorities that issue a
 * document together or were just listed, the number of the text's own points, staff and visits in
 * the handling of this reply, the base of a rate. In doubt a source is required: one request too
 * many costs less than an unchecked figure.
 */
final class Exemptions {
  private static final Words PERSONS =
      Words.of("代表 委员 人大代表 政协委员 省人大 市人大 区人大 县人大 省政协 市政协 提案人 同志 名代表 名委员 位代表 位委员");
  private static final Words ADDRESSED =
      Words.of("代表 委员 同志 单位 党派 提案人 提案者 建议人 先生 女士 党派团体 界别 代表团 小组 工商联");
  private static final Words BODIES = Words.of("部门 部委 单位 委办局 厅局 部委局 机关 厅 局 委");
  private static final Words ISSUING =
      Words.of(
          """
          联合 共同 印发 发布 出台 制定 下发 会签 转发 发文 会商 公布 发出 联发 印制 《 关于 颁布 修订 研究制定 正在会商
          """);
  private static final Words ACTING = Words.of("检查 抽查 走访 排查 涉及 覆盖 服务 整治 约谈 惠及 调研 培训 组织 选派 慰问");
  private static final Words JOINED = Words.of("联合 会同 协同 商请");
  private static final Words REPEATED =
      Words.of("部 省 市 县 区 镇 乡 村 国 地 州 院 校 局 委 厅 办 家 家单位 个部门 部门 街道 方 者 人 港 河 湖 馆 厂 园 镇街 省市 市县");

  /** Measure words that repeat a list only in characters: 甲、乙、丙三处. */
  private static final Words THINGS = Words.of("处 座 条 所 份 个");

  private static final Words HANDLING =
      Words.of("您 人大代表 代表 委员 提案人 提案者 建议人 提案 此件 该件 本件 建议办理 办理过程 办好 该建议 本建议 你们 你会 贵会");
  private static final Words CONTACT =
      Words.of(
          "沟通 走访 座谈 见面 面商 电话 联系 现场 上门 踏勘 实地 面对面 汇报 征求 对接 拜访 答复 登门 听取 赴 察看 会商 协商 研究 勘查 勘察 查看 专题会 调研");
  private static final Words VISITS = Words.of("登门 上门拜访 上门走访 当面 面商 与您 向您 同您 见面");
  private static final Words SENT = Words.of("率 派 带领 率领 率队 派出 派遣 选派 安排 组织 指派 带队 邀请 会同");
  private static final Words ON_SITE = Words.of("现场 实地 上门 踏勘 走访 座谈 面商 勘查 勘察 登门");
  private static final Words RECKONED = Words.of("全年 累计 共 全市 全县 全区 全省 年内 以来 今年 去年 上半年 合计 共计 每年 已");
  private static final Words GAINED = Words.of("增派 新增 增加 增设 招 聘 配备 增配 补充 录用 增至");
  private static final List<String> STAFF = List.of("人", "名", "位");
  private static final List<String> ROUNDS = List.of("次", "回", "轮", "趟");
  private static final int MOST_BODIES = 40;
  private static final int MOST_STAFF = 20;

  private Exemptions() {}

  /** Returns whether a numeral needs no source although its kind does. */
  static boolean exempts(Passage passage, Numeral numeral) {
    if (numeral.text().equalsIgnoreCase("twice")) {
      return EnglishPoints.isRound(passage, numeral);
    }
    if (numeral.kind() != Kind.QUANTITY) {
      return false;
    }
    return isBase(passage, numeral)
        || isFew(numeral)
            && (isSalutation(passage, numeral)
                || isIssuing(passage, numeral)
                || isRepeated(passage, numeral)
                || isHandling(passage, numeral)
                || Points.isOwn(passage, numeral)
                || EnglishPoints.isOwn(passage, numeral));
  }

  private static boolean isFew(Numeral numeral) {
    return numeral.value().length() < 3
        && numeral.value().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int count(Numeral numeral) {
    return numeral.value().isEmpty() ? 0 : Integer.parseInt(numeral.value());
  }

  /** Recognises 某某等6名代表, （领衔，共12位）委员：, 等3家提案单位：. */
  private static boolean isSalutation(Passage passage, Numeral numeral) {
    String near = passage.clauseBefore(numeral.start(), 14).stripTrailing();
    String after = passage.lineAfter(numeral.end(), 16);
    String who = after.stripLeading();
    boolean and =
        near.endsWith("等")
            || near.endsWith("您")
            || near.endsWith("你们")
            || near.endsWith("其他")
            || near.endsWith("其余");
    boolean persons = List.of("名", "位", "人", "").contains(numeral.unit());
    boolean named =
        PERSONS.at(who, 0) > 0 || near.contains("代表") && and || near.contains("委员") && and;
    if (and && persons && named) {
      return true;
    }
    boolean counted = persons || List.of("家", "个", "件").contains(numeral.unit());
    int end = who.length();
    while (end > 0
        && (Glyphs.isBlank(who.charAt(end - 1)) || Glyphs.isColon(who.charAt(end - 1)))) {
      end--;
    }
    boolean closes = end < who.length() || after.length() < 16;
    boolean addressed =
        closes
            && (end < who.length() || "）)".indexOf(Glyphs.at(who, 0)) >= 0)
            && ADDRESSED.before(who, end) > 0;
    boolean first = passage.lineBefore(numeral.start(), 60).length() < 60;
    return counted
        && addressed
        && first
        && (and || near.endsWith("共") || near.contains("（") || near.endsWith("、"));
  }

  /** Recognises 四部门印发, 财政等5个部门联合出台, 会同6部门. Not 检查126家单位，下发整改书. */
  private static boolean isIssuing(Passage passage, Numeral numeral) {
    String after = passage.clauseAfter(numeral.end(), 14);
    String bodies = numeral.unit() + after;
    int place = -1;
    int length = 0;
    for (int i = 0; i <= Math.min(4, bodies.length()) && place < 0; i++) {
      length = BODIES.at(bodies, i);
      place = length > 0 ? i : -1;
    }
    if (place < 0 || count(numeral) > MOST_BODIES) {
      return false;
    }
    String before = passage.phraseBefore(numeral.start(), 24);
    boolean and = before.endsWith("等") || before.isEmpty() || before.endsWith("委");
    boolean unit = bodies.startsWith("单位", place);
    String rest = bodies.substring(place + length);
    int verb = 0;
    while (verb < Math.min(4, rest.length()) && ISSUING.at(rest, verb) == 0) {
      verb++;
    }
    boolean issues = ISSUING.at(rest, verb) > 0 && verb < 4;
    int joined = JOINED.lastIn(before);
    boolean together = joined >= 0 && ACTING.lastIn(before) < joined;
    return together || issues && (and || !unit && ACTING.lastIn(before) < 0);
  }

  /** Recognises a count of names listed directly before it: 皖、赣两省. */
  private static boolean isRepeated(Passage passage, Numeral numeral) {
    String counted = numeral.unit() + passage.clauseAfter(numeral.end(), 4);
    int number = count(numeral);
    if (REPEATED.at(counted, 0) == 0 && THINGS.at(counted, 0) == 0 || number < 2 || number > 12) {
      return false;
    }
    String before = passage.phraseBefore(numeral.start(), 12 * number);
    int named = 1;
    int run = 0;
    for (int i = before.length() - 1; i >= 0 && run < 12; i--) {
      char c = before.charAt(i);
      boolean joint = c == '、' || (c == '和' || c == '与' || c == '及') && run > 0;
      named += joint ? 1 : 0;
      run = joint ? 0 : run + 1;
    }
    boolean and = before.endsWith("等");
    boolean thing = THINGS.at(counted, 0) > 0;
    if (thing && Glyphs.isDigit(passage.at(numeral.start()))) {
      return false;
    }
    return named == number
        && Glyphs.isHan(passage.at(numeral.start() - 1))
        && !before.endsWith("有")
        && !before.endsWith("共")
        && (Glyphs.isHan(passage.at(numeral.end())) || !Glyphs.isDigit(passage.at(numeral.start())))
        && (!and || numeral.text().length() < 4);
  }

  /** Recognises 先后3次与您沟通, 带领3名技术人员到现场. Not a total over a year. */
  private static boolean isHandling(Passage passage, Numeral numeral) {
    if (count(numeral) > MOST_STAFF) {
      return false;
    }
    String clause = passage.clauseBefore(numeral.start(), 24);
    String after = passage.clauseAfter(numeral.end(), 24);
    String around =
        passage.sentenceBefore(numeral.start(), 40) + passage.sentenceAfter(numeral.end(), 24);
    boolean reckoned = RECKONED.in(clause.replace("先后共", "")) || GAINED.in(clause);
    if (ROUNDS.contains(numeral.unit())) {
      boolean several = clause.endsWith("先后") || clause.endsWith("多次");
      boolean contact = CONTACT.in(clause) || CONTACT.in(after);
      return !reckoned && contact && (HANDLING.in(around) || several && VISITS.in(clause + after));
    }
    boolean sent = SENT.in(clause) && ON_SITE.in(clause + after + around);
    boolean contacted =
        HANDLING.in(clause + after) && CONTACT.in(clause + after) && SENT.in(clause);
    return STAFF.contains(numeral.unit()) && !reckoned && (sent || contacted);
  }

  /** Recognises the base of a rate: 每100户, per 1,000 people. */
  private static boolean isBase(Passage passage, Numeral numeral) {
    String before = " " + passage.clauseBefore(numeral.start(), 8).stripTrailing();
    return before.endsWith("每") || before.endsWith(" per") || before.endsWith(" every");
  }
}
