package org.huiyin.check.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.numeral.Measures;

/**
 * Finds mobile numbers and numbers of identity cards among the digits of a line. Digits that stand
 * apart by a blank or a hyphen are looked at together: {@code 138 0000 0000}.
 */
final class DigitGroups {
  private static final String BLANKS = " \u00A0\u3000";
  private static final String HYPHENS = "-－‐‑–—";

  /** How a mobile number is divided. */
  private static final List<List<Integer>> MOBILE =
      List.of(List.of(11), List.of(3, 4, 4), List.of(3, 8), List.of(7, 4), List.of(3, 3, 5));

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final int ID = 18;
  private static final int OLD_ID = 15;

  /** The first two digits of numbers of identity cards: provinces. */
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
          + " 65 71 81 82 83 ";

  /** Words before a number that is no telephone number. */
  private static final List<String> OTHER_NUMBERS =
      List.of(
          "第", "〕", "］", "]", "编号", "文号", "字号", "账号", "帐号", "账户", "单号", "代码", "索引号", "金额", "No.",
          "NO.", "no.", "¥", "￥", "$");

  /** Words before a telephone number. */
  private static final List<String> TELEPHONES =
      List.of("电话", "手机", "号码", "联系", "热线", "tel", "phone", "mobile", "call");

  private DigitGroups() {}

  /**
   * Digits without a gap.
   *
   * @param hyphen whether a hyphen joins it to the group before it
   */
  private record Group(int start, int end, boolean hyphen) {
    int length() {
      return end - start;
    }
  }

  static void find(String line, List<Found> found) {
    int at = 0;
    while (at < line.length()) {
      if (Signs.isDigit(line.charAt(at))) {
        List<Group> groups = groups(line, at);
        find(line, groups, found);
        at = groups.get(groups.size() - 1).end;
      } else {
        at++;
      }
    }
  }

  /** The groups from a position on, each one sign apart from the next. */
  private static List<Group> groups(String line, int first) {
    List<Group> groups = new ArrayList<>(1);
    int start = first;
    boolean hyphen = false;
    while (true) {
      int end = start;
      while (end < line.length() && Signs.isDigit(line.charAt(end))) {
        end++;
      }
      // The last digit of an identity card may be an X.
      if (end < line.length()
          && Character.toUpperCase(Signs.narrow(line.charAt(end))) == 'X'
          && !isLetterOrDigit(line, end + 1)) {
        end++;
      }
      groups.add(new Group(start, end, hyphen));
      if (end + 1 >= line.length() || !Signs.isDigit(line.charAt(end + 1))) {
        return groups;
      }
      hyphen = HYPHENS.indexOf(line.charAt(end)) >= 0;
      if (!hyphen && BLANKS.indexOf(line.charAt(end)) < 0) {
        return groups;
      }
      start = end + 1;
    }
  }

  private static void find(String line, List<Group> groups, List<Found> found) {
    for (int from = 0; from < groups.size(); from++) {
      int total = 0;
      for (int to = from; to < groups.size() && total <= ID; to++) {
        total += groups.get(to).length();
        List<Group> some = groups.subList(from, to + 1);
        boolean open = to + 1 < groups.size() && groups.get(to + 1).hyphen;
        Optional<Found.Kind> kind =
            open || isJoined(line, groups, from) ? Optional.empty() : kind(line, some, total);
        if (kind.isPresent()) {
          found.add(new Found(kind.get(), some.get(0).start, groups.get(to).end));
          from = to;
          break;
        }
      }
    }
  }

  /** Whether a group continues a number; the code of the country is none. */
  private static boolean isJoined(String line, List<Group> groups, int from) {
    if (from == 0 || !groups.get(from).hyphen) {
      return false;
    }
    Group before = groups.get(from - 1);
    String digits = Signs.narrow(line.substring(before.start, before.end));
    return !digits.equals("86") && !digits.equals("0086");
  }

  private static Optional<Found.Kind> kind(String line, List<Group> groups, int total) {
    int start = groups.get(0).start;
    int end = groups.get(groups.size() - 1).end;
    if (total < 11 || isPartOfCode(line, start, end)) {
      return Optional.empty();
    }
    StringBuilder all = new StringBuilder(total);
    groups.forEach(group -> all.append(Signs.narrow(line.substring(group.start, group.end))));
    String digits = all.toString().toUpperCase(Locale.ROOT);
    if (isMobile(digits, groups) && !isOther(line, start, end)) {
      return Optional.of(Found.Kind.MOBILE);
    }
    boolean isId =
        total == ID && isId(digits)
            || total == OLD_ID
                && groups.size() == 1
                && isOldId(digits)
                && !isOther(line, start, end);
    return isId ? Optional.of(Found.Kind.ID_NUMBER) : Optional.empty();
  }

  private static boolean isMobile(String digits, List<Group> groups) {
    if (groups.size() == 1 && digits.matches("(?:00)?861[3-9][0-9]{9}")) {
      return true;
    }
    return digits.length() == 11
        && digits.charAt(0) == '1'
        && digits.charAt(1) >= '3'
        && digits.charAt(10) != 'X'
        && MOBILE.contains(groups.stream().map(Group::length).toList());
  }

  private static boolean isId(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int digit = digits.charAt(i) - '0';
      if (digit > 9) {
        return false;
      }
      sum += digit * WEIGHTS[i];
    }
    return digits.charAt(WEIGHTS.length) == CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length())
        && isOfProvince(digits)
        && isBirth(digits.substring(6, 14));
  }

  /** The form of before 1999, without a check digit and with two digits for the year. */
  private static boolean isOldId(String digits) {
    return digits.indexOf('X') < 0
        && isOfProvince(digits)
        && isBirth("19" + digits.substring(6, 12));
  }

  private static boolean isOfProvince(String digits) {
    return PROVINCES.contains(" " + digits.substring(0, 2) + " ");
  }

  private static boolean isBirth(String day) {
    try {
      int year =
          LocalDate.of(
                  Integer.parseInt(day.substring(0, 4)),
                  Integer.parseInt(day.substring(4, 6)),
                  Integer.parseInt(day.substring(6)))
              .getYear();
      return year >= 1900 && year < 2100;
    } catch (DateTimeException | NumberFormatException e) {
      return false;
    }
  }

  /** Whether letters, a decimal point, or an address of the web make the digits part of a code. */
  private static boolean isPartOfCode(String line, int start, int end) {
    if (isLetterOrDigit(line, end)
        || isPoint(line, start - 1) && isDigit(line, start - 2)
        || isPoint(line, end) && isDigit(line, end + 1)) {
      return true;
    }
    int from = start;
    while (from > 0 && (isLetterOrDigit(line, from - 1) || isOfAddress(line.charAt(from - 1)))) {
      from--;
    }
    String token = line.substring(from, start);
    boolean isWord = isLetterOrDigit(line, start - 1) && !endsWithAny(token, TELEPHONES);
    return isWord || token.contains("://") || token.startsWith("www.");
  }

  private static boolean isOfAddress(char c) {
    return "._/?=&%:#~+-".indexOf(c) >= 0;
  }

  private static boolean isPoint(String line, int at) {
    return at >= 0 && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ',');
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && Signs.isDigit(line.charAt(at));
  }

  private static boolean isLetterOrDigit(String line, int at) {
    return at >= 0 && at < line.length() && Signs.isPlain(line.charAt(at));
  }

  /** Whether the words around it say that it is an amount or the number of something else. */
  private static boolean isOther(String line, int start, int end) {
    String before = line.substring(Math.max(0, start - 12), start).replaceAll("[\\s:：(（]+$", "");
    if (endsWithAny(before, OTHER_NUMBERS)) {
      return true;
    }
    String near = before.substring(Math.max(0, before.length() - 8)).toLowerCase(Locale.ROOT);
    if (TELEPHONES.stream().anyMatch(near::contains)) {
      return false;
    }
    int unit = end;
    while (unit < line.length() && BLANKS.indexOf(line.charAt(unit)) >= 0) {
      unit++;
    }
    return unit < line.length()
        && ("万亿多余%％".indexOf(line.charAt(unit)) >= 0
            || Measures.standard().at(line, unit).isPresent());
  }

  private static boolean endsWithAny(String text, List<String> words) {
    String small = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> small.endsWith(word.toLowerCase(Locale.ROOT)));
  }
}
