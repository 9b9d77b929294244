package org.huiyin.draft.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;

/** Reads names of bodies and the date under a letter. */
final class Signature {
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9〇○◯零Oo一二三四五六七八九]{4})年([0-9一二三四五六七八九十元]{1,3})月([0-9一二三四五六七八九十廿]{1,3})[日号]|((?:19|20)\\d{2})([-./])(\\d{1,2})\\5(\\d{1,2})");
  private static final Pattern SEAL = Pattern.compile("\\s*[（(]\\s*(?:代章|盖章|公章|印章|章|签章)\\s*[）)]");
  private static final String DIGITS = "〇一二三四五六七八九";

  private Signature() {}

  /** The bodies of a line: several are parted by wide blanks or 、. */
  static List<String> bodies(String line) {
    String text = SEAL.matcher(undated(line)).replaceAll("");
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[、\\s　]+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    boolean several =
        parts.size() > 1
            && parts.stream().allMatch(part -> part.length() >= 4 && LetterSigns.isBodyName(part));
    String whole = LineText.compact(text);
    if (several) {
      return parts;
    }
    return LetterSigns.isBodyName(whole) ? List.of(whole) : List.of();
  }

  private static String undated(String line) {
    Matcher date = DATE.matcher(Widths.narrow(LineText.compact(line)));
    if (!date.find()) {
      return line;
    }
    String compact = LineText.compact(line);
    int cut = compact.length() - date.start();
    StringBuilder kept = new StringBuilder(line);
    int left = cut;
    while (left > 0 && kept.length() > 0) {
      char last = kept.charAt(kept.length() - 1);
      kept.setLength(kept.length() - 1);
      left -= LineText.compact(String.valueOf(last)).length();
    }
    return kept.toString().replaceAll("[（(\\s]+$", "");
  }

  /** The date of a line; empty if characters are missing or there is no such day. */
  static Optional<LocalDate> date(String line) {
    Matcher date = DATE.matcher(Widths.narrow(LineText.compact(line)));
    if (!date.find()) {
      return Optional.empty();
    }
    boolean dashed = date.group(4) != null;
    try {
      return Optional.of(
          LocalDate.of(
              year(dashed ? date.group(4) : date.group(1)),
              small(dashed ? date.group(6) : date.group(2)),
              small(dashed ? date.group(7) : date.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = DIGITS.indexOf(c);
      year = year * 10 + (digit >= 0 ? digit : Character.isDigit(c) ? c - '0' : 0);
    }
    return year;
  }

  /** 4, 四, 十八, 廿一, 三十一; 元 is the first. */
  static int small(String digits) {
    if (digits.matches("\\d+")) {
      return Integer.parseInt(digits);
    }
    if (digits.equals("元")) {
      return 1;
    }
    String text = digits.replace("廿", "二十");
    int ten = text.indexOf('十');
    if (ten < 0) {
      return text.length() == 1 ? Math.max(0, DIGITS.indexOf(text.charAt(0))) : 0;
    }
    int high = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
    int low = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
    return high * 10 + low;
  }
}
