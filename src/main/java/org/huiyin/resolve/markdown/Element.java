package org.huiyin.resolve.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.huiyin.resolve.value.References;

/**
 * An HTML element that replaces a link, image or heading of the parsed text.
 *
 * <p>Attributes are written in the order in which they were added. {@code href} and {@code src} are
 * percent-encoded when they are written.
 */
final class Element extends CustomNode {
  private static final String REPORTED = "reported";
  private static final Set<String> BINDING =
      Set.of("figure-ref", "claim-ref", "date-ref", REPORTED);

  private final String tag;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private boolean filled;
  private String mark = "";
  private Optional<References.Former> former = Optional.empty();

  Element(String tag) {
    this.tag = tag;
  }

  /**
   * Replaces an invalid link, which has been reported. Its text counts as bound, so that it is not
   * reported a second time.
   */
  static Element reported() {
    return new Element("span").with("class", REPORTED);
  }

  Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Replaces a node and adopts its children. */
  void replace(Node node) {
    setSourceSpans(node.getSourceSpans());
    adopt(node);
    node.insertAfter(this);
    node.unlink();
  }

  /** Takes the place of a node and has it as its child. */
  void around(Node node) {
    setSourceSpans(node.getSourceSpans());
    node.insertBefore(this);
    appendChild(node);
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

  /** Inserts a text from another source file, which is checked there. */
  void fill(String text) {
    filled = true;
    Text node = new Text(text);
    node.setSourceSpans(getSourceSpans());
    appendChild(node);
  }

  /** Has a mark written after the element, which is not a part of the author's text. */
  void mark(String text) {
    mark = text;
  }

  String mark() {
    return mark;
  }

  /** Has a value that is not true any more written after the element; it is no part of the text. */
  void former(References.Former value) {
    former = Optional.of(value);
  }

  Optional<References.Former> former() {
    return former;
  }

  String tag() {
    return tag;
  }

  Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** Whether it replaces an invalid link: only its text is written. */
  boolean isReported() {
    return attributes.getOrDefault("class", "").equals(REPORTED);
  }

  /** Whether its text is bound to a figure, claim or date, or is checked elsewhere. */
  boolean binds() {
    return filled || BINDING.contains(attributes.getOrDefault("class", ""));
  }

  /** The sign of a footnote, or a link back from a note: not a part of the text. */
  static Element ofNote(String tag, String kind) {
    return new Element(tag).with("class", "note-" + kind);
  }

  /** Whether it is a sign that is not a part of the text. */
  boolean isSign() {
    return attributes.getOrDefault("class", "").startsWith("note-");
  }

  /** Whether it is the caption of a table. */
  boolean isCaption() {
    return tag.equals("caption");
  }

  /** Whether it is a void element, which has no content. */
  boolean isVoid() {
    return tag.equals("img");
  }
}
