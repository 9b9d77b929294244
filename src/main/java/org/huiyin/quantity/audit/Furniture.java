package org.huiyin.quantity.audit;

import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises page furniture, which needs no source: view counts, page numbers, numbers of copies
 * and characters, footnote marks. The form decides, a label beside a bare number without a
 * predicate: 阅读：35 is page furniture, 阅读活动办了210场 is not.
 */
final class Furniture implements Rule {
  private static final Words COUNTERS =
      Words.of(
          """
          阅读 浏览 点击 访问 查看 围观 评论 跟帖 回复 收藏 分享 点赞 转发 下载 人气 点阅 在看 看过 喜欢 推荐 收看 播放 关注 留言 热度 字体 字号
          Views View Hits Hit Clicks Click Reads Read Likes Shares Comments Visits Downloads
          """);
  private static final Words MEASURES = Words.of("总次数 次数 人数 总量 数量 量 数 率 人次 次 count");
  private static final Words BEFORE =
      Words.of("本站 本页 本文 文章 网页 页面 信息 新闻 内容 总 已 打印 关闭 累计 您是第 页 分 享 到 被");
  private static final Words UNITS = Words.of("次 人次 人 条 个 回 遍 times");
  private static final Words PARTS = Words.of("全文 正文 本文 字数 全文共 正文共 全文约");
  private static final Words HAVING = Words.of("已有 共有 有 已被 共");
  private static final int MOST_DIGITS = 9;

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    if (!Glyphs.isDigit(passage.at(start)) || Glyphs.isDigit(passage.at(start - 1))) {
      return Optional.empty();
    }
    int end = digitsEnd(passage, start);
    return end - start > MOST_DIGITS
        ? Optional.empty()
        : footnote(passage, start, end)
            .or(() -> page(passage, start, end))
            .or(() -> copies(passage, start, end))
            .or(() -> characters(passage, start, end))
            .or(() -> countAfter(passage, start, end))
            .or(() -> countBefore(passage, start, end));
  }

  /** Returns the index after digits and thousands separators. */
  private static int digitsEnd(Passage passage, int start) {
    int end = start;
    while (Glyphs.isDigit(passage.at(end))
        || passage.at(end) == ',' && end > start && groups(passage, end + 1)) {
      end++;
      if (end - start > MOST_DIGITS + 3) {
        break;
      }
    }
    return end;
  }

  private static boolean groups(Passage passage, int index) {
    return Glyphs.isDigit(passage.at(index))
        && Glyphs.isDigit(passage.at(index + 1))
        && Glyphs.isDigit(passage.at(index + 2))
        && !Glyphs.isDigit(passage.at(index + 3));
  }

  private static Optional<Numeral> found(
      Passage passage, int start, int digits, int end, String unit) {
    String value = Glyphs.plain(passage.text().substring(start, digits)).replace(",", "");
    return Optional.of(passage.numeral(start, end, Kind.QUANTITY, value, unit).binding(false));
  }

  /** Recognises [4] after a word. */
  private static Optional<Numeral> footnote(Passage passage, int start, int end) {
    char open = passage.at(start - 1);
    char close = passage.at(end);
    boolean mark = (open == '[' && close == ']' || open == '［' && close == '］') && end - start < 4;
    return mark
        ? passage.found(
            start - 1, end + 1, Kind.LIST_MARKER, passage.text().substring(start, end), "")
        : Optional.empty();
  }

  /** Recognises 共4页 at the edge of a page, and a page number between dashes: — 3 —. */
  private static Optional<Numeral> page(Passage passage, int start, int end) {
    int word = Glyphs.skipBlanks(passage.text(), end);
    boolean pages =
        passage.at(word) == '页'
            && passage.at(passage.skipBlanksBefore(start) - 1) == '共'
            && !Glyphs.isHan(passage.at(word + 1));
    if (pages) {
      return found(passage, start, end, word + 1, "页");
    }
    String words = passage.lineBefore(start, 14);
    boolean last = words.startsWith("Page ") && words.endsWith(" of ");
    if (last) {
      return found(passage, start, end, end, "");
    }
    String before = passage.lineBefore(start, 6).strip();
    String after = passage.lineAfter(end, 6).strip();
    boolean single =
        end - start < 4
            && before.length() == 1
            && after.length() == 1
            && Glyphs.isDash(before.charAt(0))
            && Glyphs.isDash(after.charAt(0));
    return single
        ? passage.found(start, end, Kind.ORDINAL, passage.text().substring(start, end), "页")
        : Optional.empty();
  }

  /** Recognises 共印20份, and (3份) after a name in a line of copy recipients. */
  private static Optional<Numeral> copies(Passage passage, int start, int end) {
    int unit = Glyphs.skipBlanks(passage.text(), end);
    if (passage.at(unit) != '份' || Glyphs.isHan(passage.at(unit + 1))) {
      return Optional.empty();
    }
    String before = passage.clauseBefore(start, 6).strip();
    boolean printed = before.endsWith("共印") || before.endsWith("印数") || before.endsWith("印制份数");
    return printed || passage.inCopyLine(start)
        ? found(passage, start, end, unit + 1, "份")
        : Optional.empty();
  }

  /** Recognises 全文812字. */
  private static Optional<Numeral> characters(Passage passage, int start, int end) {
    boolean counted =
        passage.at(end) == '字'
            && !Glyphs.isHan(passage.at(end + 1))
            && PARTS.before(passage.text(), labelEnd(passage, start)) > 0;
    return counted ? found(passage, start, end, end + 1, "字") : Optional.empty();
  }

  private static int labelEnd(Passage passage, int start) {
    int end = start;
    while (end > 0
        && start - end < 6
        && (Glyphs.isBlank(passage.at(end - 1))
            || Glyphs.isColon(passage.at(end - 1))
            || "(（[【|".indexOf(passage.at(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  /** Recognises 阅读：35, 查看次数:56, 围观118. */
  private static Optional<Numeral> countAfter(Passage passage, int start, int end) {
    int label = labelEnd(passage, start);
    int word = label - MEASURES.before(passage.text(), label);
    int length = COUNTERS.before(passage.text(), word);
    if (length == 0) {
      length = word < label ? COUNTERS.before(passage.text(), label) : 0;
      word = label;
    }
    if (length == 0) {
      return Optional.empty();
    }
    int first = word - length;
    char previous = passage.at(first - 1);
    boolean apart =
        !Glyphs.isHan(previous) && !Glyphs.isLatin(previous)
            || BEFORE.before(passage.text(), first) > 0;
    return apart ? closed(passage, start, end, label < start) : Optional.empty();
  }

  /** Recognises a bare number, or one with 次, that no sentence continues. */
  private static Optional<Numeral> closed(Passage passage, int start, int end, boolean parted) {
    int word = Glyphs.skipBlanks(passage.text(), end);
    int unit = UNITS.at(passage.text(), word);
    int last = unit > 0 ? word + unit : end;
    char next = passage.at(last);
    boolean ends =
        !Glyphs.isHan(next)
            && !Glyphs.isLatin(next)
            && !Glyphs.isDigit(next)
            && !Glyphs.isPercent(next)
            && !(next == '.' && Glyphs.isDigit(passage.at(last + 1)));
    boolean another = parted && COUNTERS.at(passage.text(), last) > 0;
    return ends && (parted || !Glyphs.endsClause(next) || passage.atLineEnd(last)) || another
        ? found(passage, start, end, last, passage.text().substring(Math.min(word, last), last))
        : Optional.empty();
  }

  /** Recognises 412次点阅, 56人看过. */
  private static Optional<Numeral> countBefore(Passage passage, int start, int end) {
    int word = Glyphs.skipBlanks(passage.text(), end);
    int unit = UNITS.at(passage.text(), word);
    int counter = Glyphs.skipBlanks(passage.text(), word + unit);
    int length = COUNTERS.at(passage.text(), counter);
    int last = counter + length;
    boolean closes =
        length > 0
            && (unit > 0 || Glyphs.isHan(passage.at(counter)))
            && !Glyphs.isHan(passage.at(last))
            && !Glyphs.isLatin(passage.at(last))
            && (!Glyphs.isHan(passage.at(passage.skipBlanksBefore(start) - 1))
                || HAVING.before(passage.text(), passage.skipBlanksBefore(start)) > 0
                    && passage.lineBefore(start, 8).length() < 8);
    return closes
        ? found(
            passage,
            start,
            end,
            Math.max(end, word + unit),
            passage.text().substring(word, word + unit))
        : Optional.empty();
  }
}
