package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.huiyin.model.Prose;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFrameTest {
  private static final String SIGNED_BY =
      ReplyBuilder.reply().build().card().letter().signedBy().name().in(Language.ZH);

  private static List<String> codes(String... lines) {
    List<TextLine> text =
        Arrays.stream(lines)
            .map(line -> TextLine.of(line, Language.ZH, ReplyBuilder.HERE))
            .toList();
    Prose prose = new Prose(List.of(), List.of(), List.of(), List.of(), text);
    return Codes.of(new LetterFrame(), ReplyBuilder.reply().prose(prose));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "您提出的建议收悉。",
        "收悉，现答复各位代表：",
        "一、关于委员会的建议",
        "感谢您对我局工作的关心。",
        "2024年5月20日，我局召开会议。",
        "附件：2024年5月20日会议纪要"
      })
  void a_sentence_is_neither_salutation_nor_signature(String line) {
    assertEquals(List.of(), codes(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例代表：", "尊敬的张一甲、李乙代表:", "张一甲等6名代表：", "示例委员："})
  void a_salutation_in_the_text_is_told(String line) {
    assertEquals(List.of("salutation-in-text"), codes(line, "您提出的建议收悉。"));
    assertEquals(List.of(), codes("您提出的建议收悉。", line), "only the first line can be one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年5月20日", "二〇二四年五月二十日", "SIGNED", "SIGNED 2024年5月20日"})
  void a_signature_in_the_text_is_told_once(String line) {
    String written = line.replace("SIGNED", SIGNED_BY);
    assertEquals(List.of("signature-in-text"), codes("您提出的建议收悉。", written));
    assertEquals(List.of("signature-in-text"), codes("建议收悉。", SIGNED_BY, "2024年5月20日"));
  }
}
