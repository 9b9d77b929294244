package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.reading.BodyReading.Span;

/** The texts of a body, in order: paragraphs, headings, cells of tables. */
final class BodyTexts {
  private BodyTexts() {}

  /** A text with its place. */
  record Text(int part, int row, int column, String text) {
    Span span(int start, int end) {
      return new Span(part, row, column, start, end);
    }
  }

  /** Merged cells are there once. Pictures have no text in this sense. */
  static List<Text> of(List<Part> body) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Part part = body.get(i);
      if (part instanceof Part.Heading heading) {
        texts.add(new Text(i, -1, -1, heading.text()));
      } else if (part instanceof Part.Paragraph paragraph) {
        texts.add(new Text(i, -1, -1, paragraph.text()));
      } else if (part instanceof Part.Table table) {
        cells(i, table.table(), texts);
      }
    }
    return List.copyOf(texts);
  }

  private static void cells(int part, Block.Table table, List<Text> texts) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<Block.Cell> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).merged()) {
          texts.add(new Text(part, row, column, cells.get(column).text()));
        }
      }
    }
  }
}
