package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/** 大汉 Hanweb JCMS: comments mark where each field begins and ends. */
final class Hanweb implements ContentSystem {
  private static final String BEGIN = "ZJEG_RSS.content.begin";
  private static final String END = "ZJEG_RSS.content.end";

  @Override
  public String name() {
    return "Hanweb";
  }

  @Override
  public List<List<Node>> bodies(Document page) {
    List<List<Node>> bodies = new ArrayList<>();
    for (Comment begin : comments(page, BEGIN)) {
      List<Node> body = between(begin, END);
      if (!body.isEmpty()) {
        bodies.add(body);
      }
    }
    bodies.addAll(
        ContentSystem.elements(
            page,
            "#zoom, #ivs_content, .ivs_content, #zoomcon, .art_content, .main-fl-gn, .bt-content"));
    return bodies;
  }

  /** The value of a field: {@code <!--<$[标题名称(html)]>begin-->…<!--<$[标题名称(html)]>end-->}. */
  static Optional<String> field(Document page, String name) {
    for (Comment begin : comments(page, "<$[" + name)) {
      if (begin.getData().strip().endsWith("begin")) {
        String value = LineText.of(text(between(begin, "<$[" + name)));
        if (!value.isEmpty()) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  private static String text(List<Node> nodes) {
    StringBuilder text = new StringBuilder();
    HtmlBlocks.of(nodes, Siblings.NONE).seen().stream()
        .map(HtmlBlocks.Seen::block)
        .forEach(block -> text.append(block instanceof Block.Paragraph line ? line.text() : ""));
    return text.toString();
  }

  private static List<Comment> comments(Document page, String start) {
    List<Comment> comments = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment && comment.getData().strip().startsWith(start)) {
            comments.add(comment);
          }
        },
        page);
    return comments;
  }

  /** The siblings between two comments; none if the second is elsewhere. */
  private static List<Node> between(Comment begin, String end) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = begin.nextSibling(); node != null; node = node.nextSibling()) {
      if (node instanceof Comment comment && comment.getData().strip().startsWith(end)) {
        return nodes;
      }
      nodes.add(node);
    }
    return List.of();
  }
}
