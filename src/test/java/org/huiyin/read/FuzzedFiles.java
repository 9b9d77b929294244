package org.huiyin.read;

import static org.huiyin.fuzz.Faults.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.fuzz.Faults;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.Table;
import org.huiyin.source.VisibleText;

/** Any bytes as a file: what is read stands in the file, and what is not is reported. */
public final class FuzzedFiles {
  private static final String FENCE = "---\n";

  private FuzzedFiles() {}

  /** The text of a file; empty if it is refused, which must be reported. */
  public static Optional<SourceFile> text(String name, byte[] input) {
    Problems problems = new Problems();
    Optional<SourceFile> file = TextReader.read(name, input, problems);
    require(file.isPresent() || problems.hasErrors(), name);
    Faults.printable(problems, file.orElse(new SourceFile(name, "")));
    return file;
  }

  /** A file of YAML, and the front matter of a page. */
  public static void yaml(byte[] input) {
    text("a.yml", input)
        .ifPresent(
            file -> {
              int close = file.text().indexOf("\n" + FENCE);
              yaml(file, 0, file.text().length());
              if (file.text().startsWith(FENCE) && close >= 0) {
                yaml(file, FENCE.length(), Math.max(FENCE.length(), close + 1));
              }
            });
  }

  private static void yaml(SourceFile file, int from, int to) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlReader.read(file, from, to, problems);
    Faults.printable(problems, file);
    tree.ifPresent(root -> Faults.inside(root, file));
    boolean unread = tree.isPresent() && tree.get() instanceof Node.Unreadable;
    require(!unread || problems.hasErrors(), file.text());
    if (!problems.hasErrors()) {
      tree.ifPresent(FuzzedFiles::asWritten);
    }
    require(tree.equals(YamlReader.read(file, from, to, new Problems())), file.text());
  }

  /** A text without quotes, in one line, is what the file holds. */
  private static void asWritten(Node node) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(FuzzedFiles::asWritten);
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> asWritten(entry.key()));
      mapping.entries().forEach(entry -> asWritten(entry.value()));
    } else if (node instanceof Node.Scalar scalar && !scalar.quoted()) {
      String written =
          scalar.origin().file().text().substring(scalar.origin().start(), scalar.origin().end());
      require(written.indexOf('\n') >= 0 || written.equals(scalar.text()), scalar, written);
    }
  }

  /** A table: the cells stand in the file, one behind the other. */
  public static void csv(byte[] input) {
    text("a.csv", input).filter(file -> VisibleText.isIn(file.text())).ifPresent(FuzzedFiles::csv);
  }

  private static void csv(SourceFile file) {
    Problems problems = new Problems();
    Optional<Table> table = CsvReader.read(file, problems);
    Faults.printable(problems, file);
    require(table.isPresent() != problems.hasErrors(), file.text());
    List<List<Node.Scalar>> rows = new ArrayList<>();
    table.ifPresent(found -> rows.add(found.header()));
    table.ifPresent(found -> rows.addAll(found.rows()));
    int end = 0;
    for (List<Node.Scalar> row : rows) {
      require(row.size() == rows.get(0).size(), row);
      for (Node.Scalar cell : row) {
        require(cell.origin().start() >= end, cell, end);
        require(written(cell).equals(cell.text()), cell, written(cell));
        Faults.inside(cell, file);
        end = cell.origin().end();
      }
    }
  }

  private static String written(Node.Scalar cell) {
    String all = cell.origin().file().text();
    String cut = all.substring(cell.origin().start(), cell.origin().end());
    String plain = cell.quoted() ? cut.substring(1, cut.length() - 1).replace("\"\"", "\"") : cut;
    return VisibleText.onOneLine(plain).strip();
  }
}
