package org.huiyin.draft.page;

import java.util.Optional;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A table of a page, if it is one of data. */
final class HtmlTable {
  private static final int MOST_LINES = 2000;

  private HtmlTable() {}

  static Optional<Block.Table> read(Element table) {
    Reader reader = new Reader(table);
    NodeTraversor.filter(reader, table);
    return reader.nested ? Optional.empty() : reader.grid.table();
  }

  /** Stops at a table in the table: the outer one then only places texts. */
  private static final class Reader implements NodeFilter {
    private final Element table;
    private final Grid grid = new Grid();
    private final StringBuilder piece = new StringBuilder();
    private String cell = "";
    private boolean inside;
    private boolean nested;

    Reader(Element table) {
      this.table = table;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (inside) {
          piece.append(words.getWholeText());
        }
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      switch (element.normalName()) {
        case "table":
          nested = element != table;
          return nested ? FilterResult.STOP : FilterResult.CONTINUE;
        case "tr":
          grid.row();
          break;
        case "td":
        case "th":
          inside = true;
          cell = "";
          piece.setLength(0);
          break;
        case "br":
        case "p":
        case "div":
        case "li":
          end();
          break;
        case "script":
        case "style":
        case "caption":
        case "o:p":
          return FilterResult.SKIP_ENTIRELY;
        default:
          break;
      }
      boolean hidden =
          LineText.compact(element.attr("style"))
              .toLowerCase(java.util.Locale.ROOT)
              .contains("display:none");
      return hidden ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("td") || name.equals("th")) {
          end();
          inside = false;
          grid.cell(cell, span(element, "colspan"), span(element, "rowspan"));
        } else if (name.equals("p") || name.equals("div") || name.equals("li")) {
          end();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void end() {
      cell = LineText.join(cell, LineText.of(piece));
      piece.setLength(0);
    }

    private static int span(Element element, String attribute) {
      String value = element.attr(attribute).strip();
      return value.matches("\\d{1,5}") ? Math.min(MOST_LINES, Integer.parseInt(value)) : 1;
    }
  }
}
