package org.huiyin.draw;

import static org.huiyin.draw.DrawnReply.on;
import static org.huiyin.draw.DrawnReply.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.model.Figure;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Nature;
import org.huiyin.model.Observation;
import org.huiyin.model.Value;
import org.huiyin.model.time.Period;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;

/** Figures over time and targets, for the tests of drawing. */
final class KindFigures {
  private KindFigures() {}

  static List<Figure> all() {
    return Stream.concat(ofAreas().stream(), IntStream.range(0, 13).mapToObj(KindFigures::city))
        .toList();
  }

  /** A figure over five years; the last value of one is not given. */
  private static Figure city(int index) {
    return yearly(
        "city-" + index,
        "示例产值" + index,
        "亿元",
        Nature.FLOW,
        "2019 " + (1200 - 80 * index),
        "2020 " + (1150 - 60 * index),
        "2021 " + (1240 - 75 * index + index * index),
        "2022 " + (1300 - 90 * index),
        "2023 " + (index == 11 ? "?" : 1420 - 85 * index));
  }

  private static List<Figure> ofAreas() {
    return List.of(
        yearly("beds", "示例床位", "张", Nature.STOCK, "2021 1203", "2022 1388", "2023 1650"),
        yearly("beds-goal", "示例床位目标", "张", Nature.PLANNED, "2025 2000"),
        yearly("piles", "示例充电桩", "个", Nature.STOCK, "2020 118", "2022 640", "2023 3170"),
        yearly("piles-goal", "示例充电桩目标", "个", Nature.PLANNED, "2025 2500"),
        yearly("green", "示例绿道", "公里", Nature.STOCK, "2022 86.5", "2023 ?"),
        yearly("green-goal", "示例绿道目标", "公里", Nature.PLANNED, "2025 200"),
        yearly("rate", "示例覆盖率", "%", Nature.STOCK, "2021 71.2", "2022 78", "2023 84.96"),
        yearly("rate-goal", "示例覆盖率目标", "%", Nature.PLANNED, "2025 85"),
        yearly("none-goal", "示例零目标", "张", Nature.PLANNED, "2025 0"),
        yearly(
            "clinic",
            "示例门诊",
            "人次",
            Nature.FLOW,
            "2016 20411",
            "2017 22380",
            "2018 ?",
            "2019 25104",
            "2020 18320",
            "2021 23988",
            "2022 26010",
            "2023 31207"),
        yearly("gap", "示例普查", "人", Nature.STOCK, "2010 4120", "2020 5310", "2023 5402"),
        figure(
            "rough",
            "示例到访",
            "人次",
            Nature.FLOW,
            on("2021", stated("a", "近2万")),
            on("2022", stated("b", "2.2—2.5万")),
            on("2023", stated("c", "超过3万"))),
        series("east", "东区", "2019 80", "2020 92", "2021 104", "2022 131", "2023 160"),
        series("west", "西区", "2019 120", "2020 ?", "2021 118", "2022 96", "2023 90"),
        series("south", "南区", "2019 66", "2020 70", "2021 68", "2022 71", "2023 72"),
        area(
            "budget",
            "示例预算",
            "万元",
            "2023年",
            "年初预算 1250",
            "上级补助 480",
            "年中追加 215.5",
            "压减开支 -320",
            "全年预算 1625.5"),
        area(
            "change",
            "示例人口",
            "人",
            "2023年",
            "出生 1203",
            "死亡 -2410",
            "迁入 4120",
            "迁出 -3320",
            "净变化 -407"),
        area("places", "示例学位", "个", "2022年", "东区 3200", "西区 2810", "南区 905", "北区 ?"),
        area("places-next", "示例学位", "个", "2023年", "东区 3930", "西区 2640", "南区 1820", "北区 1200"),
        area(
            "cover",
            "示例覆盖率",
            "%",
            "2023年",
            "东山镇 31.5",
            "西塘镇 42",
            "南桥镇 48.2",
            "北河镇 50",
            "石门镇 55.1",
            "长沟乡 56.4",
            "柳林乡 58",
            "双桥镇 61.7",
            "新安镇 63",
            "平山镇 64.25",
            "白石乡 66.8",
            "清水镇 67",
            "龙泉镇 71.3",
            "大湾乡 72.9",
            "古城镇 78",
            "三河镇 80",
            "云岭乡 ?",
            "马家乡 88.6",
            "临江镇 93.5",
            "开发区 100"),
        area(
            "migration",
            "示例净流入",
            "人",
            "2023年",
            "东山镇 -1210",
            "西塘镇 -870",
            "南桥镇 -415",
            "北河镇 -102",
            "石门镇 0",
            "长沟乡 38",
            "柳林乡 155",
            "双桥镇 402",
            "新安镇 1780"),
        area(
            "sums", "示例学位", "个", "2023年", "甲 1", "乙 2", "丙 3", "丁 4", "戊 5", "己 6", "庚 7", "辛 8",
            "合计 36"),
        area(
            "roads-e", "示例公路", "公里", "2023年", "一级 22", "二级 121.3", "三级 209.2", "四级 50", "合计 402.5"),
        area("roads-w", "示例公路", "公里", "2023年", "一级 9", "二级 30", "三级 41", "四级 108", "合计 188"),
        area("roads-s", "示例公路", "公里", "2023年", "一级 0", "二级 88", "三级 120", "四级 52", "合计 260"),
        area("lanes-e", "示例车道", "公里", "2023年", "两车道 40", "四车道 62.5", "合计 102.5"),
        area("lanes-w", "示例车道", "公里", "2023年", "两车道 30", "四车道 41", "合计 71"),
        area("filled", "示例入学率", "%", "2023年", "东区 96.5", "西区 88.1", "南区 91", "北区 ?"),
        area("index", "示例指数", "点", "2022年", "东区 97", "西区 101", "南区 99.5", "北区 99"),
        area("index-next", "示例指数", "点", "2023年", "东区 103", "西区 100", "南区 99.5", "北区 102.5"));
  }

  private static Figure series(String id, String label, String... values) {
    return yearly(id, label + "示例床位", "张", Nature.STOCK, values);
  }

  private static Figure yearly(
      String id, String label, String unit, Nature nature, String... values) {
    return figure(
        id,
        label,
        unit,
        nature,
        Stream.of(values)
            .map(value -> value.split(" "))
            .map(
                value ->
                    on(
                        value[0],
                        value[1].equals("?")
                            ? FigureBuilder.notGiven("y" + value[0], words("全市"))
                            : FigureBuilder.given("y" + value[0], words("全市"), value[1])))
            .toArray(Observation[]::new));
  }

  private static Figure area(
      String id, String label, String unit, String period, String... values) {
    List<String> ids = List.of("e", "w", "s", "n", "all");
    Observation[] observations = new Observation[values.length];
    for (int i = 0; i < values.length; i++) {
      String[] value = values[i].split(" ");
      String own = values.length > ids.size() ? "v" + i : ids.get(i);
      observations[i] =
          value[1].equals("?")
              ? FigureBuilder.notGiven(own, words(value[0]))
              : FigureBuilder.given(own, words(value[0]), value[1]);
    }
    TimeSpan span = TimeSpan.parse(period.replace("年", "")).orElseThrow();
    return FigureBuilder.figure(id)
        .label(words(label))
        .unit(words(unit))
        .nature(Nature.STOCK)
        .period(new Period(span.from(), span.to(), Optional.of(words(period))))
        .with(observations)
        .build();
  }

  private static Observation stated(String id, String said) {
    Statement.Result result = Statement.of(said, "人次", Tolerances.defaults(), Measures.standard());
    return FigureBuilder.of(
        id, words("全市"), new Value.Stated(((Statement.Result.Read) result).statement()));
  }

  private static Figure figure(
      String id, String label, String unit, Nature nature, Observation... observations) {
    return FigureBuilder.figure(id)
        .label(words(label))
        .unit(words(unit))
        .nature(nature)
        .period(new Period(Optional.empty(), Optional.empty(), Optional.empty()))
        .with(observations)
        .build();
  }
}
