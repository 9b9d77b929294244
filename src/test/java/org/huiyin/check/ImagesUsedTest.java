package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.ReplyBuilder;
import org.junit.jupiter.api.Test;

class ImagesUsedTest {
  private static ReplyBuilder reply() {
    return ReplyBuilder.reply().image("plan.png");
  }

  @Test
  void an_image_that_the_text_shows_passes() {
    assertEquals(List.of(), Codes.of(new ImagesUsed(), reply().shownImage("images/plan.png")));
    assertEquals(List.of(), Codes.of(new ImagesUsed(), ReplyBuilder.reply()));
  }

  @Test
  void an_image_that_no_text_shows_is_told() {
    assertEquals(List.of("unused-image"), Codes.of(new ImagesUsed(), reply()));
    assertEquals(
        List.of("unused-image"), Codes.of(new ImagesUsed(), reply().link("images/plan.png")));
  }
}
