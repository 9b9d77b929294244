package org.huiyin.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.language.TimeLabel;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Chart;
import org.huiyin.model.Commitment;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Nature;
import org.huiyin.model.Observation;
import org.huiyin.model.Organisation;
import org.huiyin.model.Progress;
import org.huiyin.model.Reply;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.SourceRef;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** A small reply with figures, shared by the tests of drawing. */
public final class DrawnReply {
  private static final SourceFile FIGURES = new SourceFile("figures.yml", "figures\n".repeat(200));

  private static final Path FOLDER = Path.of("src/test/resources/draw");
  private static final Properties ENGLISH = english();

  private final List<Figure> figures = new ArrayList<>();

  /** Returns the drawings of every golden case, Chinese first, then English. */
  public static List<Drawing> cases() throws IOException {
    List<Drawing> cases = new ArrayList<>(draw(Files.readString(FOLDER.resolve("charts.yml"))));
    cases.addAll(draw(Files.readString(FOLDER.resolve("charts-en.yml")), Language.EN));
    cases.addAll(draw(Files.readString(FOLDER.resolve("charts-kinds.yml"))));
    cases.addAll(draw(Files.readString(FOLDER.resolve("charts-kinds-en.yml")), Language.EN));
    return cases;
  }

  /** Draws the charts of a YAML text. Fails on any problem. */
  static List<Drawing> draw(String charts) {
    return draw(charts, Language.ZH);
  }

  static List<Drawing> draw(String charts, Language language) {
    Problems problems = new Problems();
    List<Drawing> drawings = Draw.all(reply(charts), language, problems);
    // Cases with few points show how a line is drawn at its limits.
    if (problems.sorted().stream().anyMatch(found -> !found.code().equals("few-points"))) {
      throw new AssertionError(problems.sorted().toString());
    }
    return drawings;
  }

  /** Returns the problems of a YAML text, as {@code line code}. */
  static List<String> problems(String charts) {
    return found(charts).stream()
        .map(problem -> problem.origin().line() + " " + problem.code())
        .toList();
  }

  public static List<Problem> found(String charts) {
    Problems problems = new Problems();
    Draw.all(reply(charts), Language.ZH, problems);
    return problems.sorted();
  }

  /** On the day of the newest progress. */
  public static Reply reply(String charts) {
    return reply(charts, LocalDate.of(2023, 12, 20));
  }

  /** On a day on which all deadlines have passed. */
  static Reply afterDeadlines(String charts) {
    return reply(charts, LocalDate.MAX);
  }

  private static Reply reply(String charts, LocalDate day) {
    DrawnReply sample = new DrawnReply();
    sample.figures();
    sample.figures.addAll(SignedFigures.all());
    sample.figures.addAll(OpenFigures.all());
    sample.figures.addAll(KindFigures.all());
    Organisation office = new Organisation("office", words("江苏省工业和信息化厅"), words("省工信厅"));
    Card card =
        CardBuilder.card("js-2021-1002")
            .title(words("对省十三届人大四次会议第1002号建议的答复"))
            .congress("江苏省十三届人大四次会议", 13, 4)
            .number("1002")
            .handler(office)
            .signedOn("2021-06-18")
            .publishedAt(LocalDateTime.of(2021, 9, 16, 16, 32))
            .documents(
                new Document(
                    "paper",
                    words("全省重大项目集中开工"),
                    words("现代快报"),
                    PartialDate.year(2021),
                    Optional.empty(),
                    Optional.empty()))
            .build();
    return ReplyBuilder.reply(card)
        .with(sample.figures.toArray(Figure[]::new))
        .with(
            Stream.of(commitments())
                .map(commitment -> on(day, commitment))
                .toArray(Commitment[]::new))
        .with(charts(charts).toArray(Chart[]::new))
        .build();
  }

  /** Returns a text with its translation from {@code english.properties}, if there is one. */
  static LocalizedText words(String zh) {
    return new LocalizedText(zh, Optional.ofNullable(ENGLISH.getProperty(zh)));
  }

  private static LocalizedText words(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return words(scalar.text());
    }
    Fields languages = Fields.of(node, new Problems());
    return new LocalizedText(languages.requiredText("zh"), languages.text("en"));
  }

  private static Properties english() {
    Properties english = new Properties();
    try (InputStream in = DrawnReply.class.getResourceAsStream("/draw/english.properties")) {
      english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return english;
  }

  private static Commitment[] commitments() {
    return new Commitment[] {
      commitment(
          "c1",
          "技术创新体系建设",
          Optional.of(PartialDate.year(2025)),
          update("2022-03-01", Progress.IN_PROGRESS),
          update("2023-12-20", Progress.PARTLY_DONE)),
      commitment(
          "c2",
          "建设苏北地区先进制造业集群公共服务平台和中小企业数字化转型服务体系",
          Optional.of(new PartialDate(2022, OptionalInt.of(6), OptionalInt.empty())),
          update("2022-06-28", Progress.DONE)),
      commitment("c3", "南北共建园区", Optional.empty(), update("2022-01-05", Progress.NOT_STARTED)),
      commitment("c4", "智能化改造", Optional.empty()),
      commitment(
          "c6",
          "建设示例农村公路",
          Optional.of(new PartialDate(2023, OptionalInt.of(6), OptionalInt.of(30))),
          update("2022-12-20", Progress.IN_PROGRESS)),
      commitment("c5", "鼓励高校、科研院所与苏北企业共建技术转移机构并完善科技成果转化激励机制", Optional.empty()),
      commitment(
          "c7",
          "建成示例托育园",
          Optional.of(new PartialDate(2022, OptionalInt.of(12), OptionalInt.empty())),
          postponed("2022-12-15", new PartialDate(2024, OptionalInt.of(6), OptionalInt.empty())))
    };
  }

  private static Commitment commitment(
      String id, String keyword, Optional<PartialDate> due, Commitment.Update... updates) {
    return ReplyBuilder.commitment(
        id,
        "s1",
        words(keyword),
        words(keyword),
        Commitment.Mode.DO,
        due,
        List.of(),
        List.of(updates));
  }

  private static Commitment on(LocalDate day, Commitment made) {
    List<LocalDate> lapses =
        made.dueNow()
            .map(due -> due.lastDay().plusDays(1))
            .filter(lapse -> !lapse.isAfter(day))
            .map(List::of)
            .orElse(List.of());
    return new Commitment(
        made.id(),
        made.passage(),
        made.action(),
        made.keyword(),
        made.mode(),
        made.terms(),
        made.figures(),
        made.updates(),
        made.scheduled(),
        new Commitment.Dates(lapses, List.of()),
        made.note(),
        made.origin());
  }

  private static Commitment.Update postponed(String on, PartialDate due) {
    Commitment.Update update = update(on, Progress.POSTPONED);
    return new Commitment.Update(
        update.on(),
        update.progress(),
        update.text(),
        Optional.of(new Commitment.Deadline(due, update.origin())),
        update.figures(),
        update.evidence(),
        update.by(),
        update.origin());
  }

  private static Commitment.Update update(String on, Progress progress) {
    return Commitment.Update.plain(
        LocalDate.parse(on),
        progress,
        LocalizedText.chinese("进展"),
        new SourceFile("commitments.yml", "").whole());
  }

  private static List<Chart> charts(String yaml) {
    Problems none = new Problems();
    List<Chart> charts = new ArrayList<>();
    for (Node.Entry entry : Located.mapping("charts.yml", yaml).entries()) {
      Fields fields = Fields.of(entry.value(), none);
      charts.add(
          new Chart(
              entry.key().text(),
              fields.requiredScalar("kind").orElseThrow(),
              words(fields.required("title").orElseThrow()),
              fields.node("subtitle").map(DrawnReply::words),
              fields.node("note").map(DrawnReply::words),
              fields.node("description").map(DrawnReply::words),
              fields.rest(),
              new Chart.Places(
                  fields.originOf("title"), fields.originOf("subtitle"), fields.originOf("note")),
              entry.key().origin()));
    }
    return charts;
  }

  private void figures() {
    figure(
        "workshops",
        "省级智能车间",
        "个",
        "“十三五”以来",
        given("north", "苏北", "168"),
        missing("central", "苏中"),
        missing("south", "苏南"));
    figure("unknown", "未公布的数", "个", "2021年", missing("north", "苏北"), missing("south", "苏南"));
    figure(
        "projects",
        "省重大工业项目",
        "项",
        "2021年",
        given("province", "全省", "514"),
        given("north", "苏北", "176"),
        derived("rest", "省内其他地区", 338));
    figure(
        "library",
        "先进制造业集群项目库项目",
        "个",
        "2021年",
        given("province", "全省", "1088"),
        given("north", "苏北", "338"));
    figure(
        "starts",
        "集中开工项目",
        "个",
        "2021年2月26日",
        given("nanjing", "南京", "107"),
        given("wuxi", "无锡", "152"),
        given("changzhou", "常州", "122"),
        given("suzhou", "苏州", "228"),
        given("zhenjiang", "镇江", "110"),
        given("nantong", "南通", "147"),
        given("yangzhou", "扬州", "127"),
        given("taizhou", "泰州", "100"),
        given("xuzhou", "徐州", "73"),
        given("lianyungang", "连云港", "73"),
        given("huaian", "淮安", "72"),
        given("yancheng", "盐城", "88"),
        given("suqian", "宿迁", "71"));
    figure("topics", "苏北高校承担各级各类课题", "项", "2020年", given("north", "苏北高校", "9876"));
    figure("patents", "苏北高校获授权专利", "件", "2020年", given("north", "苏北高校", "5909"));
    figure("papers", "苏北高校发表学术论文", "篇", "2020年", given("north", "苏北高校", "9509"));
    figure("awards", "苏北高校获科学技术成果奖", "项", "2020年", given("north", "苏北高校", "58"));
    figure("standards", "工信部智能制造综合标准化和新模式应用项目", "个", "“十三五”以来", given("north", "苏北", "5"));
    figure("pilots", "试点建设省级制造业创新中心", "个", "", implied("north", "苏北", "2"));
    figure(
        "centres",
        "通过国家技术创新示范企业（含 2019 年认定 CNAS 实验室）复评的企业技术中心总数",
        "个",
        "2020年",
        given("north", "苏北", "104"));
    figure(
        "large",
        "规模以上工业企业数",
        "个",
        "2020年",
        given("a", "很大", "1000000000000"),
        given("b", "很小", "0.001"),
        given("c", "零", "0"));
    figure(
        "negative",
        "增减",
        "个",
        "2020年",
        given("a", "减少", "-3"),
        given("b", "增加", "5"),
        given("sum", "合计", "2"));
    figure("people", "培训学员", "人次", "2020年", given("north", "苏北", "3170"));
    figure(
        "labs-2015",
        "企业技术中心",
        "个",
        "2015年",
        given("north", "苏北", "80"),
        given("central", "苏中", "120"),
        given("south", "苏南", "310"));
    figure(
        "labs-2020",
        "企业技术中心",
        "个",
        "2020年",
        given("north", "苏北", "104"),
        given("central", "苏中", "118"),
        missing("south", "苏南"),
        derived("rest", "其余", 222),
        given("total", "全省", "540"));
    figure(
        "labs-2021",
        "企业技术中心",
        "个",
        "2021年",
        given("north", "苏北", "112"),
        given("central", "苏中", "118"),
        derived("south", "苏南", 322));
    figure(
        "platforms",
        "重点实验室、工程研究中心和企业技术中心等各类科技创新平台",
        "个",
        "2020年",
        given("a", "徐州淮海科学城及周边产业协同创新示范区（含经开区、高新区）", "9876"),
        given("b", "连云港", "12"),
        missing("c", "盐城环保科技城"),
        given("sum", "苏北合计", "9888"));
    figure(
        "thirds",
        "课题",
        "个",
        "2020年",
        given("a", "甲", "1"),
        given("b", "乙", "1"),
        given("c", "丙", "1"),
        given("d", "丁", "1"),
        given("e", "戊", "1"),
        given("four", "合计", "4"),
        given("five", "总计", "5"),
        given("zero", "零", "0"),
        missing("none", "未知"));
    figure(
        "yearly",
        "新增高新技术企业",
        "家",
        "",
        given("y2014", "2014年", "412"),
        given("y2015", "2015年", "530"),
        missing("y2016", "2016年"),
        given("y2017", "2017年", "705"),
        given("y2018", "2018年", "668"),
        given("y2019", "2019年", "890"),
        derived("y2020", "2020年", 1203));
    figure(
        "yearly-south",
        "新增高新技术企业",
        "家",
        "",
        given("y2014", "2014年", "1812"),
        given("y2015", "2015年", "1930"),
        given("y2016", "2016年", "2050"),
        given("y2017", "2017年", "2105"),
        missing("y2018", "2018年"),
        given("y2019", "2019年", "2390"),
        given("y2020", "2020年", "2603"));
    figure(
        "yearly-central",
        "新增高新技术企业",
        "家",
        "",
        given("y2019", "2019年", "900"),
        given("y2020", "2020年", "1210"));
    figure(
        "flat",
        "指数",
        "点",
        "",
        given("y2018", "2018年", "100"),
        given("y2019", "2019年", "100"),
        given("y2020", "2020年", "100"),
        on("2020-01", given("low", "低", "98")),
        on("2020-02", given("middle", "中", "100")),
        on("2020-12", given("high", "高", "103")),
        given("minus", "负", "-12"));
    figure(
        "some-cities",
        "集中开工项目",
        "个",
        "2021年2月26日",
        given("a", "南京", "107"),
        missing("b", "无锡"),
        derived("c", "常州", 122),
        implied("d", "连云港", "0"));
    figure("rare", "𰻝面馆", "家", "2020年", given("north", "苏北", "3"));
    figure("twins", "双份", "个", "2020年", given("a", "同名", "1"), given("b", "同名", "2"));
    figure(
        "topics-parts",
        "课题",
        "项",
        "2020年",
        given("a", "甲", "1"),
        given("b", "乙", "2"),
        given("sum", "共", "3"));
    figure("ranged", "三年之和", "个", "2016—2018年", given("a", "甲", "1"));
    figure(
        "many",
        "许多",
        "个",
        "2020年",
        IntStream.range(0, 41)
            .mapToObj(i -> given("n" + i, "第" + i, "" + i))
            .toArray(Observation[]::new));
    figure(
        "large-yearly",
        "规模以上工业企业数",
        "个",
        "",
        given("a", "2020年", "1000000000000"),
        given("b", "2019年", "0.001"),
        given("c", "2018年", "0"));
    figure(
        "large-monthly",
        "规模以上工业企业数",
        "个",
        "",
        on("2020-12", given("a", "很大", "1000000000000")),
        on("2020-02", given("b", "很小", "0.001")),
        on("2020-01", given("c", "零", "0")));
    figure(
        "quarterly",
        "示例投资",
        "亿元",
        "2023年",
        on("2022-Q4", given("q4", "全市", "11.2")),
        on("2023-Q1", given("q1", "全市", "12")),
        on("2023-Q2", given("q2", "全市", "15.5")),
        on("2023-Q3", missing("q3", "全市")),
        on("2023-Q1..2023-Q2", given("half", "全市", "27.5")),
        on("2023-Q1..2023-Q3", given("so-far", "全市", "40")),
        given("year", "全市", "52"));
    figure(
        "open",
        "示例投资",
        "亿元",
        "",
        on("2021..", given("since", "全市", "3")),
        on("..2022", given("to-2022", "全市", "5")),
        on("..2023", given("to-2023", "全市", "8")));
    figure(
        "roads",
        "示例农村公路",
        "公里",
        "2023年",
        given("east", "东区", "402.5"),
        given("east-one", "东区一级", "0"),
        given("east-two", "东区二级", "121.3"),
        given("east-three", "东区三级", "209.2"),
        given("east-four", "东区四级", "72"),
        given("west", "西区", "188"),
        given("west-one", "西区一级", "9"),
        given("west-two", "西区二级", "30"),
        given("west-three", "西区三级", "41"),
        given("west-four", "西区四级", "108"));
    figure("roads-average", "示例各区平均", "公里", "2023年", given("all", "全市", "295.25"));
    figure("starts-average", "示例各市平均", "个", "2021年2月26日", given("all", "全省", "113"));
    figure("money", "示例资金", "元", "2023年", given("all", "全市", "1520000000"));
    figure("people-all", "示例服务人次", "人次", "2023年", given("all", "全市", "4123450"));
    figure("yearly-average", "示例平均", "家", "2014—2020年", given("north", "苏北", "735"));
    figure("yearly-goal", "示例目标", "家", "2020年", given("north", "苏北", "1000"));
    figure("stations", "示例充电站", "座", "2023年", given("all", "全市", "37"));
    figure("pupils", "示例学位", "个", "2023年", given("all", "全市", "123456"));
    figure(
        "reach",
        "示例达标率",
        "%",
        "2022年",
        given("a", "东区", "80.5"),
        given("b", "西区", "58.2"),
        given("c", "南区", "93"),
        given("target", "目标", "85"));
    figure(
        "reach-next",
        "示例达标率",
        "%",
        "2023年",
        given("a", "东区", "86"),
        given("b", "西区", "57.1"),
        given("c", "南区", "93.4"));
    figure("markup", "A&B <i>“引号”</i>", "个", "2020年", given("north", "苏北", "3"));
  }

  /** A year as the period, or as the area of a value without a period, is dated. */
  private void figure(
      String id, String label, String unit, String period, Observation... observations) {
    int line = FIGURES.startOfLine(figures.size() + 1);
    FigureBuilder figure =
        FigureBuilder.figure(id)
            .label(words(label))
            .unit(words(unit))
            .period(period(id.equals("ranged") ? "2016年..2018年" : period, period))
            .nature(Nature.FLOW)
            .with(
                Stream.of(observations)
                    .map(one -> period.isEmpty() ? dated(one) : one)
                    .toArray(Observation[]::new))
            .origin(FIGURES.at(line, line));
    if (id.equals("starts")) {
      figure.source(new SourceRef.Elsewhere("paper", FIGURES.whole()));
    }
    figures.add(figure.build());
  }

  private static Period period(String dates, String text) {
    Optional<TimeSpan> span = TimeSpan.parse(dates.replace("年", ""));
    return new Period(
        span.flatMap(TimeSpan::from),
        span.flatMap(TimeSpan::to),
        text.isEmpty() ? Optional.empty() : Optional.of(words(text)));
  }

  private static Observation dated(Observation observation) {
    String area = observation.area().map(LocalizedText::zh).orElse("");
    return area.matches("[0-9]{4}年")
        ? FigureBuilder.in(period(area, area), observation)
        : observation;
  }

  /** The same at a time of its own. */
  static Observation on(String time, Observation observation) {
    TimeSpan span = TimeSpan.parse(time).orElseThrow();
    LocalizedText label =
        new LocalizedText(
            new TimeLabel(Texts.of(Language.ZH)).of(span),
            Optional.of(new TimeLabel(Texts.of(Language.EN)).of(span)));
    return FigureBuilder.in(new Period(span.from(), span.to(), Optional.of(label)), observation);
  }

  private static Observation given(String id, String area, String number) {
    return FigureBuilder.given(id, words(area), number);
  }

  private static Observation implied(String id, String area, String number) {
    return FigureBuilder.implied(given(id, area, number));
  }

  private static Observation missing(String id, String area) {
    return FigureBuilder.notGiven(id, words(area));
  }

  private static Observation derived(String id, String area, long number) {
    return FigureBuilder.derived(id, words(area), number);
  }
}
