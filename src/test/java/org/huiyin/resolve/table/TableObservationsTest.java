package org.huiyin.resolve.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.read.Content;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableObservationsTest {
  private static final String WIDE = "地区,2022年（张）,2023年\n全市,\"1,100\",\"1,200\"\n东区,—,…\n";
  private static final String LONG = "地区,年份,床位数（张）,类别,备注\n全市,2022年,100,医院,\n东区,2023年,60,医院,调查\n";

  @TempDir Path folder;
  private Problems problems = new Problems();

  /** The observations that the figure gets. */
  private List<String> observations(String csv, String form) throws IOException {
    return observations(csv, form, "张");
  }

  private List<String> observations(String csv, String form, String unit) throws IOException {
    Path reply = folder.resolve("content/replies/demo");
    Files.createDirectories(reply);
    Files.writeString(reply.resolve("reply.yml"), "kind: suggestion\n");
    Files.writeString(reply.resolve("index.md"), "正文\n");
    Files.writeString(reply.resolve("beds.csv"), csv);
    Files.writeString(
        reply.resolve("figures.yml"),
        "beds:\n  unit: '"
            + unit
            + "'\n  dimensions: {kind: {label: 类别}}\n  observations: {csv: beds.csv"
            + (form.isEmpty() ? "" : ", " + form)
            + "}\n");
    problems = new Problems();
    SourceSet set = new Content(folder).reply("demo", problems);
    Node figures =
        new TableObservations(set.tables(), Measures.standard(), problems)
            .in(set.figures())
            .orElseThrow();
    Node observations = Keys.entry(Keys.entry(figures, "beds"), "observations");
    return observations instanceof Node.Mapping mapping
        ? mapping.entries().stream().map(TableObservationsTest::shown).toList()
        : List.of();
  }

  private static String shown(Node.Entry entry) {
    String fields =
        ((Node.Mapping) entry.value())
            .entries().stream()
                .map(field -> field.key().text() + " " + shown(field.value()))
                .collect(Collectors.joining(", "));
    return entry.key().text() + ": " + fields;
  }

  private static String shown(Node node) {
    return node instanceof Node.Scalar scalar
        ? scalar.text()
        : ((Node.Mapping) node)
            .entries().stream()
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .collect(Collectors.joining("/"));
  }

  private List<String> found(String csv, String form) throws IOException {
    assertEquals(List.of(), observations(csv, form));
    return found();
  }

  private List<String> found() {
    return problems.sorted().stream().map(TableObservationsTest::shown).toList();
  }

  /** The place in the table, or what stands there in the YAML. */
  private static String shown(Problem problem) {
    String path = problem.origin().toString();
    return (path.contains("figures.yml")
            ? problem.origin().firstLine()
            : path.substring(path.lastIndexOf('/') + 1))
        + " "
        + problem.code()
        + problem.message().args();
  }

  @Test
  void a_table_whose_headers_are_periods_has_a_value_in_each_cell() throws IOException {
    List<String> expected =
        List.of(
            "city-y2022: area 全市, period 2022, value 1100",
            "city-y2023: area 全市, period 2023, value 1200",
            "east-y2022: area 东区, period 2022, not-given true",
            "east-y2023: area 东区, period 2023, not-given true");
    assertEquals(expected, observations(WIDE, "ids: {全市: city, 东区: east}"));
    assertEquals(
        expected, observations(WIDE, "rows: area, across: period, ids: {全市: city, 东区: east}"));
    assertEquals(List.of(), found());
  }

  @Test
  void a_long_table_has_an_observation_in_each_row() throws IOException {
    assertEquals(
        List.of(
            "city-hospital-y2022: area 全市, period 2022, kind hospital, value 100",
            "east-hospital-y2023: area 东区, period 2023, kind hospital, note 调查, value 60"),
        observations(
            LONG,
            "columns: {area: 地区, value: 床位数, period: 年份, kind: 类别, note: 备注},"
                + " ids: {全市: city, 东区: east, 医院: hospital}"));
    assertEquals(List.of(), found());
  }

  @Test
  void columns_are_found_by_their_names() throws IOException {
    assertEquals(
        List.of("a-y2022: area A, period 2022, value 1, note x"),
        observations("area,时期,数值,单位,其他\nA,2022,1,张,z\n", "note: x"));
    assertEquals(List.of("one: area A, value 1"), observations("代号,地区,数量\none,A,1\n", ""));
  }

  @Test
  void headers_may_be_areas_or_dimensions() throws IOException {
    assertEquals(
        List.of(
            "city-y2022: period 2022, area 城市, value 1",
            "rural-y2022: period 2022, area 农村, value 2"),
        observations("年份,城市,农村\n2022,1,2\n", "across: area, ids: {城市: city, 农村: rural}"));
    assertEquals(
        List.of("primary: area 全市, kind primary, value 1"),
        observations(
                "地区,小学\n全市,1\n", "columns: {note: 地区}, across: kind, ids: {小学: primary}, area: 全市")
            .stream()
            .map(
                text ->
                    text.replace(
                        "note 全市, kind primary, value 1, area 全市",
                        "area 全市, kind primary, value 1"))
            .toList());
  }

  @Test
  void rows_of_one_indicator_can_be_chosen() throws IOException {
    String csv = "指标,单位,2022,2023\n机构数,个,5,6\n床位数,张,10,12\n病床数（张）,,1,2\n";
    assertEquals(
        List.of("y2022: period 2022, value 10, area 全市", "y2023: period 2023, value 12, area 全市"),
        observations(csv, "only: {指标: 床位数}, area: 全市"));
    assertEquals(
        List.of("y2022: period 2022, value 1, area 全市", "y2023: period 2023, value 2, area 全市"),
        observations(csv, "only: {指标: 病床数}, area: 全市"));
    assertEquals(
        List.of("beds.csv:2:5 table-unit-differs[个, beds, 张]"),
        found(csv, "only: {指标: 机构数}, area: 全市"));
  }

  @Test
  void texts_may_have_an_english_column() throws IOException {
    assertEquals(
        List.of("east: area 东区/East, value 1"),
        observations("地区,area-en,数值\n东区,East,1\n", "ids: {东区: east}"));
  }

  @Test
  void an_id_does_not_depend_on_other_rows() throws IOException {
    List<String> few = observations("地区,数值\n东区,1\nWest End,2\n7,3\n", "");
    List<String> more = observations("地区,数值\n南区,9\n东区,1\nWest End,2\n7,3\n", "");
    assertEquals(few, more.subList(1, 4));
    assertEquals("west-end: area West End, value 2", few.get(1));
    assertEquals("n7: area 7, value 3", few.get(2));
    assertEquals(true, few.get(0).matches("n[0-9a-f]{12}: area 东区, value 1"), few.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1,200' | value 1200",
        "'1，200' | value 1200",
        "'12,345,678.90' | value 12345678.90",
        "'-1,200' | value -1200",
        "'−3.2' | value -3.2",
        "'１２．５' | value 12.5",
        "'4,300余' | value 4300余",
        "'1,20' | value 1,20",
        "'1,2000' | value 1,2000",
        "'12,34,567' | value 12,34,567",
        "'0,123' | value 0,123",
        "'1,200,3' | value 1,200,3",
        "'1.234,567' | value 1.234,567",
        "'0' | value 0",
        "'2.36亿' | value 2.36亿",
        "'1E+05' | value 1E+05",
        "'12 张' | value 12 张",
        "'无' | value 无",
      })
  void separators_of_thousands_go_only_where_they_are_right(String cell, String expected)
      throws IOException {
    assertEquals(
        List.of("a: area A, " + expected), observations("地区,数值\nA,\"" + cell + "\"\n", ""));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "—", "——", "–", "-", "--", "…", "……", "...", "..", "/", "／", "N/A", "n/a", "NA",
        "　", "－"
      })
  void a_mark_of_absence_is_not_given(String cell) throws IOException {
    assertEquals(List.of("a: area A, not-given true"), observations("地区,数值\nA," + cell + "\n", ""));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource({
    "2019年,2019,y2019",
    "2019,2019,y2019",
    "２０１９年,2019,y2019",
    "2019年6月,2019-06,y2019-06",
    "2019-6,2019-06,y2019-06",
    "2019/12,2019-12,y2019-12",
    "2019年6月18日,2019-06-18,y2019-06-18",
    "2023年一季度,2023-Q1,y2023-q1",
    "2023年第四季度,2023-Q4,y2023-q4",
    "2023年3季度,2023-Q3,y2023-q3",
    "2023Q2,2023-Q2,y2023-q2",
    "2023年上半年,2023-H1,y2023-h1",
    "2023年下半年,2023-H2,y2023-h2",
    "2021..2023,2021..2023,y2021-2023",
    "not-given,not-given,",
    "2024年底,2024年底,",
    "2019.10,2019.10,y2019-10",
  })
  void periods_are_written_as_in_yaml(String cell, String period, String id) throws IOException {
    List<String> observations = observations("年份,数值\n" + cell + ",1\n", "area: 全市");
    assertEquals(1, observations.size(), () -> found().toString());
    assertEquals(
        "period " + period + ", value 1, area 全市", observations.get(0).replaceFirst("^.*?: ", ""));
    if (id != null) {
      assertEquals(id, observations.get(0).replaceFirst(": .*", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "床位数（张）,张,same",
    "床位数(单位：张),张,same",
    "床位数（万张）,张,differs",
    "床位数（张）,万张,differs",
    "面积（平米）,平方米,same",
    "增速（%）,%,same",
    "增速（百分比）,%,same",
    "增速（‰）,%,differs",
    "出口（千美元）,万美元,differs",
    "密度（张/千人）,张/千人,same",
    "密度（张/万人）,张/千人,differs",
    "增速（同比）,%,same",
    "床位数（2019年）,张,same",
    "床位数(单位：架次),张,differs",
    "床位数,张,same",
  })
  void a_unit_in_a_header_must_be_that_of_the_figure(String header, String unit, String verdict)
      throws IOException {
    observations("地区," + header + "\nA,1\n", "columns: {area: 地区, value: '" + header + "'}", unit);
    assertEquals(
        verdict.equals("same") ? List.of() : List.of("table-unit-differs"),
        problems.sorted().stream().map(Problem::code).toList());
  }

  @Test
  void faults_are_told_at_the_cell() throws IOException {
    assertEquals(List.of("beds.csv:3:1 repeated-observation[a]"), found("地区,数值\nA,1\nA,2\n", ""));
    assertEquals(
        List.of("beds.csv:3:1 empty-cell[area]", "beds.csv:4:1 empty-cell[area]"),
        found("地区,数值\nA,1\n,2\n—,3\n", "").stream()
            .filter(each -> each.contains("empty"))
            .toList());
    assertEquals(List.of("beds.csv:2:3 empty-cell[period]"), found("地区,年份,数值\nA,,1\n", ""));
    assertEquals(
        List.of("beds.csv:1:9 empty-cell[period]"), found("地区,2022,\nA,1,2\n", "across: period"));
    assertEquals(
        List.of("beds.csv:1:9 table-unit-differs[万张, beds, 张]"),
        found("地区,2022,2023（万张）\nA,1,2\n", ""));
  }

  @Test
  void faults_of_the_form_are_told_in_the_yaml() throws IOException {
    assertEquals(
        List.of("数字 unknown-column[数字, beds.csv]"), found(LONG, "columns: {area: 地区, value: 数字}"));
    assertEquals(List.of("colums unknown-key[colums]"), found(LONG, "colums: {value: 床位数}"));
    assertEquals(List.of("vlaue unknown-key[vlaue]"), found(LONG, "columns: {vlaue: 床位数}"));
    assertEquals(List.of("beds.csv table-lacks-values[beds.csv]"), found("地区,床位\nA,1\n", ""));
    assertEquals(List.of("colour unknown-key[colour]"), found(LONG, "rows: colour"));
    assertEquals(List.of("area table-key-twice[area]"), found("地区,数值\nA,1\n", "area: 全市"));
    assertEquals(
        List.of("area table-key-twice[area]"),
        found("地区,东区\nA,1\n", "across: area, columns: {area: 地区}"));
    assertEquals(List.of("全是 not-in-table[全是]"), found("地区,数值\n全市,1\n", "ids: {全是: city}"));
    assertEquals(List.of("西区 not-in-table[西区]"), found("地区,数值\n全市,1\n", "only: {地区: 西区}"));
    assertEquals(
        List.of("City bad-id[City]"), found("地区,数值\n全市,1\n", "ids: {全市: City}").subList(0, 1));
    assertEquals(
        List.of(" wrong-type"),
        found("地区,数值\n全市,1\n", "ids: {全市: [a]}").subList(0, 1).stream()
            .map(each -> each.replaceFirst("\\[.*", ""))
            .toList());
  }

  @Test
  void headers_that_two_columns_have_are_told() throws IOException {
    assertEquals(List.of("beds.csv:1:7 repeated-column[area]"), found("地区,数值,区县\nA,1,B\n", ""));
    assertEquals(
        List.of("beds.csv:1:7 repeated-column[数值]"),
        found("地区,数值,数值\nA,1,2\n", "columns: {area: 地区, value: 数值}"));
  }

  @Test
  void an_observation_may_be_called_csv() throws IOException {
    Path reply = folder.resolve("content/replies/demo");
    Files.createDirectories(reply);
    Files.writeString(
        reply.resolve("figures.yml"), "beds:\n  observations:\n    csv: {area: 全市, value: 1}\n");
    SourceSet set = new Content(folder).reply("demo", new Problems());
    assertEquals(
        set.figures(),
        new TableObservations(List.of(), Measures.standard(), problems).in(set.figures()));
    assertEquals(List.of(), found());
  }

  @Test
  void a_file_that_is_missing_or_not_used_is_told() throws IOException {
    Files.createDirectories(folder.resolve("content/replies/demo"));
    Files.writeString(folder.resolve("content/replies/demo/other.csv"), "a,b\n1,2\n");
    assertEquals(List.of("other.csv:1:1 unused-table[other.csv]"), observationsOf(WIDE));
    Files.delete(folder.resolve("content/replies/demo/beds.csv"));
    problems = new Problems();
    SourceSet set = new Content(folder).reply("demo", problems);
    new TableObservations(set.tables(), Measures.standard(), problems).in(set.figures());
    assertEquals(
        List.of("beds.csv missing-table[beds.csv]", "other.csv:1:1 unused-table[other.csv]"),
        found());
  }

  private List<String> observationsOf(String csv) throws IOException {
    observations(csv, "");
    return found();
  }
}
