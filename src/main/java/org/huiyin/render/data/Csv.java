package org.huiyin.render.data;

import java.util.List;

/**
 * Writes CSV as specified by RFC 4180: commas, CRLF, quotes where needed. The file starts with a
 * byte order mark; without it, spreadsheets on Chinese systems use another encoding.
 *
 * <p>A text that a spreadsheet would take for a formula is prefixed with an apostrophe. Numbers are
 * not changed.
 */
public final class Csv {
  private static final String BEFORE_FORMULAS =
      " \t\n\u000B\f\r\u00A0\u3000\uFEFF\u200B\u200C\u200D\u200E\u200F";
  private static final String STARTS_OF_FORMULAS = "=+-@＝＋－＠";

  private final StringBuilder text;

  /** Starts a table, with the byte order mark. */
  public Csv() {
    this("\uFEFF");
  }

  private Csv(String beginning) {
    text = new StringBuilder(beginning);
  }

  /** Writes further rows of a table, without the byte order mark. */
  static Csv continued() {
    return new Csv("");
  }

  /** A cell. Text is guarded against being taken for a formula; numbers are not. */
  public record Cell(String text, boolean number) {
    public static Cell of(String text) {
      return new Cell(text, false);
    }

    public static Cell number(String digits) {
      return new Cell(digits, true);
    }
  }

  public Csv header(List<String> names) {
    return row(names.stream().map(Cell::of).toList());
  }

  public Csv row(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    text.append("\r\n");
    return this;
  }

  private static String quoted(Cell cell) {
    boolean guarded = !cell.number() && isFormula(cell.text());
    String plain = guarded ? "'" + cell.text() : cell.text();
    boolean needsQuotes =
        plain.indexOf(',') >= 0
            || plain.indexOf('"') >= 0
            || plain.indexOf('\r') >= 0
            || plain.indexOf('\n') >= 0;
    return needsQuotes ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
  }

  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && BEFORE_FORMULAS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(at)) >= 0
        || text.startsWith("\t")
        || text.startsWith("\r");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
