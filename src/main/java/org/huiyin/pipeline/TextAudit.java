package org.huiyin.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.read.LooseFile;
import org.huiyin.resolve.markdown.ReadableText;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SourceFile;

/**
 * The numerals of a text.
 *
 * @param file the text; empty if it could not be read
 * @param numerals in the order of the text
 * @param problems the reasons why it could not be read
 */
public record TextAudit(Optional<SourceFile> file, List<Numeral> numerals, List<Problem> problems) {

  public TextAudit {
    numerals = List.copyOf(numerals);
    problems = List.copyOf(problems);
  }

  /**
   * Classifies every numeral of a text or Markdown file.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static TextAudit of(Path path) throws IOException {
    Problems problems = new Problems();
    Optional<SourceFile> file = LooseFile.read(path, problems);
    List<Numeral> numerals =
        ProcessingFault.in(
            path.toString(),
            () ->
                file.map(found -> new Audit().of(ReadableText.of(found.text()))).orElse(List.of()));
    return new TextAudit(file, numerals, problems.sorted());
  }
}
