package org.huiyin.check.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.text.Language;

/**
 * Finds addresses of homes. A room in a street (中山路12号305室) may be an office: it is a home where
 * the words before it say that somebody lives there. A flat in a residential block is a home.
 */
final class HomeAddresses {
  private static final String NUMBER = "[0-9０-９A-Za-z一二三四五六七八九十百-]{1,6}";

  /** A street or block with a number, and a room. */
  private static final Pattern ROOM =
      Pattern.compile(
          "[\\p{IsHan}0-9０-９]{1,24}(?:号|幢|栋|号楼|座|单元|楼)\\s?"
              + NUMBER
              + "\\s?(?:室|户|房)(?![\\p{IsHan}&&[^，。；、（）]]*(?:型|均))");

  /** A flat of a block with entrances: only blocks of flats have them. */
  private static final Pattern FLAT =
      Pattern.compile(
          "[\\p{IsHan}0-9０-９]{0,24}"
              + NUMBER
              + "\\s?(?:幢|栋|号楼|座|号)\\s?"
              + NUMBER
              + "\\s?单元\\s?(?:[0-9０-９]{3,4}(?![0-9０-９])|"
              + NUMBER
              + "\\s?[室户号])\\s?[室户]?");

  private static final Pattern LIVES =
      Pattern.compile(
          "(?:家住|住在|居住在|居住于|现住|住址|家庭地址|家庭住址|户籍地址|户籍所在地|家庭居住)"
              + "[^。；;]{0,20}[0-9０-９]{1,5}\\s?(?:号|弄|幢|栋|单元|室|组)");

  private static final Pattern RESIDENTIAL =
      Pattern.compile("小区|花园|新村|家园|公寓|宿舍|家属院|家属楼|苑|[0-9０-９]弄");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:lives? (?:at|in)|residing at|resides at|home address)\\b[^.;]{0,60}?"
              + "[0-9]{1,5}[^.;]{0,40}?\\b(?:Road|Rd|Street|St|Lane|Avenue|Building|Village)\\b"
              + "|\\b(?:Flat|Apartment|Apt\\.?)\\s?[0-9]{1,5}[A-Z]?,[^.;]{0,60}?"
              + "\\b(?:Road|Rd|Street|St|Lane|Avenue|Village)\\b",
          Pattern.CASE_INSENSITIVE);

  private HomeAddresses() {}

  /** How far an address reaches before and behind the sign by which it is found, at most. */
  private static final int BEFORE = 48;

  private static final int BEHIND = 12;
  private static final String BLOCKS = "号幢栋座楼弄元";
  private static final String DIGITS = "一二三四五六七八九十";

  /** Words of English without which no address is looked for. */
  private static final List<String> ENGLISH_SIGNS =
      List.of("live", "resid", "home address", "Flat ", "Apartment ", "Apt");

  static void find(String line, Language language, List<Found> found) {
    if (language == Language.EN && ENGLISH_SIGNS.stream().anyMatch(line::contains)) {
      Matcher address = ENGLISH.matcher(line);
      while (address.find()) {
        add(address.start(), address.end(), found);
      }
    }
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '室' || c == '户' || c == '房' || c == '元') {
        findRoom(line, i, found);
      } else if (c == '住' || c == '址' || c == '籍') {
        findHome(line, i, found);
      }
    }
  }

  /**
   * Looks around the sign of a room, where there is a number before it, and a block before that.
   */
  private static void findRoom(String line, int at, List<Found> found) {
    int number = line.charAt(at) == '元' ? at - 2 : at - 1;
    boolean isNumbered =
        number >= 0
            && (Signs.isDigit(line.charAt(number)) || DIGITS.indexOf(line.charAt(number)) >= 0)
            && (number == at - 1 || line.charAt(at - 1) == '单');
    boolean isInBlock = false;
    for (int i = number - 1; i >= 0 && i > number - 10; i--) {
      isInBlock |= BLOCKS.indexOf(line.charAt(i)) >= 0;
    }
    if (!isNumbered || !isInBlock) {
      return;
    }
    int from = Math.max(0, at - BEFORE);
    String around = line.substring(from, Math.min(line.length(), at + BEHIND));
    Matcher flat = FLAT.matcher(around);
    while (flat.find()) {
      add(from + flat.start(), from + flat.end(), found);
    }
    Matcher room = ROOM.matcher(around);
    while (room.find()) {
      if (RESIDENTIAL.matcher(room.group()).find()) {
        add(from + room.start(), from + room.end(), found);
      }
    }
  }

  /** Looks behind words that say that somebody lives there. */
  private static void findHome(String line, int at, List<Found> found) {
    char before = line.charAt(at - 1);
    char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    boolean isHome =
        switch (line.charAt(at)) {
          case '住' -> "家现".indexOf(before) >= 0 || "在于址".indexOf(after) >= 0;
          case '址' -> before == '地' || before == '住';
          default -> after == '地' || after == '所';
        };
    if (isHome) {
      int from = Math.max(0, at - 6);
      Matcher home = LIVES.matcher(line.substring(from, Math.min(line.length(), at + BEFORE)));
      while (home.find()) {
        add(from + home.start(), from + home.end(), found);
      }
    }
  }

  /** Adds an address, unless a part of it was found before. */
  private static void add(int start, int end, List<Found> found) {
    boolean known =
        found.stream()
            .anyMatch(
                other ->
                    other.kind() == Found.Kind.ADDRESS
                        && other.start() < end
                        && start < other.end());
    if (!known) {
      found.add(new Found(Found.Kind.ADDRESS, start, end));
    }
  }
}
