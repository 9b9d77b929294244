package org.huiyin.quantity.numeral;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Rational;

/**
 * The measure words and units of numbers: 家, 人次, 平方公里, km². Immutable; {@link #with} adds those of
 * a site.
 */
public final class Measures {
  private static final String COUNTED =
      """
      个 项 件 篇 人 人次 名 家 台 套 辆 座 所 户 次 场 期 批 条 处 份 位 只 张 间 栋 幢 艘 架 株 棵 本 册 部 支 根 块 片 颗 盏 扇
      盘 层 组 对 例 起 宗 笔 门 种 类 款 轮 遍 趟 回 班 岁 周岁 班次 架次 台次 车次 车皮 列 节 节课 课时 学时 学分 分 届次 床 床位 张床位 学位
      车位 泊位 席 班级 支队 支队伍 团队 家次 件次 项次 户次 场次 批次 例次 吨次 篇次 台套 台（套） 台(套) 辆次 管 封 艘次 条次
      点 方 口 头 匹 羽 尾 头猪 道 度 圈 段 环 轴 栏 格 孔 眼 盒 瓶 袋 箱 包 桶 罐 粒 枚 双 幅 帧 首 曲 集 出 剧 尊 具
      株次 亩次 单 单次 票 宗地 地块 标箱 标准箱 TEU 票次 餐 顿 堂 桌 班组 人份 剂 剂次 针 针次 车道 线路 站 站点 网点 路 桩
      份额 名额 代 杯 盆 筐 担 手 股 波 面 帮 把 群 年级 元素 行 页 字 句 版 卷 章 厅 馆 队 营 连 排 团 师 社 店 厂 院 校
      头份 课次 件套 标段 届 站次 轨 诊次 单元 室
      方面 部门 部委 单位 委办局 厅局 省 省份 市 县 区 镇 乡 村 街道 乡镇 市县 县区 县市 社区 园区 地 国 国家 地区 城市 片区 领域 环节 阶段
      步骤 层面 维度 行业 产业 项目 企业 学校 医院 机构 平台 基地 中心 小区 站房 大类 小类 大项 小项 大 车间 人年 人时 人月 人天 倍 番
      """;
  private static final String MEASURED =
      """
      平方公里 平方千米 平方米 平米 平方 标准立方米 标立方米 标方 立方米 立方 公里 千米 米 厘米 毫米 微米 纳米 海里 里 吨 公斤 千克 克 毫克 微克 斤 两 亩 公顷 顷 亩次
      升 毫升 瓦 千瓦 兆瓦 吉瓦 千瓦时 度电 千瓦小时 伏 千伏 千伏安 兆伏安 安 赫兹 兆赫 分贝 帕 千帕 兆帕 焦 千焦 大卡 千卡 吨标准煤 标准煤 吨标煤
      摄氏度 ℃ °C 百分点 个百分点 基点 个基点 兆 兆比特 吨公里 人公里 车公里 公里/小时 千米/小时 米/秒 微克/立方米 毫克/立方米 毫克/升 吨/日 吨/年
      km km² km2 m m² m2 ㎡ m³ m3 cm mm kg g t mg μg ml L kW kWh MW GW GWh MWh kV kVA MVA ha Hz MHz GHz MB GB TB PB dB
      TOPS MPa PFLOPS EFLOPS Eflops Pflops TFLOPS PF Gbps Mbps Tbps PFlops EFlops
      mg/L mg/m³ μg/m³ ug/m3 km/h m/s hectares hectare tonnes tonne kilometres kilometre kilometers km/h metres metre
      """;
  private static final String TIMED =
      """
      年 个年 周年 学年 年度 个月 月 个多月 周 星期 个星期 天 日 小时 个小时 个多小时 时 分钟 秒 秒钟 工作日 个工作日 季度 个季度 学期 个学期 世纪 个世纪 年期 年间
      自然日 个自然日 昼夜 晚 夜 刻钟 旬 载 hours hour minutes minute days day weeks week months month years year
      """;
  private static final String MONEY =
      """
      元 元人民币 元钱 块钱 人民币 圆 美元 欧元 日元 港元 港币 英镑 澳元 韩元 卢布 法郎 加元 美金 新元 yuan RMB CNY USD dollars euros
      """;

  /**
   * Words that start like a measure word but are none. The longest word after a number decides: in
   * 3个年级 the measure word is 个, not 个年.
   */
  private static final Words OTHERS =
      Words.of(
          """
          个年产 个年级 个年均 个年度 个年龄 个年轻 个年检 个年货 个年会 个月子 个月嫂 个月季 个月饼 个月台 个月考
          个周转 个周边 个周期 个周报 个周末 个小时工 个日间 个天然 个时段 个时代 个世纪公园
          年级 年龄 年薪 月子 月嫂 月饼 月台 月季 月供 月租 周转 周边 周报 周界 天然 天井 天窗 天车 天燃气
          日间 日照 日托 日活 日产 时尚 时令 时装 时速 小时工 秒级 夜市 夜景 夜班 晚会 晚报 季度会
          两年 两个 两次 两项 两家 两省 两市 两县 两地 两国 两方 两月 两季 两期 两批
          载具 载重 载货 载客 载体 载荷 元旦 元素 元件 元器件 元宵 米线 米粉 米袋子 里程 里长 克隆 瓦斯
          """);

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("个百分点", "百分点"),
          Map.entry("percentage points", "百分点"),
          Map.entry("percentage point", "百分点"),
          Map.entry("basis points", "基点"),
          Map.entry("basis point", "基点"),
          Map.entry("°C", "℃"),
          Map.entry("平米", "平方米"),
          Map.entry("标立方米", "标准立方米"),
          Map.entry("标方", "标准立方米"),
          Map.entry("个基点", "基点"),
          Map.entry("m³", "立方米"),
          Map.entry("m3", "立方米"),
          Map.entry("立方", "立方米"),
          Map.entry("m", "米"),
          Map.entry("cm", "厘米"),
          Map.entry("mm", "毫米"),
          Map.entry("m²", "平方米"),
          Map.entry("m2", "平方米"),
          Map.entry("㎡", "平方米"),
          Map.entry("平方", "平方米"),
          Map.entry("km²", "平方公里"),
          Map.entry("km2", "平方公里"),
          Map.entry("平方千米", "平方公里"),
          Map.entry("mg/m³", "毫克/立方米"),
          Map.entry("μg/m³", "微克/立方米"),
          Map.entry("ug/m3", "微克/立方米"),
          Map.entry("mg/L", "毫克/升"),
          Map.entry("working days", "工作日"),
          Map.entry("working day", "工作日"),
          Map.entry("business days", "工作日"),
          Map.entry("km", "公里"),
          Map.entry("千米", "公里"),
          Map.entry("kilometres", "公里"),
          Map.entry("kilometre", "公里"),
          Map.entry("kilometers", "公里"),
          Map.entry("摄氏度", "℃"),
          Map.entry("元人民币", "元"),
          Map.entry("元钱", "元"),
          Map.entry("块钱", "元"),
          Map.entry("人民币", "元"),
          Map.entry("圆", "元"),
          Map.entry("yuan", "元"),
          Map.entry("RMB", "元"),
          Map.entry("CNY", "元"),
          Map.entry("美金", "美元"),
          Map.entry("USD", "美元"),
          Map.entry("dollars", "美元"),
          Map.entry("euros", "欧元"),
          Map.entry("港币", "港元"),
          Map.entry("台（套）", "台套"),
          Map.entry("台(套)", "台套"),
          Map.entry("个工作日", "工作日"),
          Map.entry("个小时", "小时"),
          Map.entry("个多小时", "小时"),
          Map.entry("个月", "月"),
          Map.entry("个多月", "月"),
          Map.entry("个年", "年"),
          Map.entry("个季度", "季度"),
          Map.entry("个学期", "学期"),
          Map.entry("hectares", "公顷"),
          Map.entry("hectare", "公顷"),
          Map.entry("ha", "公顷"),
          Map.entry("tonnes", "吨"),
          Map.entry("tonne", "吨"),
          Map.entry("t", "吨"),
          Map.entry("kg", "公斤"),
          Map.entry("千克", "公斤"),
          Map.entry("圈次", "圈"),
          Map.entry("kW", "千瓦"),
          Map.entry("kWh", "千瓦时"),
          Map.entry("度电", "千瓦时"),
          Map.entry("MW", "兆瓦"),
          Map.entry("kV", "千伏"));
  private static final Measures STANDARD = new Measures(List.of(COUNTED, MEASURED, MONEY), TIMED);

  private final Map<Character, List<Word>> words;

  /** A measure word. */
  private record Word(String text, String name, boolean time, boolean money) {}

  /**
   * A measure word found in a text.
   *
   * @param end UTF-16 index after it
   * @param name the normalised name for comparison and display: 立方米 for {@code m³}
   * @param time whether it is a unit of time
   * @param money whether it is a currency
   */
  public record Found(int end, String name, boolean time, boolean money) {
    public Found endingAt(int newEnd) {
      return new Found(newEnd, name, time, money);
    }
  }

  /**
   * A unit expressed in its base unit.
   *
   * @param factor number of base units: 10000 for 万元, 1/100 for %
   * @param name the base unit: 元 for 万元; {@code ""} for %, ‰, 倍 and 成, whose values are pure
   *     numbers
   */
  public record Base(Rational factor, String name) {}

  private Measures(List<String> lists, String times) {
    Map<Character, List<Word>> sorted = new HashMap<>();
    for (String list : lists) {
      add(sorted, List.of(list.strip().split("\\s+")), false, list.equals(MONEY));
    }
    add(
        sorted,
        List.of("percentage points", "percentage point", "basis points", "basis point"),
        false,
        false);
    add(sorted, List.of(times.strip().split("\\s+")), true, false);
    add(sorted, List.of("working days", "working day", "business days"), true, false);
    this.words = sorted;
  }

  private Measures(Map<Character, List<Word>> words) {
    this.words = words;
  }

  /** Returns the built-in measure words. */
  public static Measures standard() {
    return STANDARD;
  }

  /**
   * Returns these measure words and further ones, such as a site's units. Blank words are ignored.
   */
  public Measures with(Collection<String> more) {
    Map<Character, List<Word>> all = new HashMap<>();
    words.forEach((first, list) -> all.put(first, new ArrayList<>(list)));
    add(
        all,
        more.stream()
            .map(String::strip)
            .filter(word -> !word.isEmpty() && !isScaled(word))
            .toList(),
        false,
        false);
    return new Measures(all);
  }

  /**
   * Returns whether a word is a multiplier and a unit, such as 万元 or 亿千瓦时; it is not a unit by
   * itself.
   */
  private boolean isScaled(String word) {
    if (EnglishScale.of(word).isPresent()) {
      return true;
    }
    Base base = base(word);
    return !base.name().equals(word) && whole(base.name()).isPresent() && whole(word).isEmpty();
  }

  private static void add(
      Map<Character, List<Word>> all, Collection<String> more, boolean time, boolean money) {
    for (String text : more) {
      all.computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
          .add(new Word(text, SAME.getOrDefault(text, text), time, money));
    }
    all.values()
        .forEach(list -> list.sort(Comparator.comparing((Word word) -> -word.text().length())));
  }

  /** Returns whether a unit is known, or is a multiplier with a known unit: 万元. */
  public boolean knows(String unit) {
    return unit.isBlank()
        || whole(unit.strip()).isPresent()
        || !base(unit).name().equals(unit.strip());
  }

  /**
   * Returns the longest measure word at an index, unless a longer word starts there that is none. A
   * word of Latin letters matches only if no letter follows.
   */
  public Optional<Found> at(String text, int index) {
    for (Word word : words.getOrDefault(Glyphs.at(text, index), List.of())) {
      int end = index + word.text().length();
      boolean whole =
          !Glyphs.isLatin(word.text().charAt(word.text().length() - 1))
              || !Glyphs.isLatin(Glyphs.at(text, end)) && !Glyphs.isDigit(Glyphs.at(text, end));
      if (whole && text.startsWith(word.text(), index)) {
        // In 3个年产万吨级项目, 个年 is not a unit, but 个 is.
        if (OTHERS.at(text, index) > word.text().length()) {
          return text.charAt(index) == '个'
              ? Optional.of(new Found(index + 1, "个", false, false))
              : Optional.empty();
        }
        return Optional.of(new Found(end, word.name(), word.time(), word.money()));
      }
    }
    return Optional.empty();
  }

  /** Returns a unit in terms of its base unit: 万元 is 10000 元, and so is 10,000 yuan. */
  public Base base(String unit) {
    String name = unit.strip();
    switch (name) {
      case "", "倍":
        return new Base(Rational.of(1), "");
      case "%", "％":
        return new Base(Rational.power(-2), "");
      case "‰":
        return new Base(Rational.power(-3), "");
      case "成":
        return new Base(Rational.power(-1), "");
      default:
    }
    if (whole(name).isPresent()) {
      return new Base(Rational.of(1), SAME.getOrDefault(name, name));
    }
    Optional<EnglishScale> english = EnglishScale.of(name);
    if (english.isPresent()) {
      String counted = english.get().unit();
      return new Base(Rational.power(english.get().power()), SAME.getOrDefault(counted, counted));
    }
    int exponent = 0;
    int start = 0;
    while (start < name.length() - 1 && exponent < 16 && scale(name.charAt(start)) > 0) {
      exponent += scale(name.charAt(start++));
      if (whole(name.substring(start)).isPresent()) {
        break;
      }
    }
    String rest = name.substring(start);
    return new Base(Rational.power(exponent), SAME.getOrDefault(rest, rest));
  }

  /**
   * What a unit is made of: 万元 of 元, % of nothing, 张/千人 of 张 and 人, 每万人 and /10万 of nothing, as
   * they are shares.
   */
  public Dimension dimension(String unit) {
    String name = unit.strip();
    int slash = Math.max(name.indexOf('/'), name.indexOf('每'));
    if (slash < 0) {
      Base base = base(name);
      return base.name().isEmpty()
          ? Dimension.pure(base.factor())
          : Dimension.of(base.factor(), base.name());
    }
    String above = name.substring(0, slash).strip();
    Dimension per = denominator(name.substring(slash + 1).strip());
    if (above.isEmpty()) {
      return Dimension.pure(Rational.of(1).dividedBy(per.factor()));
    }
    Dimension counted = dimension(above);
    return counted.isLike(per)
        ? Dimension.pure(counted.factor().dividedBy(per.factor()))
        : counted.over(per);
  }

  /** 千人 of 张/千人; 10万 of /10万, which is a mere number. */
  private Dimension denominator(String name) {
    int digits = 0;
    while (digits < name.length() && Glyphs.isDigit(name.charAt(digits)) && digits < 9) {
      digits++;
    }
    Rational factor =
        digits == 0 ? Rational.of(1) : Rational.of(Long.parseLong(name.substring(0, digits)));
    int start = digits;
    while (start < name.length() && scale(name.charAt(start)) > 0) {
      factor = factor.times(Rational.power(scale(name.charAt(start++))));
    }
    factor = factor.signum() == 0 ? Rational.of(1) : factor;
    String rest = name.substring(start);
    return rest.isEmpty()
        ? Dimension.pure(factor)
        : Dimension.of(factor.times(base(rest).factor()), base(rest).name());
  }

  private Optional<Found> whole(String name) {
    return at(name, 0).filter(found -> found.end() == name.length());
  }

  private static int scale(char c) {
    return Glyphs.power(c) > 1 ? Glyphs.power(c) : Glyphs.myriad(c);
  }
}
