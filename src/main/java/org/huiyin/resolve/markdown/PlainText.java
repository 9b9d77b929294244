package org.huiyin.resolve.markdown;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Extracts the text of a node without markup. */
final class PlainText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();
  private Optional<Node> end = Optional.empty();
  private boolean ended;

  private PlainText() {}

  /** The text of a node; line breaks become spaces. */
  static String of(Node node) {
    PlainText plain = new PlainText();
    plain.visitChildren(node);
    return plain.text.toString();
  }

  /** The text of a node up to a node inside it. */
  static String before(Node node, Node end) {
    PlainText plain = new PlainText();
    plain.end = Optional.of(end);
    plain.visitChildren(node);
    return plain.text.toString();
  }

  /** The text of an inline node: its own, or that of its children. */
  static String ofInline(Node node) {
    PlainText plain = new PlainText();
    node.accept(plain);
    return plain.text.toString();
  }

  @Override
  public void visit(Text node) {
    append(node.getLiteral());
  }

  @Override
  public void visit(Code code) {
    append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    append(" ");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    append(" ");
  }

  private void append(String more) {
    if (!ended) {
      text.append(more);
    }
  }

  @Override
  public void visit(CustomNode node) {
    ended |= end.filter(node::equals).isPresent();
    if (!(node instanceof Element element && element.isSign())) {
      visitChildren(node);
    }
  }
}
