package org.huiyin.quantity.audit;

import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises telephone numbers, postcodes, index numbers and other codes: digits and letters joined
 * by dashes, slashes and points. A label may come some words before: 电话：某局 83390000.
 */
final class Codes implements Rule {
  private static final Words LABELS =
      Words.of(
          """
          电话 联系方式 手机 手机号 手机号码 传真 邮编 邮政编码 索引号 编号 账号 帐号 户号 证号 号码 代码 备案 备案号 信用代码 文号 咨询 微信号 流水号 案号 工单号 订单号 档案号
          信息索引 目录号 分类号 登记号 批准号 许可证 许可证号 座机 热线 监督电话 值班电话 咨询电话 ISBN ISSN QQ群 QQ Tel Tel. Fax Fax. Phone Postcode telephone mobile
          Number No Code index ZIP
          """);
  private static final Words CALLS = Words.of("电话 手机 传真 热线 联系方式 联系人 座机 Tel Phone Fax telephone");
  private static final int LONGEST_CODE = 40;
  private static final int CODE_DIGITS = 9;

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    if (!Glyphs.isDigit(passage.at(start)) || passage.at(start - 1) == '.') {
      return Optional.empty();
    }
    int digits = digitsEnd(passage, start);
    int end = codeEnd(passage, start);
    boolean labelled = isLabelled(passage, start);
    int phone = phoneEnd(passage, start, digits, labelled);
    if (phone > start) {
      return found(passage, start, phone);
    }
    boolean zero = Glyphs.digit(passage.at(start)) == 0 && digits - start > 1;
    if (zero && passage.at(digits) == '后') {
      return Optional.empty();
    }
    boolean longRow = digits - start >= CODE_DIGITS && !isCounted(passage, digits);
    boolean row = labelled && digits - start > 1 && !isCountedNext(passage, digits);
    int last = row && !longRow ? apartEnd(passage, start, end) : end;
    if (zero || row || joins(passage, start, end) && !isCounted(passage, end)) {
      return found(passage, start, Math.max(last, digits));
    }
    return longRow ? found(passage, start, digits) : Optional.empty();
  }

  private static Optional<Numeral> found(Passage passage, int start, int end) {
    StringBuilder code = new StringBuilder();
    for (int i = start; i < end; i++) {
      code.append(Glyphs.isBlank(passage.at(i)) ? "" : String.valueOf(passage.at(i)));
    }
    return passage.found(
        start, end, Numeral.Kind.DOCUMENT_NUMBER, Glyphs.plain(code.toString()), "");
  }

  private static int digitsEnd(Passage passage, int start) {
    int end = start;
    while (Glyphs.isDigit(passage.at(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns the index after digits that are joined by dashes, slashes or letters, as in index
   * numbers.
   */
  private static int codeEnd(Passage passage, int start) {
    int end = start;
    while (end - start < LONGEST_CODE) {
      char c = passage.at(end);
      boolean part =
          Glyphs.isDigit(c)
              || Glyphs.isLatin(c)
              || isJoint(c)
                  && (Glyphs.isDigit(passage.at(end + 1)) || Glyphs.isLatin(passage.at(end + 1)));
      if (!part) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isJoint(char c) {
    return Glyphs.isDash(c) || c == '/' || c == '_';
  }

  /**
   * Returns the index after a labelled code whose parts are separated by a blank, a bar or a point:
   * 014000 319/2021.
   */
  private static int apartEnd(Passage passage, int start, int end) {
    int last = end;
    for (int i = 0; i < 4 && last - start < LONGEST_CODE; i++) {
      int joint = Glyphs.skipBlanks(passage.text(), last);
      char c = passage.at(joint);
      boolean parted = isJoint(c) || c == '.' || c == '|' && joint == last;
      int next = parted ? Glyphs.skipBlanks(passage.text(), joint + 1) : joint;
      int digits = digitsEnd(passage, next);
      boolean more =
          digits > next
              && (parted || digits - next > 2 && next == last + 1)
              && !isCounted(passage, digits)
              && !isDate(passage, next, digits);
      if (!more) {
        break;
      }
      last = codeEnd(passage, next);
    }
    return last;
  }

  /** Returns whether a year in another table cell follows, which is not part of the code. */
  private static boolean isDate(Passage passage, int start, int digits) {
    return digits - start == 4
        && (passage.at(digits) == '年'
            || Glyphs.isDash(passage.at(digits)) && passage.at(start - 1) == ' ');
  }

  /**
   * Returns whether the separators make this a code: at least two between digits, or one before a
   * part that starts with 0. Dates are recognised by an earlier rule.
   */
  private static boolean joins(Passage passage, int start, int end) {
    int joints = 0;
    boolean zero = false;
    boolean slash = false;
    boolean dash = false;
    for (int i = start; i < end; i++) {
      char c = passage.at(i);
      if (isJoint(c)) {
        joints++;
        slash |= c == '/';
        dash |= c != '/';
        zero |= passage.at(i + 1) == '0' && Glyphs.isDigit(passage.at(i + 2));
      } else if (Glyphs.isLatin(c)) {
        return false;
      }
    }
    return joints > 1 && (dash || zero) || joints == 1 && zero && !slash;
  }

  /**
   * Returns the index after a telephone number: 025-83390000, 0951 6600 0000, 13800000000,
   * 400-800-0000, and seven or eight digits after 电话; {@code start} if there is none.
   */
  private static int phoneEnd(Passage passage, int start, int digits, boolean labelled) {
    int length = digits - start;
    int parts = partsEnd(passage, digits);
    int total = length + digitsBetween(passage, digits, parts);
    int abroad = abroadEnd(passage, start, digits);
    if (abroad > start) {
      return abroad;
    }
    boolean area = passage.at(start) == '0' && (length == 3 || length == 4);
    if (area && parts > digits && total >= 10 && total <= 12) {
      return extensionEnd(passage, parts);
    }
    if (length == 3 && passage.startsWith(start, "400") && parts > digits && total == 10) {
      return parts;
    }
    if (passage.at(start) == '1'
        && !isCounted(passage, Math.max(parts, digits))
        && (length == 11 || length == 3 && total == 11 && labelled)) {
      return Math.max(digits, length == 11 ? digits : parts);
    }
    boolean called =
        (length == 7 || length == 8)
            && !isCountedNext(passage, digits)
            && (labelled || CALLS.in(passage.lineBefore(start, LONGEST_CODE)))
            && !Glyphs.isHan(passage.at(digits));
    int extension = extensionEnd(passage, digits);
    boolean code = isJoint(passage.at(extension)) && Glyphs.isDigit(passage.at(extension + 1));
    if (called && !(code && passage.at(extension) == '/' && labelled && extension > digits)) {
      return extension;
    }
    boolean halves = labelled && length == 4 && parts == digits + 5 && total == 8;
    return halves ? parts : start;
  }

  /** Returns the index after an international number: +86 25 8339 0000. */
  private static int abroadEnd(Passage passage, int start, int digits) {
    if (passage.at(start - 1) != '+' || digits - start > 3) {
      return start;
    }
    int end = digits;
    for (int i = 0; i < 5; i++) {
      int next = digitsEnd(passage, end + 1);
      if (next - end < 3 || !Glyphs.isBlank(passage.at(end)) && !Glyphs.isDash(passage.at(end))) {
        break;
      }
      end = next;
    }
    return digitsBetween(passage, start, end) > 9 ? end : start;
  }

  /** Returns the index after an extension: 83390000-8012. */
  private static int extensionEnd(Passage passage, int index) {
    boolean joined = Glyphs.isDash(passage.at(index)) || passage.at(index) == '转';
    int end = joined ? digitsEnd(passage, index + 1) : index;
    return end > index + 1 && end - index < 6 ? end : index;
  }

  /**
   * Returns the index after at most two further groups of three or more digits, each after one dash
   * or blank.
   */
  private static int partsEnd(Passage passage, int index) {
    int end = index;
    for (int i = 0; i < 2; i++) {
      char c = passage.at(end);
      int next = digitsEnd(passage, end + 1);
      if (!Glyphs.isDash(c) && !Glyphs.isBlank(c) || next - end < 4) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int digitsBetween(Passage passage, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Glyphs.isDigit(passage.at(i)) ? 1 : 0;
    }
    return digits;
  }

  private static boolean isCounted(Passage passage, int digits) {
    return isCountedNext(passage, digits)
        || isCountedNext(passage, Glyphs.skipBlanks(passage.text(), digits));
  }

  /**
   * Returns whether a unit follows without a blank. After a blank, a labelled number is usually
   * followed by another label.
   */
  private static boolean isCountedNext(Passage passage, int digits) {
    int next = digits;
    return Measures.standard().at(passage.text(), next).isPresent()
        || "万亿%％.余多".indexOf(passage.at(next)) >= 0
            && (passage.at(next) != '.' || Glyphs.isDigit(passage.at(next + 1)))
        || passage.at(digits) == ',' && Glyphs.isDigit(passage.at(digits + 1));
  }

  /**
   * Returns whether a label precedes: 电话：83390000、83390001. Other numbers of the same kind may be
   * in between.
   */
  static boolean isLabelled(Passage passage, int start) {
    int i = start;
    while (i > 0 && start - i < LONGEST_CODE) {
      char c = passage.at(i - 1);
      boolean passes =
          Glyphs.isBlank(c)
              || Glyphs.isColon(c)
              || "、，,（()）.．-—转或是为|*/".indexOf(c) >= 0
              || Glyphs.isDigit(c);
      if (!passes) {
        break;
      }
      i--;
    }
    int length = LABELS.before(passage.text(), i);
    return length == 0
        ? Glyphs.isBlank(passage.at(i - 2)) && LABELS.before(closed(passage, i), 4) > 0
        : length > 0
            && !(Glyphs.isLatin(passage.at(i - 1)) && Glyphs.isLatin(passage.at(i - length - 1)));
  }

  /** Returns the last four characters before an index, ignoring blanks: 编　号. */
  private static String closed(Passage passage, int index) {
    StringBuilder label = new StringBuilder();
    for (int i = index; i > 0 && index - i < 24 && label.length() < 4; i--) {
      char c = passage.at(i - 1);
      if (!Glyphs.isBlank(c)) {
        label.insert(0, c);
      }
    }
    while (label.length() < 4) {
      label.insert(0, ' ');
    }
    return label.toString();
  }
}
