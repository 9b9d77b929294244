package org.huiyin.resolve.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Extracts the text of a node without markup. */
final class PlainText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** The text of a node; line breaks become spaces. */
  static String of(Node node) {
    PlainText plain = new PlainText();
    plain.visitChildren(node);
    return plain.text.toString();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    text.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    text.append(' ');
  }
}
