package org.huiyin.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.Table;
import org.huiyin.source.VisibleText;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  private final Problems problems = new Problems();

  private Optional<Table> table(String text) {
    return TextReader.read("t.csv", text.getBytes(UTF_8), problems)
        .flatMap(file -> CsvReader.read(file, problems));
  }

  /** Every cell with its place and what stands there in the file. */
  private List<String> cells(String text) {
    Table table = table(text).orElseThrow();
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .flatMap(List::stream)
        .map(CsvReaderTest::shown)
        .toList();
  }

  private static String shown(Node.Scalar cell) {
    return cell.origin().line() + ":" + cell.origin().column() + " " + cell.text();
  }

  private List<String> found(String text) {
    assertEquals(Optional.empty(), table(text));
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code() + problem.message().args())
        .toList();
  }

  @Test
  void cells_keep_their_places() {
    assertEquals(
        List.of("1:1 地区", "1:4 数", "2:1 东区", "2:4 1,200", "3:1 西区", "3:4 "),
        cells("\uFEFF地区,数\r\n东区,\"1,200\"\r\n西区,\r\n"));
  }

  @Test
  void blanks_around_cells_go_and_quotation_marks_too() {
    assertEquals(
        List.of("1:2 a", "1:7 b", "2:1 说\"好\"", "2:11 一 二", "4:3 c", "4:7 d"),
        cells(" a , 　b\n\"说\"\"好\"\"\" ,\" 一\n二 \"\n  c, \u00A0d"));
  }

  @Test
  void rows_without_text_are_left_out() {
    assertEquals(List.of("2:1 a", "2:3 b", "5:1 c", "5:3 d"), cells("\na,b\n,\n \nc,d\n,\n"));
  }

  @Test
  void tabs_separate_cells_where_the_header_has_them() {
    assertEquals(
        List.of("1:1 ", "1:2 2022", "1:7 2023", "2:1 甲,乙", "2:5 1,200", "2:11 —"),
        cells("\t2022\t2023\n甲,乙\t1,200\t—\n"));
    assertEquals(List.of("1:1 a b", "1:8 c", "2:1 d", "2:3 e"), cells("\"a\tb\" ,c\nd,e\n"));
  }

  @Test
  void a_faulty_quotation_mark_is_told_at_its_place() {
    assertEquals(
        List.of("t.csv:3:3 table-syntax[" + Message.of("csv.open-quote") + "]"),
        found("a,b\n\"c\"\"\",d\ne,\"f\ng,h\n"));
  }

  @Test
  void text_behind_a_quotation_mark_is_told_at_its_place() {
    assertEquals(
        List.of("t.csv:2:7 table-syntax[" + Message.of("csv.after-quote") + "]"),
        found("a,b\nc,\"1\" 张\n"));
  }

  @Test
  void a_row_of_another_length_is_told_at_its_place() {
    assertEquals(
        List.of("t.csv:2:1 table-row-length[3, 2]", "t.csv:4:1 table-row-length[1, 2]"),
        found("a,b\n东区,1,200\n西区,3\n北区\n"));
  }

  @Test
  void other_separators_are_refused() {
    assertEquals(List.of("t.csv:1:1 table-separator[]"), found("地区；2022\n东区；1\n"));
  }

  @Test
  void a_semicolon_in_a_header_is_no_separator() {
    assertEquals(List.of("1:1 a;b", "1:5 c", "2:1 1", "2:3 2"), cells("a;b,c\n1,2\n"));
  }

  @Test
  void a_table_must_have_rows_and_not_too_many() {
    assertEquals(List.of("t.csv:1:1 table-without-rows[]"), found("a,b\n,\n"));
  }

  @Test
  void a_table_of_empty_cells_is_empty() {
    assertEquals(List.of("t.csv:1:1 empty-file[]"), found(",,\n\"\",,\n"));
  }

  @Test
  void a_table_has_at_most_a_hundred_thousand_cells() {
    assertEquals(
        List.of("t.csv:50001:1 csv-too-large[100000]"), found("a,b\n" + "1,2\n".repeat(50_001)));
  }

  @Test
  void a_table_in_gb18030_or_utf16_is_told() {
    byte[] bytes = "地区,数值\n东区,1\n".getBytes(Charset.forName("GB18030"));
    assertEquals(Optional.empty(), TextReader.read("t.csv", bytes, problems));
    assertEquals(
        Optional.of(Message.of("hint.looks-like-gb18030")), problems.sorted().get(0).hint());
    Problems more = new Problems();
    byte[] wide = "\uFEFF地区,数值\n".getBytes(Charset.forName("UTF-16LE"));
    assertEquals(Optional.empty(), TextReader.read("t.csv", wide, more));
    assertEquals("not-utf8", more.sorted().get(0).code());
  }

  /** Any text is read or refused with a place; a cell is where its text is. */
  @Test
  void any_text_is_read_or_refused() {
    Random random = new Random(33);
    List<String> cells =
        List.of(
            "a", " 1 ", "\"b,c\"", "\"d\"\"\" ", "", "　一", "\"\n\"", "e\"f", "\t", "\"", "\"g\"h");
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder("x,y");
      for (int rows = 1 + random.nextInt(3); rows > 0; rows--) {
        text.append('\n').append(cells.get(random.nextInt(cells.size())));
        text.append(',').append(cells.get(random.nextInt(cells.size())));
      }
      Problems own = new Problems();
      Optional<Table> table =
          TextReader.read("t.csv", text.toString().getBytes(UTF_8), own)
              .flatMap(file -> CsvReader.read(file, own));
      assertEquals(table.isEmpty(), own.hasErrors(), text::toString);
      for (List<Node.Scalar> row : table.map(Table::rows).orElse(List.of())) {
        for (Node.Scalar cell : row) {
          String there = text.substring(cell.origin().start(), cell.origin().end());
          assertEquals(cell.quoted(), there.startsWith("\""), text::toString);
          if (!cell.quoted()) {
            assertEquals(cell.text(), VisibleText.onOneLine(there).strip(), text::toString);
          }
          read++;
        }
      }
    }
    assertTrue(read > 500, () -> "too few cells");
  }
}
