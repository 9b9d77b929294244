package org.huiyin.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void a_table_has_a_mark_commas_quotes_and_line_ends() {
    String csv =
        new Csv()
            .header(List.of("a", "b"))
            .row(List.of(Csv.Cell.of("x,y"), Csv.Cell.of("say \"hi\"\nthere")))
            .toString();

    assertEquals("\uFEFFa,b\r\n\"x,y\",\"say \"\"hi\"\"\nthere\"\r\n", csv);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@x", "  =1", "\u3000＝1", "\uFEFF=1", "\u200B=1", "－1"})
  void a_text_that_looks_like_a_formula_is_defused(String text) {
    assertEquals("\uFEFF'" + text + "\r\n", new Csv().row(List.of(Csv.Cell.of(text))).toString());
  }

  @Test
  void a_number_stays_a_number() {
    assertEquals("\uFEFF-5\r\n", new Csv().row(List.of(Csv.Cell.number("-5"))).toString());
  }
}
