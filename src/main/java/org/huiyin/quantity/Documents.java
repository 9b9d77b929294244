package org.huiyin.quantity;

import java.util.List;
import java.util.Optional;

/** 第1002号, 〔2021〕7号, telephone numbers, post codes, index numbers and other codes. */
final class Documents implements Rule {
  private static final List<String> LABELS =
      List.of(
          "电话",
          "联系方式",
          "手机",
          "手机号",
          "传真",
          "邮编",
          "邮政编码",
          "索引号",
          "编号",
          "账号",
          "证号",
          "号码",
          "代码",
          "备案",
          "备案号",
          "信用代码",
          "文号",
          "咨询",
          "微信号",
          "QQ群",
          "QQ",
          "Tel",
          "Fax",
          "Phone",
          "Postcode",
          "post code",
          "telephone",
          "No",
          "Number");
  private static final int LONGEST_CODE = 40;
  private static final int CODE_DIGITS = 9;

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    Optional<Numeral> found = bracketedYear(passage, start).or(() -> numbered(passage, start));
    if (found.isPresent() || !Glyphs.isDigit(passage.at(start))) {
      return found;
    }
    return code(passage, start);
  }

  /** 〔2021〕7号, (2021)7号, [2021]第7号. */
  private static Optional<Numeral> bracketedYear(Passage passage, int start) {
    if ("〔[（(【﹝".indexOf(passage.at(start - 1)) < 0) {
      return Optional.empty();
    }
    Optional<Passage.Small> year = passage.small(start).filter(small -> small.length() == 4);
    if (year.isEmpty() || "〕]）)】﹞".indexOf(passage.at(year.get().end())) < 0) {
      return Optional.empty();
    }
    int next = Glyphs.skipBlanks(passage.text(), year.get().end() + 1);
    next = passage.at(next) == '第' ? next + 1 : next;
    int end = digitsEnd(passage, next);
    int sign = Glyphs.skipBlanks(passage.text(), end);
    return end > next && passage.at(sign) == '号'
        ? passage.found(
            start,
            sign + 1,
            Numeral.Kind.DOCUMENT_NUMBER,
            year.get().value() + "-" + Glyphs.plain(passage.text().substring(next, end)),
            "")
        : Optional.empty();
  }

  private static int digitsEnd(Passage passage, int start) {
    int end = start;
    while (Glyphs.isDigit(passage.at(end))) {
      end++;
    }
    return end;
  }

  /** 第1002号, 7号令, 一号文件; but 3号楼 and 中山路26号 are names. */
  private static Optional<Numeral> numbered(Passage passage, int start) {
    int digits = digitsEnd(passage, start);
    int end = digits > start ? digits : passage.small(start).map(Passage.Small::end).orElse(start);
    int sign = Glyphs.skipBlanks(passage.text(), end);
    if (end == start || passage.at(sign) != '号') {
      return Optional.empty();
    }
    boolean name =
        passage.startsWithAny(
                sign + 1,
                List.of(
                    "线", "楼", "院", "门", "馆", "厅", "井", "桥", "机组", "航站", "泊位", "街", "地块", "厂", "仓",
                    "库", "炉", "坝", "车间", "池", "片区", "口", "桩", "点", "站", "哨", "电站", "机", "船", "卫星",
                    "路", "墩", "隧道", "码头"))
            || passage.at(start - 1) != '第'
                && passage.endsWithAny(
                    start,
                    List.of(
                        "路", "街", "巷", "道", "大街", "胡同", "弄", "里", "村", "东", "西", "南", "北", "甲"));
    String value =
        digits > start
            ? Glyphs.plain(passage.text().substring(start, digits))
            : passage.small(start).map(small -> String.valueOf(small.value())).orElse("");
    return passage.found(
        start, sign + 1, name ? Numeral.Kind.NAME_PART : Numeral.Kind.DOCUMENT_NUMBER, value, "");
  }

  private static Optional<Numeral> code(Passage passage, int start) {
    int digits = digitsEnd(passage, start);
    int end = codeEnd(passage, start);
    boolean phone = isPhone(passage, start, digits);
    boolean zero = Glyphs.digit(passage.at(start)) == 0 && digits - start > 1;
    boolean longRow = digits - start >= CODE_DIGITS && !isCounted(passage, digits);
    boolean code =
        phone
            || zero
            || longRow
            || isLabelled(passage, start) && digits - start > 1 && !isCounted(passage, digits);
    int last = phone || isLabelled(passage, start) || zero ? Math.max(end, digits) : digits;
    return code
        ? passage.found(
            start,
            last,
            Numeral.Kind.DOCUMENT_NUMBER,
            Glyphs.plain(passage.text().substring(start, last)),
            "")
        : Optional.empty();
  }

  /** A row of digits joined by dashes, slashes or letters, as index numbers are. */
  private static int codeEnd(Passage passage, int start) {
    int end = start;
    while (end - start < LONGEST_CODE) {
      char c = passage.at(end);
      boolean part =
          Glyphs.isDigit(c)
              || Glyphs.isLatin(c)
              || (Glyphs.isDash(c) || c == '/' || c == '_') && Glyphs.isDigit(passage.at(end + 1));
      if (!part) {
        break;
      }
      end++;
    }
    return end;
  }

  /** 025-83390000, 13800000000, 400-800-0000. */
  private static boolean isPhone(Passage passage, int start, int digits) {
    int length = digits - start;
    if (length == 11 && passage.at(start) == '1' && !isCounted(passage, digits)) {
      return true;
    }
    int second =
        Glyphs.isDash(passage.at(digits)) ? digitsEnd(passage, digits + 1) - digits - 1 : 0;
    boolean area = passage.at(start) == '0' && (length == 3 || length == 4) && second >= 7;
    return area || length == 3 && passage.startsWith(start, "400") && second >= 3;
  }

  private static boolean isCounted(Passage passage, int digits) {
    int next = Glyphs.skipBlanks(passage.text(), digits);
    return Measures.standard().at(passage.text(), next).isPresent()
        || "万亿%％.余多".indexOf(passage.at(next)) >= 0
        || passage.at(digits) == ',' && Glyphs.isDigit(passage.at(digits + 1));
  }

  /** 电话：83390000、83390001; the label may stand before other numbers of its kind. */
  private static boolean isLabelled(Passage passage, int start) {
    int i = start;
    while (i > 0 && start - i < LONGEST_CODE) {
      char c = passage.at(i - 1);
      boolean passes =
          Glyphs.isBlank(c)
              || Glyphs.isColon(c)
              || "、，,（(）).．-—转或是为".indexOf(c) >= 0
              || Glyphs.isDigit(c);
      if (!passes) {
        break;
      }
      i--;
    }
    return passage.endsWithAny(i, LABELS);
  }
}
