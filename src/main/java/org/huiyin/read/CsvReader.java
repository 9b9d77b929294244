package org.huiyin.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.Table;
import org.huiyin.source.VisibleText;

/**
 * Reads a CSV file into a table of located cells. Commons CSV parses the cells; their places follow
 * from the lengths of their values.
 *
 * <p>Cells are separated by commas, or by tabs if the first line has more of them. Semicolons are
 * refused: programs that write them write a comma for the decimal point.
 */
final class CsvReader {
  private static final int MOST_CELLS = 100_000;
  private static final char QUOTE = '"';

  /** Separators that are not read. */
  private static final String OTHER_SEPARATORS = ";；，|";

  private final SourceFile file;
  private final String text;
  private final Problems problems;
  private final char delimiter;

  /** Where the next cell begins. */
  private int next;

  private CsvReader(SourceFile file, Problems problems) {
    this.file = file;
    this.text = file.text();
    this.problems = problems;
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    this.delimiter = count(header, '\t') > count(header, ',') ? '\t' : ',';
  }

  /** The table of a file that is not empty; empty if it is refused, which is reported. */
  static Optional<Table> read(SourceFile file, Problems problems) {
    return new CsvReader(file, problems).table();
  }

  private static long count(String line, char searched) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == QUOTE;
      count += !quoted && line.charAt(i) == searched ? 1 : 0;
    }
    return count;
  }

  private Optional<Table> table() {
    Problems own = new Problems();
    List<List<Node.Scalar>> rows = rows(own);
    if (!own.hasErrors()) {
      checkForm(rows, own);
    }
    problems.addAll(own);
    return own.hasErrors()
        ? Optional.empty()
        : Optional.of(new Table(rows.get(0), rows.subList(1, rows.size())));
  }

  private void checkForm(List<List<Node.Scalar>> rows, Problems own) {
    if (rows.isEmpty()) {
      own.error(file.whole(), "empty-file");
      return;
    }
    List<Node.Scalar> header = rows.get(0);
    Node.Scalar first = header.get(0);
    if (header.size() == 1
        && first.text().chars().anyMatch(c -> OTHER_SEPARATORS.indexOf(c) >= 0)) {
      own.error(first.origin(), "table-separator");
      return;
    }
    if (rows.size() == 1) {
      own.error(first.origin(), "table-without-rows");
    }
    for (List<Node.Scalar> row : rows) {
      if (row.size() != header.size()) {
        own.error(row.get(0).origin(), "table-row-length", row.size(), header.size());
      }
    }
  }

  /** All rows in which something is written. */
  private List<List<Node.Scalar>> rows(Problems own) {
    List<List<Node.Scalar>> rows = new ArrayList<>();
    int cells = 0;
    for (CSVRecord record : records(own)) {
      List<Node.Scalar> row = new ArrayList<>();
      for (String value : record) {
        row.add(cell(value));
      }
      cells += row.size();
      if (cells > MOST_CELLS) {
        own.error(row.get(0).origin(), "csv-too-large", MOST_CELLS);
        return List.of();
      }
      if (!row.stream().allMatch(Node.Scalar::isBlank)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Takes the next cell, whose value is known. */
  private Node.Scalar cell(String value) {
    int start = afterBlanks(next);
    boolean quoted = isAt(start, QUOTE);
    long quotes = value.chars().filter(c -> c == QUOTE).count();
    int end = start + value.length() + (quoted ? 2 + (int) quotes : 0);
    next = afterBlanks(end) + 1;
    return new Node.Scalar(file.at(start, end), stripped(VisibleText.onOneLine(value)), quoted);
  }

  private static String stripped(String value) {
    return value.replace('\u00A0', ' ').strip();
  }

  private List<CSVRecord> records(Problems own) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException e) {
      own.add(fault(e));
      return List.of();
    }
  }

  /** The first faulty quotation mark, which Commons CSV names by its line only. */
  private Problem fault(Exception cause) {
    for (int at = 0; at < text.length(); ) {
      int start = afterBlanks(at);
      int end = start;
      if (isAt(start, QUOTE)) {
        int close = closing(start);
        if (close < 0) {
          return fault(file.at(start, start + 1), "csv.open-quote");
        }
        end = afterBlanks(close + 1);
        if (!endsCell(end)) {
          return fault(file.at(end, end + 1), "csv.after-quote");
        }
      }
      while (!endsCell(end)) {
        end++;
      }
      at = end + 1;
    }
    throw new IllegalStateException(cause);
  }

  private static Problem fault(Origin origin, String reason) {
    return Problem.error(origin, Message.of("table-syntax", Message.of(reason)))
        .withHint(Message.of("hint.csv-quotes"));
  }

  /** The quotation mark that closes another; a doubled one does not. -1 if there is none. */
  private int closing(int open) {
    int at = text.indexOf(QUOTE, open + 1);
    while (at >= 0 && isAt(at + 1, QUOTE)) {
      at = text.indexOf(QUOTE, at + 2);
    }
    return at;
  }

  private boolean endsCell(int at) {
    return at >= text.length() || isAt(at, delimiter) || isAt(at, '\n');
  }

  /** The same blanks as in Commons CSV. */
  private int afterBlanks(int from) {
    int at = from;
    while (!endsCell(at) && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isAt(int at, char searched) {
    return at < text.length() && text.charAt(at) == searched;
  }
}
