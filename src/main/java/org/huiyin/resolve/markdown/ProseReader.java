package org.huiyin.resolve.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.huiyin.model.Prose;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SourceFile;

/**
 * Reads the text of a reply or page: Markdown, with references to figures, claims, commitments,
 * charts and replies.
 *
 * <p>The steps: drop indents ({@link LineIndents}), insert markers for emphasis ({@link
 * CjkEmphasis}), parse ({@link Markdown}), check limits ({@link MarkdownGuard}) and that no text is
 * lost ({@link LostText}), remove the markers ({@link MarkerRemoval}). Keep paragraphs apart
 * ({@link ParagraphLines}), report Markdown that readers would see ({@link UnparsedText}), move
 * captions ({@link TableCaption}) and footnotes ({@link Footnotes}). Then for each block: resolve
 * links, charts and heading ids ({@link LinkBinder}, {@link ChartPlacement}, {@link HeadingIds})
 * and add it to the text ({@link ProseBuilder}).
 */
public final class ProseReader {
  private static final int LONGEST = 500_000;

  private ProseReader() {}

  /**
   * Reads a text. Problems are reported; the rest of the text is still read.
   *
   * @param file the Markdown file
   * @param from the offset at which the Markdown begins, after the front matter, in UTF-16 units
   * @param language of the text
   * @param depth the number of folders above the page: 0 for the home page, 1 for {@code /about/},
   *     2 for a reply, one more in English
   */
  public static Prose read(
      SourceFile file,
      int from,
      Language language,
      int depth,
      References references,
      Problems problems) {
    return ProcessingFault.in(
        file.path(), () -> readHere(file, from, language, depth, references, problems));
  }

  private static Prose readHere(
      SourceFile file,
      int from,
      Language language,
      int depth,
      References references,
      Problems problems) {
    String text = file.text().substring(from);
    if (text.length() > LONGEST) {
      problems.error(file.at(from, from), "text-too-long", LONGEST);
      return Prose.EMPTY;
    }
    reportMarks(file, from, problems);
    LineIndents.Unindented unindented = LineIndents.drop(text);
    CjkEmphasis.Marked marked = CjkEmphasis.mark(unindented.text());
    NodeOrigins places = new NodeOrigins(file, from, unindented, marked);
    Optional<Node> document = parse(marked, file, from, problems);
    if (document.isEmpty()
        || !MarkdownGuard.passes(document.get(), places, text.length(), problems)) {
      return Prose.EMPTY;
    }
    Node parsed = document.get();
    LostText.report(parsed, places, references.explained(), text, problems);
    MarkerRemoval.in(parsed);
    ParagraphLines.separate(parsed, places, language, problems);
    Set<String> meant = UnparsedText.report(parsed, places, references, problems);
    TableCaption.move(parsed);
    List<Footnote> notes = Footnotes.take(parsed, places, language, meant, problems);
    return new ProseBuilder(places, language, depth, references, problems).build(parsed, notes);
  }

  private static void reportMarks(SourceFile file, int from, Problems problems) {
    String text = file.text();
    for (int i = text.indexOf(CjkEmphasis.MARK, from);
        i >= 0;
        i = text.indexOf(CjkEmphasis.MARK, i + 1)) {
      problems.add(
          Problem.error(file.at(i, i + 1), Message.of("object-character"))
              .withHint(Message.of("hint.delete-character")));
    }
  }

  private static Optional<Node> parse(
      CjkEmphasis.Marked marked, SourceFile file, int from, Problems problems) {
    try {
      return Optional.of(Markdown.parse(marked));
    } catch (IllegalArgumentException failure) {
      // The parser rejects a table with too many cells, but does not tell its position.
      Origin table = largeTable(file, from).orElseThrow(() -> failure);
      problems.error(table, "table-too-large", Markdown.MOST_CELLS);
      return Optional.empty();
    }
  }

  /** The first line of the first block of lines with pipes that may be a table above the limit. */
  private static Optional<Origin> largeTable(SourceFile file, int from) {
    int first = file.lineAt(from);
    long mostFields = 0;
    for (int line = first; line <= file.lines(); line++) {
      long pipes = file.line(line).chars().filter(c -> c == '|').count();
      if (pipes == 0) {
        first = line + 1;
        mostFields = 0;
        continue;
      }
      mostFields = Math.max(mostFields, pipes + 1);
      if (mostFields * (line - first + 1) > Markdown.MOST_CELLS) {
        int start = file.startOfLine(first);
        return Optional.of(file.at(start, start + file.line(first).length()));
      }
    }
    return Optional.empty();
  }
}
