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

  static void find(String line, Language language, List<Found> found) {
    if (language == Language.EN) {
      add(ENGLISH.matcher(line), found);
    }
    boolean mayBeRoom = false;
    boolean mayLive = false;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      mayBeRoom |= c == '室' || c == '户' || c == '房' || c == '元' && line.charAt(i - 1) == '单';
      mayLive |= c == '住' || c == '址' || c == '籍' || line.charAt(i - 1) == '住';
    }
    if (mayLive) {
      add(LIVES.matcher(line), found);
    }
    if (mayBeRoom) {
      add(FLAT.matcher(line), found);
      Matcher room = ROOM.matcher(line);
      while (room.find()) {
        if (RESIDENTIAL.matcher(room.group()).find()) {
          add(room.start(), room.end(), found);
        }
      }
    }
  }

  private static void add(Matcher address, List<Found> found) {
    while (address.find()) {
      add(address.start(), address.end(), found);
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
