package org.huiyin.draft.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.huiyin.draft.reading.BodyReading.ReadClaim;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.Why;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
  private static final BodyContext CONTEXT =
      BodyContext.of(
          Optional.of("青岚市交通运输局"), Optional.of(LocalDate.of(2024, 4, 18)), Optional.empty());

  private static BodyReading read(String... paragraphs) {
    return new BodyReader(List.of())
        .read(
            Stream.of(paragraphs)
                .<Part>map(
                    text ->
                        text.startsWith("#")
                            ? new Part.Heading(text.substring(1), 1)
                            : new Part.Paragraph(text, List.of()))
                .toList(),
            CONTEXT);
  }

  private static ReadFigure figure(BodyReading reading, String label) {
    return reading.figures().stream()
        .filter(figure -> figure.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reading.figures()));
  }

  @Test
  void values_of_one_measure_are_observations_of_one_figure() {
    BodyReading reading = read("2022年全市新增学位1480个，2023年全市新增学位1720个。");
    assertEquals(1, reading.figures().size());
    assertEquals(
        List.of("qs-2022", "qs-2023"),
        figure(reading, "新增学位").observations().stream().map(ReadObservation::id).toList());
  }

  @Test
  void one_value_said_twice_is_one_observation_and_another_has_a_label_of_its_own() {
    BodyReading same = read("2023年全市建成学校5所。", "2023年全市建成学校5所。");
    BodyReading other = read("2023年全市建成学校5所。", "2023年全市建成学校6所。");
    assertEquals(2, same.figures().get(0).observations().get(0).spans().size());
    assertEquals(
        List.of("学校", "学校（第二处）"), other.figures().stream().map(ReadFigure::label).toList());
  }

  @Test
  void a_share_is_computed() {
    ReadClaim claim = read("2023年全市养护公路1890公里，其中东部三县786公里，占四成以上。").claims().get(0);
    assertEquals("占四成以上", claim.says());
    assertTrue(claim.holds().matches("[a-z0-9.-]+ / [a-z0-9.-]+ >= 40%"), claim.holds());
    assertTrue(claim.guesses().containsKey(Guess.HOLDS));
  }

  @Test
  void a_share_that_does_not_hold_is_listed_with_both_numbers() {
    BodyReading reading = read("今年全市排查排污口318个，已整治270个，整治率为89.4%。");
    assertEquals(List.of(), reading.claims());
    assertEquals(Why.DOES_NOT_HOLD, reading.listed().get(0).why());
    assertTrue(reading.listed().get(0).detail().contains("318个"));
    assertTrue(reading.listed().get(0).detail().contains("270个"));
  }

  private static List<String> formulas(String... paragraphs) {
    return read(paragraphs).claims().stream().map(ReadClaim::holds).toList();
  }

  @Test
  void the_part_of_a_share_is_what_its_clause_names() {
    String letters = "2023年全省共有充电站12480座，其中甲市4620座、乙市3910座、丙市2350座、丁市1600座，";
    assertEquals(List.of("cdz.js / cdz.qs >= 1/3"), formulas(letters + "甲市占全省三分之一以上。"));
    assertEquals(List.of("cdz.bs / cdz.qs >= 1/10"), formulas(letters + "丙市占全省十分之一以上。"));
    String names = "2023年全省共有充电站12480座，其中东山市4620座、西河市3910座、南岭市2350座、北原市1600座，";
    assertEquals(List.of("cdz.dss / cdz.qs >= 1/3"), formulas(names + "东山市占全省三分之一以上。"));
    assertEquals(List.of("cdz.dss / cdz.qs >= 1/3"), formulas(names + "东山市充电站占全省的三分之一以上。"));
  }

  @Test
  void a_share_of_uncertain_numbers_has_no_formula() {
    String parts = "其中东山市4620座、西河市3910座、南岭市2350座、北原市1600座，";
    for (String text :
        List.of(
            "2023年全省充电站发展加快，" + parts + "东山市占全省三分之一以上。",
            "2023年全省共有充电站12480座，" + parts + "占全省三分之一以上。",
            "2023年全省共有充电站12480座，" + parts + "沿海城市占全省三分之一以上。",
            "2023年全省共有充电站12480座，" + parts + "东山市和西河市占全省三分之一以上。",
            "2023年全省共有充电站12480座，" + parts + "东山市占全国三分之一以上。",
            "2023年全省共有充电站12480座，" + parts + "东山市占全省公共设施三分之一以上。",
            "2023年东山市有充电站4620座，西河市有充电站3910座，占三分之一以上。",
            "2023年全省共有充电站12480座，其中东山市4620座，西河市3910座，占三成以上。",
            "2022年全省共有充电站12480座，2023年东山市有充电站4620座，占全省三分之一以上。")) {
      assertEquals(List.of(), formulas(text), text);
      assertEquals(List.of(), read(text).listed(), text);
    }
  }

  @Test
  void a_share_of_the_number_before_it_is_computed() {
    assertEquals(
        List.of("glyh.dbsx / glyh.qs >= 40%", "glyh.xbsx / glyh.qs >= 10%"),
        formulas("2023年全市养护公路1890公里，其中东部三县786公里，占四成以上，西部三县200公里，占一成以上。").stream()
            .map(holds -> holds.replaceAll("[a-z]+\\.", "glyh."))
            .toList());
    assertEquals(1, formulas("2023年全省共有充电站12480座。东山市有充电站4620座，占全省三分之一以上。").size());
  }

  @Test
  void a_rate_of_uncertain_numbers_has_no_formula() {
    assertEquals(1, formulas("今年全市排查排污口318个，已整治270个，整治率为84.9%。").size());
    for (String text :
        List.of(
            "今年全市排查排污口400个、河道318条，已整治270个，整治率为84.9%。",
            "今年全市排查排污口318个，督办问题400个，已整治270个，整治率为84.9%。",
            "今年全市排查排污口318个，东区已整治200个，西区已整治270个，整治率为84.9%。")) {
      assertEquals(List.of(), formulas(text), text);
    }
  }

  @Test
  void growth_is_that_of_one_area_from_the_earlier_to_the_later_time() {
    assertEquals(1, formulas("全市养护资金2023年为120万元，2022年为100万元，增长20%。").size());
    for (String text :
        List.of(
            "东山市养护资金2022年为100万元，西河市养护资金2023年为120万元，增长20%。",
            "全市养护资金2021年为100万元，2023年为120万元，同比增长20%。",
            "全市养护资金2021年为100万元，2023年为120万元，年均增长20%。",
            "全市养护资金2022年为100万元，2023年为120万元，教师工资增长20%。")) {
      assertEquals(List.of(), formulas(text), text);
    }
  }

  @Test
  void a_total_has_parts_of_one_kind() {
    assertEquals(List.of(), formulas("2023年全市安排资金100万元，其中省级资金40万元、市级资金60万元，合计200万元。"));
    assertEquals(1, formulas("2023年全市安排资金100万元，其中省级资金40万元、市级资金60万元，合计100万元。").size());
    assertEquals(List.of(), formulas("2023年全市安排资金40万元，比上年增加60万元，合计100万元。"));
  }

  @Test
  void a_rate_of_something_else_is_a_figure() {
    BodyReading reading = read("截至2023年底，全市农村公路总里程4125公里，列养率100%。");
    assertEquals("列养率", figure(reading, "列养率").label());
    assertEquals(List.of(), reading.claims());
  }

  @Test
  void growth_is_computed_from_both_values() {
    BodyReading reading = read("全市投入养护资金2022年为100万元，2023年为120万元，增长20%。");
    assertEquals(1, reading.claims().size(), reading::toString);
    assertTrue(reading.claims().get(0).holds().startsWith("growth("));
    assertEquals("增长20%", reading.claims().get(0).says());
  }

  @Test
  void a_total_of_the_numbers_before_it_is_computed() {
    BodyReading reading = read("2023年全市安排省级资金40万元、市级资金60万元，合计100万元。");
    ReadClaim claim = reading.claims().get(0);
    assertEquals("合计", claim.says());
    assertEquals(List.of(), claim.numerals());
    assertTrue(claim.holds().matches("[a-z0-9.-]+ \\+ [a-z0-9.-]+ = [a-z0-9.-]+"), claim.holds());
    assertEquals(List.of(), read("2023年全市安排省级资金40万元、市级资金60万元，合计110万元。").claims());
  }

  @Test
  void names_behind_a_number_are_counted() {
    ReadClaim claim = read("我市建成3个中心：图书中心、展览中心、活动中心。").claims().get(0);
    assertEquals("3个中心", claim.says());
    assertEquals("count(items) = 3", claim.holds());
    assertEquals(List.of("图书中心", "展览中心", "活动中心"), claim.items());
    assertEquals(List.of(), read("我市建成4个中心：图书中心、展览中心、活动中心。").claims());
    assertEquals(List.of(), read("我市建成3个中心：图书中心、展览中心、活动中心等。").claims());
  }

  @Test
  void promises_are_cut_at_verbs_and_have_mode_keyword_and_date() {
    List<ReadCommitment> found =
        read("#三、下一步工作", "一是继续争取补助资金。二是完善考核办法，2024年6月底前出台养护考核细则。三是加快农村公路建设，加强养护队伍管理。")
            .commitments();
    assertEquals(
        List.of("continue", "improve", "speed-up", "strengthen"),
        found.stream().map(ReadCommitment::mode).toList());
    assertEquals(Optional.of("2024-06"), found.get(1).due());
    assertEquals("补助资金", found.get(0).keyword());
  }

  @Test
  void points_behind_an_announcement_are_promises_and_it_is_none() {
    List<ReadCommitment> found =
        read("下一步，我厅将做好以下工作：", "一是2024年底前改造危桥500座。", "二是推动各市建设监测平台。", "请您继续关注农村公路。").commitments();
    assertEquals(
        List.of("2024年底前改造危桥500座", "推动各市建设监测平台"),
        found.stream().map(ReadCommitment::action).toList());
    assertEquals(List.of(), read("您的建议包括：", "一是建设监测平台。").commitments());
  }

  @Test
  void thanks_requests_and_refusals_are_no_promises() {
    assertEquals(List.of(), read("感谢您的关心，欢迎继续提出意见。", "目前暂不具备设立专项资金的条件，请予理解。").commitments());
  }

  @Test
  void a_promise_names_its_planned_number_and_is_linked_beside_it() {
    ReadCommitment promise = read("我局将在2024年底前新建公共厕所8座。").commitments().get(0);
    assertTrue(promise.target().isPresent());
    assertEquals(Optional.of("2024"), promise.due());
  }

  @Test
  void words_of_time_have_their_dates() {
    assertEquals(
        List.of("去年=2023", "目前=2024-04-18", "明年=2025"),
        read("去年以来，我市积极推进。目前，条件成熟。明年将研究。题目前后不变。").dates().stream()
            .map(word -> word.text() + "=" + word.date())
            .toList());
  }

  @Test
  void without_a_date_no_word_is_resolved() {
    BodyContext open =
        new BodyContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    BodyReading reading =
        new BodyReader(List.of()).read(List.of(new Part.Paragraph("去年建成学校5所。", List.of())), open);
    assertEquals(List.of(), reading.dates());
    assertEquals("not-given", reading.figures().get(0).period().span());
  }

  @Test
  void a_table_has_a_figure_for_each_column_and_totals_that_add_up() {
    Block.Table table =
        new Block.Table(
            Stream.of("地区|床位（张）|资金（万元）", "东湖镇|36|5", "北园街道|54|—", "合计|90|5")
                .map(
                    row ->
                        Stream.of(row.split("\\|"))
                            .map(text -> new Block.Cell(text, false))
                            .toList())
                .toList());
    BodyReading reading = new BodyReader(List.of()).read(List.of(new Part.Table(table)), CONTEXT);
    ReadFigure beds = figure(reading, "床位");
    assertEquals("张", beds.unit());
    assertEquals(
        List.of(false, false, true),
        beds.observations().stream().map(ReadObservation::complete).toList());
    assertEquals(
        List.of(Optional.of("all"), Optional.of("all"), Optional.empty()),
        beds.observations().stream().map(ReadObservation::partOf).toList());
    ReadFigure money = figure(reading, "资金");
    assertEquals("not-given", money.observations().get(1).value());
    assertEquals(
        List.of(false, false, false),
        money.observations().stream().map(ReadObservation::complete).toList());
  }

  private static String period(BodyReading reading, String value) {
    for (ReadFigure figure : reading.figures()) {
      for (ReadObservation one : figure.observations()) {
        if (one.value().equals(value)) {
          return one.period().orElse(figure.period()).span();
        }
      }
    }
    throw new AssertionError(reading.figures());
  }

  @Test
  void the_year_directly_before_a_number_is_its_period() {
    for (String text :
        List.of(
            "2023年，全市建成充电站512座，比2022年的405座增长26.4%。",
            "2023年，全市建成充电站512座，较2022年405座增加107座。",
            "2023年，全市建成充电站512座，比去年的405座增长26.4%。",
            "2023年，全市建成充电站512座，与2022年的405座相比增长26.4%。",
            "2023年，全市建成充电站512座，比上年的405座增长26.4%。")) {
      BodyReading reading = read(text);
      boolean last = text.contains("去年");
      assertEquals("2023", period(reading, "512"), text);
      assertEquals(last ? "2023" : "2022", period(reading, "405"), text);
      if (!text.contains("107")) {
        assertEquals("2023", period(reading, "26.4"), text);
      }
    }
    BodyReading rate = read("2023年，全市建成充电站512座，比2022年增长26.4%。");
    assertEquals("2023", period(rate, "26.4"));
    BodyReading months = read("2023年上半年，全市建成充电站512座，比2022年同期的405座增长26.4%。");
    assertEquals("not-given", period(months, "405"));
    assertEquals("2023-01..2023-06", period(months, "26.4"));
  }

  private static BodyReading table(Stream<Part> before, String... rows) {
    Block.Table table =
        new Block.Table(
            Stream.of(rows)
                .map(
                    row ->
                        Stream.of(row.split("\\|"))
                            .map(text -> new Block.Cell(text, false))
                            .toList())
                .toList());
    return new BodyReader(List.of())
        .read(Stream.concat(before, Stream.of(new Part.Table(table))).toList(), CONTEXT);
  }

  @Test
  void a_table_has_the_time_of_its_caption_or_header() {
    String[] rows = {"地区|充电站（座）", "东湖镇|36", "北园街道|54"};
    Part title = new Part.Paragraph("表1　2023年各镇街充电站", List.of());
    Part unit = new Part.Paragraph("单位：座", List.of());
    Part two = new Part.Paragraph("2022年建设，2023年各镇街情况如下：", List.of());
    BodyReading read = table(Stream.of(title), rows);
    assertEquals("2023", period(read, "36"));
    assertTrue(
        read.figures().get(0).guesses().containsKey(Guess.PERIOD)
            || read.figures().get(0).observations().get(0).guesses().containsKey(Guess.PERIOD));
    assertEquals("2023", period(table(Stream.of(title, unit), rows), "36"));
    assertEquals("not-given", period(table(Stream.of(two), rows), "36"));
    assertEquals("not-given", period(table(Stream.of(), rows), "36"));
    assertEquals("2022", period(table(Stream.of(title), "地区|2022年新建充电站（座）", "东湖镇|36"), "36"));
  }

  @Test
  void the_place_of_a_body_is_in_its_name() {
    assertEquals(Optional.of("青岚市"), CONTEXT.place());
    assertEquals(Optional.of("示例省"), place("示例省工业和信息化厅"));
    assertEquals(Optional.of("示例市南浦区"), place("示例市南浦区民政局"));
    assertEquals(Optional.empty(), place("交通运输局"));
  }

  private static Optional<String> place(String body) {
    return BodyContext.of(Optional.of(body), Optional.empty(), Optional.empty()).place();
  }
}
