package org.huiyin.draft.reading.clue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/** Finds the areas that a text names: 全市, 青岚市, 苏北, 东部三县, 主城区, 西河支流. */
public final class Areas {
  private static final String OWN = "省市县区州旗镇乡";

  /** Words before 全市, 青岚市 that compare with it or rank in it: 占全省三成. */
  private static final Words COMPARED = Words.of("占 居 列 位居 排名 高于 低于 超过 领先 优于 较 比 位列 跻身");

  /** Regions that are areas without a name of their own. */
  private static final Words REGIONS =
      Words.of(
          """
          主城区 中心城区 老城区 新城区 城区 市区 县城 农村地区 乡村地区 山区 中心城市 城镇地区 沿海地区 沿江地区 城乡结合部 库区 滩区 牧区
          东部 西部 南部 北部 中部 东南部 西南部 东北部 西北部 沿海 沿江
          苏北 苏南 苏中 皖北 皖南 皖中 鲁西 鲁南 鲁中 鲁北 豫东 豫西 豫南 豫北 粤东 粤西 粤北 桂北 桂南 桂西 湘西 湘南 湘中 鄂西 鄂东 鄂北
          赣南 赣北 赣中 浙东 浙西 浙南 浙北 浙中 闽南 闽北 闽西 闽东 陕南 陕北 晋北 晋南 晋中 辽东 辽西 辽南 滇西 滇中 黔东南 黔西南 黔南
          冀中南 冀北 川西 川东 川南 川北 长三角 珠三角 粤港澳大湾区 京津冀 成渝地区 关中 全国 海南自贸港
          """);

  /** What can stand behind a region and belongs to its name. */
  private static final Words BEHIND_REGION = Words.of("林区 山区 牧区 片区 城区 沿海 城市群 矿区 乡镇 县市 各县 各市 区县");

  /** Regions that only count with something behind them. */
  private static final Words PARTS = Words.of("东部 西部 南部 北部 中部 东南部 西南部 东北部 西北部 沿海 沿江");

  private static final String BEFORE_CITY = "城都超门上股夜集菜楼入县各省区级本全我该花早闹建设强立兴个大小跨出进为";
  private static final String BEFORE_COUNTY = "各全我本该郊市区强大小贫困范点个跨出入进建设州旗";
  private static final String BEFORE_DISTRICT =
      "院小社校园景库厂山灾牧林矿片辖学地城市郊新发技范验行护心能务街病分军战特选专住湿海盲禁业各全我本该县老港湾湖聚工税贸游假进个跨州旗镇乡村航治假带";
  private static final String BEFORE_TOWN = "城乡各村小重集制心强全我本该个建进入跨街";
  private static final String BEFORE_VILLAGE = "城下回返各家故还入水全我本该个进跨镇";
  private static final String BEFORE_PROVINCE = "全各外本我该节跨出入个";
  private static final String BEFORE_STREET = "原各全我本该个成条等镇社乡步小";

  /** Characters that belong to no name: a name begins behind them. */
  private static final String STOPS =
      "用原在对于为向从由和与及以至到将把给等的了是有中其全各该本我你您所按使让并又还也均都已经共约近超达个名家项条座位赴往经同距离沿驻内外被受请令";

  /** Places without a name are called 甲市, 乙县. */
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  /** Verbs that a name may follow directly. */
  private static final Words LEADING =
      Words.of(
          "支持 推动 指导 帮助 督促 安排 组织 带动 促进 惠及 覆盖 选择 确定 批准 引导 协调 依托 完成 实施 建成 服务 涉及 包括 下达 拨付 助力 其中 目前 截至 以及 同时 "
              + "此外 另外 年度 年底 我局 我厅 我委 加快 推进 会同 联合 邀请 深入 落户 位于 分布 辖区 地处 隶属 毗邻 利用 所在 新增 争取 开展 用于 投向 归属 划归 走进");

  /** What makes a place before it the name of a body. */
  private static final Words BODIES =
      Words.of(
          "局 厅 委 政府 人大 政协 法院 检察院 办公室 部门 集团 公司 大学 学院 医院 中学 小学 研究院 科学院 党校 支队 大队 总队 管委会 中心 银行 协会 联社");

  /** 省 stands before many nouns (省重点项目), so that only known names are names. */
  private static final Words PROVINCES =
      Words.of("示例 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾");

  private final Optional<String> place;
  private final Optional<String> shortPlace;

  public Areas(Optional<String> place) {
    this.place = place;
    this.shortPlace =
        place
            .filter(name -> name.length() > 2 && OWN.indexOf(name.charAt(name.length() - 1)) >= 0)
            .map(name -> name.substring(0, name.length() - 1));
  }

  /**
   * An area in a text.
   *
   * @param name 全市 for 我市 and 本市, 苏北 for 苏北地区; else as written
   */
  public record Area(int start, int end, String name) {}

  /** The areas of a text in their order. Those that are only compared with are left out. */
  public List<Area> in(String text) {
    BitSet quoted = Marks.quoted(text);
    List<Area> areas = new ArrayList<>();
    int index = 0;
    while (index < text.length()) {
      Optional<Area> found = quoted.get(index) ? Optional.empty() : at(text, index);
      if (found.isPresent()
          && (areas.isEmpty() || found.get().start() >= areas.get(areas.size() - 1).end())) {
        if (!isCompared(text, found.get())) {
          add(text, found.get(), areas);
        }
        index = Math.max(index + 1, found.get().end());
      } else {
        index++;
      }
    }
    return named(areas);
  }

  /** 三县 behind 东部三县 are these. */
  private static List<Area> named(List<Area> areas) {
    List<Area> named = new ArrayList<>();
    Map<String, String> full = new HashMap<>();
    for (Area area : areas) {
      int counted = area.name().length() - 2;
      boolean bare = counted == 0 && countedPlaces(area.name(), 0) == 2;
      String name = bare ? full.getOrDefault(area.name(), area.name()) : area.name();
      if (counted > 0 && countedPlaces(area.name(), counted) == 2) {
        full.put(area.name().substring(counted), area.name());
      }
      named.add(new Area(area.start(), area.end(), name));
    }
    return List.copyOf(named);
  }

  /** Adds an area; 青岭乡、北坡镇 are one. */
  private static void add(String text, Area area, List<Area> areas) {
    int last = areas.size() - 1;
    boolean joined =
        last >= 0
            && area.start() - areas.get(last).end() == 1
            && "、和与及".indexOf(text.charAt(area.start() - 1)) >= 0;
    if (joined) {
      int start = areas.get(last).start();
      areas.set(last, new Area(start, area.end(), text.substring(start, area.end())));
    } else {
      areas.add(area);
    }
  }

  private static boolean isCompared(String text, Area area) {
    int before = COMPARED.before(text, area.start());
    return before > 0
        || Glyphs.at(text, area.start() - 1) == '在' && Glyphs.startsWith(text, area.end(), "率先")
        || Glyphs.startsWith(text, area.end(), "前列")
        || Glyphs.startsWith(text, area.end(), "第");
  }

  /** The area whose last character stands at an index or whose first does. */
  private Optional<Area> at(String text, int index) {
    return own(text, index)
        .or(() -> region(text, index))
        .or(() -> numbered(text, index))
        .or(() -> shortName(text, index))
        .or(() -> named(text, index))
        .or(() -> water(text, index));
  }

  /** 全市, 我市, 本市. */
  private static Optional<Area> own(String text, int index) {
    char c = text.charAt(index);
    char unit = Glyphs.at(text, index + 1);
    char next = Glyphs.at(text, index + 2);
    boolean whole = c == '全' || c == '我' || c == '本';
    if (!whole || OWN.indexOf(unit) < 0 || next == '级' || next == '场' || next == '长') {
      return Optional.empty();
    }
    return c != '全' && isBody(text, index + 2)
        ? Optional.empty()
        : Optional.of(new Area(index, index + 2, "全" + unit));
  }

  private static Optional<Area> region(String text, int index) {
    int length = REGIONS.at(text, index);
    if (length == 0) {
      return Optional.empty();
    }
    String name = text.substring(index, index + length);
    int end = index + length;
    int behind = BEHIND_REGION.at(text, end);
    int counted = countedPlaces(text, end);
    if (Glyphs.startsWith(text, end, "地区")) {
      return Optional.of(new Area(index, end + 2, bare(name)));
    }
    if (behind > 0 || counted > 0) {
      int last = end + Math.max(behind, counted);
      return Optional.of(new Area(index, last, text.substring(index, last)));
    }
    boolean lone = PARTS.at(name, 0) == name.length();
    boolean inWord =
        Glyphs.startsWith(text, end, "战区")
            || Glyphs.startsWith(text, end, "公路")
            || Glyphs.startsWith(text, end, "高速")
            || Glyphs.startsWith(text, end, "高铁")
            || Glyphs.startsWith(text, end, "铁路")
            || name.equals("全国") && (level(text, end) || isBody(text, end))
            || (name.equals("山区") || name.equals("库区") || name.equals("牧区"));
    boolean sided =
        (name.equals("城区") || name.equals("市区")) && "东西南北".indexOf(Glyphs.at(text, index - 1)) >= 0;
    if (sided) {
      return Optional.of(new Area(index - 1, end, text.substring(index - 1, end)));
    }
    return lone && Glyphs.isHan(Glyphs.at(text, end)) && !followsDirectly(text, index) || inWord
        ? Optional.empty()
        : Optional.of(new Area(index, end, name));
  }

  private static String bare(String name) {
    boolean side = PARTS.at(name, 0) == name.length();
    return side ? name + "地区" : name.replace("地区", "");
  }

  private static boolean level(String text, int end) {
    return "级一性百十重统".indexOf(Glyphs.at(text, end)) >= 0;
  }

  /** Whether a clause begins here, or 其中 stands before. */
  private static boolean followsDirectly(String text, int index) {
    return index == 0
        || Glyphs.endsClause(text.charAt(index - 1)) && text.charAt(index - 1) != '、'
        || Glyphs.endsWith(text, index, "其中");
  }

  /** The length of 三县, 五市, 三县一区; 0 if none. */
  private static int countedPlaces(String text, int index) {
    int length = 0;
    while ("两二三四五六七八九十一".indexOf(Glyphs.at(text, index + length)) >= 0
        && "县区市镇乡省州".indexOf(Glyphs.at(text, index + length + 1)) >= 0) {
      length += 2;
    }
    boolean level = "级域内长".indexOf(Glyphs.at(text, index + length)) >= 0;
    return level ? 0 : length;
  }

  /** 三县 at the begin of a clause. */
  private static Optional<Area> numbered(String text, int index) {
    if (!followsDirectly(text, index)) {
      return Optional.empty();
    }
    int length = countedPlaces(text, index);
    boolean single = length == 2 && text.charAt(index) == '一';
    return length == 0 || single || !Glyphs.isHan(Glyphs.at(text, index + length))
        ? Optional.empty()
        : Optional.of(new Area(index, index + length, text.substring(index, index + length)));
  }

  /** The answering body's own place without 市 or 县. */
  private Optional<Area> shortName(String text, int index) {
    return shortPlace
        .filter(name -> text.startsWith(name, index))
        .filter(name -> OWN.indexOf(Glyphs.at(text, index + name.length())) < 0)
        .filter(name -> "段街路镇乡村河新湖山港大新经高站桥".indexOf(Glyphs.at(text, index + name.length())) < 0)
        .filter(name -> !isBody(text, index + name.length()))
        .map(name -> new Area(index, index + name.length(), place.orElse(name)));
  }

  /** A name that ends at an index with the sign of its kind. */
  private static Optional<Area> named(String text, int index) {
    char kind = text.charAt(index);
    boolean ofNew = kind == '区' && Glyphs.at(text, index - 1) == '新';
    char before = Glyphs.at(text, ofNew ? index - 2 : index - 1);
    String refused =
        switch (kind) {
          case '市' -> BEFORE_CITY;
          case '县' -> BEFORE_COUNTY;
          case '区' -> BEFORE_DISTRICT;
          case '镇' -> BEFORE_TOWN;
          case '乡' -> BEFORE_VILLAGE;
          case '省' -> BEFORE_PROVINCE;
          case '街' -> Glyphs.at(text, index + 1) == '道' ? BEFORE_STREET : "";
          default -> "";
        };
    int end = kind == '街' ? index + 2 : index + 1;
    boolean possible =
        !refused.isEmpty()
            && Glyphs.isHan(before)
            && refused.indexOf(before) < 0
            && "级长域场民直委里内容".indexOf(Glyphs.at(text, end)) < 0
            && !(kind == '乡' && "村镇土亲情愁间贤企".indexOf(Glyphs.at(text, end)) >= 0)
            && !(kind == '镇' && Glyphs.at(text, end) == '街');
    int start = possible ? nameStart(text, ofNew ? index - 1 : index) : index;
    if (kind == '省' && PROVINCES.before(text, index) != index - start) {
      return Optional.empty();
    }
    int length = index - start - (ofNew ? 1 : 0);
    boolean letter = length == 1 && STEMS.indexOf(text.charAt(start)) >= 0;
    boolean enough = length >= 2 || length == 1 && kind == '县' && start > 0 || letter;
    if (!enough || isBody(text, end)) {
      return Optional.empty();
    }
    return Optional.of(new Area(start, end, text.substring(start, end)));
  }

  private static int nameStart(String text, int index) {
    int start = index;
    while (start > 0
        && index - start < 4
        && Glyphs.isHan(text.charAt(start - 1))
        && !Glyphs.isHanNumber(text.charAt(start - 1))
        && STOPS.indexOf(text.charAt(start - 1)) < 0
        && LEADING.before(text, start) == 0
        && "省市县区镇".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    // A longer run holds words before the name, of which nothing tells the end: names mostly have
    // two
    // characters.
    int name = index - start > 3 ? index - 2 : start;
    List<Verbs.Verb> verbs = Verbs.in(text, name, index);
    return verbs.isEmpty() ? name : verbs.get(verbs.size() - 1).end();
  }

  /** Whether the name of a body goes on behind a place: 市|财政局. */
  private static boolean isBody(String text, int end) {
    for (int i = end; i < end + 10 && Glyphs.isHan(Glyphs.at(text, i)); i++) {
      int length = BODIES.at(text, i);
      if (length > 0) {
        boolean official = "局厅委".indexOf(text.charAt(i)) >= 0;
        return official || i - end < 5 && Verbs.in(text, end, i).isEmpty();
      }
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 西河支流, 东湖流域 at the begin of a clause. */
  private static Optional<Area> water(String text, int index) {
    if (!followsDirectly(text, index)) {
      return Optional.empty();
    }
    for (int end = index + 2; end <= index + 6 && Glyphs.isHan(Glyphs.at(text, end - 1)); end++) {
      char c = text.charAt(end - 1);
      boolean basin =
          Glyphs.endsWith(text, end, "支流")
              || Glyphs.endsWith(text, end, "流域")
              || Glyphs.endsWith(text, end, "水库");
      boolean river = c == '河' || c == '湖' || c == '江';
      char next = Glyphs.at(text, end);
      if (end - index >= (basin ? 4 : 2)
          && (basin || river && "长道湖流支段口岸面网库长堤镇乡街区县市村路站小中公新东西南北城".indexOf(next) < 0)
          && "入沿各全治管护排".indexOf(text.charAt(index)) < 0
          && text.substring(index, end).chars().noneMatch(x -> STOPS.indexOf(x) >= 0)) {
        return Glyphs.isHan(next)
            ? Optional.of(new Area(index, end, text.substring(index, end)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
