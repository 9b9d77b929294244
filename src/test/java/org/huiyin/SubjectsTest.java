package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence is about the area and the year whose value it links or computes. */
@Tag("slow")
class SubjectsTest {
  private static final String FIGURES =
      """
      bridges:
        label: 桥梁
        unit: 座
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          all: {area: 全省, value: 12480}
          jia: {area: 甲山市, value: 4620, part-of: all}
          yi: {area: 乙山市, value: 3910, part-of: all}
          bing: {area: 丙山市, value: 2350, part-of: all}
          ding: {area: 丁山市, value: 1600, part-of: all}
      rebuilt:
        label: 改造桥梁
        unit: 座
        period: 2023
        nature: new
        source: {section: s1-1}
        observations:
          y2021: {area: 全省, period: 2021, value: 326}
          y2023: {area: 全省, value: 486}
          jia: {area: 甲山市, value: 120, part-of: y2023}
          jia-2022: {area: 甲山市, period: 2022, value: 60}
          yi-2022: {area: 乙山市, period: 2022, value: 80}
      share:
        label: 好桥比重
        unit: "%"
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          now: {area: 全省, value: 60}
          before: {area: 全省, period: 2022, value: 50}
      """;

  @TempDir Path folder;

  private List<String> codes(String claim, String text) throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path reply = source.resolve(Mistake.REPLY);
    append(reply.resolve("figures.yml"), FIGURES);
    append(reply.resolve("claims.yml"), claim);
    append(reply.resolve("index.md"), "\n" + text + "\n");
    return WholeSite.problems(source).stream().map(Problem::code).distinct().toList();
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private void expect(String code, List<String> codes) {
    assertEquals(code == null ? List.of() : List.of(code), codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "乙山市最多 | rank(bridges.jia, bridges.yi, bridges.bing, bridges.ding) = 1 | claim-area",
        "甲山市最多 | rank(bridges.jia, bridges.yi, bridges.bing, bridges.ding) = 1 | ",
        "甲山最多 | rank(bridges.jia) = 1 | ",
        "乙山最多 | rank(bridges.jia) = 1 | claim-area",
        "乙山市占全省三成以上 | bridges.jia / bridges.all >= 30% | claim-area",
        "甲山市占全省三成以上 | bridges.jia / bridges.all >= 30% | ",
        "占全省三成以上 | bridges.jia / bridges.all >= 30% | ",
        "占全省四成 | bridges.ding / bridges.yi = 40% | claim-area",
        "占乙山市四成 | bridges.ding / bridges.yi = 40% | ",
        "丁山市占乙山市四成 | bridges.ding / bridges.yi = 40% | ",
        "丁山市占乙山市三成以上 | bridges.ding / bridges.jia >= 30% | claim-area",
        "甲山市多于乙山市 | bridges.jia > bridges.yi | ",
        "乙山市少于甲山市 | bridges.jia > bridges.yi | ",
        "乙山市多于甲山市 | bridges.jia > bridges.yi | claim-order",
        "甲山市少于乙山市 | bridges.yi < bridges.jia | claim-order",
        "甲山市和乙山市占全省六成以上 | (bridges.jia + bridges.yi) / bridges.all >= 60% | ",
        "乙山市最多 | rank(bridges.yi, bridges.bing, bridges.ding) = 1 | claim-leaves-out",
        "除甲山市外乙山市最多 | rank(bridges.yi, bridges.bing, bridges.ding) = 1 | claim-area",
        "东部三市以乙山市最多 | rank(bridges.yi, bridges.bing, bridges.ding) = 1 | ",
        "乙山市最少 | rank-from-last(bridges.yi, bridges.jia) = 1 | claim-leaves-out",
      })
  void the_areas_in_the_words_are_those_of_the_formula(String says, String holds, String code)
      throws IOException {
    expect(
        code,
        codes(
            "c1:\n  says: " + says + "\n  holds: " + holds + "\n", "此外，[" + says + "](claim:c1)。"));
  }

  @Test
  void a_sentence_may_say_among_which_a_value_is_the_greatest() throws IOException {
    String claim =
        "c1:\n  says: 乙山市最多\n  holds: rank(bridges.yi, bridges.bing, bridges.ding) = 1\n";
    expect(null, codes(claim, "东部三市中，[乙山市最多](claim:c1)。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲山市[占全省三成以上](claim:c1)。 | ",
        "甲山市有[4620座](figure:bridges.jia)，[占全省三成以上](claim:c1)。 | ",
        "乙山市[占全省三成以上](claim:c1)。 | claim-area",
        "其中乙山[占全省三成以上](claim:c1)。 | claim-area",
      })
  void the_area_before_a_claim_is_that_of_the_formula(String text, String code) throws IOException {
    expect(code, codes("c1:\n  says: 占全省三成以上\n  holds: bridges.jia / bridges.all >= 30%\n", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲山市有[4620座](figure:bridges.jia)。 | ",
        "甲山市[4620座](figure:bridges.jia)、乙山市[3910座](figure:bridges.yi)。 | ",
        "甲山市、乙山市分别有[4620座](figure:bridges.jia)和[3910座](figure:bridges.yi)。 | ",
        "乙山市有[4620座](figure:bridges.jia)。 | link-area",
        "其中乙山[4620座](figure:bridges.jia)。 | link-area",
        "[乙山市4620座](figure:bridges.jia)。 | link-area",
        "2023年乙山市有[4620座](figure:bridges.jia)。 | link-area",
        "乙山市有[12480座](figure:bridges.all)。 | link-area",
        "甲山市率先行动，全省有[12480座](figure:bridges.all)。 | ",
        "与乙山市一起，甲山市有[4620座](figure:bridges.jia)。 | ",
        "乙山市支援甲山市[120座](figure:rebuilt.jia)。 | ",
        "从乙山市引进后有[4620座](figure:bridges.jia)。 | ",
        "乙山市等共有[12480座](figure:bridges.all)。 | ",
        "全省有[486座](figure:rebuilt.y2023)。 | ",
        "2023年改造[486座](figure:rebuilt.y2023)。 | ",
        "2021年改造[326座](figure:rebuilt.y2021)。 | ",
        "2021年改造[486座](figure:rebuilt.y2023)。 | link-period",
        "2021年以来改造[486座](figure:rebuilt.y2023)。 | ",
        "2021年至今改造[486座](figure:rebuilt.y2023)。 | ",
        "比2021年多，改造[486座](figure:rebuilt.y2023)。 | ",
        "2020年改造[486座](figure:rebuilt.y2023)。 | ",
      })
  void a_number_is_linked_to_its_area_and_year(String text, String code) throws IOException {
    expect(code, codes("", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "是上年的两倍 | rebuilt.jia / rebuilt.jia-2022 = 2 | ",
        "比上年增加60座 | rebuilt.jia - rebuilt.jia-2022 = 60 | ",
        "比上年增加61座 | rebuilt.jia - rebuilt.jia-2022 = 61 | claim-does-not-hold",
        "占两倍 | rebuilt.jia / rebuilt.jia-2022 = 2 | claim-mixes-periods",
        "是上年的1.5倍 | rebuilt.jia / rebuilt.yi-2022 = 1.5 | claim-mixes-periods",
        "多于上年 | rebuilt.jia > rebuilt.jia-2022 | ",
        "增长一倍 | growth(rebuilt.jia, rebuilt.jia-2022) = 100% | ",
        "提高10个百分点 | points(share.now, share.before) = 10 | ",
        "提高20个百分点 | growth(share.now, share.before) = 20% | claim-order",
        "提高37个百分点 | bridges.jia / bridges.all = 37% | claim-order",
        "增长20% | growth(share.now, share.before) = 20% | ",
        "占全省的20% | growth(share.now, share.before) = 20% | claim-order",
        "占全省的比重增长20% | growth(share.now, share.before) = 20% | ",
        "增长近两成 | growth(share.now, share.before) = 20% | claim-does-not-hold",
      })
  void words_of_change_and_of_share_have_their_own_formulas(String says, String holds, String code)
      throws IOException {
    expect(
        code,
        codes(
            "c1:\n  says: " + says + "\n  holds: " + holds + "\n", "此外，[" + says + "](claim:c1)。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-12 | 2024年12月底前[延长书屋开放时间](commitment:open-later) | ",
        "2024-12 | 2024年底前[延长书屋开放时间](commitment:open-later) | ",
        "2024 | [延长书屋开放时间](commitment:open-later)，2024年底完成 | ",
        "2024-11 | [延长书屋开放时间](commitment:open-later)，力争2024年11月底完成 | ",
        "2024-12 | [延长书屋开放时间](commitment:open-later)，力争2024年11月底完成 | due-differs",
        "2024-11-15 | [延长书屋开放时间](commitment:open-later)，2024年11月15日前完成 | ",
        "2024-11 | [延长书屋开放时间](commitment:open-later)，2024年11月15日前完成 | due-differs",
        "2025 | 到2024年底[延长书屋开放时间](commitment:open-later) | due-differs",
        "2025 | 到2024年底完成准备。[延长书屋开放时间](commitment:open-later) | ",
        "2025 | 到2024年底完成准备，2025年底前[延长书屋开放时间](commitment:open-later) | ",
        "2025 | 2024年[延长书屋开放时间](commitment:open-later) | ",
      })
  void a_deadline_in_the_sentence_is_that_of_the_commitment(
      String due, String sentence, String code) throws IOException {
    Path source = WholeSite.goodSite(folder);
    Path reply = source.resolve(Mistake.REPLY);
    Mistake.replace(
        reply.resolve("commitments.yml"), "  mode: improve", "  mode: improve\n  due: " + due);
    Mistake.replace(
        reply.resolve("index.md"), "- [延长书屋开放时间](commitment:open-later)，", "- " + sentence + "；");
    expect(code, WholeSite.problems(source).stream().map(Problem::code).toList());
  }
}
