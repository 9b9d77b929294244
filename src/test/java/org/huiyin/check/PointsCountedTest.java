package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.Prose;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsCountedTest {
  private final PointsCounted check = new PointsCounted(new Audit());

  private List<Problem> found(String text) {
    SourceFile file = new SourceFile("index.md", text);
    TextLine line =
        new TextLine(
            text,
            Language.ZH,
            List.of(new TextLine.Part(0, text.length(), file.at(0, text.length()), false)));
    Prose prose = new Prose(List.of(), List.of(), List.of(), List.of(), List.of(line));
    return Codes.problems(check, ReplyBuilder.reply().prose(prose).build());
  }

  @Test
  void a_count_that_differs_from_the_marks_is_reported_at_the_count() {
    Problem problem = found("我们从三个方面推进：一是新建书屋，二是培训人员。").get(0);
    assertEquals("points-miscounted", problem.code());
    assertEquals("index.md:1:4", problem.origin().toString());
    assertEquals(List.of("三个", 3, 2), problem.message().args());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我们从三个方面推进：一是新建书屋，二是培训人员，三是延长时间。",
        "我们从三个方面推进相关工作。",
        "建成三个书屋，一是北区，二是南区。",
        "没有数字。",
      })
  void a_count_that_agrees_or_is_no_count_of_points_passes(String text) {
    assertEquals(List.of(), found(text));
  }
}
