package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.page.Block;

/**
 * {@code original.txt}: the letter's own words, one paragraph or row of a table a line. A line
 * {@code ---} stands before and after the body; only the body is compared with the text.
 */
final class OriginalFile {
  private static final String FENCE = "---";

  private OriginalFile() {}

  static String text(Letter letter) {
    List<String> body = body(letter);
    List<String> lines = new ArrayList<>();
    int first = body.isEmpty() ? -1 : letter.original().indexOf(body.get(0));
    int last = body.isEmpty() ? -1 : letter.original().lastIndexOf(body.get(body.size() - 1));
    lines.addAll(letter.original().subList(0, Math.max(0, first)));
    lines.add(FENCE);
    lines.addAll(body);
    lines.add(FENCE);
    lines.addAll(letter.original().subList(last + 1, letter.original().size()));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> body(Letter letter) {
    List<String> lines = new ArrayList<>();
    letter.body().forEach(part -> lines.addAll(lines(part)));
    return lines;
  }

  /** The lines of a part: one, or one for each row of a table. A picture has none. */
  static List<String> lines(Letter.Part part) {
    if (part instanceof Letter.Part.Heading heading) {
      return List.of(heading.text());
    }
    if (part instanceof Letter.Part.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (part instanceof Letter.Part.Table table) {
      return table.table().rows().stream()
          .map(row -> row.stream().map(Block.Cell::text).collect(Collectors.joining(" ")))
          .toList();
    }
    return List.of();
  }
}
