package org.huiyin.render;

import static org.huiyin.model.FigureBuilder.derived;
import static org.huiyin.model.FigureBuilder.given;
import static org.huiyin.model.FigureBuilder.implied;
import static org.huiyin.model.FigureBuilder.naming;
import static org.huiyin.model.FigureBuilder.notGiven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huiyin.model.Captions;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Chart;
import org.huiyin.model.Claim;
import org.huiyin.model.Commitment;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.FigureBuilder;
import org.huiyin.model.Nature;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Organisation;
import org.huiyin.model.Progress;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.Revision;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Topic;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.site.Publisher;
import org.huiyin.model.site.Rules;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.read.ThemeFolder;
import org.huiyin.render.template.Theme;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** A small sample site. All its content is invented and marked as sample (示例). */
public final class RenderedSite {
  static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  static final Organisation BUREAU =
      new Organisation("bureau", LocalizedText.chinese("示例省工业厅"), LocalizedText.chinese("省工业厅"));
  static final Organisation OTHER =
      new Organisation("other", LocalizedText.chinese("示例省教育厅"), LocalizedText.chinese("省教育厅"));

  static final Topic INDUSTRY = new Topic("industry", LocalizedText.chinese("产业升级（示例）"));

  private static final ObservationRef WORKSHOPS_NORTH = new ObservationRef("workshops", "north");
  private static final ObservationRef PROJECTS_NORTH = new ObservationRef("projects", "north");
  private static final ObservationRef PROJECTS_ALL = new ObservationRef("projects", "province");

  private RenderedSite() {}

  public static Renderer renderer(Path source) throws IOException {
    return renderer(source, new Problems());
  }

  public static Renderer renderer(Path source, Problems problems) throws IOException {
    return new Renderer(site(), theme(source, problems), AS_OF);
  }

  /** The theme of a folder, with its {@code templates/} if there is one. */
  public static Theme theme(Path source, Problems problems) throws IOException {
    return Theme.of(ThemeFolder.read(source, problems), problems);
  }

  public static Site site() {
    return new Site(
        LocalizedText.chinese("回音（示例）"),
        LocalizedText.chinese("代表提了什么，部门答了什么，说到的数字和承诺，都能在这里核对。"),
        "https://huiyin.example/sub/",
        List.of(Language.ZH),
        ZoneId.of("Asia/Shanghai"),
        NumberStyle.USUAL,
        new Site.Vocabulary(List.of(BUREAU, OTHER), List.of(), List.of(INDUSTRY)),
        new Site.Imprint(
            new Publisher(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            List.of(
                new Site.Mark(LocalizedText.chinese("示例网站，全部内容均为虚构"), Optional.empty()),
                new Site.Mark(
                    LocalizedText.chinese("工业和信息化部备案管理系统"),
                    Optional.of("https://beian.miit.gov.cn/")),
                new Site.Mark(
                    LocalizedText.chinese("不可链接的地址"), Optional.of("javascript:alert(1)")))),
        List.of(
            new Site.Page(
                "about",
                Language.ZH,
                "关于本站",
                Optional.of("这个示例网站是什么。"),
                Captions.NONE,
                Optional.empty(),
                false,
                new Prose(
                    List.of(new Prose.Piece.Markup("<p>本站由程序生成，内容为示例。</p>")),
                    List.of(
                        new Prose.Section(
                            "how",
                            "怎样核对",
                            List.of(),
                            List.of(new Prose.Piece.Markup("<p>点开数字即可看到出处。</p>")))),
                    List.of(),
                    List.of(),
                    List.of()))),
        List.of(),
        Rules.NONE,
        Captions.NONE);
  }

  static Card card(String id, Card.Status status, LocalDateTime published) {
    return CardBuilder.card(id)
        .topic("加快北部地区传统产业智能化改造")
        .topics(INDUSTRY)
        .handler(BUREAU)
        .consulted(OTHER)
        .signedOn("2023-05-08")
        .publishedAt(published)
        .status(status)
        .outcome("national", "A", "已经解决或基本解决")
        .summary("示例：北部地区智能车间和重大项目的进展，以及下一步打算。")
        .documents(
            new Document(
                "paper",
                LocalizedText.chinese("全省重大项目集中开工（示例）"),
                LocalizedText.chinese("示例日报"),
                new PartialDate(2023, OptionalInt.of(2), OptionalInt.of(27)),
                Optional.of(LocalizedText.chinese("统计口径与答复不同，不可相加或比较。")),
                Optional.empty()))
        .build();
  }

  public static Reply reply() {
    return reply(card("sample-1", Card.Status.PUBLISHED, LocalDateTime.of(2023, 9, 16, 16, 32)));
  }

  public static Reply reply(Card card) {
    return ReplyBuilder.reply(card)
        .with(figures())
        .with(claims())
        .with(commitments())
        .with(
            chart("workshops-by-region", "北部建成智能车间 168 个，其他地区原文未给出"),
            chart("cities", "五市集中开工项目数相近"))
        .with(
            new Revision(
                1,
                LocalDate.of(2023, 10, 2),
                Revision.Kind.CORRECTION,
                LocalizedText.chinese("示例：更正一处错字。"),
                card.origin()))
        .highlights(WORKSHOPS_NORTH, PROJECTS_NORTH, new ObservationRef("papers", "north"))
        .prose(prose())
        .image("map.png")
        .build();
  }

  private static Figure[] figures() {
    Period since =
        new Period(
            Optional.of(PartialDate.year(2020)),
            Optional.empty(),
            Optional.of(LocalizedText.chinese("2020年以来")));
    return new Figure[] {
      figure("workshops", "省级智能车间", "个", Nature.CUMULATIVE)
          .period(since)
          .source(ReplyBuilder.passage("s1-1"))
          .with(
              given("north", area("北部"), "168"),
              notGiven("central", area("中部")),
              notGiven("south", area("南部")))
          .build(),
      figure("projects", "省重大工业项目", "项", Nature.LIST)
          .source(ReplyBuilder.passage("s1-1"))
          .with(
              given("province", area("全省"), "514"),
              given("north", area("北部"), "176"),
              derived("rest", area("省内其他地区"), 338))
          .build(),
      figure("papers", "高校发表学术论文", "篇", Nature.FLOW)
          .period(Period.NOT_GIVEN)
          .source(ReplyBuilder.passage("s2-1"))
          .with(
              naming(
                  List.of(LocalizedText.chinese("=1+1"), LocalizedText.chinese("新材料")),
                  LocalizedText.chinese("示例：人次，不是人数"),
                  implied(given("north", area("北部高校"), "9509"))))
          .build(),
      figure("started", "集中开工项目", "个", Nature.FLOW)
          .source(new SourceRef.Elsewhere("paper", ReplyBuilder.HERE))
          .with(given("a", area("甲市"), "73"), given("b", area("乙市"), "88"))
          .build()
    };
  }

  private static FigureBuilder figure(String id, String label, String unit, Nature nature) {
    return FigureBuilder.figure(id)
        .label(new LocalizedText(label, Optional.of("Sample " + id)))
        .unit(unit)
        .nature(nature)
        .actor("省工业厅");
  }

  private static LocalizedText area(String name) {
    return LocalizedText.chinese(name);
  }

  private static Claim[] claims() {
    Rational third = Rational.of(1).dividedBy(Rational.of(3));
    return new Claim[] {
      ReplyBuilder.claim(
          "third",
          "占全省三分之一以上",
          "projects.north / projects.province >= 1/3",
          Rational.of(176).dividedBy(Rational.of(514)),
          Comparison.AT_LEAST,
          third,
          "176 ÷ 514",
          "1/3",
          Optional.of("s1-1"),
          new Claim.Use(PROJECTS_NORTH, Claim.Use.Manner.COMPARED),
          new Claim.Use(PROJECTS_ALL, Claim.Use.Manner.COMPARED)),
      ReplyBuilder.claim(
          "two",
          "两项工作",
          "count(items) = 2",
          Rational.of(2),
          Comparison.EQUAL,
          Rational.of(2),
          "2",
          "2",
          Optional.empty())
    };
  }

  private static Commitment[] commitments() {
    Commitment.Update update =
        new Commitment.Update(
            LocalDate.of(2024, 3, 1),
            Progress.IN_PROGRESS,
            LocalizedText.chinese("示例：办法正在征求意见。"),
            Optional.empty(),
            List.of(),
            Optional.of(
                new Commitment.Evidence(
                    "https://example.org/notice",
                    "https://example.org/notice",
                    true,
                    new SourceFile("commitments.yml", "").whole())),
            Optional.empty(),
            new SourceFile("commitments.yml", "").whole());
    return new Commitment[] {
      commitment(
          "c1-1",
          "s1-next",
          "继续推进智能车间和智能工厂建设",
          Commitment.Mode.CONTINUE,
          List.of(WORKSHOPS_NORTH),
          List.of()),
      commitment(
          "c1-2", "s1-next", "完善智能车间名额分配办法", Commitment.Mode.IMPROVE, List.of(), List.of(update)),
      commitment("c2-1", "s2-next", "探索共建人才培养基地的新模式", Commitment.Mode.EXPLORE, List.of(), List.of())
    };
  }

  private static Commitment commitment(
      String id,
      String passage,
      String action,
      Commitment.Mode mode,
      List<ObservationRef> figures,
      List<Commitment.Update> updates) {
    return ReplyBuilder.commitment(
        id,
        passage,
        LocalizedText.chinese(action),
        LocalizedText.chinese("智能车间"),
        mode,
        Optional.empty(),
        figures,
        updates);
  }

  private static Chart chart(String id, String title) {
    return new Chart(
        id,
        new Node.Scalar(ReplyBuilder.HERE, "bar", false),
        LocalizedText.chinese(title),
        Optional.of(LocalizedText.chinese("省级智能车间，个，2020年以来（示例）")),
        Optional.of(LocalizedText.chinese("示例数据。")),
        Optional.empty(),
        new Node.Mapping(ReplyBuilder.HERE, List.of()),
        new Chart.Places(ReplyBuilder.HERE, ReplyBuilder.HERE, ReplyBuilder.HERE),
        ReplyBuilder.HERE);
  }

  public static List<Drawing> drawings() {
    List<Chart> charts = reply().charts();
    return List.of(
        drawing(
            charts.get(0),
            List.of(
                new Drawing.Row("", "北部", WORKSHOPS_NORTH, "168 个"),
                new Drawing.Row("", "中部", new ObservationRef("workshops", "central"), "原文未给出"))),
        drawing(
            charts.get(1),
            List.of(
                new Drawing.Row("某片", "甲市", new ObservationRef("started", "a"), "73 个"),
                new Drawing.Row("某片", "乙市", new ObservationRef("started", "b"), "88 个"))));
  }

  private static Drawing drawing(Chart chart, List<Drawing.Row> rows) {
    return new Drawing(
        chart,
        svg(chart, "wide", 720),
        svg(chart, "narrow", 340),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 60\"/>\n",
        "示例图",
        rows,
        List.of(),
        () -> new byte[0],
        () -> new byte[0]);
  }

  private static String svg(Chart chart, String form, int width) {
    String id = chart.id() + "-" + form;
    return "<svg class=\"chart\" viewBox=\"0 0 "
        + width
        + " 60\" role=\"img\" aria-labelledby=\""
        + id
        + "-t\">"
        + "<title id=\""
        + id
        + "-t\">示例图</title><rect width=\""
        + width / 2
        + "\" height=\"24\"/></svg>";
  }

  private static Prose prose() {
    return new Prose(
        List.of(new Prose.Piece.Markup("<p>您提出的建议（示例）收悉，现答复如下：</p>")),
        List.of(
            new Prose.Section(
                "s1",
                "一、智能制造",
                List.of(
                    new Prose.Heading("s1-1", "智能车间与重大项目"), new Prose.Heading("s1-next", "下一步")),
                List.of(
                    new Prose.Piece.Markup(
                        "<h3 id=\"s1-1\">智能车间与重大项目</h3>\n<p>建成省级智能车间"
                            + "<a class=\"figure-ref\" href=\"#fig-workshops--north\" id=\"m-1\">168 个</a>，重大项目"
                            + "<a class=\"claim-ref\" href=\"#claim-third\" id=\"m-2\">占全省三分之一以上</a>。</p>"),
                    new Prose.Piece.ChartPlace("workshops-by-region"),
                    new Prose.Piece.Markup("<h3 id=\"s1-next\">下一步</h3>\n<p>继续推进智能车间建设。</p>"))),
            new Prose.Section(
                "s2",
                "二、人才培养",
                List.of(new Prose.Heading("s2-1", "高校科研"), new Prose.Heading("s2-next", "下一步")),
                List.of(
                    new Prose.Piece.Markup(
                        "<h3 id=\"s2-1\">高校科研</h3>\n<p>高校发表论文"
                            + "<a class=\"figure-ref\" href=\"#fig-papers--north\" id=\"m-3\">9,509 篇</a>。</p>\n"
                            + "<h3 id=\"s2-next\">下一步</h3>\n<p>探索新的模式。</p>"),
                    new Prose.Piece.ChartPlace("workshops-by-region")))),
        List.of(
            new Prose.Mention(
                new Prose.Target.OfFigure(WORKSHOPS_NORTH),
                "168 个",
                Language.ZH,
                "m-1",
                "s1-1",
                ReplyBuilder.HERE),
            new Prose.Mention(
                new Prose.Target.OfClaim("third"),
                "占全省三分之一以上",
                Language.ZH,
                "m-2",
                "s1-1",
                ReplyBuilder.HERE),
            new Prose.Mention(
                new Prose.Target.OfFigure(new ObservationRef("papers", "north")),
                "9,509 篇",
                Language.ZH,
                "m-3",
                "s2-1",
                ReplyBuilder.HERE)),
        List.of(),
        List.of());
  }
}
