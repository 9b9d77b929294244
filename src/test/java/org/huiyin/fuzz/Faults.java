package org.huiyin.fuzz;

import java.util.Arrays;
import java.util.Optional;
import org.huiyin.cli.terminal.Excerpt;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.model.text.Language;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.Stretch;

/** What every reader promises: places that lie in its file, and problems that can be printed. */
public final class Faults {
  /** Longer texts are not located character by character. */
  private static final int LONGEST = 200;

  private Faults() {}

  public static void require(boolean holds, Object... said) {
    if (!holds) {
      throw new AssertionError(Arrays.deepToString(said));
    }
  }

  /** Each problem lies in the file, and has a text and an excerpt. */
  public static void printable(Problems problems, SourceFile file) {
    for (Problem problem : problems.sorted()) {
      inside(problem.origin(), file);
      Excerpt.of(problem.origin());
      problem.replacement();
      for (Language language : Language.values()) {
        Messages messages = Messages.of(language);
        messages.text(problem.message());
        messages.hint(problem);
      }
    }
  }

  /** A place lies in its file, and its line and column lead to it. */
  public static void inside(Origin origin, SourceFile file) {
    require(origin.file().path().equals(file.path()), origin);
    String line = origin.file().line(origin.line());
    int start = origin.file().startOfLine(origin.line());
    int column = origin.start() - start;
    require(column >= 0 && column <= line.length(), origin);
    require(origin.column() == line.codePointCount(0, column) + 1, origin);
  }

  /** All places of a tree; keys come once, and the parts of a text lie inside it in order. */
  public static void inside(Node node, SourceFile file) {
    inside(node.origin(), file);
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> inside(item, file));
    } else if (node instanceof Node.Mapping mapping) {
      require(
          mapping.entries().stream().map(entry -> entry.key().text()).distinct().count()
              == mapping.entries().size(),
          mapping);
      for (Node.Entry entry : mapping.entries()) {
        inside(entry.key(), file);
        inside(entry.value(), file);
      }
    } else if (node instanceof Node.Scalar scalar) {
      located(scalar);
      located(scalar.onOneLine());
    }
  }

  private static void located(Node.Scalar scalar) {
    String text = scalar.text();
    String source = scalar.origin().file().text();
    int from = 0;
    Optional<Origin> before = Optional.empty();
    for (Stretch stretch : scalar.stretches(0, text.length())) {
      Origin at = stretch.origin();
      require(stretch.start() == from && stretch.end() > from, scalar, stretch);
      require(stretch.end() <= text.length(), scalar, stretch);
      require(at.start() >= scalar.origin().start(), scalar, stretch);
      require(at.end() <= scalar.origin().end(), scalar, stretch);
      require(before.isEmpty() || before.get().start() <= at.start(), scalar, stretch);
      if (stretch.end() - from > 1) {
        require(
            source.substring(at.start(), at.end()).equals(text.substring(from, stretch.end())),
            scalar,
            stretch);
      }
      from = stretch.end();
      before = Optional.of(at);
    }
    require(from == 0 || from == text.length(), scalar);
    for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
      Origin at = scalar.place(i, i + 1);
      require(at.start() >= scalar.origin().start(), scalar, i);
      require(at.end() <= scalar.origin().end(), scalar, i);
    }
    scalar.place(text.length(), text.length());
  }
}
