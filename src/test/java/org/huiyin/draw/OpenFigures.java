package org.huiyin.draw;

import static org.huiyin.draw.DrawnReply.words;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Observation;
import org.huiyin.model.Value;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;

/** Figures with values that are bounds or approximations, for the tests of drawing. */
final class OpenFigures {
  private OpenFigures() {}

  static List<Figure> all() {
    return List.of(
        figure(
            "firms",
            "规模以上企业",
            "家",
            "2023年",
            stated("over", "东区", "超过100", "家"),
            stated("range", "西区", "50—80", "家"),
            stated("under", "南区", "不足30", "家"),
            stated("about", "北区", "约90", "家"),
            stated("least", "港区", "60以上", "家"),
            FigureBuilder.given("exact", words("郊区"), "72"),
            FigureBuilder.notGiven("none", words("湖区"))),
        figure(
            "firms-before",
            "规模以上企业",
            "家",
            "2022年",
            stated("over", "东区", "近80", "家"),
            stated("range", "西区", "20—30", "家"),
            stated("under", "南区", "十余", "家"),
            FigureBuilder.given("about", words("北区"), "64"),
            FigureBuilder.given("least", words("港区"), "60"),
            stated("exact", "郊区", "80多", "家")),
        figure(
            "visits",
            "接待量",
            "人次",
            "2023年",
            stated("over", "东区", "4300余", "人次"),
            stated("exact", "西区", "2.36万", "人次"),
            stated("near", "南区", "近2万", "人次"),
            FigureBuilder.of(
                "rest",
                words("其余"),
                new Value.Derived(
                    "all - near",
                    "3万 − 近2万",
                    Interval.between(Rational.of(10000), false, Rational.of(12000), true)))),
        figure(
            "rates",
            "达标率",
            "%",
            "2023年",
            stated("under", "东区", "不足30%", "%"),
            stated("third", "西区", "三分之一", "%"),
            stated("six", "南区", "近六成", "%"),
            FigureBuilder.given("exact", words("北区"), "63.04")),
        figure(
            "rates-yearly",
            "达标率",
            "%",
            "2020—2023年",
            DrawnReply.on("2020", stated("third", "全市", "三分之一", "%")),
            DrawnReply.on("2021", stated("under", "全市", "不足30%", "%")),
            DrawnReply.on("2022", stated("six", "全市", "近六成", "%")),
            DrawnReply.on("2023", FigureBuilder.given("exact", words("全市"), "63.04"))),
        figure(
            "firms-yearly",
            "规模以上企业",
            "家",
            "2021—2023年",
            DrawnReply.on("2021", stated("under", "东部", "不足30", "家")),
            DrawnReply.on("2022", stated("range", "东部", "50—80", "家")),
            DrawnReply.on("2023", stated("over", "东部", "超过100", "家")),
            DrawnReply.on("2021", FigureBuilder.given("sixty", words("西部"), "60")),
            DrawnReply.on("2022", stated("eighty", "西部", "80多", "家")),
            DrawnReply.on("2023", FigureBuilder.given("exact", words("西部"), "72"))),
        figure(
            "changes",
            "比上年增减",
            "%",
            "2023年",
            FigureBuilder.of("fall", words("东区"), value(-8, -5)),
            FigureBuilder.of("both", words("西区"), value(-2, 3)),
            FigureBuilder.of("rise", words("南区"), value(4, 6)),
            FigureBuilder.of(
                "far",
                words("北区"),
                new Value.Derived("a - b", "a − b", Interval.to(Rational.of(-4), false)))));
  }

  private static Value value(long low, long high) {
    return new Value.Derived(
        "a - b", "a − b", Interval.between(Rational.of(low), true, Rational.of(high), true));
  }

  private static Observation stated(String id, String area, String written, String unit) {
    Statement.Result result =
        Statement.of(written, unit, Tolerances.defaults(), Measures.standard());
    return FigureBuilder.of(
        id, words(area), new Value.Stated(((Statement.Result.Read) result).statement()));
  }

  private static Figure figure(
      String id, String label, String unit, String period, Observation... observations) {
    return FigureBuilder.figure(id)
        .label(words(label))
        .unit(words(unit))
        .period(new Period(Optional.empty(), Optional.empty(), Optional.of(words(period))))
        .with(observations)
        .build();
  }
}
