package org.huiyin.draft.page.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.huiyin.draft.page.text.HanNumerals;

/**
 * The numbers that Word writes before paragraphs: they are not in the text and are counted here
 * (一、, （二）, 3.).
 */
public final class DocxNumbering extends DocxXml {
  private static final int LEVELS = 9;

  /** One level of a list. */
  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String pattern = "";
  }

  private final Map<String, Level[]> lists = new HashMap<>();
  private final Map<String, String> listOf = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> restarted = new HashMap<>();
  private String list = "";
  private String num = "";
  private int level;

  @Override
  protected Step start(String name, XMLStreamReader xml) {
    switch (name) {
      case "abstractNum":
        list = attribute(xml, "abstractNumId");
        num = "";
        lists.put(list, levels());
        break;
      case "num":
        num = attribute(xml, "numId");
        list = "";
        break;
      case "abstractNumId":
        listOf.put(num, attribute(xml, "val"));
        break;
      case "lvl":
      case "lvlOverride":
        level = Math.max(0, Math.min(LEVELS - 1, number(attribute(xml, "ilvl"), 0)));
        break;
      case "startOverride":
        restarts
            .computeIfAbsent(num, key -> new HashMap<>())
            .put(level, number(attribute(xml, "val"), 1));
        break;
      case "start":
        with(xml, (given, value) -> given.start = number(value, 1));
        break;
      case "numFmt":
        with(xml, (given, value) -> given.format = value);
        break;
      case "lvlText":
        with(xml, (given, value) -> given.pattern = value);
        break;
      default:
        break;
    }
    return Step.INTO;
  }

  private interface Setting {
    void set(Level level, String value);
  }

  private void with(XMLStreamReader xml, Setting setting) {
    if (!list.isEmpty()) {
      setting.set(lists.get(list)[level], attribute(xml, "val"));
    }
  }

  private static Level[] levels() {
    Level[] levels = new Level[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = new Level();
    }
    return levels;
  }

  @Override
  protected void end(String name) {
    if (name.equals("abstractNum")) {
      list = "";
    }
  }

  /** The number of the next paragraph of a list; empty for bullets. */
  public String next(String numId, int ilvl) {
    String id = listOf.getOrDefault(numId, "");
    Level[] levels = lists.get(id);
    if (levels == null || ilvl < 0 || ilvl >= LEVELS) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(id, key -> new int[LEVELS]);
    if (restarted.putIfAbsent(numId, true) == null) {
      restarts
          .getOrDefault(numId, Map.of())
          .forEach((at, start) -> counts[at] = start - levels[at].start);
    }
    counts[ilvl]++;
    for (int i = ilvl + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    StringBuilder text = new StringBuilder();
    String pattern = levels[ilvl].format.equals("bullet") ? "" : levels[ilvl].pattern;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean place =
          c == '%'
              && i + 1 < pattern.length()
              && pattern.charAt(i + 1) >= '1'
              && pattern.charAt(i + 1) <= '9';
      if (place) {
        int at = pattern.charAt(++i) - '1';
        text.append(written(levels[at].format, levels[at].start - 1 + Math.max(1, counts[at])));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String written(String format, int number) {
    switch (format) {
      case "chineseCounting":
      case "chineseCountingThousand":
      case "japaneseCounting":
      case "taiwaneseCounting":
      case "taiwaneseCountingThousand":
      case "koreanCounting":
      case "ideographDigital":
      case "japaneseDigitalTenThousand":
        return HanNumerals.of(number);
      case "ideographTraditional":
        return pick("甲乙丙丁戊己庚辛壬癸", number);
      case "chineseLegalSimplified":
        return pick("壹贰叁肆伍陆柒捌玖拾", number);
      case "decimalEnclosedCircle":
      case "decimalEnclosedCircleChinese":
        return pick("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number);
      case "lowerLetter":
        return pick("abcdefghijklmnopqrstuvwxyz", number);
      case "upperLetter":
        return pick("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      case "decimalZero":
        return number < 10 ? "0" + number : Integer.toString(number);
      case "none":
        return "";
      default:
        return Integer.toString(number);
    }
  }

  private static String pick(String characters, int number) {
    return number >= 1 && number <= characters.length()
        ? characters.substring(number - 1, number)
        : Integer.toString(number);
  }
}
