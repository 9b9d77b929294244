package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;

/**
 * Other bodies that the first sentence of a letter names.
 *
 * @param asked 会同, 经商, 征求…意见
 * @param coHandlers 会办, 协办
 * @param others whether 等有关部门 stands behind them
 */
record Consulted(List<String> asked, List<String> coHandlers, boolean others) {
  private static final String NAME_END =
      "(?:总队|支队|大队|办公室|办公厅|委员会|开发区|高新区|管委会|人民政府|政府|公司|集团|中心|银行|法院|检察院|医院|学院|大学|局|厅|委|部|办|院|会|署|行|所|站|处|府|联|社|团|公安|街道|镇|乡|区|县|市|队)";

  private static final Pattern ASKED =
      Pattern.compile(
          "会同(?!办理)|(?<![省市县区州旗])经商(?![局委信务])(?:请)?|商请|(?:经|已|并|分别|认真|广泛|充分)?征(?:求|询|得)了?|经与|并与|会商|(?:我[局委厅部办]|经|并)联合|(?:结合|综合|根据|参考|吸纳|吸收|汇总)(?=[^，。；：]{2,80}意见)|(?<=经|并|，)商(?=[省市县区州国财发教])");

  private static final Pattern HANDLED_TOO =
      Pattern.compile(
          "(?:^|[，。；：\\n])([^，。；：\\n]{2,120}?)(?:共同|分别)?(?:会\\s*办|协\\s*办|会同办理|配合办理)(?!意见|单位|件)");
  private static final Pattern UNITS =
      Pattern.compile("(?:会办|协办)单位(?:为|是|有|[：:])?\\s*([^，。；\\n]{2,120})");

  private static final Pattern FIRST_NAME =
      Pattern.compile(
          "^(.{2,40}?"
              + NAME_END
              + ")(?=$|等|研究|办理|意见|的意见|的?会办|的?协办|的?反馈|共同|认真|后|进行|开展|协商|沟通|调研|答复|联合|积极|对|就|逐|及时|商|专题|赴|多次|、|和|及|与|，|\\s)");

  private static final Pattern SELF =
      Pattern.compile("^(?:我|本|贵|你|您|各|该|相关|有关|多个|其他|其它|等|市内|省内|两).*");
  private static final Pattern PLACED = Pattern.compile("^(省|市|县|区|州|盟|旗|自治区|全国).{2,}");
  private static final Pattern OTHERS =
      Pattern.compile(
          "^等|^(?:相关|有关).{0,6}(?:部门|单位)|.*等(?:\\d+|[一二三四五六七八九十多]+)?(?:个|家)?(?:相关|有关)?(?:部门|单位|地方).*");

  static Consulted in(String opening) {
    Set<String> asked = new LinkedHashSet<>();
    Set<String> handling = new LinkedHashSet<>();
    boolean others = false;
    Matcher handled = HANDLED_TOO.matcher(opening);
    while (handled.find()) {
      String list = handled.group(1).replaceFirst(".*(?:主办|牵头|承办|办理)(?:[、，和及与]|并)?", "");
      if (!list.contains("会同")) {
        handling.addAll(names(list).list);
      }
    }
    Matcher units = UNITS.matcher(opening);
    while (units.find()) {
      handling.addAll(names(units.group(1)).list);
    }
    Matcher verb = ASKED.matcher(opening);
    while (verb.find()) {
      int end = verb.end();
      int stop = end;
      while (stop < opening.length()
          && "。；：\n".indexOf(opening.charAt(stop)) < 0
          && stop - end < 160) {
        stop++;
      }
      Names names = names(opening.substring(end, stop));
      asked.addAll(names.list);
      others |= names.others;
    }
    asked.removeAll(handling);
    return new Consulted(new ArrayList<>(asked), new ArrayList<>(handling), others);
  }

  private record Names(List<String> list, boolean others) {}

  /** The names at the start of a text: 省发展改革委、教育厅 is 省发展改革委 and 省教育厅. */
  private static Names names(String text) {
    List<String> names = new ArrayList<>();
    String rest = LineText.of(text).replaceFirst("^(?:了|由|请|[：:])+", "");
    String place = "";
    boolean others = OTHERS.matcher(rest).lookingAt();
    while (!rest.isEmpty()) {
      Matcher name = FIRST_NAME.matcher(rest);
      if (!name.find()) {
        break;
      }
      String plain = name.group(1).replaceAll("\\s", "");
      String behind = rest.substring(name.end());
      if (!SELF.matcher(plain).matches()) {
        Matcher placed = PLACED.matcher(plain);
        boolean own = placed.matches() || hasPlace(plain);
        place = placed.matches() ? placed.group(1) : own ? "" : place;
        names.add(own ? plain : place + plain);
      } else {
        others |= plain.matches("(?:相关|有关).*");
      }
      others |= OTHERS.matcher(behind).lookingAt();
      Matcher next = Pattern.compile("^\\s*(?:、|和|及|与|以及)\\s*").matcher(behind);
      if (!next.find()) {
        break;
      }
      rest = behind.substring(next.end());
    }
    return new Names(names, others);
  }

  /** A name that has a place of its own: 示例县人民政府, 国家税务总局示例市税务局. */
  private static boolean hasPlace(String name) {
    return name.matches(
        ".{1,8}(?:省|(?<!城)市|县(?!域)|(?<![社地园景郊矿林校片小])区|州).{2,}|.*(?:镇|乡)(?:人民)?政府|.*街道.*|国家.*|中国.*|中央.*|.*公司|.*集团|.*银行.*|.*大学|.*学院");
  }
}
