package org.huiyin.check.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferenceTest {
  static Characters characters(String text) {
    SourceFile file = new SourceFile("content/replies/demo-1/index.md", text);
    List<TextLine> lines =
        IntStream.rangeClosed(1, file.lines())
            .mapToObj(
                line ->
                    TextLine.of(
                        file.line(line),
                        Language.ZH,
                        file.at(
                            file.startOfLine(line),
                            file.startOfLine(line) + file.line(line).length())))
            .toList();
    return Characters.of(lines);
  }

  private static String forms(Characters text, int start, int end) {
    StringBuilder forms = new StringBuilder();
    for (int i = start; i < end; i++) {
      forms.appendCodePoint(text.form(i));
    }
    return forms.toString();
  }

  private static String told(String text, String other) {
    Characters first = characters(text.replace("/", "\n"));
    Characters second = characters(other.replace("/", "\n"));
    StringBuilder told = new StringBuilder();
    for (Difference each : Difference.between(first, second)) {
      told.append(forms(first, each.start(), each.end()))
          .append('→')
          .append(forms(second, each.otherStart(), each.otherEnd()))
          .append(' ');
    }
    return told.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "建议收悉。,建议收悉。,''",
        "建议 收悉。,建议收　悉。,''",
        "增长(12％),增长（12%）,''",
        "￥5｡,¥5。,''",
        "甲乙/丙丁,甲乙丙/丁,''",
        "全年增长,全年增加,长→加",
        "共168个书屋,共158个书屋,6→5",
        "甲。乙。丙。,甲。丙。,乙。→",
        "甲。丙。,甲。乙。丙。,→乙。",
        "'',甲。,→甲。",
        "甲。,'',甲。→",
        "甲一二三乙,丙一二三丁,甲→丙 乙→丁",
        "甲一二乙,丙一二丁,甲一二乙→丙一二丁",
        "前面的话/换了一句/后面的话,前面的话/改成别的/后面的话,换了一句→改成别的",
        "𠮷祥如意,𠮷利如意,祥→利",
      })
  void differences_are_found_where_they_are(String text, String other, String expected) {
    assertEquals(expected, told(text, other));
  }

  /** Whatever the differences are, replacing them in one text gives the other one. */
  @Test
  void the_differences_lead_from_one_text_to_the_other() {
    Random random = new Random(13);
    for (int round = 0; round < 300; round++) {
      String text = random(random, 60);
      String other = random.nextBoolean() ? random(random, 60) : edited(text, random);
      Characters first = characters(text);
      Characters second = characters(other);
      StringBuilder made = new StringBuilder();
      int at = 0;
      for (Difference each : Difference.between(first, second)) {
        assertTrue(at <= each.start());
        made.append(forms(first, at, each.start()))
            .append(forms(second, each.otherStart(), each.otherEnd()));
        at = each.end();
      }
      made.append(forms(first, at, first.count()));
      assertEquals(forms(second, 0, second.count()), made.toString(), text + "|" + other);
    }
  }

  @Test
  void a_quite_different_long_text_is_one_difference() {
    char[] other = new char[200_000];
    Arrays.fill(other, '乙');
    char[] text = new char[200_000];
    Arrays.fill(text, '甲');
    List<Difference> found =
        Difference.between(characters(new String(text)), characters(new String(other)));
    assertEquals(List.of(new Difference(0, 200_000, 0, 200_000)), found);
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append("甲乙丙丁。\n".charAt(random.nextInt(6)));
    }
    return text.toString();
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0 && !edited.isEmpty(); i--) {
      int at = random.nextInt(edited.length());
      if (random.nextBoolean()) {
        edited.deleteCharAt(at);
      } else {
        edited.insert(at, "戊");
      }
    }
    return edited.toString();
  }
}
