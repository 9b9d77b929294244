package org.huiyin.resolve.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A node whose HTML is settled: it has taken the place of a link, an image or a heading of the
 * parsed text.
 *
 * <p>Attributes are written in the order in which they were given. {@code href} and {@code src} are
 * URLs as the author wrote them; what must be percent-encoded in them is encoded when they are
 * written.
 */
final class Element extends CustomNode {
  private static final String REPORTED = "reported";
  private static final Set<String> BINDING =
      Set.of("figure-ref", "claim-ref", "date-ref", REPORTED);

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private boolean filled;

  Element(String tag) {
    this.tag = tag;
  }

  /**
   * In the place of a link that leads nowhere: that has been reported, so what it was to bind is
   * not missing twice.
   */
  static Element reported() {
    return new Element("span").with("class", REPORTED);
  }

  Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Takes the place of a node, and its children. */
  void replace(Node node) {
    setSourceSpans(node.getSourceSpans());
    adopt(node);
    node.insertAfter(this);
    node.unlink();
  }

  private void adopt(Node node) {
    if (isVoid()) {
      return;
    }
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      appendChild(child);
      child = next;
    }
  }

  /** Puts in a text that stands in another place of the sources, where it is judged. */
  void fill(String text) {
    filled = true;
    Text node = new Text(text);
    node.setSourceSpans(getSourceSpans());
    appendChild(node);
  }

  String tag() {
    return tag;
  }

  Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** Whether it is no element of the page, and only its text is written. */
  boolean isReported() {
    return attributes.getOrDefault("class", "").equals(REPORTED);
  }

  /** Whether its text is bound to a figure, a claim or a date, or judged in another place. */
  boolean binds() {
    return filled || BINDING.contains(attributes.getOrDefault("class", ""));
  }

  /** Whether it is an element that has no content. */
  boolean isVoid() {
    return tag.equals("img");
  }
}
