package org.huiyin.resolve.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.huiyin.language.EastAsian;

/**
 * Removes line breaks between Chinese characters, because browsers would show them as spaces.
 *
 * <p>Follows CSS Text 4, “Segment Break Transformation Rules”: a break is removed if the characters
 * on both sides are East Asian and not Korean, or if one of them is full-width punctuation.
 */
final class SoftBreaks extends AbstractVisitor {
  private static final int NO_CHARACTER = -1;
  private static final int IMAGE = 0;

  /** The last character before the current position: a code point or one of the constants. */
  private int before = NO_CHARACTER;

  private SoftLineBreak pending;

  private SoftBreaks() {}

  /** Joins the lines of a block and of its children. */
  static void join(Node block) {
    block.accept(new SoftBreaks());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    pending = softBreak;
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    begin();
  }

  @Override
  public void visit(Paragraph paragraph) {
    begin();
    visitChildren(paragraph);
    begin();
  }

  @Override
  public void visit(Heading heading) {
    begin();
    visitChildren(heading);
    begin();
  }

  @Override
  public void visit(Text text) {
    characters(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    characters(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    characters(html.getLiteral());
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Element element && element.isVoid()) {
      next(IMAGE, IMAGE);
    } else if (!(node instanceof Element element && element.isSign())) {
      visitChildren(node);
    }
  }

  private void begin() {
    before = NO_CHARACTER;
    pending = null;
  }

  private void characters(String literal) {
    if (!literal.isEmpty()) {
      next(literal.codePointAt(0), literal.codePointBefore(literal.length()));
    }
  }

  /** Removes the pending break if necessary, and goes on to the next characters. */
  private void next(int first, int last) {
    if (pending != null && isRemoved(before, first)) {
      pending.unlink();
    }
    pending = null;
    before = last;
  }

  private static boolean isRemoved(int before, int after) {
    if (before == NO_CHARACTER) {
      return false;
    }
    if (EastAsian.isWidePunctuation(before) || EastAsian.isWidePunctuation(after)) {
      return true;
    }
    boolean joinsBefore = EastAsian.isWide(before) && !EastAsian.isHangul(before);
    boolean joinsAfter = EastAsian.isWide(after) && !EastAsian.isHangul(after);
    return joinsBefore && (joinsAfter || EastAsian.isSharedPunctuation(after))
        || joinsAfter && EastAsian.isSharedPunctuation(before);
  }
}
