package org.huiyin.source;

import java.util.List;

/** A YAML value with its origin. Scalars keep their text: {@code 0012} stays {@code 0012}. */
public sealed interface Node {

  Origin origin();

  /**
   * @param text the text of the scalar, without quotes and escapes
   * @param quoted whether it has quotes or a block style
   */
  record Scalar(Origin origin, String text, boolean quoted) implements Node {
    /** Whether the text is missing, or holds nothing visible, with or without quotes. */
    public boolean isBlank() {
      return !VisibleText.isIn(text);
    }

    /**
     * The origin of a range of the text; that of the whole scalar if the file has another text, for
     * example because a link was replaced.
     *
     * @param start 0-based, in UTF-16 units
     * @param end after the last unit
     */
    public Origin place(int start, int end) {
      if (start == end && start > 0) { // Right behind the character before.
        Origin before = place(start - 1, start);
        return before.equals(origin) ? origin : origin.file().at(before.end(), before.end());
      }
      List<Stretch> stretches = stretches(start, end);
      return stretches.isEmpty()
          ? origin
          : origin
              .file()
              .at(
                  stretches.get(0).origin().start(),
                  stretches.get(stretches.size() - 1).origin().end());
    }

    /**
     * A range of the text, divided where the file has it in another form: at line breaks, blanks of
     * indentation and escapes. Empty if the file has another text, or the range is empty.
     */
    public List<Stretch> stretches(int start, int end) {
      return WrittenScalar.of(origin, text).orElse(List.of()).stream()
          .filter(stretch -> stretch.start() < end && start < stretch.end())
          .map(stretch -> stretch.within(start, end))
          .toList();
    }

    /** The same with its text on one line, as readers see it. */
    public Scalar onOneLine() {
      return new Scalar(origin, VisibleText.onOneLine(text), quoted);
    }
  }

  /** A list. */
  record Sequence(Origin origin, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping. The keys are distinct and in the order of the file. */
  record Mapping(Origin origin, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A node that could not be read. The problem has been reported and must not be reported again.
   */
  record Unreadable(Origin origin) implements Node {}

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
