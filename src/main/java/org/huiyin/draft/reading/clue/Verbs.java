package org.huiyin.draft.reading.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Words;

/** Verbs and nouns of counting, with the nature of what they count. */
final class Verbs {
  private static final String NEW =
      """
      新增加 新增 新建成 新建 新设立 新设 新开通 新开 新认定 新培育 新引进 新招聘 新招 新添 新获批 新获 净增 增设 新投放 新开工 新开办 新划
      新购置 新购 新立 新批 新签 新注册 新入库 新成立 新晋 新申报 增建 增开 增划 新发展 新登记 新创建 新改扩建 新命名 新修 新植 新布设 新布局 新聘 新录用 扩增 新安装
      """;
  private static final String CUMULATIVE = "累计 总计 共计 合计 总共 先后";
  private static final String STOCK =
      """
      现有 现已有 拥有 共有 设有 建有 配有 目前有 已有 尚有 达到 总里程 保有量 总量 总数 总面积 在建 在校 在册 在岗 在职 在园 在住 在营 存量 下辖 现辖 管辖
      增加到 调整为 调整到 提高为 增至 提高到 提升到 提升至 提高至 降至 降到 降低到 下降到 减少到 扩大到 扩大至 上升到 上升至 增长到 增长至 壮大到 发展到 减至 压减到 缩短至 缩短到 延长至 延长到
      覆盖率 普及率 入园率 入学率 合格率 达标率 占比 比例 比重 里程 库容 半径 容量 常住人口 户籍人口 设立 设置 配备 配置 布局 共设 分布 收录 注册 登记在册 运营 运行 开放 持证 存栏 在编
      """;
  private static final String FLOW =
      """
      完成 投入 总投资 投资 实现 安排 下达 拨付 发放 发出 培训 开展 举办 召开 组织 排查 检查 巡查 查处 承担 改造 改建 扩建 新改建 改扩建 整治 治理 修复 服务 接待 补贴
      补助 资助 救助 支出 同比增长 增长 同比下降 下降 减少 增加 办理 受理 办结 引进 招聘 招录 招生 招引 选派 选定 惠及 受益 带动 生产 产量 产值 收入 营业额 销售 交易 吸纳
      争取 落实 筹集 募集 减免 兑现 支付 出动 清理 处理 处置 拆除 关停 淘汰 检测 监测 抽检 立案 处罚 罚款 约谈 开工 竣工 验收 建设 建成 建立 种植 造林 栽植 收购 回收 利用
      减排 节约 运输 吞吐量 客运量 发送 输送 转移 演练 走访 征集 发布 印发 出台 制定 开设 开通 购置 采购 更新 更换 升级 投放 安装 铺设 敷设 维修 养护 修建 打造 创建 认定
      授予 获评 评定 命名 培育 扶持 支持 奖励 获得 发表 获授权 授权 通过 实施 提供 日均 年均 收治 诊疗 手术 签约 对接 发动 帮扶 慰问 解决 建档 签订 放款 贷款 融资 审批
      核发 注销 取缔 移交 转办 整改 抓获 破获 侦破 查获 缴获 捐赠 配送 播种 收获 调解 宣传 推广 推送 推出 执法 出口 进口 纳税 缴纳 划拨 配套 统筹 整合 就餐 参加 参与 组建 成立 选聘 聘请
      再就业 年产 日产 月产 年供水量 优化 调整 延长 加密 恢复 撤销 新辟 关闭 合并 压减 轮换 布设 争取到 投运 签发 抢修 开行 引入 转型 退出 修订 立项 救治 体检 筛查 接种 配租 配售 分配
      轮岗 交流 遴选 评选 表彰 申报 获批 受训 录取 毕业 资金 用于 引导 指导 供水 供电 供热 供应 处罚 曝光 流转 托管 硬化 绿化 亮化 疏浚 清淤 清运 收集 转运 划定 施划 设计
      """;
  private static final String LIST = "入选 列入 纳入 清单 名单 名录 目录 项目库 入库 榜单 入围 上榜";

  /** Nouns that begin like a verb or hold one. */
  static final Words NOUNS =
      Words.of(
          """
          投资额 固定资产投资 培训班 补助资金 补贴资金 奖励资金 奖补资金 扶持资金 配套资金 建设用地 建设资金 建设项目 建设规模 种植面积 营业收入 可支配收入 监测点 监测断面 监测站 服务站 服务点
          服务中心 服务设施 服务半径 服务机构 服务人员 服务队 养护资金 养护里程 养护工程 养护企业 养护人员 养护站 改造项目 改造工程 改造面积 整治率 完成率 办结率 检测机构 检测站 设计能力 处理能力 处理厂
          处理设施 处理量 培训基地 实施方案 利用率 覆盖面 出口额 进口额 进出口总额 销售额 交易额 贷款余额 融资额 生产线 生产总值 生产企业 就业岗位 就业人数 签约项目 签约率 合格率 达标率 资金 运输量 发送量
          投放量 更新改造 监测设备 引导资金 支持资金 治理面积 治理率 收集率 收集点 转运站 就业率 供水管网 供热面积 绿化面积 清运量 发展资金 救助金 补助标准 通过率 受理量 运营车辆 运行车辆 产业资金
          """);

  private static final Map<Nature, Words> WORDS =
      Map.of(
          Nature.NEW, Words.of(NEW),
          Nature.CUMULATIVE, Words.of(CUMULATIVE),
          Nature.STOCK, Words.of(STOCK),
          Nature.FLOW, Words.of(FLOW),
          Nature.LIST, Words.of(LIST));
  private static final List<Nature> NATURES =
      List.of(Nature.NEW, Nature.CUMULATIVE, Nature.STOCK, Nature.FLOW, Nature.LIST);

  private Verbs() {}

  /** A verb in a text. */
  record Verb(int start, int end, String word, Nature nature) {}

  /** The verbs between two indices, in order, the longest at each place. */
  static List<Verb> in(String text, int from, int to) {
    List<Verb> found = new ArrayList<>();
    int index = from;
    while (index < to) {
      int noun = NOUNS.at(text, index);
      if (noun > 0) {
        index += noun;
        continue;
      }
      Verb longest = null;
      for (Nature nature : NATURES) {
        int length = WORDS.get(nature).at(text, index);
        if (length > 0
            && index + length <= to
            && (longest == null || length > longest.end() - longest.start())) {
          longest = new Verb(index, index + length, text.substring(index, index + length), nature);
        }
      }
      if (longest == null) {
        index++;
      } else {
        found.add(longest);
        index = longest.end();
      }
    }
    return found;
  }

  /** The length of the verb that starts here, or 0. */
  static int at(String text, int index) {
    int length = 0;
    for (Nature nature : NATURES) {
      length = Math.max(length, WORDS.get(nature).at(text, index));
    }
    return length;
  }
}
