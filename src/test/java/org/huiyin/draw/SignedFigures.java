package org.huiyin.draw;

import static org.huiyin.draw.DrawnReply.words;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Observation;
import org.huiyin.model.time.Period;

/** Figures with values below zero, for the tests of drawing. */
final class SignedFigures {
  private SignedFigures() {}

  static List<Figure> all() {
    return List.of(
        figure(
            "growth",
            "产值同比增速",
            "%",
            "2023年",
            given("east", "东区", "5.2"),
            given("west", "西区", "-3.2"),
            given("south", "南区", "0"),
            given("north", "北区", "-12.85"),
            FigureBuilder.derived("rest", words("其余"), 3),
            FigureBuilder.notGiven("port", words("港区"))),
        figure(
            "growth-yearly",
            "产值同比增速",
            "%",
            "2020—2023年",
            DrawnReply.on("2020", given("y2020", "全市", "5.2")),
            DrawnReply.on("2021", given("y2021", "全市", "0")),
            DrawnReply.on("2022", given("y2022", "全市", "-3.2")),
            DrawnReply.on("2023", given("y2023", "全市", "-12.85"))),
        figure(
            "falls-yearly",
            "用水量比上年增减",
            "万立方米",
            "2021—2023年",
            DrawnReply.on("2021", given("y2021", "全市", "-36")),
            DrawnReply.on("2022", given("y2022", "全市", "-480")),
            DrawnReply.on("2023", given("y2023", "全市", "-1200.5"))),
        figure(
            "growth-before",
            "产值同比增速",
            "%",
            "2022年",
            given("east", "东区", "-1.5"),
            given("west", "西区", "4.8"),
            given("south", "南区", "-6"),
            given("north", "北区", "-9.1"),
            FigureBuilder.notGiven("port", words("港区"))),
        figure(
            "falls",
            "用水量比上年增减",
            "万立方米",
            "2023年",
            given("east", "东区", "-1200.5"),
            given("west", "西区", "-36"),
            given("south", "南区", "-480"),
            FigureBuilder.notGiven("port", words("港区"))),
        figure(
            "falls-before",
            "用水量比上年增减",
            "万立方米",
            "2022年",
            given("east", "东区", "-300"),
            given("west", "西区", "-36"),
            given("south", "南区", "-700.25")),
        figure(
            "jobs",
            "就业人数比上年增减",
            "人",
            "2023年",
            given("east", "东区", "123456"),
            given("west", "西区", "98000"),
            given("south", "南区", "-12"),
            given("north", "北区", "45210")),
        figure(
            "balance",
            "一般公共预算收支差额（按当年口径，不含上级补助和政府债券）",
            "万元人民币（当年价）",
            "2023年",
            given("a", "示例市东部沿海经济技术开发区及周边乡镇", "1234567890.12"),
            given("b", "示例市西部山区", "-987654321.98")));
  }

  private static Observation given(String id, String area, String number) {
    return FigureBuilder.given(id, words(area), number);
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
