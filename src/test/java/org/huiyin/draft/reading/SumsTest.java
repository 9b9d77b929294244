package org.huiyin.draft.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;
import org.junit.jupiter.api.Test;

/**
 * What holds for the reading of any body: each numeral is in one place, and the figures are sound.
 */
class SumsTest {
  private static final BodyContext CONTEXT =
      BodyContext.of(
          Optional.of("青岚市交通运输局"), Optional.of(LocalDate.of(2024, 4, 18)), Optional.empty());
  private static final String PIECES =
      "2023年 全市 我县 近 约 1.2 万 亿元 个 三分之一 占 四成以上 ，。 ； 、 “ ” （ ） 《 》 其中 去年 截至 底 前 将 计划 新增 累计 分别 由 到 增加到 % ％ 两 3 12 "
          + "1,200 — / 率 为 下一步 每年 第 号 十四五 以来 青岚市 东部三县 𠮷 \u3000 公里 名 余 一是 ： 增长 [ ] ( ) * 近三年 建成后 5G 1:15 〇 万 2024年2月30日 2023—2021年 上半年 起 2月 日 今年 东部 合计 同比";

  @Test
  void each_numeral_of_the_labelled_letters_ends_in_one_place() {
    LabelledLetters.read().forEach(letter -> check(letter.body(), letter.context()));
  }

  @Test
  void each_numeral_of_the_replies_and_of_the_sentences_for_the_audit_does() throws IOException {
    for (String folder : List.of("src/test/resources/quantity", "content/replies")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().matches(".*\\.(?:md|jsonl|txt|tsv|yml)")) {
            check(parts(Files.readString(file)), CONTEXT);
          }
        }
      }
    }
  }

  @Test
  void each_numeral_of_random_texts_does() {
    String[] pieces = PIECES.split(" ");
    Random random = new Random(20240418);
    for (int round = 0; round < 600; round++) {
      List<Part> body = new ArrayList<>();
      for (int part = 0; part < 1 + random.nextInt(3); part++) {
        body.add(part(random, pieces));
      }
      check(body, CONTEXT);
    }
  }

  @Test
  void a_number_in_two_places_or_none_is_noticed() {
    List<Part> body = List.of(new Part.Paragraph("全市建成学校5所。", List.of()));
    BodyReader reader = new BodyReader(List.of());
    BodyReading reading = reader.read(body, CONTEXT);
    BodyReading without =
        new BodyReading(
            List.of(), List.of(), List.of(), List.of(), reading.exempt(), reading.dates());
    List<ReadFigure> twice = new ArrayList<>(reading.figures());
    twice.addAll(reading.figures());
    BodyReading doubled =
        new BodyReading(twice, List.of(), List.of(), List.of(), reading.exempt(), List.of());
    assertTrue(reader.sums(body, reading).balance());
    assertFalse(reader.sums(body, without).balance());
    assertFalse(reader.sums(body, doubled).balance());
    assertEquals(1, reader.sums(body, without).strays().size());
  }

  @Test
  void a_long_body_takes_no_longer_for_each_character() {
    String sentence = "2023年，全市新增学位1260个，其中公办900个，占七成以上；下一步，我局将加快建设，2024年底前再建8所";
    String text = sentence.repeat(1000);
    BodyReading reading =
        new BodyReader(List.of()).read(List.of(new Part.Paragraph(text, List.of())), CONTEXT);
    assertFalse(reading.figures().isEmpty());
  }

  private static List<Part> parts(String text) {
    return text.lines().<Part>map(line -> new Part.Paragraph(line, List.of())).toList();
  }

  private static Part part(Random random, String[] pieces) {
    if (random.nextInt(6) == 0) {
      List<List<Block.Cell>> rows = new ArrayList<>();
      int columns = 1 + random.nextInt(4);
      for (int row = 0; row < 1 + random.nextInt(4); row++) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          cells.add(
              new Block.Cell(text(random, pieces, random.nextInt(3)), random.nextInt(8) == 0));
        }
        rows.add(cells);
      }
      return new Part.Table(new Block.Table(rows));
    }
    String text = text(random, pieces, random.nextInt(30));
    return random.nextInt(5) == 0 ? new Part.Heading(text, 1) : new Part.Paragraph(text, List.of());
  }

  private static String text(Random random, String[] pieces, int count) {
    return random
        .ints(count, 0, pieces.length)
        .mapToObj(index -> pieces[index])
        .collect(Collectors.joining());
  }

  private static void check(List<Part> body, BodyContext context) {
    BodyReader reader = new BodyReader(List.of());
    BodyReading reading = reader.read(body, context);
    Sums sums = reader.sums(body, reading);
    assertTrue(sums.balance(), () -> sums + " " + body);
    assertEquals(reading, new BodyReader(List.of()).read(body, context));
    figures(reading, body);
    links(reading, body);
  }

  /** Ids and labels are unique, and values and periods are what figures.yml takes. */
  private static void figures(BodyReading reading, List<Part> body) {
    Set<String> ids = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (ReadFigure figure : reading.figures()) {
      assertTrue(ids.add(figure.id()), () -> figure.id() + body);
      assertTrue(labels.add(figure.label()), () -> figure.label() + body);
      assertTrue(isId(figure.id()), figure::id);
      assertFalse(figure.label().isBlank(), figure::id);
      period(figure.period().span());
      Set<String> own = new HashSet<>();
      for (ReadObservation observation : figure.observations()) {
        assertTrue(isId(observation.id()) && own.add(observation.id()), observation::toString);
        observation.period().ifPresent(period -> period(period.span()));
        if (!observation.value().equals("not-given")) {
          Statement.Result read =
              Statement.of(
                  observation.value(), figure.unit(), Tolerances.defaults(), Measures.standard());
          assertTrue(read instanceof Statement.Result.Read, () -> figure + " " + read);
        }
      }
    }
  }

  /** No two links overlap. */
  private static void links(BodyReading reading, List<Part> body) {
    List<Span> links = new ArrayList<>();
    reading
        .figures()
        .forEach(figure -> figure.observations().forEach(one -> links.addAll(one.spans())));
    reading.claims().forEach(claim -> links.add(claim.span()));
    reading.dates().forEach(word -> links.add(word.span()));
    reading.commitments().forEach(promise -> promise.link().ifPresent(links::add));
    links.sort(Span.ORDER);
    for (int i = 1; i < links.size(); i++) {
      Span one = links.get(i - 1);
      Span next = links.get(i);
      boolean sameText =
          one.part() == next.part() && one.row() == next.row() && one.column() == next.column();
      assertTrue(!sameText || one.end() <= next.start(), () -> one + " " + next + " " + body);
      assertTrue(one.start() < one.end(), one::toString);
    }
  }

  private static void period(String span) {
    if (!span.equals("not-given")) {
      assertFalse(
          TimeSpan.parse(span).orElseThrow(() -> new AssertionError(span)).isBackwards(), span);
    }
  }

  private static boolean isId(String id) {
    return id.length() <= 80 && id.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }
}
