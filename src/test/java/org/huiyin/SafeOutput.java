package org.huiyin;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What must hold in every file of a site, whatever its authors wrote. */
final class SafeOutput {
  /** What a hostile value would add if it got through: elements, attributes and calls. */
  private static final Pattern HOSTILE_NAME = Pattern.compile("on[a-z]+|.*hostile.*|srcdoc");

  private static final Set<String> NEVER =
      Set.of("iframe", "object", "embed", "base", "applet", "foreignobject", "frame");
  private static final Pattern ACTIVE =
      Pattern.compile("(?is)[\\s\\p{Cntrl}]*(javascript|vbscript|data|file|blob)\\s*:.*");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "poster", "srcset", "data");

  /** What depends on the words of a text. */
  private static final Set<String> LAYOUT = Set.of("wbr", "time", "span");

  /** Begins like a formula, and is no number. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[\\s\\p{Cf}\u3000]*[=+\\-@＝＋－＠].*|[\t\r].*");

  private static final Pattern SIGNED = Pattern.compile("[-+][0-9]+([.][0-9]+)?");

  /** What nobody sees and what changes the direction of a text, outside of JSON's own escapes. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Document> pages = new TreeMap<>();

  /** Reads every file of a site as what it is. */
  static SafeOutput of(Path site) throws IOException {
    SafeOutput output = new SafeOutput();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = site.relativize(file).toString().replace('\\', '/');
        if (name.matches(".*\\.(html|xml|json|csv|svg|txt|js|css|yml|md|webmanifest)|_headers")) {
          output.read(name, Files.readAllBytes(file));
        }
      }
    }
    return output;
  }

  List<String> faults() {
    return faults;
  }

  private void read(String name, byte[] bytes) throws IOException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      faults.add(name + ": not in UTF-8");
      return;
    }
    if (INVISIBLE.matcher(text).find()) {
      faults.add(name + ": invisible characters");
    }
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> html(name, text);
      case "xml", "svg" -> xml(name, bytes);
      case "json" -> json(name, text);
      case "csv" -> csv(name, text);
      default -> {}
    }
  }

  private void html(String name, String text) {
    Document page = Jsoup.parse(text);
    pages.put(name, page);
    for (Element element : page.getAllElements()) {
      List<String[]> attributes = new ArrayList<>();
      for (Attribute each : element.attributes()) {
        attributes.add(new String[] {each.getKey(), each.getValue()});
      }
      element(name, element.normalName(), attributes);
      if (element.normalName().equals("script") && !element.hasAttr("src")) {
        if (element.attr("type").equals("application/ld+json")) {
          json(name + " (linked data)", element.data());
        } else {
          faults.add(name + ": a script in the page");
        }
      }
    }
  }

  private void element(String name, String element, List<String[]> attributes) {
    if (element.contains("hostile") || NEVER.contains(element)) {
      faults.add(name + ": <" + element + ">");
    }
    for (String[] each : attributes) {
      String key = each[0].toLowerCase(Locale.ROOT);
      if (HOSTILE_NAME.matcher(key).matches()) {
        faults.add(name + ": <" + element + " " + key + ">");
      }
      if (ADDRESSES.contains(key) && ACTIVE.matcher(each[1]).matches()) {
        faults.add(name + ": <" + element + " " + key + "=" + each[1] + ">");
      }
      if (key.equals("style") && each[1].matches("(?is).*(url|expression|hostile).*")) {
        faults.add(name + ": <" + element + " style=" + each[1] + ">");
      }
    }
  }

  private void xml(String name, byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      xml(name, builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException | ParserConfigurationException e) {
      faults.add(name + ": " + e.getMessage());
    }
  }

  private void xml(String name, Node node) {
    if (node.getNodeType() == Node.ELEMENT_NODE) {
      List<String[]> attributes = new ArrayList<>();
      for (int i = 0; i < node.getAttributes().getLength(); i++) {
        Node each = node.getAttributes().item(i);
        attributes.add(new String[] {each.getNodeName(), each.getNodeValue()});
      }
      element(name, node.getNodeName().toLowerCase(Locale.ROOT), attributes);
      if (node.getNodeName().equals("script")) {
        faults.add(name + ": a script");
      }
      if (node.getNodeName().matches("content|summary")
          && ((org.w3c.dom.Element) node).getAttribute("type").matches(".*html.*")) {
        html(name + " (feed)", node.getTextContent());
      }
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      xml(name, children.item(i));
    }
  }

  private void json(String name, String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      reader.skipValue();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        faults.add(name + ": more than one value");
      }
    } catch (IOException | JsonParseException | IllegalStateException e) {
      faults.add(name + ": " + e.getMessage());
    }
  }

  private void csv(String name, String text) throws IOException {
    try (CSVParser rows = CSVParser.parse(text.replace("\uFEFF", ""), CSVFormat.RFC4180)) {
      int width = -1;
      for (CSVRecord row : rows) {
        width = width < 0 ? row.size() : width;
        if (row.size() != width) {
          faults.add(name + ": a row of " + row.size() + " cells instead of " + width);
        }
        for (String cell : row) {
          if (FORMULA.matcher(cell).matches() && !SIGNED.matcher(cell).matches()) {
            faults.add(name + ": the cell " + cell);
          }
        }
      }
    } catch (UncheckedIOException e) {
      faults.add(name + ": " + e.getMessage());
    }
  }

  /**
   * The elements of each page in their order, with their attributes. Left out is what depends on
   * the width and the words of a text: charts, places where a line may end, classes, days.
   */
  Map<String, String> elements() {
    Map<String, String> elements = new TreeMap<>();
    pages.forEach(
        (name, page) ->
            elements.put(
                name,
                withoutCharts(page).getAllElements().stream()
                    .filter(each -> !LAYOUT.contains(each.normalName()))
                    .map(SafeOutput::outline)
                    .collect(Collectors.joining("\n"))));
    return elements;
  }

  private static Document withoutCharts(Document page) {
    Document rest = page.clone();
    rest.select("svg").remove();
    return rest;
  }

  /** Every element of a page, with its attributes, once. */
  Set<String> kindsOfElements() {
    return pages.values().stream()
        .flatMap(page -> page.getAllElements().stream())
        .map(SafeOutput::outline)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String outline(Element element) {
    return element.normalName()
        + element.attributes().asList().stream()
            .map(Attribute::getKey)
            .filter(key -> !key.equals("class"))
            .sorted()
            .collect(Collectors.joining(" ", " ", ""));
  }
}
