package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Organisation;
import org.huiyin.model.Prose;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFrameTest {
  private static final String SIGNED_BY =
      ReplyBuilder.reply().build().card().letter().signedBy().get(0).name().in(Language.ZH);

  private static List<String> codes(String... lines) {
    return codes(CardBuilder.card("demo-1"), lines);
  }

  private static List<String> codes(CardBuilder card, String... lines) {
    List<TextLine> text =
        Arrays.stream(lines)
            .map(line -> TextLine.of(line, Language.ZH, ReplyBuilder.HERE))
            .toList();
    Prose prose = new Prose(List.of(), List.of(), List.of(), List.of(), text);
    return Codes.of(new LetterFrame(), ReplyBuilder.reply(card.build()).prose(prose));
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

  @Test
  void what_the_page_does_not_show_may_stand_in_the_text() {
    CardBuilder nameless =
        CardBuilder.card("x")
            .proposers(new Card.Proposers(List.of(), false, Optional.empty()))
            .unsigned();
    assertEquals(List.of(), codes(nameless, "示例代表：", "收悉。", "2024年5月20日"));
    assertEquals(List.of("signature-in-text"), codes(nameless, "收悉。", SIGNED_BY));
    assertEquals(
        List.of("salutation-in-text"), codes(nameless.salutation("示例代表团："), "示例代表团：", "收悉。"));
  }

  @Test
  void an_opinion_and_a_joint_letter_have_their_own_frame() {
    Organisation other =
        new Organisation("other", LocalizedText.chinese("示例省另一厅"), LocalizedText.chinese("另一厅"));
    CardBuilder opinion =
        CardBuilder.card("x")
            .kind(Card.Kind.OPINION)
            .addressedTo(CardBuilder.OFFICE)
            .signedBy(other);
    assertEquals(List.of("salutation-in-text"), codes(opinion, "示例省示例厅：", "收悉。"));
    assertEquals(List.of(), codes(opinion, "示例省另一厅：", "收悉。"));
    CardBuilder joint = CardBuilder.card("x").signedBy(CardBuilder.OFFICE, other);
    assertEquals(List.of("signature-in-text"), codes(joint, "收悉。", "示例省另一厅"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年5月20日", "二〇二四年五月二十日", "SIGNED", "SIGNED 2024年5月20日"})
  void a_signature_in_the_text_is_told_once(String line) {
    String written = line.replace("SIGNED", SIGNED_BY);
    assertEquals(List.of("signature-in-text"), codes("您提出的建议收悉。", written));
    assertEquals(List.of("signature-in-text"), codes("建议收悉。", SIGNED_BY, "2024年5月20日"));
  }
}
