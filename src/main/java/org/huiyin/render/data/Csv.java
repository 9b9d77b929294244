package org.huiyin.render.data;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV as specified by RFC 4180: commas, CRLF, quotes where needed. The file starts with a
 * byte order mark; without it, spreadsheets on Chinese systems use another encoding.
 *
 * <p>A text that a spreadsheet would take for a formula is prefixed with an apostrophe. Numbers are
 * not changed.
 */
public final class Csv {
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\u00A0\\u3000\\uFEFF\\u200B-\\u200F]*[=+\\-@＝＋－＠].*|[\\t\\r].*", Pattern.DOTALL);

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
    boolean guarded = !cell.number() && FORMULA.matcher(cell.text()).matches();
    String plain = guarded ? "'" + cell.text() : cell.text();
    boolean needsQuotes =
        plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return needsQuotes ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
