package org.huiyin.quantity.audit;

import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Decides by the verb before and the word after a small number in Chinese characters whether it
 * counts something or is part of a name. 新设两个口岸 counts; in 统筹两个大局 it is part of a name.
 */
final class Evidence {
  /** Verbs before something that is counted, at some distance. */
  private static final Words COUNTING =
      Words.of(
          """
          建成 建立 建设 新建 新增 新设 新订 新开 新辟 新改扩建 增设 增加 增开 增派 增至 增到 设立 设置 设有 下设 成立 组建 完成 实施 开展 举办 举行 召开
          组织 开设 开办 开通 开放 开发 开行 出台 制定 制订 印发 发布 修订 形成 获批 获评 荣获 获得 取得 入选 引进 引入 培育 打造 创建 认定 评选 评定 命名
          办理 办结 受理 收到 接到 承办 查处 排查 发现 整改 整治 关停 取缔 改造 改建 扩建 修建 修复 维修 安装 加装 购置 采购 购买 投放 投入 配备 配置 招录
          招聘 选派 派驻 派出 培训 培养 发放 发出 下发 编制 编印 编写 覆盖 涉及 包括 包含 共有 现有 已有 原有 另有 仅有 拥有 达到 分布 下辖 管辖 合计 累计
          总计 只剩 仅剩 还剩 减少 压减 压缩 精简 取消 下放 承接 划定 划分 推出 上线 启用 投用 投运 竣工 开工 完工 通车 储备 谋划 争取 申报 立项 落地 签约
          吸引 服务 惠及 受益 走访 慰问 帮扶 救助 资助 检查 抽查 巡查 督查 检测 监测 抽检 处罚 立案 移送 侦破 破获 抓获 起诉 审结 调解 化解 参加 参与 选取
          选择 遴选 推荐 评出 打通 连接 连通 贯通 铺设 种植 栽植 治理 清理 拆除 搬迁 安置 流转 配建 改扩建 提出 分为 发生 造成 死亡 受伤 排名 位列 上升
          下降 提升 跃升 前进 前移 缩短至 降至 增长 延长 每天 每周 每月 每年 每班 每校 每村 每户 每人 连续 全市 全县 全省 全区 全国 全镇 其中 一共
          """);

  /** Verbs before something that is counted, directly before the number. */
  private static final Words COUNTING_NEXT =
      Words.of("获 共 有 达 含 计 剩 占 购 买 建 设 增 减 办 开 修 装 栽 种 派 招 聘 评 收 查 拆 翻 另 加 约 近 超 逾 了 至 到 仅 超 上 盖");

  /** Verbs before the name of a policy. */
  private static final Words NAMING =
      Words.of(
          """
          落实 坚持 统筹 用好 贯彻 践行 增强 坚定 做到 处理好 恪守 遵守 严守 重申 弘扬 防止 兼顾 打好 打赢 抓好 算好 守牢 守住 筑牢 夯实 履行 执行 遵循 秉持 树牢 树立 把握
          捍卫 拥护 牢记 强化 压实 协调 利用 联通 对标 学习 深化 发扬 违反 锤炼 厘清 摆正
          """);

  /** Nouns that are counted in names and rarely elsewhere. */
  private static final Words ABSTRACT =
      Words.of(
          """
          大局 市场 资源 规定 原则 自信 意识 维护 确立 务必 文明 毫不动摇 攻坚战 理念 布局 统一 结合 至上 优先 主动 转变 关系 底线 红线 关口 作风 风气
          坚持 明确 纪律 注意 必由之路 答卷 大考 革命 世界 导向 面向 伟大 必须 不变 不动摇 一致 责任 循环 轮子 积极性 拳头 基本 历史 全面 高地 屏障 效益
          """);

  /** Measure words that occur in compounds as often as in counts: 三方协议, 两票制, 四套班子. */
  private static final Words LOOSE =
      Words.of(
          """
          方 手 面 头 级 路 把 股 波 帮 群 行 字 句 章 连 排 营 师 社 票 班 代 道 度 环 轴 圈 段 格 口 本 套 块 桌 堂 担 院 厂 店 厅 馆 团
          门 盘 曲 封 孔 眼 盒 盆 筐 杯 栏 羽 尾 版 卷 页 单 柱 网 核 翼 桩 产业 队 站 线路 网路 篇 节 餐 领域 环节 阶段
          """);

  /** Measure words that occur in names of policies unless a verb or noun indicates a count. */
  private static final Words WEAK = Words.of("个 项 种 类 条 大 层 步 步骤 层面 维度 行业 平台 部分 层次");

  /** Verbs with which 大 counts: 建成五大集群 is a count, 打造五大集群 is an announcement. */
  private static final Words GREAT =
      Words.of("建成 新增 新建 完成 获批 组建 设立 建立 形成 培育 成立 开通 投用 涉及 共有 现有 拥有 分布");

  /** Concrete nouns after 个, 项, 种. */
  private static final Words REAL =
      Words.of(
          """
          县 市 区 镇 乡 村 街道 乡镇 社区 省 州 国家 地区 城市 园区 小区 县区 地市 行政村 自然村 居民 学校 医院 幼儿园 企业 公司 项目 部门 单位 机构 站 站点 场馆 中心
          口岸 车间 班 班级 学位 床位 泊位 车位 岗位 名额 品种 品牌 产品 专利 奖 案件 案例 课题 平台 基地 试点 标段 道路 桥 桥梁 线路 路段 小组 支部 党组织 窗口 网点 指标
          课程 专业 学院 学科 高校 实验室 团队 景区 公园 码头 港口 机场 车站 水库 河 湖 断面 泵站 井 自治 设区 农村 新村 示范 党支部 镇街 林场 灌区 农场 集镇 补贴 开发区 教学 集群
          文件 规划 意见 办法 条例 地块 楼 栋 省级 市级 国家级 县级 区级 重点 新 老 大型 中型 小型 公共 农贸 商业 电站 变电 污水 垃圾 厂 仓 库 基金 协会 商会 银行 网格
          """);

  /** Words before 两市 or 三县 that make it a count; after a name, as in 苏南五市, it is not. */
  private static final Words BEFORE_AREAS = Words.of("对 在 和 及 与 向 于 从 由 往 赴 至 到 ） 等");

  private static final Words AREAS = Words.of("市 县 区 镇 乡 村 省 国 州 地");
  private static final int REACH = 10;

  private Evidence() {}

  /** How strongly a measure word indicates a count after a small number in Chinese characters. */
  enum Measure {
    /** Always a count: 家, 座, 公里. */
    CONCRETE,
    /** A count if a verb or the noun after it indicates one: 个, 项, 种, 大. */
    WEAK,
    /** A count only if a verb or the end of the clause indicates one: 方, 票, 班. */
    LOOSE
  }

  static Measure measure(String unit) {
    if (WEAK.at(unit, 0) == unit.length()) {
      return Measure.WEAK;
    }
    return LOOSE.at(unit, 0) == unit.length() ? Measure.LOOSE : Measure.CONCRETE;
  }

  /** Returns whether the nearest verb before the number is one of counting, not of naming. */
  static boolean isCounted(Passage passage, int start) {
    return isCounting(passage.phraseBefore(start, REACH));
  }

  /** Returns whether the words before a number contain a verb of counting. */
  static boolean isCounting(String before) {
    int counting = counting(before);
    return counting >= 0 && counting >= NAMING.lastIn(before);
  }

  private static int counting(String before) {
    return COUNTING_NEXT.before(before, before.length()) > 0
        ? before.length()
        : COUNTING.lastIn(before);
  }

  /** Returns whether a verb before the number takes the name of a policy. */
  static boolean isNamed(Passage passage, int start) {
    String before = passage.phraseBefore(start, REACH);
    int naming = NAMING.lastIn(before);
    return naming >= 0 && naming > counting(before);
  }

  /** Returns whether the number follows its noun and ends the clause: 道路四条. */
  static boolean isPostposed(Passage passage, int start, int end) {
    char next = passage.at(end);
    return (Glyphs.endsClause(next) || "（(）)".indexOf(next) >= 0)
        && Glyphs.isHan(passage.at(start - 1));
  }

  /** Returns whether the noun after a number is a concrete one. */
  static boolean isReal(Passage passage, int index) {
    return REAL.at(passage.text(), index) > 0;
  }

  /** Returns whether something is counted with 大. */
  static boolean isGreat(Passage passage, int start) {
    String before = passage.phraseBefore(start, REACH);
    return GREAT.in(before) && !isNamed(passage, start)
        || COUNTING_NEXT.before(before, before.length()) > 0;
  }

  /** Returns whether a number of areas is part of a name: 苏南五市, 中亚五国. */
  static boolean isRegion(Passage passage, int start, String unit) {
    return AREAS.at(unit, 0) == unit.length()
        && Glyphs.isHan(passage.at(start - 1))
        && !isCounted(passage, start)
        && passage.phraseBefore(start, 12).indexOf('、') < 0
        && AREAS.before(passage.text(), start) == 0
        && BEFORE_AREAS.before(passage.text(), start) == 0;
  }

  static int abstractNoun(Passage passage, int index) {
    return ABSTRACT.at(passage.text(), index);
  }
}
