package org.huiyin.resolve.markdown;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;

/** Computes the origin of the nodes of a parsed text. */
final class NodeOrigins {
  private final SourceFile file;
  private final int from;
  private final LineIndents.Unindented unindented;
  private final CjkEmphasis.Marked marked;
  private final int[] escapedPipes;

  /**
   * @param from the offset in the file at which the Markdown begins
   * @param unindented the Markdown without indents
   * @param marked the same with markers: the text that was parsed
   */
  NodeOrigins(
      SourceFile file, int from, LineIndents.Unindented unindented, CjkEmphasis.Marked marked) {
    this.file = file;
    this.from = from;
    this.unindented = unindented;
    this.marked = marked;
    this.escapedPipes = escapedPipes(marked.text());
  }

  /** The origin of a node; the start of the Markdown if the node has no source position. */
  Origin of(Node node) {
    return between(node, node);
  }

  /** The origin of the text of a link, image or heading; of the whole node if it has no text. */
  Origin inside(Node parent) {
    Node first = parent.getFirstChild();
    return first == null || first.getSourceSpans().isEmpty()
        ? of(parent)
        : between(first, parent.getLastChild());
  }

  /**
   * The origin of the address of a link or image.
   *
   * @param link as parsed, with its children
   * @return the origin of the whole link if its source does not contain the address: it is a
   *     reference link, or the address is written with escapes
   */
  Origin address(Node link, String address) {
    Origin whole = of(link);
    String text = file.text();
    int searchFrom = whole.start();
    if (text.charAt(whole.start()) != '<') {
      int textEnd =
          link.getFirstChild() == null ? text.indexOf('[', whole.start()) + 1 : inside(link).end();
      searchFrom = textEnd + 2;
      if (!text.startsWith("](", textEnd) || searchFrom > whole.end()) {
        return whole;
      }
    }
    int found = text.substring(searchFrom, whole.end()).indexOf(address);
    return found < 0 ? whole : file.at(searchFrom + found, searchFrom + found + address.length());
  }

  /** The place of a link's or image's title; of the whole node if it is written elsewhere. */
  Origin title(Node link, String title) {
    Origin whole = of(link);
    int found = file.text().substring(whole.start(), whole.end()).lastIndexOf(title);
    return found < 0
        ? whole
        : file.at(whole.start() + found, whole.start() + found + title.length());
  }

  /** The places of the lines of a block, as far as they belong to it. */
  List<Origin> lines(Node block) {
    return block.getSourceSpans().stream()
        .map(
            span ->
                file.at(
                    offset(block, span.getInputIndex()),
                    offset(block, span.getInputIndex() + span.getLength())))
        .toList();
  }

  /** The place of a text in the next of some lines that holds it. */
  Optional<Origin> next(String text, Iterator<Origin> lines) {
    while (lines.hasNext()) {
      Origin line = lines.next();
      int found = file.text().substring(line.start(), line.end()).lastIndexOf(text);
      if (found >= 0) {
        return Optional.of(file.at(line.start() + found, line.start() + found + text.length()));
      }
    }
    return Optional.empty();
  }

  private Origin between(Node first, Node last) {
    List<SourceSpan> firstSpans = first.getSourceSpans();
    List<SourceSpan> lastSpans = last.getSourceSpans();
    if (firstSpans.isEmpty() || lastSpans.isEmpty()) {
      return file.at(from, from);
    }
    SourceSpan end = lastSpans.get(lastSpans.size() - 1);
    return file.at(
        offset(first, firstSpans.get(0).getInputIndex()),
        offset(last, end.getInputIndex() + end.getLength()));
  }

  private int offset(Node node, int parsed) {
    int exact = afterEscapedPipes(node, parsed);
    return Math.min(from + unindented.original(marked.original(exact)), file.text().length());
  }

  /**
   * In a table cell the parser replaces {@code \|} by {@code |}. Corrects an offset for the removed
   * characters.
   */
  private int afterEscapedPipes(Node node, int parsed) {
    Node cell = node;
    while (cell != null && !(cell instanceof TableCell)) {
      cell = cell.getParent();
    }
    if (cell == null || cell == node || cell.getSourceSpans().isEmpty()) {
      return parsed;
    }
    int cellStart = cell.getSourceSpans().get(0).getInputIndex();
    int found = Arrays.binarySearch(escapedPipes, cellStart);
    int first = found >= 0 ? found : -found - 1;
    // Each escape shifts the following text by one: the n-th escape was parsed n characters before
    // its position in the source.
    int low = first;
    int high = escapedPipes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (escapedPipes[middle] - (middle - first) < parsed) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return parsed + low - first;
  }

  private static int[] escapedPipes(String text) {
    return IntStream.iterate(text.indexOf("\\|"), i -> i >= 0, i -> text.indexOf("\\|", i + 2))
        .toArray();
  }

  /** The origin of the part after the scheme of an address. */
  static Origin nameOf(Origin address, String name) {
    return address.end() - name.length() >= address.start()
            && address.file().text().startsWith(name, address.end() - name.length())
        ? address.file().at(address.end() - name.length(), address.end())
        : address;
  }
}
