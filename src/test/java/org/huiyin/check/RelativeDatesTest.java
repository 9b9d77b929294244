package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {
  private static List<String> found(String text, boolean bound) {
    SourceFile file = new SourceFile("index.md", text);
    TextLine.Part part = new TextLine.Part(0, text.length(), file.at(0, text.length()), bound);
    ReplyBuilder reply =
        ReplyBuilder.reply(CardBuilder.card("demo-1").signedOn("2024-01-20").build())
            .line(new TextLine(text, Language.ZH, List.of(part)));
    return Codes.problems(new RelativeDates(), reply.build()).stream()
        .map(problem -> problem.code() + problem.message().args())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "前年建成, 前年, 2022",
    "去年建成, 去年, 2023",
    "明年建成, 明年, 2025",
    "近年来建成, 近年来, 2024",
    "上月建成, 上月, 2023-12",
    "本月建成, 本月, 2024-01",
    "下个月建成, 下个月, 2024-02",
    "截至目前, 截至目前, 2024-01-20",
    "built last year, last year, 2023",
  })
  void a_word_is_told_with_what_it_meant_on_the_day_of_signature(
      String text, String word, String meaning) {
    assertEquals(List.of("relative-date[" + word + ", " + meaning + "]"), found(text, false));
    assertEquals(List.of(), found(text, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年建成", "每年建成", "当年建成", "年年建成"})
  void a_time_that_stays_the_same_passes(String text) {
    assertEquals(List.of(), found(text, false));
  }
}
