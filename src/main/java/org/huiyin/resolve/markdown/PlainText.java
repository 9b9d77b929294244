package org.huiyin.resolve.markdown;

import java.util.HashMap;
import java.util.Map;
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
  private final Map<IdMark, String> before = new HashMap<>();
  private int longest;

  private PlainText() {}

  /** The text of a node; line breaks become spaces. */
  static String of(Node node) {
    PlainText plain = new PlainText();
    plain.visitChildren(node);
    return plain.text.toString();
  }

  /**
   * The text before each id in a node, as far as a sentence reaches.
   *
   * @param longest the number of characters that are kept
   */
  static Map<IdMark, String> beforeIds(Node node, int longest) {
    PlainText plain = new PlainText();
    plain.longest = longest;
    plain.visitChildren(node);
    return plain.before;
  }

  /** The text of an inline node: its own, or that of its children. */
  static String ofInline(Node node) {
    PlainText plain = new PlainText();
    node.accept(plain);
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

  @Override
  public void visit(CustomNode node) {
    if (node instanceof IdMark mark) {
      before.put(mark, text.substring(Math.max(0, text.length() - longest)));
    }
    if (!(node instanceof Element element && element.isSign())) {
      visitChildren(node);
    }
  }
}
