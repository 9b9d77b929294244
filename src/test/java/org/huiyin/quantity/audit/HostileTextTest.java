package org.huiyin.quantity.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.huiyin.Exhaustive;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.quantity.reading.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit returns a result for any text, in time linear in its length. */
@Tag("slow")
class HostileTextTest {
  private static final String ALPHABET =
      "0123456789０５９〇零一二两三五八九十百千万亿廿卅半翻番成折倍分之点第前近约超数几上多余来角毛后连方条幢室路县电话阅读"
          + "年月日时号届次期级家个项元%％‰℃.,，、。：:∶-—~～至到比/+×·()（）〔〕《》“”\"\n \u3000每等aGkmPNQs①Ⅲ½¥£_#\uD83D\uDE00\uD840\u0000\uFEFF";
  private static final int TEXTS = Exhaustive.times(2_000, 20_000);
  private static final int LARGE_BYTES = Exhaustive.times(1_000_000, 5_000_000);
  private static final int MANY = 20_000;
  private final Audit audit = new Audit();

  private void read(String text) {
    int end = 0;
    for (Numeral numeral : audit.of(text)) {
      assertTrue(numeral.start() >= end && numeral.end() > numeral.start(), text);
      assertEquals(text.substring(numeral.start(), numeral.end()), numeral.text());
      end = numeral.end();
    }
  }

  private static void understand(String text) {
    for (Reading reading : Reading.of(text, Measures.standard())) {
      reading.allows(Tolerances.defaults());
      Agreement.of(reading, Rational.of(168), "个", Tolerances.defaults(), Measures.standard());
      Agreement.of(
          reading,
          Rational.of(1).dividedBy(Rational.of(3)),
          "",
          Tolerances.defaults(),
          Measures.standard());
    }
    ClaimWording.of(text)
        .ifPresent(wording -> wording.isCoveredBy(Comparison.AT_LEAST, Rational.of(1)));
  }

  @Test
  void generated_texts_are_read() {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      read(text.toString());
      understand(text.toString());
    }
  }

  @Test
  void mutilated_texts_are_read() throws IOException {
    Random random = new Random(2);
    List<String> sentences =
        Labelled.read(Files.readAllLines(Path.of("src/test/resources/quantity/numerals.txt")))
            .stream()
            .map(Labelled::sentence)
            .toList();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
      for (int cuts = 1 + random.nextInt(4); cuts > 0 && text.length() > 2; cuts--) {
        int from = random.nextInt(text.length() - 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(4));
        String piece = text.substring(from, to);
        text.delete(from, to);
        text.insert(
            random.nextInt(text.length() + 1), random.nextBoolean() ? piece : piece + piece);
      }
      read(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "三",
        "万",
        "亿",
        "1.",
        "1,234,",
        "1，234",
        "1:",
        "1-",
        "1+",
        "9万",
        "三分之",
        "百分之",
        "第",
        "第1号",
        "每千人5",
        "《",
        "“",
        "“一",
        "《1》",
        "a",
        "a1",
        "one ",
        "half",
        "thousand ",
        "〔2021〕",
        "2021年",
        "2021-",
        "近",
        "约近",
        "翻",
        "半",
        "一、",
        "（1）",
        " ",
        "\n",
        "①",
        "至3",
        "3至",
        "3家至",
        "等3名",
        "0",
        "\uD83D\uDE00",
        "x1",
        "1、",
        "三、四",
        "甲、乙两县",
        "[1]",
        "1号",
        "3幢2单元",
        "电话：8339000",
        "+86 25 ",
        "2024- 1",
        "1/",
        "1-0",
        "http://a1",
        "阅读：3",
        "3次浏览",
        "抄送：1份",
        "2.15\n",
        "5项措施：一是",
        "提前三年",
        "统筹两个",
        "twice three-year ",
        "Nos. 5 and 8 ",
        "one in three ",
        "一1",
        "1一"
      })
  void a_row_of_one_piece_takes_no_longer_than_its_length(String piece) {
    time(piece.repeat(MANY / piece.length()), piece);
  }

  @Test
  void megabytes_take_seconds() throws IOException {
    String text =
        String.join(
            "\n",
            Labelled.read(Files.readAllLines(Path.of("src/test/resources/quantity/numerals.txt")))
                .stream()
                .map(Labelled::sentence)
                .toList());
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    time(text.repeat(LARGE_BYTES / bytes + 1), "sentences");
  }

  private void time(String text, String piece) {
    long start = System.nanoTime();
    read(text);
    long audited = System.nanoTime();
    Reading.of(text, Measures.standard());
    System.out.printf(
        "%d characters of %s: audit %d ms, reading %d ms%n",
        text.length(),
        piece.strip(),
        (audited - start) / 1_000_000,
        (System.nanoTime() - audited) / 1_000_000);
  }
}
