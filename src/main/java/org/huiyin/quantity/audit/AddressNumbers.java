package org.huiyin.quantity.audit;

import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Recognises numbers in addresses and road names: 88号3幢201室, 5#楼, 北二环, 东五路. A number is part of an
 * address if it belongs to a chain of house, building, unit and room; 24栋128单元3600户 is not such a
 * chain.
 */
final class AddressNumbers implements Rule {
  private static final Words PARTS =
      Words.of("号楼 号院 号 幢 栋 单元 层 楼 室 座 # #楼 号房 房 弄 支弄 门 区 排 户 组 车间 号门");
  private static final Words LAST = Words.of("室 号 房");
  private static final Words BUILDINGS = Words.of("楼 大厦 广场 中心 小区 苑 公寓 宿舍 花园 家园 新村 院 馆 塔 城 里 村 座 园");
  private static final Words ROADS =
      Words.of("路 街 巷 道 大街 大道 胡同 弄 里 村 段 东段 西段 中段 南段 北段 横街 支路 东 西 南 北 甲 乙");
  private static final Words SIGHTS =
      Words.of("楼 地块 厂房 车间 机组 库 仓 门 桥 泊位 井 线 炉 桩 墩 船 泵 机 坝 池 标段 路 宿舍 住宅 教学楼 院");
  private static final Words NUMBERED = Words.of("栋 幢 单元");
  private static final String JOINTS = "与和及、至到";
  private static final String DIRECTIONS = "东西南北中经纬内外前后环";
  private static final String ROAD_ENDS = "环路街巷道村里区弄";
  private static final String AFTER_MILE = "河桥店铺墩庄屯湖山沟塘坪堡台镇岗坎渡畈湾垭";
  private static final int LONGEST_CHAIN = 4;

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    if (!Glyphs.isDigit(passage.at(start))) {
      return Glyphs.isHanNumber(passage.at(start)) ? road(passage, start) : Optional.empty();
    }
    int end = start;
    while (Glyphs.isDigit(passage.at(end)) && end - start < 7) {
      end++;
    }
    if (Glyphs.isDigit(passage.at(start - 1)) || Glyphs.isDigit(passage.at(end))) {
      return Optional.empty();
    }
    char sign = passage.at(end);
    if (sign == '#' || sign == '＃') {
      return named(passage, start, end, end + 1 + SIGHTS.at(passage.text(), end + 1));
    }
    int part = PARTS.at(passage.text(), end);
    boolean letters = part == 0 && isUncounted(passage, end);
    if (part == 0 && !letters) {
      return Optional.empty();
    }
    boolean chained = isChained(passage, start);
    boolean address =
        chained && (part > 0 || end - start > 1)
            || part > 0
                && (startsAddress(passage, start, end, part) || isPaired(passage, start, end));
    return address ? named(passage, start, end, end + part) : Optional.empty();
  }

  /** Returns whether no counted noun can follow: at the end of a clause or before a bracket. */
  private static boolean isUncounted(Passage passage, int end) {
    char c = passage.at(end);
    return Glyphs.endsClause(c) || Glyphs.isBlank(c) || "）)|-—".indexOf(c) >= 0;
  }

  private static Optional<Numeral> named(Passage passage, int start, int digits, int end) {
    String value = Glyphs.plain(passage.text().substring(start, digits));
    return passage.found(start, end, Kind.NAME_PART, value, "");
  }

  /**
   * Returns whether an address starts here: a house number after a road, a numbered building, or a
   * unit followed by a room.
   */
  private static boolean startsAddress(Passage passage, int start, int end, int part) {
    String unit = passage.text().substring(end, end + part);
    String text = passage.text();
    int next = end + part;
    if (unit.equals("号楼") || unit.equals("号院") || unit.equals("号房") || unit.equals("号门")) {
      return true;
    }
    if (unit.equals("号") && ROADS.before(text, passage.skipBlanksBefore(start)) > 0) {
      return true;
    }
    boolean labelled = passage.lineBefore(start, 40).contains("地址");
    if (unit.equals("室")) {
      boolean room = end - start > 2 && end - start < 5 && passage.at(start - 1) != '室';
      return labelled
          || room && !Evidence.isCounted(passage, start)
          || BUILDINGS.before(text, start) > 0;
    }
    boolean building = BUILDINGS.before(text, start) > 0;
    return labelled && building && !unit.equals("户") || leadsToRoom(passage, next);
  }

  /** Returns whether two buildings are named one after the other: 17栋与18栋. Counts are not. */
  private static boolean isPaired(Passage passage, int start, int end) {
    int unit = NUMBERED.at(passage.text(), end);
    if (unit == 0) {
      return false;
    }
    int next = end + unit;
    boolean before =
        JOINTS.indexOf(passage.at(start - 1)) >= 0
            && NUMBERED.before(passage.text(), start - 1) > 0
            && Glyphs.isDigit(passage.at(start - 2 - NUMBERED.before(passage.text(), start - 1)));
    int digits = next + 1;
    while (Glyphs.isDigit(passage.at(digits))) {
      digits++;
    }
    boolean after =
        JOINTS.indexOf(passage.at(next)) >= 0
            && digits > next + 1
            && NUMBERED.at(passage.text(), digits) > 0;
    return before || after;
  }

  /** Returns whether a room number follows after at most three further parts. */
  private static boolean leadsToRoom(Passage passage, int index) {
    int place = index;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      int digits = place;
      while (Glyphs.isDigit(passage.at(digits)) && digits - place < 5) {
        digits++;
      }
      int part = PARTS.at(passage.text(), digits);
      if (digits == place || part == 0) {
        return false;
      }
      if (LAST.at(passage.text(), digits) > 0) {
        return true;
      }
      place = digits + part;
    }
    return false;
  }

  /**
   * Returns whether the text before continues an address that began with a house or building
   * number.
   */
  private static boolean isChained(Passage passage, int start) {
    int place = start;
    if (Glyphs.isDash(passage.at(place - 1))) {
      place--;
    }
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      int part = PARTS.before(passage.text(), place);
      int digits = place - part;
      int first = digits;
      while (digits - first < 5
          && (Glyphs.isDigit(passage.at(first - 1)) || Glyphs.isLatin(passage.at(first - 1)))) {
        first--;
      }
      if (part == 0 || first == digits) {
        return false;
      }
      String unit = passage.text().substring(digits, place);
      if (unit.startsWith("号") || unit.startsWith("#") || unit.equals("座")) {
        return true;
      }
      if (startsAddress(passage, first, digits, part) && !unit.equals("户")) {
        return true;
      }
      place = first;
    }
    return false;
  }

  /** Recognises 北二环, 南三路, 经七路, 三里河. */
  private static Optional<Numeral> road(Passage passage, int start) {
    Optional<Passage.Small> number =
        passage.small(start).filter(small -> small.value() < 100 && small.value() > 0);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    char last = passage.at(end);
    String value = String.valueOf(number.get().value());
    boolean road =
        ROAD_ENDS.indexOf(last) >= 0
            && DIRECTIONS.indexOf(passage.at(start - 1)) >= 0
            && !passage.startsWith(end, "路公交")
            && !passage.startsWith(end, "里程");
    if (road && !(last == '区' || last == '村' || last == '里')
        || road && "东西南北".indexOf(passage.at(start - 1)) >= 0) {
      return passage.found(start, end + 1, Kind.NAME_PART, value, "");
    }
    boolean mile = last == '里' && AFTER_MILE.indexOf(passage.at(end + 1)) >= 0;
    return mile ? passage.found(start, end + 2, Kind.NAME_PART, value, "") : Optional.empty();
  }
}
