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
 * Takes out the line breaks between Chinese characters, which a browser would show as a blank.
 *
 * <p>After CSS Text 4, “Segment Break Transformation Rules”: a break goes where the characters on
 * both sides are East Asian and not Korean, or where one of them is full-width punctuation, which
 * brings its own blank.
 */
final class SoftBreaks extends AbstractVisitor {
  private static final int NOTHING = -1;
  private static final int OBJECT = 0;

  private int before = NOTHING;
  private SoftLineBreak pending;

  private SoftBreaks() {}

  /** Joins the lines of a block and of all that is in it. */
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
      meet(OBJECT, OBJECT);
    } else {
      visitChildren(node);
    }
  }

  private void begin() {
    before = NOTHING;
    pending = null;
  }

  private void characters(String literal) {
    if (!literal.isEmpty()) {
      meet(literal.codePointAt(0), literal.codePointBefore(literal.length()));
    }
  }

  private void meet(int first, int last) {
    if (pending != null && vanishes(before, first)) {
      pending.unlink();
    }
    pending = null;
    before = last;
  }

  private static boolean vanishes(int before, int after) {
    if (before == NOTHING) {
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
