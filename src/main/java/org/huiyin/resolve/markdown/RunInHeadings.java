package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.huiyin.model.Prose;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.VisibleText;

/**
 * The run-in headings of a text: the sentence before an id within a paragraph, <code>
 * 一是强化创新。{#s2-1}</code>. Figures, claims, commitments and links can name the id.
 */
final class RunInHeadings {
  private static final Pattern SENTENCES = Pattern.compile("(?<=[。！？；\\n])(?=[^”’」』）》】])");
  private static final int LONGEST = 300;
  private static final Pattern LAST_STOP = Pattern.compile("[。，；：、.,;:\\s]+$");

  private final NodeOrigins places;
  private final HeadingIds ids;
  private final Problems problems;
  private final List<Prose.RunIn> found = new ArrayList<>();

  RunInHeadings(NodeOrigins places, HeadingIds ids, Problems problems) {
    this.places = places;
    this.ids = ids;
    this.problems = problems;
  }

  List<Prose.RunIn> found() {
    return found;
  }

  /**
   * Replaces the ids in a block by elements.
   *
   * @param section the id of the section that contains the block; empty before the first
   */
  void take(Node block, String section) {
    Map<Node, Map<IdMark, String>> texts = new HashMap<>();
    for (IdMark mark : marksIn(block)) {
      String heading =
          paragraph(mark)
              .map(each -> texts.computeIfAbsent(each, RunInHeadings::textsOf))
              .map(before -> lastSentence(before.get(mark)))
              .orElse("");
      if (VisibleText.isIn(heading)) {
        ids.take(mark)
            .ifPresentOrElse(
                id -> {
                  found.add(new Prose.RunIn(id, heading, section));
                  new Element("span").with("id", id).with("class", "run-in").replace(mark);
                },
                mark::unlink);
      } else {
        refuse(mark);
      }
    }
  }

  private static Map<IdMark, String> textsOf(Node paragraph) {
    return PlainText.beforeIds(paragraph, LONGEST);
  }

  /** Reports the ids in a heading that do not stand at its end. */
  void refuse(Node heading) {
    marksIn(heading).forEach(this::refuse);
  }

  private void refuse(IdMark mark) {
    String written = "{#" + mark.id() + "}";
    problems.add(
        Problem.error(places.of(mark), Message.of("unparsed-id", written))
            .withHint(Message.of("hint.id-place", written)));
  }

  private static List<IdMark> marksIn(Node block) {
    List<IdMark> marks = new ArrayList<>();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof IdMark mark) {
              marks.add(mark);
            }
            visitChildren(node);
          }
        });
    return marks;
  }

  /** The paragraph in which readers can jump to the mark: not one in the text of a link. */
  private static Optional<Node> paragraph(Node mark) {
    Node parent = mark.getParent();
    while (parent != null && !(parent instanceof Paragraph)) {
      boolean isLink =
          parent instanceof Link || parent instanceof Element element && element.tag().equals("a");
      if (isLink) {
        return Optional.empty();
      }
      parent = parent.getParent();
    }
    return Optional.ofNullable(parent);
  }

  private static String lastSentence(String text) {
    String[] sentences = SENTENCES.split(text.strip());
    return LAST_STOP.matcher(sentences[sentences.length - 1]).replaceFirst("").strip();
  }
}
