package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnboundNumbersTest {
  private final UnboundNumbers check =
      new UnboundNumbers(new Audit(Measures.standard(), List.of("三农")));

  private List<String> found(String text, boolean bound) {
    SourceFile file = new SourceFile("index.md", text);
    TextLine.Part part = new TextLine.Part(0, text.length(), file.at(0, text.length()), bound);
    TextLine line = new TextLine(text, Language.ZH, List.of(part));
    return Codes.problems(check, ReplyBuilder.reply().line(line).build()).stream()
        .map(UnboundNumbersTest::shown)
        .toList();
  }

  private static String shown(Problem problem) {
    return problem.origin() + " " + problem.code() + " " + problem.origin().firstLine();
  }

  @ParameterizedTest
  @CsvSource({"投资3亿元, 3, 3亿元", "新建三个书屋, 3, 三个", "增长12.5%, 3, 12.5%"})
  void a_number_without_a_source_is_told_at_its_place(String text, int column, String number) {
    assertEquals(List.of("index.md:1:" + column + " unbound-number " + number), found(text, false));
    assertEquals(List.of(), found(text, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有数字", "2023年5月20日", "服务三农", "一、建设情况", "第三条"})
  void what_needs_no_source_passes(String text) {
    assertEquals(List.of(), found(text, false));
  }
}
