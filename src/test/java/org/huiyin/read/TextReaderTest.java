package org.huiyin.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Message;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private final Problems problems = new Problems();

  private Optional<String> read(byte[] bytes) {
    return TextReader.read("a.md", bytes, problems).map(SourceFile::text);
  }

  private List<String> found() {
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code() + problem.message().args())
        .toList();
  }

  @Test
  void every_line_end_becomes_one_and_the_byte_order_mark_goes() {
    assertEquals(Optional.of("一\n二\n\n三\n"), read("\uFEFF一\r\n二\r\r\n三\n".getBytes(UTF_8)));
    assertEquals(Optional.of(""), read(new byte[0]));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @ValueSource(ints = {0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x2060, 0xFEFF})
  void characters_that_show_nothing_are_dropped(int c) {
    assertEquals(Optional.of("一二\n三"), read(("一" + (char) c + "二\n三" + (char) c).getBytes(UTF_8)));
    assertEquals(List.of(), found());
  }

  @Test
  void a_no_break_space_is_a_blank() {
    assertEquals(Optional.of("  一 二"), read("\u00A0 一\u00A0二".getBytes(UTF_8)));
  }

  @Test
  void a_character_that_an_encoding_lost_is_refused() {
    assertEquals(Optional.empty(), read("一\uFFFD".getBytes(UTF_8)));
    assertEquals(List.of("a.md:1:2 lost-character[]"), found());
  }

  @Test
  void a_private_character_is_told() {
    assertEquals(Optional.of("一\uE000"), read("一\uE000".getBytes(UTF_8)));
    assertEquals(List.of("a.md:1:2 private-character[U+E000]"), found());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x202E, 0x2066, 0xFFFE
      })
  void a_control_character_is_refused_at_its_place(int c) {
    assertEquals(Optional.empty(), read(("一\n二" + (char) c).getBytes(UTF_8)));
    assertEquals(List.of(String.format("a.md:2:2 control-character[U+%04X]", c)), found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\u3000", "😀", "𰻝", "~", "👨\u200D👩", "❤\uFE0F", "ئې\u200Cس"})
  void every_other_character_is_kept(String text) {
    assertEquals(Optional.of("一" + text), read(("一" + text).getBytes(UTF_8)));
    assertEquals(List.of(), found());
  }

  @Test
  void another_encoding_is_told_with_its_name_where_it_is_known() {
    byte[] bytes = "您提出的建议收悉。".getBytes(Charset.forName("GB18030"));
    assertEquals(Optional.empty(), read(bytes));
    assertEquals(List.of("a.md:1:1 not-utf8[C4]"), found());
    assertEquals(
        Optional.of(Message.of("hint.looks-like-gb18030")), problems.sorted().get(0).hint());
  }

  @Test
  void a_broken_byte_is_told_behind_what_could_be_read() {
    byte[] bytes = "一\r\n二x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertEquals(Optional.empty(), read(bytes));
    assertEquals(List.of("a.md:2:2 not-utf8[FF]"), found());
    assertEquals(Optional.of(Message.of("hint.save-as-utf8")), problems.sorted().get(0).hint());
  }

  @Test
  void a_character_that_is_cut_off_is_refused() {
    byte[] whole = "一".getBytes(UTF_8);
    assertEquals(Optional.empty(), read(new byte[] {whole[0], whole[1]}));
    assertEquals(1, problems.sorted().size());
  }

  /** What a power failure leaves of a file. */
  @Test
  void a_run_of_control_characters_is_one_problem() {
    assertEquals(Optional.empty(), read("一\0\0\0\u0001二\0".getBytes(UTF_8)));
    assertEquals(
        List.of(
            "a.md:1:2 control-character[U+0000]",
            "a.md:1:5 control-character[U+0001]",
            "a.md:1:7 control-character[U+0000]"),
        found());
  }

  /** UTF-16 without a mark looks like UTF-8 with a control character after each letter. */
  @Test
  void of_countless_control_characters_the_first_are_told() {
    assertEquals(Optional.empty(), read("a\0".repeat(100_000).getBytes(UTF_8)));
    assertEquals(100, problems.sorted().size());
  }
}
