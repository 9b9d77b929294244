package org.huiyin.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;

/** What the kinds of charts are called in Chinese, for hints; in the files they have one name. */
final class KindNames {
  /** The first name is the usual one. */
  private static final Map<String, List<String>> CALLED =
      Map.ofEntries(
          Map.entry("bar", List.of("条形图", "横条图", "横向柱状图")),
          Map.entry("share", List.of("占比图", "饼图", "饼状图", "环形图", "圆环图")),
          Map.entry("cards", List.of("数字卡片", "卡片")),
          Map.entry("grouped-bar", List.of("分组条形图", "分组柱状图")),
          Map.entry("stacked-bar", List.of("堆叠条形图", "堆积条形图", "堆叠柱状图", "堆积柱状图")),
          Map.entry("line", List.of("折线图", "曲线图")),
          Map.entry("dot", List.of("点图")),
          Map.entry("tile-map", List.of("方格地图", "地图")),
          Map.entry("timeline", List.of("时间线", "时间轴")),
          Map.entry("column", List.of("柱形图")),
          Map.entry("progress", List.of("进度图", "进度条")),
          Map.entry("table", List.of("数据表", "表格", "表")),
          Map.entry("slope", List.of("斜线图", "坡度图")),
          Map.entry("small-multiples", List.of("小图组")),
          Map.entry("waterfall", List.of("瀑布图")),
          Map.entry("gantt", List.of("甘特图")),
          Map.entry("histogram", List.of("直方图")));

  /** A name of two kinds: for values of one time, and for values of several times. */
  private static final String BARS = "柱状图";

  private KindNames() {}

  /** What to write instead of a kind that does not exist. */
  static Message hint(String written) {
    if (written.equals(BARS)) {
      return Message.of("hint.bar-or-column");
    }
    Optional<String> kind =
        ChartKinds.names().stream().filter(name -> CALLED.get(name).contains(written)).findFirst();
    return kind.map(name -> Message.of("hint.choice", written, name))
        .or(() -> Nearest.hint(written, ChartKinds.names()))
        .orElseGet(
            () ->
                Message.of(
                    "hint.one-of", ChartKinds.names().stream().map(KindNames::listed).toList()));
  }

  private static Message listed(String name) {
    return Message.of("kind.named", name, CALLED.get(name).get(0));
  }
}
