package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;

/**
 * Words in which a number character is not a number (一直, 进一步, 万一), and names that contain numbers
 * (一带一路, 科技改革30条). Forms that the context can decide do not belong here. Immutable.
 */
final class Lexicon {
  private static final String WORDS =
      """
      一直 进一步 一批 一定 统一 零部件 万一 千方百计 三农 双随机 十分 两侧 百姓 老百姓 四川 九江 一般 一些 一起 一同 一并 一旦 一切 一样 一致 一向
      一再 一律 一体 一体化 一流 一线 一手 一度 一时 一点 一共 一道 一边 一面 一面 一方面 另一方面 一系列 一揽子 一站式 一次性 一键 一揽 一把手 一分 一口
      一口气 一头 一步 一步步 一步一步 一层 一片 一段 一段时间 一代 新一代 下一代 下一步 上一 下一 每一 任一 某一 同一 唯一 单一 另一 第一时间 第一线 第一书记
      第三方 一视同仁 万无一失 四通八达 一目了然 一如既往 一以贯之 一心一意 一丝不苟 一举 一概 一味 一旁 一路 一半天 一刀切 一盘棋 一张网 一张图 一张表 一本账
      一条龙 一条心 一把尺 一股绳 一张蓝图 一件事 一码 一卡通 一人一档 一户一 一村一 一企一 一校一 一园区一 一园一 一县一 一镇一 一乡一 一地一 一区一 一市一 一事一 一案一 一品一
      一河一 一湖一 一街一 一店一 一车一 一项一 一人一 一家一 一对一 一厂一 一楼一 一院一 一站一 一路一 一矿一 一库一 一生一 一师一 一馆一 一国一 一物一 一岗一
      两会 两地 两岸 两院 两国 两校 两级 两头 两手 两边 两者 两位数 两端 两翼 两委 两化 两新 两代表 两江 两河 两湖 两山 两侧 两用 两委会
      二次 二维 二维码 二手 二手房 二氧化 二孩 二胎 三孩 三胎 不二 独一无二 一二 三三两两 三番五次 接二连三 三方面协议 三包 三维
      五险一金 三公经费 四面八方 五湖四海 四方 八方 五花八门 十全十美 七上八下 九牛 百折 万众 万家灯火 千家万户 千方 百计 百年 千年 万分 万分感谢 千万不 千万要
      千万别 千秋 百花 万象 万物 万户千 千变万化 千差万别 千军万马 千丝万缕 百业 百家争鸣 亿万 一步到位 一窗 一网 一门 一证 一照 一号 一键式 一事 一言 一行 一带 一环
      三亚 三明 三门峡 三河市 三江 三峡 三水 五河 五大连池 六安 四平市 四会市 五台山 九台区 三台县 三门县 三都县 三原县 五莲县 六合 六盘水 七台河 八一 八达岭 八宝山 九龙 九寨 九华 九三学社 十堰 十里
      百色 千岛湖
      千阳 万州 万宁 万载 万年县 万全 万盛 万荣 双流 一汽 三一重工 三原县 五常 五华 五指山 五峰 五家渠 六枝 八宿 万山 千山 千灯 千牛卫 百度
      千瓦时价 半导体 半成品 半岛 半径 半山 半途 半封闭 半自动 半挂 事半功倍 一年一度 一天到晚 一日三餐 三餐 四季 一年四季 五官 四肢 五谷 四环素 三七 八角
      七夕 重九 腊八 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 五一 六一 七一 十一黄金周 十一假期
      三通一平 三同时 三区三线 双百 百强 千强 百佳 十佳 十强 百日 百日攻坚 百日行动 三无 三供一业 三下乡 三支一扶 四史 四好 五保 六保 六稳 三资 三权 三品一标 两癌 两病
      两不愁三保障 三保障 一般性 统一性 专一 一生 一家人 一家之言 一家亲 一名叫 一个个 一个也 一条条 一项项 一次次 一家家 一户户 一件件 一桩桩 一人多 一人不 一员 三人行 一条路 一席之地
      一例外 一大批 一大 一小批 一整套 一整 一方 一期一会 一带而过 一来一 一老一小 一主 一核 一轴 一心 一城 一港 一圈 一廊 三线建设 二线 三线 四线 一二线 三四线 二三线 四大班子 三大攻坚战
       十年树 两张皮 万能 万岁 万元户 百元户 一元化 二元结构 城乡二元 一元复始 三元桥 三元区 三元正极 三元锂 三元催化 三元里 三元前驱体 三角 四角 五角 五星 三星级 四星级 五星级 一块 一块儿 一带头 一成不变 一本 一专 二本 第二课堂 第一课 第一要务 第一资源 第一动力
      三轮车 三轮摩托 三轮摩托车 两轮车 两轮电动车 两轮摩托 两轮摩托车 四轮车 四轮电动车 四轮低速 三轮电动车 二轮摩托 三伏 三伏天 三九天 三夏 三秋 三夏生产 零担 零起点 零工 零售 零散 零星
      零距离 零容忍 零门槛 零跑腿 零基础 零增长 零排放 零碳 零事故 零投诉 零差错 零障碍 零接触 零感染 零污染 零就业 零申报 零花 零件 零食 零售业 零用 零钱 归零 清零 从零 为零 趋零 近零 凋零
      飘零 孤零 零的突破 零突破 零拒绝 零等待 零材料 零收费 零成本 零关税 零首付 零利率 零缺陷 零报告 零延误 零纠纷 零上访 零死亡 零信任 零下
      三七开 五一节 七一前 八一前 半边天 半壁江山 半天云 一二三线 不三不四 丢三落四 张三 李四 王五 说一不二 三思 三言两语 三令五申 三五成群 五花肉 四平 六神 七彩 八卦 九宫格 百货 百科 百花
      百香果 百合 百叶 百炼 百姓 千古 千里 千帆 千层 千斤顶 万向 万博 万科 万达 万里 万余里长城 万马 万能 亿联 三峡 三叉 三角形 三棱 三维码 三脚架 三农 四化 四新 五官 五金 五行 五味 五粮液
      六合 六畜 七色 八方 八仙 九鼎 九江 九龙 双十 三甲 三甲医院 二甲 二甲医院 三乙 二乙 二三产 一产 二产 三产 一产业 两创 两重 两山 两高 两难 两可 两全 两翼 两眼 两用 两全其美 两面 两极
      红十字 十字路口 二人转 三人篮球 不拘一格 三四轮车 六盘山 六五环境日 九曲 三门核电 七门核电 一家亲 心往一处 劲往一处 百里 千百年 万紫千红 三三制 十里长街 双百
      队伍 退伍 落伍 行伍 应征入伍 参军入伍 新兵入伍 大陆 内陆 登陆 着陆 陆地 陆域 陆海 陆上 陆续 陆运 陆路 水陆分 水陆联 海陆空 海陆分
      收拾 捡拾 拾取 拾荒 拾掇 拾遗 大肆 放肆 肆意 第一责任人 第一生产力 一审 二审 一套人马 一个声音 一个标准 一个窗口 一个口子 四种形态 两学一做 三会一课 三严三实 两面派 两面人 一件一件 半月谈
      """;

  /** Strings that override the words above: 十分钟 is not 十分, 第一百 is not 第一. */
  private static final List<String> NOT_WORDS =
      List.of(
          "十分钟", "十分之", "百年一遇", "一线城市", "一分为", "一号文件", "一期工程", "一点零", "一点一", "一点二", "一点三", "一点四",
          "一点五", "一点六", "一点七", "一点八", "一点九", "一般一", "一段三", "五一劳动", "三方面", "四方面", "八方面", "万分之",
          "百分之", "一年级", "两地区", "一层楼", "二次元", "两国标", "一代人", "二次会议", "二次全", "二次常", "二次主", "二次党",
          "二次代表", "二次大会", "二次理事", "一万", "一百", "一千", "一亿", "一线品牌");

  private static final String NAMES =
      """
      一带一路 科技改革30条 973计划 863计划 985工程 211工程 十八大 十九大 二十大 二十国集团 双11 双十一 双十二 三八妇女节 五四运动 五四青年
      三位一体 四位一体 五位一体 两个维护 两个确立 四个意识 四个自信 四个全面 三个代表 四个伟大 五个一 两个一百年 三个一百 百企千村 百千万 五位一体总体布局 三条红线 三北 六一儿童节 五一劳动节 八一建军节 七一勋章
      中国制造2025 健康中国2030 教育现代化2035 2035年远景目标 24节气 二十四节气 一国两制 三新一高 三调 七普 六普 百校千企 三权分置 三大球 四大家鱼 三次产业 一二三次产业 三务公开 一二三产业 一二三产 二三产业 四个革命 两个毫不动摇 两个结合 两个务必 三个务必 四风 四菜一汤 三重一大
      六个必须坚持 五大发展理念 三大攻坚战 七个有之 五个必须 四项基本原则 五大理念 六稳六保 三会一课 三项制度改革 四下基层 千万工程 十项准则 八荣八耻 四个服务 五个统筹 四套班子
      三套班子 五套班子 四大班子 五级书记 三级书记 四议两公开 三留守 四好农村路 三治融合 三治 五治 一核多元 五育并举 五育融合 三全育人 三教改革 三医联动 四早 五早 两非 三改一拆
      五水共治 三线一单 三区三州 五横五纵 八纵八横 四横四纵 七纵六横 两纵两横
      """;

  private final Map<Character, List<Entry>> entries = new HashMap<>();
  private final BitSet firsts = new BitSet();

  /**
   * An entry of the lexicon.
   *
   * @param name whether its numbers are part of a name; otherwise they are not numbers
   */
  record Entry(String text, boolean name) {}

  /**
   * @param names further names that contain numbers, such as a site's own
   */
  Lexicon(Collection<String> names) {
    List.of(WORDS.strip().split("\\s+")).forEach(word -> add(new Entry(word, false)));
    List.of(NAMES.strip().split("\\s+")).forEach(word -> add(new Entry(word, true)));
    names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> add(new Entry(name, true)));
    entries
        .values()
        .forEach(list -> list.sort(Comparator.comparing((Entry entry) -> -entry.text().length())));
    entries.keySet().forEach(firsts::set);
  }

  private void add(Entry entry) {
    entries.computeIfAbsent(entry.text().charAt(0), first -> new ArrayList<>()).add(entry);
  }

  /** Whether the last character begins an amount in formal digits: 扩大陆拾万元 is no 大陆. */
  private static boolean endsInAmount(Passage passage, int end) {
    return "伍陆肆".indexOf(passage.at(end - 1)) >= 0 && "拾佰仟".indexOf(passage.at(end)) >= 0;
  }

  /** Returns the longest entry that starts at an index. */
  Optional<Entry> at(Passage passage, int index) {
    if (!firsts.get(passage.at(index))) {
      return Optional.empty();
    }
    for (Entry entry : entries.get(passage.at(index))) {
      if (passage.startsWith(index, entry.text())) {
        // 第一批 and 第一线 are ordinals, although 一批 and 一线 are entries.
        boolean counted =
            passage.startsWithAny(index, NOT_WORDS)
                || endsInAmount(passage, index + entry.text().length())
                || passage.at(index - 1) == '第' && Glyphs.isHanNumber(passage.at(index));
        return counted && !entry.name() ? Optional.empty() : Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
