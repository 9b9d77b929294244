package org.huiyin.draft.page.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a DOCX file say of paragraphs, each with what it inherits. */
public final class DocxStyles extends DocxXml {
  /** Styles inherit from one another no deeper than this. */
  private static final int DEEPEST = 20;

  /**
   * A style.
   *
   * @param numId the list that numbers it; empty if none
   * @param align the value of {@code w:jc}; empty if it gives none
   */
  public record Style(String parent, String numId, int level, String align, boolean strong) {}

  public static final Style PLAIN = new Style("", "", -1, "", false);

  private final Map<String, Style> styles = new HashMap<>();
  private String id = "";

  @Override
  protected Step start(String name, XMLStreamReader xml) {
    Style style = styles.getOrDefault(id, PLAIN);
    String value = attribute(xml, "val");
    switch (name) {
      case "style":
        id = attribute(xml, "styleId");
        styles.put(id, PLAIN);
        break;
      case "basedOn":
        put(new Style(value, style.numId, style.level, style.align, style.strong));
        break;
      case "numId":
        put(new Style(style.parent, value, style.level, style.align, style.strong));
        break;
      case "ilvl":
        put(new Style(style.parent, style.numId, number(value, 0), style.align, style.strong));
        break;
      case "jc":
        put(new Style(style.parent, style.numId, style.level, value, style.strong));
        break;
      case "b":
        put(new Style(style.parent, style.numId, style.level, style.align, isOn(xml)));
        break;
      default:
        break;
    }
    return Step.INTO;
  }

  private void put(Style style) {
    if (!id.isEmpty()) {
      styles.put(id, style);
    }
  }

  @Override
  protected void end(String name) {
    if (name.equals("style")) {
      id = "";
    }
  }

  public Style of(String styleId) {
    Style found = PLAIN;
    String at = styleId;
    for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
      Style style = styles.get(at);
      found =
          new Style(
              "",
              found.numId.isEmpty() ? style.numId : found.numId,
              found.level < 0 ? style.level : found.level,
              found.align.isEmpty() ? style.align : found.align,
              found.strong || style.strong);
      at = style.parent;
    }
    return found;
  }
}
