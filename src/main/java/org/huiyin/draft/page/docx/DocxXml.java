package org.huiyin.draft.page.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part of a DOCX file. Elements are known by the last part of their namespace,
 * which differs between the transitional and the strict form. A DTD is refused.
 */
public abstract class DocxXml {
  /** An element outside the namespaces that are read. */
  private static final String OTHER = "";

  private static final String DTD = "DTD";

  /** What is done at a start tag. */
  public enum Step {
    INTO,
    OVER
  }

  /** The attribute {@code w:val}, or of another name. */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A number, or what stands for a missing or broken one. */
  public static int number(String value, int otherwise) {
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether a switch such as {@code <w:b/>} is on. */
  public static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return !value.equals("0")
        && !value.equals("false")
        && !value.equals("off")
        && !value.equals("none");
  }

  protected abstract Step start(String name, XMLStreamReader xml);

  protected abstract void end(String name);

  protected void text(String text) {}

  public final void read(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      event(xml, xml.next());
    }
    xml.close();
  }

  private void event(XMLStreamReader xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.DTD:
        throw new XMLStreamException(DTD);
      case XMLStreamConstants.START_ELEMENT:
        if (start(name(xml), xml) == Step.OVER) {
          skip(xml);
        }
        break;
      case XMLStreamConstants.END_ELEMENT:
        end(name(xml));
        break;
      case XMLStreamConstants.CHARACTERS:
      case XMLStreamConstants.CDATA:
      case XMLStreamConstants.SPACE:
        text(xml.getText());
        break;
      default:
        break;
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** {@code w:p} is {@code p}, {@code mc:Choice} is {@code mc:Choice}. */
  private static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String local = xml.getLocalName();
    if (space.contains("wordprocessingml") && space.endsWith("/main")
        || space.endsWith("package/2006/relationships")) {
      return local;
    }
    if (space.endsWith("markup-compatibility/2006")) {
      return "mc:" + local;
    }
    if (space.endsWith("/math")) {
      return "m:" + local;
    }
    boolean picture = local.equals("blip") || local.equals("imagedata") || local.equals("docPr");
    return picture ? "pic:" + local : OTHER;
  }
}
