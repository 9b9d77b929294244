package org.huiyin.bench;

import java.util.List;
import java.util.Random;

/**
 * The words that the corpus is made of, all invented. None is a number, none decays with time, and
 * none asserts a trend or a rank: a build of the corpus has no problems.
 */
final class Vocabulary {
  /** The town of the corpus, and the area of its figures. */
  static final String TOWN = "示例市";

  static final List<String> ORGANISATIONS =
      List.of(
          "教育局", "卫生健康委", "交通运输局", "生态环境局", "住房建设局", "民政局", "人力资源局", "市场监管局", "文化旅游局", "数据管理局",
          "水务局", "农业农村局", "财政局", "发展改革委", "公安局", "司法局", "自然资源局", "城市管理局", "应急管理局", "统计局", "审计局",
          "体育局", "医疗保障局", "退役军人事务局", "科技局");

  static final List<String> TOPICS =
      List.of(
          "基础教育", "医疗卫生", "城乡交通", "生态环境", "住房保障", "养老服务", "就业创业", "食品监管", "文化旅游", "数字政务", "水利防汛",
          "农业农村", "学位供给", "课后服务", "校园食堂", "家庭医生", "分级诊疗", "急救网络", "公交线网", "慢行步道", "停车泊位", "桥梁检测",
          "空气质量", "河道治理", "垃圾分类", "噪声治理", "旧区改造", "公租房源", "电梯加装", "物业管理", "日间照料", "助餐网点", "适老改造",
          "零工市场", "技能培训", "青年驿站", "抽检公示", "明厨亮灶", "冷链追溯", "票务预约", "古镇保护", "公共图书", "电子证照", "热线办理",
          "数据开放", "堤防加固", "雨情预警", "水库调度", "管网更新", "良种繁育", "冷库建设", "村级道路", "绿化补植", "充电设施", "消防通道",
          "夜间照明", "无障碍环境", "托育机构", "体质监测", "全民健身", "信用修复", "预算公开", "审计整改", "地名管理", "灾害救助", "社区议事",
          "志愿服务", "法律援助", "电动车管理", "水价听证", "湿地保护", "校车运行");

  static final List<String> AREAS =
      List.of(
          "云汐区", "松泊区", "望潮区", "禾里县", "青坞镇", "竹澜镇", "沙渚镇", "白塘乡", "鹿汀新区", "北溪街道", "南檐街道", "月浦街道",
          "长堰片区", "东篱片区", "枫隐片区", "柳岸社区", "石坪社区", "兰圃园区");

  static final List<String> SECTIONS = List.of("一、基本情况", "二、已经开展的工作", "三、存在的困难与原因", "四、后续安排");

  static final List<String> SERIES = List.of("受理数", "办结数", "走访数", "答复数", "自查数", "抽查数");

  private static final List<String> FIELDS =
      List.of(
          "社区", "公交", "校园", "河道", "养老", "医疗", "就业", "文化", "道路", "供水", "消防", "托育", "停车", "绿化", "档案",
          "体育", "食品", "电梯", "排水", "农田");
  private static final List<String> MATTERS =
      List.of(
          "台账", "预案", "流程", "设施", "点位", "人员", "经费", "平台", "制度", "清单", "接口", "监测", "养护", "公示", "巡查",
          "档案库", "收费", "标识");
  private static final List<String> TIMES =
      List.of(
          "试点期间", "汛期之前", "供暖季期间", "集中整治期间", "新学年开始前", "试点启动后", "任务下达后", "收到来件当周", "走访核实阶段",
          "方案公示期内", "年度评估时", "现场办公时");
  private static final List<String> ACTORS =
      List.of(
          "我局", "牵头单位", "联合工作组", "属地街道", "专班人员", "行业科室", "评估机构", "各成员单位", "勘查小组", "基层网格员", "项目业主",
          "运营企业", "会办单位", "监督员");
  private static final List<String> MANNERS =
      List.of(
          "逐户", "分批次", "按清单", "会同有关单位", "依照规程", "对照标准", "先易后难地", "按月", "公开透明地", "结合实际", "由点及面",
          "不间断地", "分门别类地", "因地制宜地");
  private static final List<String> DEEDS =
      List.of(
          "梳理", "核对", "推进", "落实", "评估", "更新", "整合", "压缩", "复查", "公示", "调整", "补齐", "跟踪", "细化", "督办",
          "回访", "改造", "测算", "归并", "衔接");
  private static final List<String> RESULTS =
      List.of(
          "责任边界已经写明",
          "有关问题得到回应",
          "剩余事项已列入年度计划",
          "整改情况可在线查询",
          "成效仍需较长时间检验",
          "进度与年初安排基本一致",
          "个别点位尚待协调",
          "资金缺口已提请统筹",
          "形成了可复制的做法",
          "来件人表示理解",
          "有关记录已归档",
          "结果已在公告栏张贴");
  private static final List<String> REASONS =
      List.of(
          "考虑到地下管线复杂",
          "鉴于人口流动频繁",
          "由于历史资料不全",
          "因审批环节较多",
          "受雨季施工影响",
          "为兼顾沿线居民出行",
          "结合财力可承受程度",
          "参照相邻地区经验",
          "根据现场实测结果",
          "针对来件所列情形",
          "鉴于权属尚未厘清",
          "因设备采购周期较长");
  private static final List<String> PLANS =
      List.of(
          "下一步将把该项工作纳入季度通报",
          "后续拟增设意见收集渠道",
          "计划于年底前完成复核",
          "将与高校团队共同开展跟踪研究",
          "拟通过政府采购引入专业力量",
          "将适时修订管理办法并公开征求意见",
          "准备先在部分片区试行再推广",
          "将按月公布进展并接受监督",
          "拟提请专题会议研究",
          "将在官方网站公开有关目录");

  private Vocabulary() {}

  static <T> T pick(Random random, List<T> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Such as 河道养护: 360 of them. */
  static String matter(Random random) {
    return pick(random, FIELDS) + pick(random, MATTERS);
  }

  static String deed(Random random) {
    return pick(random, DEEDS);
  }

  static String plan(Random random) {
    return pick(random, PLANS);
  }

  static String result(Random random) {
    return pick(random, RESULTS);
  }

  static String area(Random random) {
    return pick(random, AREAS);
  }

  /** A sentence without numbers. */
  static String sentence(Random random) {
    String actor = pick(random, ACTORS);
    String manner = pick(random, MANNERS);
    String matter = matter(random);
    return switch (random.nextInt(6)) {
      case 0 ->
          pick(random, TIMES)
              + "，"
              + actor
              + manner
              + deed(random)
              + matter
              + "，"
              + result(random)
              + "。";
      case 1 ->
          pick(random, REASONS)
              + "，"
              + area(random)
              + "的"
              + matter
              + "需要"
              + manner
              + deed(random)
              + "，"
              + plan(random)
              + "。";
      case 2 ->
          "对于**"
              + matter
              + "**与"
              + matter(random)
              + "的衔接，"
              + actor
              + "已"
              + manner
              + deed(random)
              + "，同时"
              + deed(random)
              + "了"
              + matter(random)
              + "。";
      case 3 ->
          area(random)
              + "和"
              + area(random)
              + "均反映"
              + matter
              + "不足，"
              + actor
              + pick(random, REASONS)
              + "，决定"
              + manner
              + deed(random)
              + matter(random)
              + "。";
      case 4 ->
          "关于"
              + matter
              + "，"
              + actor
              + "在"
              + area(random)
              + manner
              + deed(random)
              + "，"
              + result(random)
              + "，"
              + plan(random)
              + "。";
      default ->
          actor
              + pick(random, TIMES)
              + "向"
              + area(random)
              + "通报了"
              + matter
              + "的"
              + deed(random)
              + "情况，"
              + result(random)
              + "。";
    };
  }

  /** A sentence with two values, such as 92.5%. */
  static String sentence(Random random, String first, String second) {
    return switch (random.nextInt(2)) {
      case 0 ->
          "年度终了时，"
              + area(random)
              + "的"
              + matter(random)
              + "已"
              + pick(random, MANNERS)
              + deed(random)
              + "，全市"
              + first
              + "，"
              + second
              + "，"
              + result(random)
              + "。";
      default ->
          "经"
              + pick(random, ACTORS)
              + deed(random)
              + "，"
              + first
              + "，同期"
              + second
              + "，"
              + result(random)
              + "。";
    };
  }
}
