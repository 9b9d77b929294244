package org.huiyin.source;

import java.util.List;

/**
 * A value of a YAML text, with its place. Scalars are kept as written: {@code 0012} stays {@code
 * 0012}.
 */
public sealed interface Node {

  Origin origin();

  /**
   * @param text the scalar as the author wrote it, quotes and escapes resolved
   * @param quoted whether it is written in quotes or in a block style
   */
  record Scalar(Origin origin, String text, boolean quoted) implements Node {
    /** Whether there is nothing in it that a reader could see, quoted or not. */
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

  /** A mapping; the keys are distinct and in the order of the file. */
  record Mapping(Origin origin, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What could not be read and has been reported: whatever asks for it need not report it again.
   */
  record Unreadable(Origin origin) implements Node {}

  /** One key with its value. */
  record Entry(Scalar key, Node value) {}
}
