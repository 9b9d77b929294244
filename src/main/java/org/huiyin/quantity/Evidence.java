package org.huiyin.quantity;

/**
 * What shows that a small number in characters counts something, or that it only belongs to a name:
 * the verb before it and the word behind it. 新设两个口岸 counts; 统筹两个大局 names.
 */
final class Evidence {
  /** Behind these something is counted. */
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

  /** The same, but right before the number. */
  private static final Words COUNTING_NEXT =
      Words.of("获 共 有 达 含 计 剩 占 购 买 建 设 增 减 办 开 修 装 栽 种 派 招 聘 评 收 查 拆 翻 另 加 约 近 超 逾 了 至 到 仅 超 上");

  /** Behind these stands the name of a policy. */
  private static final Words NAMING =
      Words.of(
          """
          落实 坚持 统筹 用好 贯彻 践行 增强 坚定 做到 处理好 恪守 遵守 严守 重申 弘扬 防止 兼顾 打好 打赢 抓好 算好 守牢 守住 筑牢 夯实 履行 执行 遵循 秉持 树牢 树立 把握
          捍卫 拥护 牢记 强化 压实 协调 利用 联通 对标 学习 深化 发扬 违反 锤炼 厘清 摆正
          """);

  /** What is counted in names and hardly ever elsewhere. */
  private static final Words ABSTRACT =
      Words.of(
          """
          大局 市场 资源 规定 原则 自信 意识 维护 确立 务必 文明 毫不动摇 攻坚战 理念 布局 统一 结合 至上 优先 主动 转变 关系 底线 红线 关口 作风 风气
          坚持 明确 纪律 注意 必由之路 答卷 大考 革命 世界 导向 面向 伟大 必须 不变 不动摇 一致 责任 循环 轮子 积极性 拳头 基本 历史 全面 高地 屏障 效益
          """);

  /** Measure words that stand in compounds as often as behind numbers: 三方协议, 两票制, 四套班子. */
  private static final Words LOOSE =
      Words.of(
          """
          方 手 面 头 级 地 路 把 股 波 帮 群 行 字 句 章 连 排 营 师 社 票 班 代 道 度 环 轴 圈 段 格 口 本 套 块 桌 堂 担 院 厂 店 厅 馆 团
          孔 眼 盒 盆 筐 杯 栏 羽 尾 版 卷 页 单 柱 网 核 翼 桩 产业 队 站 线路 网路 篇 节 餐 领域 环节 阶段
          """);

  /** As {@link #LOOSE}, but behind a verb that counts nothing the things are real. */
  private static final Words WEAK = Words.of("个 项 种 类 条 大 层 步 步骤 层面 维度 大类 行业 平台 部分 件");

  private static final int REACH = 10;

  private Evidence() {}

  /** How a measure word behaves behind a small number in characters. */
  enum Measure {
    /** 家, 座, 公里: it counts wherever it stands. */
    CONCRETE,
    /** 个, 项, 种: it counts unless the words around make a name. */
    WEAK,
    /** 方, 票, 班: it counts only where a verb or the end of the clause says so. */
    LOOSE
  }

  static Measure measure(String unit) {
    if (WEAK.at(unit, 0) == unit.length()) {
      return Measure.WEAK;
    }
    return LOOSE.at(unit, 0) == unit.length() ? Measure.LOOSE : Measure.CONCRETE;
  }

  /** Whether a verb that counts stands nearer before the number than one that names. */
  static boolean isCounted(Passage passage, int start) {
    return isCounting(passage.phraseBefore(start, REACH));
  }

  /** The same for the words before a number. */
  static boolean isCounting(String before) {
    int counting = counting(before);
    return counting >= 0 && counting >= NAMING.lastIn(before);
  }

  private static int counting(String before) {
    return COUNTING_NEXT.before(before, before.length()) > 0
        ? before.length()
        : COUNTING.lastIn(before);
  }

  /** Whether a verb before the number takes the name of a policy. */
  static boolean isNamed(Passage passage, int start) {
    String before = passage.phraseBefore(start, REACH);
    int naming = NAMING.lastIn(before);
    return naming >= 0 && naming > counting(before);
  }

  /** 道路四条: the number stands behind what it counts, and ends the clause. */
  static boolean isPostposed(Passage passage, int start, int end) {
    char next = passage.at(end);
    return (Glyphs.endsClause(next) || "（(）)".indexOf(next) >= 0)
        && Glyphs.isHan(passage.at(start - 1));
  }

  static int abstractNoun(Passage passage, int index) {
    return ABSTRACT.at(passage.text(), index);
  }
}
