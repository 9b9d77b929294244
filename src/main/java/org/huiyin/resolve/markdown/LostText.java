package org.huiyin.resolve.markdown;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reports what Markdown would drop or change, although the author probably typed it for readers:
 * indented paragraphs, lines that underline a paragraph, numbers of a list, surplus cells, unused
 * definitions.
 */
final class LostText extends AbstractVisitor {
  private static final Pattern NUMBER = Pattern.compile("^[ \\t>]*([0-9]{1,9})[.)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]+]");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern REFERENCE =
      Pattern.compile("\\]\\((?:figure|claim|commitment|chart|reply|date|table):");
  private static final Pattern COMPARISON = Pattern.compile("^>[0-9]");

  private final NodeOrigins places;
  private final boolean explained;
  private final Map<String, Integer> brackets = new HashMap<>();
  private final Problems problems;

  private LostText(NodeOrigins places, boolean explained, String text, Problems problems) {
    this.places = places;
    this.explained = explained;
    this.problems = problems;
    BRACKETS
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(found -> brackets.merge(found.group(), 1, Integer::sum));
  }

  /**
   * @param explained whether code may hold references, because the text explains them
   * @param text the whole Markdown text
   */
  static void report(
      Node document, NodeOrigins places, boolean explained, String text, Problems problems) {
    document.accept(new LostText(places, explained, text, problems));
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    Origin whole = places.of(block);
    problems.add(
        Problem.error(start(whole), Message.of("indented-text"))
            .withHint(Message.of("hint.indented-text")));
    block.unlink(); // What is in it need not be reported too.
  }

  @Override
  public void visit(FencedCodeBlock block) {
    codeWithReference(block, block.getLiteral());
  }

  @Override
  public void visit(Code code) {
    if (codeWithReference(code, code.getLiteral())) {
      Element.reported().around(code);
    }
  }

  private boolean codeWithReference(Node code, String literal) {
    boolean hasReference = !explained && REFERENCE.matcher(literal).find();
    if (hasReference) {
      problems.add(
          Problem.error(start(places.of(code)), Message.of("reference-in-code"))
              .withHint(Message.of("hint.reference-in-code")));
    }
    return hasReference;
  }

  @Override
  public void visit(Heading heading) {
    Origin place = places.of(heading);
    if (!place.firstLine().stripLeading().startsWith("#")) {
      problems.add(
          Problem.error(start(place), Message.of("underlined-heading"))
              .withHint(Message.of("hint.underlined-heading")));
      Paragraph meant = new Paragraph(); // It would use the id of a section.
      meant.setSourceSpans(heading.getSourceSpans());
      while (heading.getFirstChild() != null) {
        meant.appendChild(heading.getFirstChild());
      }
      heading.insertAfter(meant);
      heading.unlink();
    }
    visitChildren(heading);
  }

  @Override
  public void visit(BlockQuote quote) {
    Origin place = places.of(quote);
    if (COMPARISON.matcher(place.firstLine()).find()) {
      problems.add(
          Problem.error(start(place), Message.of("quotation-or-sign"))
              .withHint(Message.of("hint.quotation-or-sign")));
    }
    visitChildren(quote);
  }

  /** Browsers count the items of a list from its first number. */
  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    long expected = first == null ? 1 : first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Origin place = places.of(item);
      Matcher number = NUMBER.matcher(place.firstLine());
      if (number.find() && Long.parseLong(number.group(1)) != expected) {
        Origin written =
            place.file().at(place.start() + number.start(1), place.start() + number.end(1));
        problems.add(
            Problem.error(written, Message.of("list-number", number.group(1), expected))
                .withHint(Message.of("hint.list-number", number.group(1))));
        break;
      }
      expected++;
    }
    visitChildren(list);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      checkRows(table);
    }
    visitChildren(block);
  }

  private void checkRows(TableBlock table) {
    List<Origin> lines = places.lines(table);
    if (lines.isEmpty()) {
      return;
    }
    int columns = cells(lines.get(0).firstLine());
    Iterator<Origin> rows = lines.stream().skip(2).iterator();
    while (rows.hasNext()) {
      Origin row = rows.next();
      int cells = cells(row.firstLine());
      if (!PIPE.matcher(row.firstLine()).find()) {
        problems.add(
            Problem.error(start(row), Message.of("text-in-table"))
                .withHint(Message.of("hint.text-in-table")));
      } else if (cells > columns) {
        problems.add(
            Problem.error(start(row), Message.of("surplus-cells", cells, columns))
                .withHint(Message.of("hint.surplus-cells")));
      }
    }
  }

  private static int cells(String row) {
    String inner = row.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    Matcher pipe = PIPE.matcher(inner);
    int cells = 1;
    while (pipe.find()) {
      cells += pipe.end() < inner.length() ? 1 : 0;
    }
    return cells;
  }

  /** A definition that no link uses is a line that nobody sees. */
  @Override
  public void visit(LinkReferenceDefinition definition) {
    String label = "[" + definition.getLabel().toLowerCase(Locale.ROOT) + "]";
    if (brackets.getOrDefault(label, 0) == 1) {
      problems.add(
          Problem.error(start(places.of(definition)), Message.of("unused-definition", label))
              .withHint(Message.of("hint.unused-definition")));
    }
  }

  private static Origin start(Origin place) {
    return place.file().at(place.start(), place.start() + place.firstLine().length());
  }
}
