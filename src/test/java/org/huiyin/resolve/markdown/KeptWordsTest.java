package org.huiyin.resolve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.node.Node;
import org.huiyin.model.text.Language;
import org.junit.jupiter.api.Test;

class KeptWordsTest {
  private static String html(String text, String... names) {
    Node block = Markdown.parse(CjkEmphasis.mark(text));
    MarkerRemoval.in(block);
    KeptWords.of(List.of(names)).orElseThrow().in(block);
    return Markdown.html(block, Language.ZH).strip();
  }

  @Test
  void short_names_are_kept_and_the_text_stays() {
    assertEquals(
        "<p>在<span class=\"n\">苏州</span>和<span class=\"n\">苏北</span></p>",
        html("在苏州和苏北", "苏州", "苏北"));
    assertEquals("<p><span class=\"n\">苏州市</span>的</p>", html("苏州市的", "苏州", "苏州市"));
    assertEquals("<p>在<em><span class=\"n\">苏州</span></em>。</p>", html("在*苏州*。", "苏州"));
  }

  @Test
  void names_of_one_character_and_long_ones_are_not() {
    assertTrue(KeptWords.of(List.of("省", "苏锡常都市圈各市")).isEmpty());
  }
}
