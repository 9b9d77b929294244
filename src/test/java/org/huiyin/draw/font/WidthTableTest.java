package org.huiyin.draw.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WidthTableTest {
  private static final WidthTable TABLE = WidthTable.notoSansSc();

  @Test
  void widths_are_those_of_the_font() {
    assertEquals(3000, TABLE.width("遴选。", false));
    assertEquals(1000, TABLE.width("㛃", true));
    assertEquals(224, TABLE.width(" ", false));
    assertEquals(3 * 555, TABLE.width("168", false));
    assertEquals(3 * 590, TABLE.width("168", true));
    assertEquals(1160, TABLE.ascent());
    assertEquals(288, TABLE.descent());
  }

  @Test
  void a_character_beyond_the_basic_plane_counts_once() {
    assertTrue(TABLE.covers(0x20164));
    assertEquals(1000, TABLE.width(Character.toString(0x20164), false));
  }

  @Test
  void all_of_gb2312_is_covered() {
    Charset gb2312 = Charset.forName("GB2312");
    for (int row = 0xB0; row < 0xF8; row++) {
      for (int cell = 0xA1; cell < 0xFF; cell++) {
        String hanzi = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
        assertTrue(hanzi.codePointAt(0) == 0xFFFD || TABLE.covers(hanzi.codePointAt(0)), hanzi);
      }
    }
  }

  @Test
  void a_character_that_is_not_in_the_table_is_not_covered() {
    assertFalse(TABLE.covers('\n'));
    assertFalse(TABLE.covers(0x30EDD));
    assertFalse(TABLE.covers(0x1F600));
  }

  @Test
  void the_table_is_small() throws Exception {
    try (var in = WidthTable.class.getResourceAsStream("widths.txt")) {
      byte[] bytes = in.readAllBytes();
      assertTrue(bytes.length < 80_000);
      assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("\r"));
    }
  }
}
