package org.huiyin.draft.page;

import java.util.List;
import java.util.Optional;

/** A part of a page as a reader sees it. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param text one line without indent; inline elements are joined without a blank
   * @param align how it stands
   * @param strong whether all of it is set apart as a heading is (bold, 黑体, a heading element)
   * @param links the files that parts of the text lead to
   */
  record Paragraph(String text, Align align, boolean strong, List<Link> links) implements Block {
    public Paragraph {
      links = List.copyOf(links);
    }
  }

  /**
   * A table.
   *
   * @param rows equally long; merged cells are repeated in each place that they cover
   */
  record Table(List<List<Cell>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A cell. {@code merged} marks the repetitions of a merged cell. */
  record Cell(String text, boolean merged) {}

  /**
   * A picture.
   *
   * @param address as written in the page, or the name inside a DOCX
   * @param bytes if it lies in the file or beside it
   */
  record Picture(String address, String alternative, Optional<Bytes> bytes) implements Block {}

  /**
   * A link to a file.
   *
   * @param text the words that are linked
   * @param bytes if it lies beside the page
   */
  record Link(String text, String address, Optional<Bytes> bytes) {}

  /** The bytes of a picture or file. */
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] value) {}

  /** How a paragraph stands. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }
}
