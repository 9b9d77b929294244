package org.huiyin.resolve.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Removes the markers of {@link CjkEmphasis} from a parsed document. */
final class MarkerRemoval extends AbstractVisitor {
  private MarkerRemoval() {}

  static void in(Node document) {
    document.accept(new MarkerRemoval());
  }

  @Override
  public void visit(Text text) {
    text.setLiteral(CjkEmphasis.strip(text.getLiteral()));
    if (text.getLiteral().isEmpty()) {
      text.unlink();
    }
  }

  @Override
  public void visit(Code code) {
    code.setLiteral(CjkEmphasis.strip(code.getLiteral()));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    block.setLiteral(CjkEmphasis.strip(block.getLiteral()));
    if (block.getInfo() != null) {
      block.setInfo(CjkEmphasis.strip(block.getInfo()));
    }
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    block.setLiteral(CjkEmphasis.strip(block.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock block) {
    block.setLiteral(CjkEmphasis.strip(block.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    html.setLiteral(CjkEmphasis.strip(html.getLiteral()));
  }

  @Override
  public void visit(Link link) {
    link.setDestination(CjkEmphasis.strip(link.getDestination()));
    if (link.getTitle() != null) {
      link.setTitle(CjkEmphasis.strip(link.getTitle()));
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    image.setDestination(CjkEmphasis.strip(image.getDestination()));
    if (image.getTitle() != null) {
      image.setTitle(CjkEmphasis.strip(image.getTitle()));
    }
    visitChildren(image);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definition.unlink();
  }
}
