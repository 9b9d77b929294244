package org.huiyin.resolve.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reports Markdown that is not allowed: raw HTML, headings in lists or quotations, and texts that
 * are nested too deeply or expand to too much HTML.
 */
final class MarkdownGuard extends AbstractVisitor {

  /**
   * The maximum nesting. It is below the limit of the parser, which drops deeper markup silently.
   */
  private static final int DEEPEST = 45;

  private final NodeOrigins places;
  private final Problems problems;
  private final long mostGrowth;
  private int depth;
  private long growth;

  private MarkdownGuard(NodeOrigins places, int length, Problems problems) {
    this.places = places;
    this.problems = problems;
    this.mostGrowth = 8L * length + 100_000;
  }

  /**
   * Checks a parsed document.
   *
   * @param length the length of the text in UTF-16 units
   * @return whether it is safe to generate HTML: the size of the result is limited
   */
  static boolean passes(Node document, NodeOrigins places, int length, Problems problems) {
    MarkdownGuard screening = new MarkdownGuard(places, length, problems);
    document.accept(screening);
    if (screening.growth > screening.mostGrowth) {
      problems.error(places.of(document), "links-too-long");
      return false;
    }
    return true;
  }

  @Override
  public void visit(HtmlBlock html) {
    rawHtml(html);
  }

  @Override
  public void visit(HtmlInline html) {
    rawHtml(html);
  }

  @Override
  public void visit(Heading heading) {
    if (!(heading.getParent() instanceof Document)) {
      problems.error(places.of(heading), "heading-not-alone");
    }
    visitChildren(heading);
  }

  /**
   * A reference link repeats the address of its definition, so a short text can expand to a very
   * long page.
   */
  @Override
  public void visit(Link link) {
    grow(link.getDestination(), link.getTitle());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    grow(image.getDestination(), image.getTitle());
    visitChildren(image);
  }

  @Override
  protected void visitChildren(Node parent) {
    depth++;
    if (depth <= DEEPEST) {
      super.visitChildren(parent);
    } else if (parent.getFirstChild() != null) {
      problems.error(places.of(parent), "nesting-too-deep");
    }
    depth--;
  }

  private void grow(String destination, String title) {
    growth += destination.length() + (title == null ? 0 : title.length());
  }

  private void rawHtml(Node html) {
    Origin origin = places.of(html);
    problems.add(
        Problem.error(origin, Message.of("raw-html", origin.firstLine()))
            .withHint(Message.of("hint.raw-html")));
  }
}
