package org.huiyin.draft.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A system that government pages are published by, known by the element that holds the text. */
interface ContentSystem {

  /** Its name, as {@link Page#origin} has it. */
  String name();

  /** What may hold the text, in the order of the page: nodes that stand side by side. */
  List<List<Node>> bodies(Document page);

  /** The elements that a selector finds, each a body of its own. */
  static List<List<Node>> elements(Document page, String selector) {
    return page.select(selector).stream().map(ContentSystem::body).toList();
  }

  private static List<Node> body(Element element) {
    return List.of(element);
  }
}
