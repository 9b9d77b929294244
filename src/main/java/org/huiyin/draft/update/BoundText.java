package org.huiyin.draft.update;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;

/** The text of a reply as the body of a letter, whose places lead back to {@code index.md}. */
final class BoundText {
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[(?:[^\\[\\]\\\\]|\\\\.)*]\\([^()\\n]*\\)");
  private static final Pattern HEADING = Pattern.compile("\\s*(#+)\\s.*");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, String> headings = new HashMap<>();
  private final Map<Span, TextLine> lines = new HashMap<>();
  private final List<int[]> links;

  BoundText(Prose prose, SourceFile file) {
    this.links =
        LINK.matcher(file.text())
            .results()
            .map(link -> new int[] {link.start(), link.end()})
            .toList();
    Deque<Prose.Heading> expected = new ArrayDeque<>();
    for (Prose.Section section : prose.sections()) {
      expected.add(new Prose.Heading(section.id(), section.heading()));
      expected.addAll(section.passages());
    }
    List<TextLine> table = new ArrayList<>();
    for (TextLine line : prose.wording()) {
      if (!table.isEmpty() && (!isCell(line) || isApart(table, line))) {
        addTable(table);
        table.clear();
      }
      if (isCell(line)) {
        table.add(line);
      } else if (line.role() != TextLine.Role.UNLINKED) {
        add(line, expected);
      }
    }
    if (!table.isEmpty()) {
      addTable(table);
    }
  }

  private static String source(TextLine line) {
    Origin origin = line.parts().get(0).origin();
    return origin.file().line(origin.line());
  }

  private static boolean isCell(TextLine line) {
    return source(line).stripLeading().startsWith("|");
  }

  private static int lineNumber(TextLine line) {
    return line.parts().get(0).origin().line();
  }

  /** Whether a cell is not in the next rows of the same table; below the head stands a rule. */
  private static boolean isApart(List<TextLine> table, TextLine line) {
    return lineNumber(line) - lineNumber(table.get(table.size() - 1)) > 2;
  }

  private void add(TextLine line, Deque<Prose.Heading> expected) {
    int part = parts.size();
    Matcher heading = HEADING.matcher(source(line));
    if (line.heading() || heading.matches()) {
      parts.add(new Part.Heading(line.text(), heading.matches() ? heading.group(1).length() : 1));
      if (!expected.isEmpty() && expected.peek().text().equals(line.text())) {
        headings.put(part, expected.remove().id());
      } else {
        headings.put(part, headings.getOrDefault(lastHeading(part), Prose.WHOLE));
      }
    } else {
      parts.add(new Part.Paragraph(line.text(), List.of()));
    }
    lines.put(Span.text(part, 0, 0), line);
  }

  /** The heading before a part. */
  private int lastHeading(int part) {
    return headings.keySet().stream()
        .filter(index -> index < part)
        .max(Integer::compare)
        .orElse(-1);
  }

  private void addTable(List<TextLine> cells) {
    List<Integer> rows = cells.stream().map(BoundText::lineNumber).distinct().toList();
    Map<List<Integer>, TextLine> placed = new HashMap<>();
    int columns = 0;
    for (TextLine cell : cells) {
      Origin origin = cell.parts().get(0).origin();
      String before =
          origin.file().text().substring(origin.file().startOfLine(origin.line()), origin.start());
      int column = (int) PIPE.matcher(before).results().count() - 1;
      placed.put(List.of(rows.indexOf(lineNumber(cell)), column), cell);
      columns = Math.max(columns, column + 1);
    }
    int part = parts.size();
    List<List<Block.Cell>> grid = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Block.Cell> cellsOfRow = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Optional<TextLine> cell = Optional.ofNullable(placed.get(List.of(row, column)));
        cellsOfRow.add(new Block.Cell(cell.map(TextLine::text).orElse(""), false));
        if (cell.isPresent()) {
          lines.put(new Span(part, row, column, 0, 0), cell.get());
        }
      }
      grid.add(cellsOfRow);
    }
    parts.add(new Part.Table(new Block.Table(grid)));
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The ids of the headings, as the build gives them, by their index in the body. */
  Map<Integer, String> headings() {
    return Map.copyOf(headings);
  }

  private TextLine line(Span span) {
    return lines.get(new Span(span.part(), span.row(), span.column(), 0, 0));
  }

  /** Whether a place is linked to a figure, claim or date already. */
  boolean isBound(Span span) {
    return line(span).isBound(span.start(), span.end());
  }

  /** The link around a place; empty if there is none. */
  Stream<String> linkAt(Span span) {
    Origin place = origin(span);
    String text = place.file().text();
    return links.stream()
        .filter(link -> link[0] < place.end() && place.start() < link[1])
        .map(link -> text.substring(link[0], link[1]));
  }

  Origin origin(Span span) {
    return line(span).origin(span.start(), span.end());
  }

  String words(Span span) {
    return line(span).text().substring(span.start(), span.end());
  }

  /** Whether the file has the words of a place in one piece. */
  boolean isWhole(Span span) {
    Origin place = origin(span);
    return place.file().text().substring(place.start(), place.end()).equals(words(span));
  }
}
