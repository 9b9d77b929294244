package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises numbers with which a text counts its own points: 三个方面, 以下四条建议, 5项举措：一是…二是…. The list
 * markers that follow are the evidence. If their number differs from the stated one, the text is
 * wrong.
 */
public final class Points {
  private static final Words OWN =
      Words.of(
          """
          以下 如下 下列 上述 前述 以上 这 从 提出的 您的 您提的 您提出 所提 围绕您 关于 以下的 现就 就 下面 以下这 前面 这里 上面 反映的 所述 其他 其余
          """);
  private static final Words POINTS = Words.of("方面 大方面 点 条 项 个 大 类 种 部分 步 层面 件 大类 款");
  private static final Words NOUNS =
      Words.of(
          """
          建议 意见 措施 方面 问题 工作 要求 说明 答复 举措 原因 环节 内容 考虑 任务 情形 途径 部分 阶段 步骤 层面 维度 原则 重点 方向 领域 条件 办法 特点 渠道 方式 模式
          机制 抓手 着力点 转变 结合 情况 因素 事项 做法 层次 路径 类型 类别 目标 难点 短板 不足 困难 关键 体系 行动 工程 抓实 着力 强化
          """);
  private static final Words FIRST = Words.of("一是 一要 第一， 第一, 首先 （一） (一)");
  private static final int REACH = 60;
  private static final int FAR = 4000;
  private static final int FEWEST = 2;

  private Points() {}

  /**
   * A stated number of points that differs from the number of list markers.
   *
   * @param stated the stated number
   * @param marks the number of list markers that follow: 一是, 二是…
   */
  public record Miscount(Numeral numeral, int stated, int marks) {}

  /** Returns whether a quantity counts points of the text itself. */
  static boolean isOwn(Passage passage, Numeral numeral) {
    String near = passage.clauseBefore(numeral.start(), 14).stripTrailing();
    String after = passage.clauseAfter(numeral.end(), 16);
    String counted = numeral.unit() + after;
    boolean aspects =
        counted.startsWith("方面")
            || counted.startsWith("个方面")
            || counted.startsWith("大方面")
            || counted.startsWith("点") && NOUNS.at(counted, 1) > 0;
    int unit = POINTS.at(counted, 0);
    if (aspects || unit == 0) {
      return aspects;
    }
    String noun = counted.substring(0, Math.min(counted.length(), 9));
    boolean named = NOUNS.in(noun);
    // A reply answers one or two 件; 代表提出的15件建议 are those of a year.
    boolean all = counted.startsWith("件") && numeral.value().length() > 1 && !near.contains("您");
    boolean own = OWN.before(near, near.length()) > 0 && !all;
    boolean pointed = counted.startsWith("点") && counted.length() == 1;
    boolean sorted = "类种".indexOf(counted.charAt(unit - 1)) >= 0;
    boolean proposed = near.contains("您") && near.contains("提") && named;
    boolean answered =
        named && near.contains("就") && (after.contains("答复") || after.contains("说明"));
    return own && (named || pointed || sorted)
        || proposed
        || answered
        || isListed(passage, numeral, named || !noun.startsWith("个") && !noun.startsWith("条"));
  }

  /** Returns whether the points follow: list markers, or as many items as stated (3种途径：甲、乙、丙). */
  private static boolean isListed(Passage passage, Numeral numeral, boolean points) {
    if (numeral.value().length() > 2 || !isCount(numeral.value())) {
      return false;
    }
    int stated = Integer.parseInt(numeral.value());
    String after = passage.sentenceAfter(numeral.end(), REACH);
    int colon = colon(after);
    if (points && firstMarker(passage.text(), numeral.end()) >= 0 && stated > 1) {
      return true;
    }
    if (!points || colon < 0 || colon > 12 || stated < FEWEST) {
      return false;
    }
    return parts(passage, numeral.end() + colon + 1) == stated;
  }

  private static boolean isCount(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int colon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Glyphs.isColon(text.charAt(i))) {
        return i;
      }
      if (Glyphs.endsClause(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the number of items separated by 、 or ； up to the end of the sentence. */
  private static int parts(Passage passage, int index) {
    int pauses = 0;
    int semicolons = 0;
    for (int i = index; i < index + 4 * REACH; i++) {
      char c = passage.at(i);
      if (c == '。' || c == '\n' || c == Glyphs.NONE) {
        break;
      }
      pauses += c == '、' ? 1 : 0;
      semicolons += c == '；' || c == ';' ? 1 : 0;
    }
    return (semicolons > 0 ? semicolons : pauses) + 1;
  }

  /** Returns the distance to a first list marker directly after the end of the clause, or -1. */
  private static int firstMarker(String text, int index) {
    int end = index;
    while (end - index < 24 && !Glyphs.endsClause(Glyphs.at(text, end))) {
      end++;
    }
    int mark = end;
    while (mark - end < 4
        && Glyphs.at(text, mark) != Glyphs.NONE
        && (Glyphs.endsClause(text.charAt(mark)) || Glyphs.isBlank(text.charAt(mark)))) {
      mark++;
    }
    return mark > end && FIRST.at(text, mark) > 0 ? mark - index : -1;
  }

  /** Returns whether a text contains a first list marker, so that a count can be compared. */
  public static boolean mayMark(String text) {
    return FIRST.in(text);
  }

  /**
   * Returns the stated numbers of points that differ from the number of list markers after them.
   * Only markers numbered from 1 without a gap count; a number without such markers is not
   * reported.
   *
   * @param numerals the numerals of the text, as the audit returns them
   */
  public static List<Miscount> miscounts(String text, List<Numeral> numerals) {
    List<Miscount> found = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      boolean points =
          numeral.kind() == Kind.QUANTITY && !numeral.needsBinding() && isCount(numeral.value());
      if (!points || numeral.value().length() > 2 || firstMarker(text, numeral.end()) < 0) {
        continue;
      }
      int stated = Integer.parseInt(numeral.value());
      int marks = marks(numerals, i + 1, numeral.end());
      if (marks >= FEWEST && marks != stated) {
        found.add(new Miscount(numeral, stated, marks));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the number of the last marker of a sequence of one form that starts at 1. */
  private static int marks(List<Numeral> numerals, int from, int start) {
    int marks = 0;
    String form = "";
    for (int i = from; i < numerals.size() && numerals.get(i).start() - start < FAR; i++) {
      Numeral mark = numerals.get(i);
      if (mark.kind() != Kind.LIST_MARKER) {
        continue;
      }
      String shape = shape(mark.text());
      if (marks == 0) {
        if (!mark.value().equals("1")) {
          return 0;
        }
        form = shape;
        marks = 1;
      } else if (shape.equals(form)) {
        if (!mark.value().equals(String.valueOf(marks + 1))) {
          return marks;
        }
        marks++;
      }
    }
    return marks;
  }

  /** Returns a marker without its number: 是, 、, （）. */
  private static String shape(String mark) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (!Glyphs.isDigit(c) && !Glyphs.isHanNumber(c)) {
        shape.append(c);
      }
    }
    return shape.toString();
  }
}
