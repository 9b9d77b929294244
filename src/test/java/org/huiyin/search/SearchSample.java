package org.huiyin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up replies (示例): sentences of the flagship, put together anew, with other subjects, places
 * and numbers. The same number of replies is always the same replies.
 */
public final class SearchSample {
  private static final Path FLAGSHIP = Path.of("content/replies/js-2021-1002/index.md");
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 5);
  private static final List<String> SUBJECTS =
      List.of(
          (""
                  + "养老服务 社区医院 家庭医生 托育机构 义务教育 职业学校 特殊教育 校车安全 午餐供应 近视防控 公共图书馆 文化遗产 古镇保护 全民健身 "
                  + "足球场地 城市公园 绿道系统 河道治理 饮用水源 污水处理 垃圾分类 扬尘管控 噪声污染 湿地修复 森林防火 耕地保护 高标准农田 粮食储备 "
                  + "种业振兴 农机装备 冷链物流 农村电商 乡村旅游 厕所改造 村级道路 城乡公交 轨道交通 停车设施 非机动车道 桥梁检测 高铁站点 内河航运 "
                  + "通用机场 物流园区 跨境贸易 自由贸易 外资企业 营商环境 政务热线 电子证照 信用体系 小微金融 融资担保 普惠保险 知识产权 专利转化 "
                  + "生物医药 新型材料 集成电路 软件服务 人工智能 工业互联 数据中心 量子通信 海洋工程 风力发电 光伏屋顶 储能电站 氢能汽车 充电网络 "
                  + "老旧小区 电梯加装 保障住房 物业管理 消防通道 燃气管线 防汛排涝 应急避难 地震监测 气象预警 食品抽检 药品监管 网络订餐 校外培训 "
                  + "法律援助 人民调解 司法鉴定 社区矫正 反诈宣传 未成年人 残疾人 退役军人 灵活就业 工伤保险 欠薪治理 技能竞赛 高层次人才 博士后 "
                  + "志愿者 慈善组织 殡葬改革 婚俗新风 民族团结 宗教场所 侨务工作 档案开放 地方志 方言保护 非遗传承 戏曲进校园 博物馆 红色资源")
              .split(" "));
  private static final List<String> DEEDS =
      List.of(
          (""
                  + "摸底调查 建立台账 下达计划 组织培训 开展督查 现场会商 制定标准 编制规划 修订办法 征求意见 公开招标 试点先行 总结推广 跟踪评估 "
                  + "落实经费 简化流程 压缩时限 联合执法 专项整治 挂牌督办 信息共享 定期通报 约谈整改 奖补结合 以旧换新 错峰安排 上门服务 全程代办")
              .split(" "));
  private static final String NAMES =
      "安柏昌澄川淳岱丹东恩芳枫阜富皋冈广桂海涵和衡洪湖华淮惠嘉江锦景靖九康兰乐澜黎临灵龙庐洛茂梅密明沐宁"
          + "盘平蒲浦齐千清泉饶仁荣瑞润沙山尚升石双顺松台泰潭棠桃天同万望威文武溪霞仙湘祥新兴徐宣雅盐阳宜义银永余玉裕原远云泽樟昭镇郑舟";

  private final List<String> sentences;
  private final Random random;

  private SearchSample(long seed) {
    this.sentences = sentences();
    this.random = new Random(seed);
  }

  /** The flagship's sentences without their markup. */
  private static List<String> sentences() {
    try {
      return Files.readAllLines(FLAGSHIP).stream()
          .filter(line -> !line.startsWith("#") && !line.startsWith("!"))
          .map(line -> line.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1").replaceFirst("^- ", ""))
          .flatMap(line -> Arrays.stream(line.split("(?<=[。；])")))
          .filter(sentence -> sentence.length() > 8)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<SearchDocument> replies(int count) {
    return IntStream.range(0, count).mapToObj(i -> new SearchSample(i).reply(i)).toList();
  }

  private SearchDocument reply(int index) {
    String subject = any(SUBJECTS);
    List<SearchDocument.Section> sections = new ArrayList<>();
    sections.add(
        new SearchDocument.Section("", "", List.of("您提出的关于" + subject + "的建议（示例）收悉，现答复如下：")));
    int parts = 5 + random.nextInt(4);
    for (int part = 1; part <= parts; part++) {
      List<String> paragraphs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        paragraphs.add(
            IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(k -> sentence(subject))
                .collect(Collectors.joining()));
      }
      sections.add(
          new SearchDocument.Section("s" + part, any(DEEDS) + "，推进" + any(SUBJECTS), paragraphs));
    }
    int number = 1 + random.nextInt(2000);
    return new SearchDocument(
        "replies/sample-" + (2015 + index / 100) + "-" + index + "/",
        List.of("关于" + place() + subject + "的建议（示例）", "对示例省人大第" + number + "号建议的答复"),
        "示例省十三届人大 第" + number + "号 · 示例代表 · " + place() + "示例局",
        FIRST_DAY.plusDays(3L * index),
        sections);
  }

  /** Half of them as the flagship has them, with other numbers; half about the subject. */
  private String sentence(String subject) {
    String sentence =
        any(sentences)
            .replaceAll("(?<![A-Za-z])[0-9]+", Integer.toString(2 + random.nextInt(3000)))
            .replace("苏北地区", place())
            .replace("智能制造", random.nextBoolean() ? subject : any(SUBJECTS))
            .replace("企业", any(SUBJECTS))
            .replace("创新", any(DEEDS));
    return random.nextBoolean()
        ? sentence
        : "在"
            + place()
            + any(DEEDS)
            + "，"
            + any(DEEDS)
            + "，"
            + subject
            + "与"
            + any(SUBJECTS)
            + "共安排"
            + (2 + random.nextInt(900))
            + "项，"
            + place()
            + "等地"
            + any(SUBJECTS)
            + "率先"
            + any(DEEDS)
            + "。";
  }

  private String place() {
    return ""
        + NAMES.charAt(random.nextInt(NAMES.length()))
        + NAMES.charAt(random.nextInt(NAMES.length()))
        + "市县镇区".charAt(random.nextInt(4));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
