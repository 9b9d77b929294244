package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;

/** Collects the lines of the text that readers see, with the origin of every part. */
final class TextLines extends AbstractVisitor {
  private final NodeOrigins places;
  private final Language language;
  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextLine.Part> parts = new ArrayList<>();
  private boolean bound;
  private TextLine.Role role = TextLine.Role.TEXT;

  TextLines(NodeOrigins places, Language language) {
    this.places = places;
    this.language = language;
  }

  List<TextLine> lines() {
    return lines;
  }

  /** Adds lines that were collected elsewhere. */
  void addAll(List<TextLine> others) {
    lines.addAll(others);
  }

  /** Adds a block with its children. */
  void add(Node block) {
    block.accept(this);
    end();
  }

  /** Adds the heading of a section or passage. */
  void addHeading(Node block) {
    role = TextLine.Role.HEADING;
    add(block);
    role = TextLine.Role.TEXT;
  }

  /** Takes in the alternative text of an image, before an element takes its place. */
  void addAlternative(Image image) {
    visitChildren(image);
    end();
  }

  /** Takes in the title of an image or link. */
  void addTitle(String title, Origin origin) {
    unlinked(title, origin);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block, block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block, block.getLiteral());
  }

  private void code(Node block, String literal) {
    end();
    Iterator<Origin> written = places.lines(block).iterator();
    for (String line : literal.split("\n")) {
      if (!line.isBlank()) {
        unlinked(line, places.next(line, written).orElse(places.of(block)));
      }
    }
  }

  private void unlinked(String line, Origin origin) {
    TextLine.Part part = new TextLine.Part(0, line.length(), origin, false);
    lines.add(new TextLine(line, language, TextLine.Role.UNLINKED, List.of(part)));
  }

  @Override
  public void visit(Paragraph paragraph) {
    line(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    line(heading);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell || node instanceof Element each && each.isCaption()) {
      line(node);
    } else if (node instanceof Element each && each.isSign()) {
      return;
    } else if (node instanceof Element element && element.binds()) {
      bound = true;
      visitChildren(element);
      bound = false;
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text node) {
    part(node, node.getLiteral());
  }

  @Override
  public void visit(Code code) {
    part(code, code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    text.append(' ');
  }

  private void line(Node block) {
    end();
    visitChildren(block);
    end();
  }

  private void part(Node node, String literal) {
    if (!literal.isEmpty()) {
      parts.add(
          new TextLine.Part(
              text.length(), text.length() + literal.length(), places.of(node), bound));
      text.append(literal);
    }
  }

  private void end() {
    if (!parts.isEmpty()) {
      lines.add(new TextLine(text.toString(), language, role, parts));
    }
    text.setLength(0);
    parts.clear();
  }
}
