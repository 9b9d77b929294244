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
