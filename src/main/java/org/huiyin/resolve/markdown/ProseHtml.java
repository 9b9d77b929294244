package org.huiyin.resolve.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.huiyin.language.NumberRuns;
import org.huiyin.language.Texts;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;

/**
 * Renders the nodes that commonmark does not know: {@link Element}s, and tables that scroll on
 * narrow screens; and text, in which numbers stay with their units.
 */
final class ProseHtml implements NodeRenderer {
  /**
   * A language and the name of a file. Only letters, so that no number stands in it unseen by the
   * audit.
   */
  private static final Pattern FILE = Pattern.compile("[a-z]+ ([a-z./-]+)");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Map<String, String> scrolled;

  ProseHtml(HtmlNodeRendererContext context, Language language) {
    this.context = context;
    this.html = context.getWriter();
    // A group, not a region: regions are landmarks, and landmarks need different names.
    this.scrolled =
        attributes(
            "class",
            "table-scroll",
            "role",
            "group",
            "tabindex",
            "0",
            "aria-label",
            Texts.of(language).get("prose.table"));
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Element.class, TableBlock.class, IdMark.class, Footnote.Reference.class, Text.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      render(text);
    } else if (node instanceof Element element && element.isReported()) {
      renderChildren(element);
    } else if (node instanceof Element element) {
      render(element);
    } else if (node instanceof IdMark mark) { // Reported: it stands where no id can be.
      html.text("{#" + mark.id() + "}");
    } else if (node instanceof Footnote.Reference reference) { // Reported.
      html.text("[^" + reference.label() + "]");
    } else {
      html.line();
      html.tag("div", scrolled);
      html.line();
      html.tag("table");
      renderChildren(node);
      html.tag("/table");
      html.line();
      html.tag("/div");
      html.line();
    }
  }

  /** Text, in which a number stays on a line with its unit. Links of figures see to that. */
  private void render(Text text) {
    if (text.getParent() instanceof Element element
        && "figure-ref".equals(element.attributes().get("class"))) {
      html.text(text.getLiteral());
      return;
    }
    for (NumberRuns.Part part : NumberRuns.of(text.getLiteral())) {
      if (part.together()) {
        html.tag("span", attributes("class", "n"));
      }
      html.text(part.text());
      if (part.together()) {
        html.tag("/span");
      }
    }
  }

  private void render(Element element) {
    boolean standsAlone = element.getParent() instanceof Document;
    if (standsAlone) {
      html.line();
    }
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    attributes.computeIfPresent("href", (name, url) -> context.encodeUrl(url));
    attributes.computeIfPresent("src", (name, url) -> context.encodeUrl(url));
    html.tag(element.tag(), attributes, element.isVoid());
    if (!element.isVoid()) {
      renderChildren(element);
      html.tag("/" + element.tag());
    }
    if (!element.mark().isEmpty()) {
      html.tag("span", attributes("class", "link-mark"));
      html.text(element.mark());
      html.tag("/span");
    }
    element.former().ifPresent(this::render);
    if (standsAlone) {
      html.line();
    }
  }

  /** A struck-out value, told in words to those who do not see the line through it. */
  private void render(References.Former former) {
    html.tag("span", attributes("class", "former"));
    hidden(former.label());
    html.tag("del");
    html.text(former.value());
    html.tag("/del");
    html.tag("a", attributes("class", "former-note", "href", former.href()));
    html.text(former.note());
    html.tag("/a");
    html.tag("/span");
  }

  private void hidden(String text) {
    html.tag("span", attributes("class", "unseen"));
    html.text(text);
    html.tag("/span");
  }

  private void renderChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  /**
   * Replaces the obsolete attribute {@code align} of cells by a class, and adds the scope of
   * headers. Marks lists whose numbers end with a bracket, and names the file of a block of code:
   * {@code ```yaml figures.yml}.
   */
  static void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof OrderedList list && ")".equals(list.getMarkerDelimiter())) {
      attributes.put("class", "bracket");
    }
    if (node instanceof FencedCodeBlock code && tag.equals("pre")) {
      Matcher info = FILE.matcher(code.getInfo());
      if (info.matches()) {
        attributes.put("data-file", info.group(1));
      }
    }
    if (!(node instanceof TableCell)) {
      return;
    }
    String alignment = attributes.remove("align");
    if (tag.equals("th")) {
      attributes.put("scope", "col");
    }
    if (alignment != null) {
      attributes.put("class", "align-" + alignment);
    }
  }

  private static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
