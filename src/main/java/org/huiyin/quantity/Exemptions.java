package org.huiyin.quantity;

import java.util.List;
import org.huiyin.quantity.Numeral.Kind;

/**
 * Quantities whose source no reader could ask for: persons in a salutation, bodies that issue
 * something together, the text counting its own points, staff and visits in handling this very
 * reply, page furniture, the base of a rate. When in doubt a number is bound: asking once too often
 * is cheaper than letting a figure through.
 */
final class Exemptions {
  private static final List<String> PERSONS =
      List.of("代表", "委员", "人大代表", "政协委员", "省人大", "市人大", "区人大", "县人大", "省政协", "市政协", "提案人");
  private static final List<String> BODIES = List.of("部门", "部委", "单位", "委办局", "厅局");
  private static final List<String> ISSUING =
      List.of("联合", "共同", "印发", "发布", "出台", "制定", "下发", "会签", "转发", "发文", "会商", "会同", "牵头", "研究");
  private static final List<String> OWN =
      List.of("以下", "如下", "下列", "上述", "这", "从", "提出的", "您的", "您提的", "您提出", "所提", "围绕您", "关于");
  private static final List<String> POINTS = List.of("方面", "大方面", "点", "条", "项", "个", "大", "类");
  private static final List<String> POINT_NOUNS =
      List.of(
          "建议", "意见", "措施", "方面", "问题", "工作", "要求", "说明", "答复", "举措", "原因", "环节", "内容", "考虑", "任务");
  private static final List<String> FURNITURE =
      List.of(
          "浏览量", "浏览次数", "浏览", "点击量", "点击数", "点击率", "点击", "阅读量", "阅读次数", "阅读", "阅读数", "访问量", "访问次数",
          "访问", "字号", "页码", "Views", "Hits");
  private static final List<String> HANDLING =
      List.of("您", "人大代表", "代表", "委员", "提案人", "提案者", "建议人", "提案");
  private static final List<String> CONTACT =
      List.of(
          "沟通", "走访", "座谈", "见面", "面商", "电话", "联系", "现场", "上门", "踏勘", "实地", "面对面", "汇报", "征求", "对接",
          "拜访", "答复");
  private static final List<String> SENT =
      List.of("带领", "率领", "率队", "派出", "派遣", "选派", "安排", "组织", "指派", "带队", "邀请");
  private static final List<String> STAFF = List.of("人", "名", "位", "次", "回", "趟", "轮");
  private static final Rational MOST_STAFF = Rational.of(20);

  private Exemptions() {}

  /** Whether a numeral that would need a source by its kind needs none here. */
  static boolean exempts(Passage passage, Numeral numeral) {
    if (numeral.kind() != Kind.QUANTITY) {
      return false;
    }
    String before = passage.sentenceBefore(numeral.start(), 30);
    String near = passage.clauseBefore(numeral.start(), 14).stripTrailing();
    String after = passage.sentenceAfter(numeral.end(), 24);
    return isSalutation(numeral, near, after)
        || isIssuing(numeral, before, after)
        || isOwnPoint(numeral, near, after)
        || isHandling(numeral, before, after)
        || isBase(near)
        || isFurniture(passage, numeral);
  }

  /** 某某等6名代表, 某某等三位委员. */
  private static boolean isSalutation(Numeral numeral, String near, String after) {
    boolean and = near.endsWith("等") || near.endsWith("您") || near.endsWith("你们");
    boolean persons = List.of("名", "位", "人", "").contains(numeral.unit());
    String who = after.stripLeading();
    boolean named =
        PERSONS.stream().anyMatch(word -> who.startsWith(word) || who.startsWith("名" + word))
            || near.contains("代表")
            || near.contains("委员");
    return and && persons && named;
  }

  /** 四部门印发, 联合财政等5个部门出台. */
  private static boolean isIssuing(Numeral numeral, String before, String after) {
    String bodies = numeral.unit() + after;
    int place = -1;
    for (String body : BODIES) {
      int found = bodies.indexOf(body);
      place = found >= 0 && found <= 6 && (place < 0 || found < place) ? found : place;
    }
    if (place < 0) {
      return false;
    }
    String issued = bodies.substring(place, Math.min(bodies.length(), place + 12));
    String joined = before.substring(Math.max(0, before.length() - 24));
    return ISSUING.stream().anyMatch(issued::contains)
        || joined.contains("联合")
        || joined.contains("会同");
  }

  /** 三个方面工作, 以下四条建议, 三点意见. */
  private static boolean isOwnPoint(Numeral numeral, String near, String after) {
    String counted = numeral.unit() + after;
    boolean aspects =
        counted.startsWith("方面")
            || counted.startsWith("个方面")
            || counted.startsWith("大方面")
            || counted.startsWith("点")
                && POINT_NOUNS.stream().anyMatch(noun -> counted.startsWith("点" + noun));
    boolean own = OWN.stream().anyMatch(near::endsWith) || near.endsWith("以下的");
    boolean points =
        POINTS.stream().anyMatch(counted::startsWith)
            && POINT_NOUNS.stream()
                .anyMatch(
                    noun -> counted.substring(0, Math.min(counted.length(), 8)).contains(noun));
    boolean proposed = near.contains("您") && near.contains("提") && points;
    return aspects || own && points || proposed;
  }

  /** 先后3次与您沟通, 带领3名技术人员到现场. */
  private static boolean isHandling(Numeral numeral, String before, String after) {
    if (!STAFF.contains(numeral.unit()) || !isFew(numeral)) {
      return false;
    }
    String around = before + numeral.text() + after;
    boolean contact =
        HANDLING.stream().anyMatch(around::contains) && CONTACT.stream().anyMatch(around::contains);
    String near = before.substring(Math.max(0, before.length() - 12));
    boolean sent =
        SENT.stream().anyMatch(near::contains)
            && List.of("现场", "实地", "上门", "踏勘", "走访", "座谈", "面商").stream()
                .anyMatch(around::contains);
    return contact || sent;
  }

  private static boolean isFew(Numeral numeral) {
    return numeral.value().length() < 3
        && numeral.value().chars().allMatch(Character::isDigit)
        && Rational.of(Long.parseLong(numeral.value())).compareTo(MOST_STAFF) <= 0;
  }

  /** 每100户: the base of a rate. */
  private static boolean isBase(String near) {
    return near.endsWith("每");
  }

  /** 浏览量：1280 at the edge of a page; 阅读量1.2亿次 in a sentence is a figure. */
  private static boolean isFurniture(Passage passage, Numeral numeral) {
    int end = numeral.start();
    while (end > 0
        && numeral.start() - end < 4
        && (Glyphs.isBlank(passage.at(end - 1)) || Glyphs.isColon(passage.at(end - 1)))) {
      end--;
    }
    boolean apart =
        end < numeral.start()
            || numeral.unit().isEmpty() && numeral.text().chars().allMatch(Character::isDigit);
    return apart && passage.endsWithAny(end, FURNITURE);
  }
}
