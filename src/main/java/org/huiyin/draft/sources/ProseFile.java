package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.Span;

/** {@code index.md}: the body, with links, and the pictures and files that it shows. */
final class ProseFile {
  private final List<Letter.Part> body;
  private final Sections sections;
  private final TextLinks links;
  private final LooseFiles files;

  ProseFile(Letter letter, Sections sections, BodyReading reading, LooseFiles files, Marks marks) {
    this(letter.body(), sections, new TextLinks(reading, attached(letter.body(), files)), files);
    links.addReasons(marks);
  }

  ProseFile(List<Letter.Part> body, Sections sections, TextLinks links, LooseFiles files) {
    this.body = body;
    this.sections = sections;
    this.links = links;
    this.files = files;
  }

  String text() {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      String block = block(i);
      if (!block.isBlank()) {
        blocks.add(block);
      }
    }
    return String.join("\n\n", blocks) + "\n";
  }

  /** One part of the body as Markdown. */
  String block(int index) {
    Letter.Part part = body.get(index);
    if (part instanceof Letter.Part.Heading heading) {
      String marks = "#".repeat(sections.level(index) + 1);
      String id = sections.id(Optional.of(index));
      return marks + " " + line(heading.text(), index) + " {#" + id + "}";
    }
    if (part instanceof Letter.Part.Paragraph paragraph) {
      return line(paragraph.text(), index);
    }
    if (part instanceof Letter.Part.Table table) {
      return table(table.table(), index);
    }
    if (part instanceof Letter.Part.Picture picture) {
      return files
          .picture(picture.picture())
          .map(
              name -> "![" + alternative(picture.picture()) + "](" + ReplyPaths.IMAGES + name + ")")
          .orElse("");
    }
    throw new IllegalArgumentException(part.toString());
  }

  private static String alternative(Block.Picture picture) {
    return picture.alternative().isBlank()
        ? "原文插图"
        : MarkdownText.inLine(picture.alternative().strip());
  }

  private String line(String text, int index) {
    boolean[] first = {true};
    return links.in(
        text,
        index,
        -1,
        -1,
        piece -> {
          boolean begins = first[0];
          first[0] = false;
          return begins ? MarkdownText.line(piece) : MarkdownText.inLine(piece);
        });
  }

  /** The words of the body that lead to files, of those that lie beside the page. */
  private static List<TextLink> attached(List<Letter.Part> body, LooseFiles files) {
    List<TextLink> found = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Letter.Part.Paragraph paragraph) {
        for (Block.Link link : paragraph.links()) {
          Optional<String> name = files.attachment(link);
          int start = paragraph.text().indexOf(link.text());
          if (name.isPresent() && start >= 0) {
            Span words = Span.text(i, start, start + link.text().length());
            found.add(new TextLink(words, ReplyPaths.ATTACHMENTS + name.get(), false));
          }
        }
      }
    }
    return found;
  }

  private String table(Block.Table table, int part) {
    StringBuilder result = new StringBuilder();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Block.Cell> cells = table.rows().get(row);
      StringBuilder line = new StringBuilder("|");
      for (int column = 0; column < cells.size(); column++) {
        String cell = links.in(cells.get(column).text(), part, row, column, MarkdownText::cell);
        line.append(' ').append(cell).append(" |");
      }
      result.append(row == 0 ? "" : "\n").append(line);
      if (row == 0) {
        result.append("\n|").append(" --- |".repeat(cells.size()));
      }
    }
    return result.toString();
  }
}
