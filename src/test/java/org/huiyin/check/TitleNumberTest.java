package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNumberTest {
  private static List<String> found(String number, String title) {
    return Codes.of(
        new TitleNumber(),
        ReplyBuilder.reply(
            CardBuilder.card("a").number(number).title(LocalizedText.chinese(title)).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "15, 对示例会议第15号建议的答复",
    "0015, 对示例会议第15号建议的答复",
    "15, 对示例会议第0015号提案的答复",
    "15, 关于增加公交线路的答复",
    "15, 关于第3号线路站点的答复",
  })
  void aTitleWithTheNumberOrWithoutAnyPasses(String number, String title) {
    assertEquals(List.of(), found(number, title));
  }

  @ParameterizedTest
  @CsvSource({
    "15, 对示例会议第16号建议的答复",
    "15, 对示例会议第150号建议的答复",
    "15, 对示例会议第15、22号建议的答复",
  })
  void aTitleWithAnotherNumberIsReported(String number, String title) {
    assertEquals(List.of("title-number-differs"), found(number, title));
  }
}
