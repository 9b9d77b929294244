package org.huiyin.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Document;
import org.huiyin.model.Drawing;
import org.huiyin.model.Figure;
import org.huiyin.model.LeftOut;
import org.huiyin.model.Nature;
import org.huiyin.model.Observation;
import org.huiyin.model.Organisation;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Period;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.Words;
import org.huiyin.quantity.Rational;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** A small reply whose figures the tests draw. */
final class Sample {
  private static final SourceFile FIGURES = new SourceFile("figures.yml", "figures\n".repeat(200));

  private final List<Figure> figures = new ArrayList<>();

  /** The charts of a text, drawn; fails on any problem. */
  static List<Drawing> draw(String charts) {
    Problems problems = new Problems();
    List<Drawing> drawings = Draw.all(reply(charts), problems);
    if (!problems.sorted().isEmpty()) {
      throw new AssertionError(problems.sorted().toString());
    }
    return drawings;
  }

  /** The problems of a text, as {@code line code}. */
  static List<String> problems(String charts) {
    return found(charts).stream().map(problem -> problem.origin().line() + " " + problem.code()).toList();
  }

  static List<Problem> found(String charts) {
    Problems problems = new Problems();
    Draw.all(reply(charts), problems);
    return problems.sorted();
  }

  static Reply reply(String charts) {
    Sample sample = new Sample();
    sample.figures();
    Origin origin = FIGURES.whole();
    Organisation office = new Organisation("office", Words.chinese("江苏省工业和信息化厅"), Words.chinese("省工信厅"));
    Card card = new Card("js-2021-1002", Card.Kind.SUGGESTION, "对省十三届人大四次会议第1002号建议的答复",
        Words.chinese("传统产业"), new Card.Congress("江苏省十三届人大四次会议", 13, 4), "1002",
        List.of(new Card.Proposer("陆惠芬", Card.Proposer.Role.DEPUTY)), office, List.of(), List.of(), true,
        Optional.empty(), office, LocalDate.of(2021, 6, 18), LocalDateTime.of(2021, 9, 16, 16, 32), "省工信厅",
        Card.Status.PUBLISHED, Optional.empty(), Optional.empty(), Optional.empty(),
        List.of(new Document("paper", Words.chinese("全省重大项目集中开工"), "现代快报", PartialDate.year(2021),
            Optional.empty())),
        origin);
    return new Reply(card, sample.figures, List.of(), List.of(), charts(charts), List.of(), List.of(), Prose.EMPTY,
        List.of(), List.of(), List.of(), LeftOut.NOTHING);
  }

  private static List<Chart> charts(String yaml) {
    Problems none = new Problems();
    List<Chart> charts = new ArrayList<>();
    for (Node.Entry entry : Located.mapping("charts.yml", yaml).entries()) {
      Fields fields = Fields.of(entry.value(), none);
      charts.add(new Chart(entry.key().text(), fields.requiredScalar("kind").orElseThrow(),
          Words.chinese(fields.requiredText("title")), fields.text("subtitle").map(Words::chinese),
          fields.text("note").map(Words::chinese), fields.text("description").map(Words::chinese),
          fields.rest(), fields.originOf("title"), entry.key().origin()));
    }
    return charts;
  }


  private void figures() {
    figure("workshops", "省级智能车间", "个", "“十三五”以来",
        given("north", "苏北", "168"), missing("central", "苏中"), missing("south", "苏南"));
    figure("unknown", "未公布的数", "个", "2021年", missing("north", "苏北"), missing("south", "苏南"));
    figure("projects", "省重大工业项目", "项", "2021年",
        given("province", "全省", "514"), given("north", "苏北", "176"), derived("rest", "省内其他地区", 338));
    figure("library", "先进制造业集群项目库项目", "个", "2021年",
        given("province", "全省", "1088"), given("north", "苏北", "338"));
    figure("starts", "集中开工项目", "个", "2021年2月26日",
        given("nanjing", "南京", "107"), given("wuxi", "无锡", "152"), given("changzhou", "常州", "122"),
        given("suzhou", "苏州", "228"), given("zhenjiang", "镇江", "110"), given("nantong", "南通", "147"),
        given("yangzhou", "扬州", "127"), given("taizhou", "泰州", "100"), given("xuzhou", "徐州", "73"),
        given("lianyungang", "连云港", "73"), given("huaian", "淮安", "72"), given("yancheng", "盐城", "88"),
        given("suqian", "宿迁", "71"));
    figure("topics", "苏北高校承担各级各类课题", "项", "2020年", given("north", "苏北高校", "9876"));
    figure("patents", "苏北高校获授权专利", "件", "2020年", given("north", "苏北高校", "5909"));
    figure("papers", "苏北高校发表学术论文", "篇", "2020年", given("north", "苏北高校", "9509"));
    figure("awards", "苏北高校获科学技术成果奖", "项", "2020年", given("north", "苏北高校", "58"));
    figure("standards", "工信部智能制造综合标准化和新模式应用项目", "个", "“十三五”以来", given("north", "苏北", "5"));
    figure("pilots", "试点建设省级制造业创新中心", "个", "", implied("north", "苏北", "2"));
    figure("centres", "通过国家技术创新示范企业（含 2019 年认定 CNAS 实验室）复评的企业技术中心总数", "个", "2020年",
        given("north", "苏北", "104"));
    figure("large", "规模以上工业企业数", "个", "2020年",
        given("a", "很大", "1000000000000"), given("b", "很小", "0.001"), given("c", "零", "0"));
    figure("negative", "增减", "个", "2020年", given("a", "减少", "-3"), given("b", "增加", "5"));
    figure("people", "培训学员", "人次", "2020年", given("north", "苏北", "3170"));
    figure("rare", "𰻝面馆", "家", "2020年", given("north", "苏北", "3"));
    figure("markup", "A&B <i>“引号”</i>", "个", "2020年", given("north", "苏北", "3"));
  }

  private void figure(String id, String label, String unit, String period, Observation... observations) {
    Optional<Words> text = period.isEmpty() ? Optional.empty() : Optional.of(Words.chinese(period));
    SourceRef source = id.equals("starts")
        ? new SourceRef.Elsewhere("paper", FIGURES.whole()) : new SourceRef.Passage("s1", FIGURES.whole());
    int line = figures.size() + 1;
    figures.add(new Figure(id, Words.chinese(label), unit, new Period(Optional.empty(), Optional.empty(), text),
        Nature.FLOW, Optional.empty(), true, Optional.empty(), source, Optional.empty(), List.of(observations),
        FIGURES.at(FIGURES.startOfLine(line), FIGURES.startOfLine(line))));
  }

  private static Observation given(String id, String area, String number) {
    return observation(id, area, false, new Value.Given(new BigDecimal(number)));
  }

  private static Observation implied(String id, String area, String number) {
    return observation(id, area, true, new Value.Given(new BigDecimal(number)));
  }

  private static Observation missing(String id, String area) {
    return observation(id, area, false, new Value.NotGiven());
  }

  private static Observation derived(String id, String area, long number) {
    return observation(id, area, false, new Value.Derived("province - north", "514 − 176", Rational.of(number)));
  }

  private static Observation observation(String id, String area, boolean implied, Value value) {
    return new Observation(id, Words.chinese(area), implied, value, Optional.empty(), Optional.empty(), List.of(), false, Optional.empty(),
        FIGURES.whole());
  }
}
