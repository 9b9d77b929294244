package org.huiyin.quantity.audit;

import java.util.Optional;
import org.huiyin.quantity.audit.Numeral.Kind;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Literal.Trait;
import org.huiyin.quantity.numeral.Words;
import org.huiyin.quantity.reading.Expression;
import org.huiyin.quantity.reading.ExpressionReader;

/**
 * Recognises numbers in names without quotation marks, by the surrounding words and not by a list
 * of names: 促消费二十条, 三亿元村, 三社联动, 五方责任主体, 八项规定, 最后一公里.
 */
final class Names implements Rule {
  /** Characters that, one or two characters after a number, form a compound with it. */
  private static final Words COMPOUNDS =
      Words.of(
          """
          制 式 账 倒 联动 融合 合一 共治 班子 统筹 同步 衔接 贯通 互动 结合 并举 并重 协同 齐抓 责任主体 主体责任 闭环 共建 共享 联合
          联席 协商 协议 联审 协作 共管 联建 同心 同创 支撑 架构 循环 驱动 分离 分立 分开 监督 监管 评价 评估 机构 通办 联办 联调 联防 联控
          会审 会商 托管 叠加 互认 互通 聚力 同治 发力 共振 严禁 必到 必访 责任 轮转 走访制
          """);

  /**
   * Longer words that start with the last character of a compound, which is then not a compound.
   */
  private static final Words OTHERS = Words.of("制度 制造 制定 制剂 制品 制药 制作 制种 式样 账户 账号 账单 账本 倒闭 倒塌 机构改革");

  private static final Words LAST = Words.of("最后 最初 最先 最前 前 打通");
  private static final Words LAST_UNITS = Words.of("公里 米 环 步 跳 百米");
  private static final Words CLUBS = Words.of("村 镇 乡 楼 县");
  private static final Words CLUSTERS = Words.of("园区 街道 产业 级");
  private static final Words NUMBERED =
      Words.of(
          """
          方案 模式 机制 工程 计划 行动 体系 战略 目标 工作法 格局 布局 规划 产业 改革 政策 标准 框架 思路 要求 工作机制 工作思路 平台 品牌 理念 法 课堂 课程 教学
          """);
  private static final Words PURSUING =
      Words.of(
          """
          推行 实施 推进 构建 打造 创建 落实 探索 按照 执行 启动 推动 围绕 建立 形成 完善 实行 创新 聚焦 深化 健全 省 市 县 区 全面 部署 运用 以 的 了
          """);
  private static final Words POLICIES =
      Words.of(
          """
          消费 外贸 经济 民企 惠企 企业 人才 新政 科技 改革 高教 职教 金融 就业 养老 文旅 民营 投资 服务业 工业 农业 创新 创业 营商 环境 环保 楼市 房地产 制造业
          招商 外资 农村 教育 医疗 交通 开放 文化 旅游 体育 增长 增收 发展 减税 纾困 助企 稳岗 数字 绿色 乡村 振兴 审批 放管服 国企 中小 小微 央企 县域 民生 新国 国
          """);
  private static final Words COUNTED =
      Words.of("意见 建议 措施 举措 政策 线索 问题 诉求 线路 道路 信息 管线 生产线 标准 规定 产业链 以上 具体");
  private static final Words ISSUED =
      Words.of("印发 出台 落实 实施 推出 制定 发布 贯彻 执行 细化 被称为 简称 称为 兑现 促 稳 惠 扶 助 保 优 新时代 版");

  /** Verbs after a number whose noun stands before it: 点位由五个增至十一个. */
  private static final Words CHANGES =
      Words.of("增至 增到 增加到 增加至 扩大到 扩大至 扩展到 扩展至 提高到 提升至 上升到 减至 减到 减少到 减少至 降至 降到 压减至 精简为 调整为");

  private final ExpressionReader expressions;

  Names(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  @Override
  public Optional<Numeral> at(Passage passage, int start) {
    char c = passage.at(start);
    if (!Glyphs.isDigit(c) && !Glyphs.isHanNumber(c)) {
      return Optional.empty();
    }
    Optional<Expression> expression =
        passage.expression(expressions, start).filter(found -> found.number().end() > start);
    if (expression.isEmpty() || expression.get().number().isPure()) {
      return Optional.empty();
    }
    boolean plain = expression.get().qualifiers().isEmpty() && !expression.get().number().isRange();
    return each(passage, expression.get())
        .or(() -> lastMile(passage, expression.get()))
        .or(() -> policy(passage, expression.get()))
        .or(() -> plain ? village(passage, expression.get()) : Optional.empty())
        .or(() -> plain ? numbered(passage, expression.get()) : Optional.empty())
        .or(() -> plain ? compound(passage, expression.get()) : Optional.empty())
        .or(() -> plain ? phrase(passage, expression.get()) : Optional.empty());
  }

  private static Optional<Numeral> named(Passage passage, Expression expression, int end) {
    String value = expression.low().isWhole() ? expression.low().toString() : "";
    return Optional.of(
        passage
            .numeral(expression.start(), end, Kind.NAME_PART, value, "")
            .with(expression.qualifiers()));
  }

  /** Recognises 1户1档, like 一户一档: one for each. */
  private static Optional<Numeral> each(Passage passage, Expression expression) {
    int start = expression.number().start();
    boolean each =
        passage.at(start) == '1'
            && Glyphs.isHan(passage.at(start + 1))
            && passage.at(start + 2) == '1'
            && Glyphs.isHan(passage.at(start + 3))
            && !Glyphs.isHanNumber(passage.at(start + 1))
            && "个年月日".indexOf(passage.at(start + 1)) < 0;
    return each ? passage.found(start, start + 4, Kind.NAME_PART, "1,1", "") : Optional.empty();
  }

  /** Recognises 最后一公里. */
  private static Optional<Numeral> lastMile(Passage passage, Expression expression) {
    int start = expression.number().start();
    int unit = LAST_UNITS.at(passage.text(), expression.number().end());
    boolean one = passage.at(start) == '一' && unit > 0;
    int word = one ? LAST.before(passage.text(), start) : 0;
    return word > 1 && !passage.endsWithAny(start, java.util.List.of("打通"))
        ? named(passage, expression, expression.number().end() + unit)
        : Optional.empty();
  }

  /** Recognises 促消费二十条, 稳外贸18条, 高教40条. */
  private static Optional<Numeral> policy(Passage passage, Expression expression) {
    int start = expression.number().start();
    int end = expression.number().end();
    boolean articles =
        passage.at(end) == '条'
            && expression.number().low().compareTo(Rational.of(100)) < 0
            && expression.start() == start
            && POLICIES.before(passage.text(), start) > 0
            && COUNTED.at(passage.text(), end + 1) == 0
            && ISSUED.in(passage.phraseBefore(start, 16));
    return articles ? named(passage, expression, end + 1) : Optional.empty();
  }

  /** Recognises 三亿元村, a village named after its revenue. */
  private static Optional<Numeral> village(Passage passage, Expression expression) {
    boolean words = expression.number().is(Trait.WORDS) || passage.at(expression.end()) == '级';
    int village = expression.isMoney() ? CLUBS.at(passage.text(), expression.end()) : 0;
    int length =
        village == 0 && expression.isMoney() && words
            ? CLUSTERS.at(passage.text(), expression.end())
            : village;
    return length > 0
            && (Glyphs.isHan(passage.at(expression.start() - 1))
                || expression.number().is(Trait.WORDS))
        ? named(passage, expression, expression.end() + length)
        : Optional.empty();
  }

  /** Recognises bare digits before the name of a programme: 246培养方案. */
  private static Optional<Numeral> numbered(Passage passage, Expression expression) {
    Literal number = expression.number();
    int digits = number.end() - number.start();
    if (number.is(Trait.WORDS)
        || expression.unit().isPresent()
        || number.isScaled()
        || digits < 2
        || digits > 5
        || !number.low().isWhole()
        || !Glyphs.isHan(passage.at(number.end()))) {
      return Optional.empty();
    }
    boolean pursued = PURSUING.before(passage.text(), number.start()) > 0;
    int reach = Math.min(6, passage.clauseAfter(number.end(), 6).length());
    for (int i = 0; pursued && i <= reach; i++) {
      if (NUMBERED.at(passage.text(), number.end() + i) > 0) {
        return named(passage, expression, number.end());
      }
    }
    return Optional.empty();
  }

  private static boolean isSmall(Expression expression) {
    Literal number = expression.number();
    return number.is(Trait.WORDS)
        && !number.is(Trait.ENGLISH)
        && !number.is(Trait.BARE)
        && number.low().compareTo(Rational.of(1)) > 0
        && number.low().compareTo(Rational.of(20)) < 0;
  }

  /**
   * Recognises compounds such as 三社联动, 两票制, 四套班子: a number, one or two characters, and a final
   * character that forms a compound.
   */
  private static Optional<Numeral> compound(Passage passage, Expression expression) {
    int end = expression.number().end();
    boolean row =
        passage.at(end) == '连'
            && "丰增冠胜涨降升".indexOf(passage.at(end + 1)) >= 0
            && expression.number().is(Trait.WORDS);
    if (row) {
      return named(passage, expression, end + 2);
    }
    if (!isSmall(expression) || expression.isTime() || expression.isMoney()) {
      return Optional.empty();
    }
    for (int i = 1; i < 4; i++) {
      if (!Glyphs.isHan(passage.at(end + i - 1))) {
        break;
      }
      int length = COMPOUNDS.at(passage.text(), end + i);
      boolean long2 = length > 1 || i < 2 && length > 0;
      if (long2
          && OTHERS.at(passage.text(), end + i) <= length
          && !(i > 1 && expression.unit().isPresent() && isReal(passage, expression))) {
        return named(passage, expression, end + i + length);
      }
    }
    return Optional.empty();
  }

  private static boolean isReal(Passage passage, Expression expression) {
    Evidence.Measure measure = Evidence.measure(expression.unitName());
    return measure != Evidence.Measure.LOOSE || Evidence.isCounted(passage, expression.start());
  }

  /** Recognises 八项规定, 两个大局, 五方责任, where no verb of counting precedes. */
  private static Optional<Numeral> phrase(Passage passage, Expression expression) {
    if (!isSmall(expression)
        || expression.unit().isEmpty()
        || expression.isTime()
        || expression.isMoney()) {
      return Optional.empty();
    }
    int start = expression.start();
    int end = expression.end();
    boolean counted = Evidence.isCounted(passage, start);
    boolean postposed = Evidence.isPostposed(passage, start, end);
    switch (Evidence.measure(expression.unitName())) {
      case LOOSE:
        return counted || postposed ? Optional.empty() : named(passage, expression, end);
      case WEAK:
        int noun = Evidence.abstractNoun(passage, end);
        boolean great = expression.unitName().equals("大");
        boolean real =
            great
                ? Evidence.isGreat(passage, start)
                : Evidence.isCounted(passage, start)
                    || CHANGES.at(passage.text(), end) > 0
                    || !Evidence.isNamed(passage, start) && Evidence.isReal(passage, end);
        return real || postposed || passage.startsWith(end, "方面") || isOwn(passage, expression)
            ? Optional.empty()
            : named(passage, expression, end + noun);
      default:
        return Evidence.isRegion(passage, start, expression.unitName())
            ? named(passage, expression, end)
            : Optional.empty();
    }
  }

  /** Returns whether the text counts its own points; {@link Points} decides that later. */
  private static boolean isOwn(Passage passage, Expression expression) {
    Numeral quantity =
        passage.numeral(
            expression.start(),
            expression.end(),
            Kind.QUANTITY,
            expression.low().toString(),
            expression.unitName());
    return Points.isOwn(passage, quantity);
  }
}
