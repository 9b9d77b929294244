package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose meaning depends on the date are found, and similar words are not. */
final class RelativeDateBoundariesTest {
  private static final LocalDate SIGNED = LocalDate.of(2024, 5, 20);

  private static List<String> found(TextLine line) {
    Problems problems = new Problems();
    new RelativeDates().check(List.of(line), Optional.of(SIGNED), problems);
    return problems.sorted().stream()
        .map(problem -> problem.message().args().get(0) + " " + problem.message().args().get(1))
        .toList();
  }

  private static TextLine line(String text, Language language) {
    return TextLine.of(text, language, new SourceFile("index.md", text).at(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "去年全市新增床位, 去年 2023",
    "通过去年的努力, 去年 2023",
    "上年度完成投资, 上年度 2023",
    "前年建成的书屋, 前年 2022",
    "去年比前年底有所增加, 去年 2023|前年 2022",
    "我国前年启动试点, 前年 2022",
    "今年以来, 今年 2024",
    "至今年底全部完成, 今年 2024",
    "例如今年开工的项目, 今年 2024",
    "本年度计划, 本年度 2024",
    "近年来持续推进, 近年来 2024",
    "近几年稳步增长, 近几年 2024",
    "明年启动, 明年 2025",
    "较上月增长, 上月 2024-04",
    "上个月印发, 上个月 2024-04",
    "本月召开, 本月 2024-05",
    "下个月实施, 下个月 2024-06",
    "目前已经完成, 目前 2024-05-20",
    "该事项目前正在办理, 目前 2024-05-20",
    "各环节目前运行良好, 目前 2024-05-20",
    "这一问题目前已经解决, 目前 2024-05-20",
    "项目目前进展顺利, 目前 2024-05-20",
    "截至目前, 截至目前 2024-05-20",
    "结合当前形势, 当前 2024-05-20",
    "适应当前需要, 当前 2024-05-20",
    "现阶段的重点, 现阶段 2024-05-20",
    "我局日前印发通知, 日前 2024-05-20",
    "某校学生日前提出, 日前 2024-05-20",
    "项目一期日前竣工, 日前 2024-05-20",
    "近日召开会议, 近日 2024-05-20",
    "近期将出台, 近期 2024-05-20",
    "最近的一次调研, 最近 2024-05-20",
  })
  void a_word_is_told_with_what_it_meant_on_the_day_of_signature(String text, String words) {
    assertEquals(List.of(words.split("\\|")), found(line(text, Language.ZH)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "春节日前夕",
        "假日前后客流较大",
        "6月30日前完成",
        "六月三十日前完成",
        "5个工作日前提交",
        "截止日前报送",
        "三年前年均增长",
        "以前年度结余",
        "大前年",
        "节目前期制作",
        "项目前期工作",
        "栏目前景广阔",
        "应当前往现场",
        "实现阶段性目标",
        "说明年限要求",
        "失去年轻劳动力",
        "当今年轻人",
        "至今年均增长",
        "成本年度预算",
        "基本月薪",
        "日本月刊",
        "附近年轻人较多",
        "临近年底",
        "以上月份",
        "线下月活跃用户",
      })
  void a_longer_word_is_another_word(String text) {
    assertEquals(List.of(), found(line(text, Language.ZH)));
  }

  @Test
  void english_words_are_whole_words() {
    assertEquals(
        List.of("Currently 2024-05-20", "last year 2023"),
        found(line("Currently fewer than last year.", Language.EN)));
    assertEquals(
        List.of(), found(line("It runs concurrently; blast yearly; also farther.", Language.EN)));
  }

  @Test
  void a_word_that_is_bound_to_a_date_stays_true() {
    Origin origin = new SourceFile("index.md", "去年去年").at(0, 4);
    TextLine line =
        new TextLine(
            "去年去年",
            Language.ZH,
            List.of(new TextLine.Part(0, 2, origin, true), new TextLine.Part(2, 4, origin, false)));
    assertEquals(List.of("去年 2023"), found(line));
  }
}
