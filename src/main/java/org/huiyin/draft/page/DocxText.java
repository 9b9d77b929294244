package org.huiyin.draft.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.huiyin.draft.page.docx.DocxNumbering;
import org.huiyin.draft.page.docx.DocxStyles;
import org.huiyin.draft.page.docx.DocxXml;
import org.huiyin.draft.page.text.LineText;

/**
 * The text of a DOCX file as blocks: runs joined, numbers of lists written out, text boxes read
 * once, deletions left out and insertions taken.
 */
final class DocxText extends DocxXml {
  private static final Set<String> OVER =
      Set.of(
          "delText",
          "instrText",
          "sectPr",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "tblGridChange",
          "numberingChange",
          "delInstrText",
          "object",
          "footnoteReference",
          "commentReference",
          "altChunk");
  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  /** A paragraph that is being read. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> pictures = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String style = "";
    private String align = "";
    private String numId = "";
    private int level = -1;
    private int shown;
    private int strong;
    private boolean joined;
  }

  /** A table that is being read, and its paragraphs in case it only places texts. */
  private static final class OpenTable {
    private final Grid grid = new Grid();
    private final List<Block> blocks = new ArrayList<>();
    private String cell = "";
    private int span = 1;
    private boolean continued;
  }

  private final DocxNumbering numbering;
  private final DocxStyles styles;
  private final DocxParts parts;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Open> paragraphs = new ArrayDeque<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final Deque<Boolean> chosen = new ArrayDeque<>();
  private Optional<Open> unfinished = Optional.empty();
  private String description = "";
  private boolean inProperties;
  private boolean inRun;
  private boolean inText;
  private boolean bold;
  private boolean vanished;
  private boolean changed;
  private boolean external;

  DocxText(DocxNumbering numbering, DocxStyles styles, DocxParts parts) {
    this.numbering = numbering;
    this.styles = styles;
    this.parts = parts;
  }

  List<Block> blocks() {
    return blocks;
  }

  boolean isChanged() {
    return changed;
  }

  boolean hasExternal() {
    return external;
  }

  @Override
  protected Step start(String name, XMLStreamReader xml) {
    external |= name.equals("altChunk");
    if (DELETED.contains(name) && !inProperties) {
      changed = true;
      return Step.OVER;
    }
    if (OVER.contains(name)) {
      return Step.OVER;
    }
    switch (name) {
      case "mc:AlternateContent":
        chosen.push(false);
        return Step.INTO;
      case "mc:Choice":
      case "mc:Fallback":
        return choose();
      case "tbl":
        tables.push(new OpenTable());
        return Step.INTO;
      case "p":
        paragraphs.push(unfinished.filter(open -> paragraphs.isEmpty()).orElseGet(Open::new));
        unfinished = paragraphs.size() == 1 ? Optional.empty() : unfinished;
        return Step.INTO;
      default:
        if (!tables.isEmpty()) {
          table(name, xml);
        }
        if (!paragraphs.isEmpty()) {
          paragraph(name, xml, paragraphs.peek());
        }
        return Step.INTO;
    }
  }

  private Step choose() {
    if (chosen.isEmpty() || chosen.peek()) {
      return Step.OVER;
    }
    chosen.pop();
    chosen.push(true);
    return Step.INTO;
  }

  private void table(String name, XMLStreamReader xml) {
    OpenTable table = tables.peek();
    switch (name) {
      case "tr":
        table.grid.row();
        break;
      case "tc":
        table.cell = "";
        table.span = 1;
        table.continued = false;
        break;
      case "gridSpan":
        table.span = number(attribute(xml, "val"), 1);
        break;
      case "vMerge":
        table.continued = !attribute(xml, "val").equals("restart");
        break;
      case "gridBefore":
        table.grid.cell("", number(attribute(xml, "val"), 1), 1);
        break;
      default:
        break;
    }
  }

  private void paragraph(String name, XMLStreamReader xml, Open open) {
    switch (name) {
      case "pPr":
        inProperties = true;
        break;
      case "pStyle":
        open.style = attribute(xml, "val");
        break;
      case "jc":
        open.align = attribute(xml, "val");
        break;
      case "numId":
        open.numId = attribute(xml, "val");
        break;
      case "ilvl":
        open.level = number(attribute(xml, "val"), 0);
        break;
      case "ins":
      case "moveTo":
        changed = true;
        break;
      case "del":
        changed = true;
        open.joined = true;
        break;
      default:
        run(name, xml, open);
        break;
    }
  }

  private void run(String name, XMLStreamReader xml, Open open) {
    switch (name) {
      case "r":
        inRun = true;
        bold = false;
        vanished = false;
        break;
      case "b":
        bold |= inRun && isOn(xml);
        break;
      case "rFonts":
        bold |= inRun && isHeadingFont(attribute(xml, "eastAsia") + attribute(xml, "ascii"));
        break;
      case "vanish":
        vanished = inRun && isOn(xml);
        break;
      case "t":
      case "m:t":
        inText = true;
        break;
      case "tab":
        add(inRun ? " " : "", open);
        break;
      case "noBreakHyphen":
        add("-", open);
        break;
      case "br":
      case "cr":
        open.lines.add(open.text.toString());
        open.text.setLength(0);
        break;
      case "pic:docPr":
        description = attribute(xml, "descr");
        break;
      case "pic:blip":
        parts.picture(attribute(xml, "embed"), description).ifPresent(open.pictures::add);
        break;
      case "pic:imagedata":
        parts.picture(attribute(xml, "id"), "").ifPresent(open.pictures::add);
        break;
      default:
        break;
    }
  }

  private static boolean isHeadingFont(String font) {
    return font.contains("黑体")
        || font.contains("楷体")
        || font.contains("小标宋")
        || font.contains("SimHei")
        || font.contains("KaiTi");
  }

  @Override
  protected void text(String text) {
    if (inText && !vanished && !paragraphs.isEmpty()) {
      add(text, paragraphs.peek());
    }
  }

  private void add(String text, Open open) {
    for (int i = 0; i < text.length(); i++) {
      if (!LineText.isBlank(text.charAt(i))) {
        open.shown++;
        open.strong += bold ? 1 : 0;
      }
    }
    open.text.append(text);
  }

  @Override
  protected void end(String name) {
    switch (name) {
      case "pPr":
        inProperties = false;
        break;
      case "r":
        inRun = false;
        break;
      case "t":
      case "m:t":
        inText = false;
        break;
      case "mc:AlternateContent":
        chosen.pop();
        break;
      case "p":
        end(paragraphs.pop());
        break;
      case "tc":
        endCell(tables.peek());
        break;
      case "tbl":
        end(tables.pop());
        break;
      default:
        break;
    }
  }

  private void end(Open open) {
    inRun = false;
    if (open.joined && paragraphs.isEmpty() && tables.isEmpty()) {
      open.joined = false;
      unfinished = Optional.of(open);
      return;
    }
    DocxStyles.Style style = styles.of(open.style);
    String numId = open.numId.isEmpty() ? style.numId() : open.numId;
    int level = open.level < 0 ? Math.max(0, style.level()) : open.level;
    open.lines.add(open.text.toString());
    boolean any = open.lines.stream().anyMatch(line -> !LineText.of(line).isEmpty());
    String number =
        any && !numId.isEmpty() && !numId.equals("0") ? numbering.next(numId, level) : "";
    Block.Align align = align(open.align.isEmpty() ? style.align() : open.align);
    boolean strong = open.shown > 0 && (open.strong == open.shown || style.strong());
    for (String line : open.lines) {
      String text = LineText.of(number + line);
      boolean right = LineText.indent(line.replace(' ', '\u00A0')) >= 20;
      if (!text.isEmpty()) {
        put(new Block.Paragraph(text, right ? Block.Align.RIGHT : align, strong, List.of()));
        number = "";
      }
    }
    open.pictures.forEach(this::put);
  }

  private static Block.Align align(String value) {
    switch (value) {
      case "right":
      case "end":
        return Block.Align.RIGHT;
      case "center":
        return Block.Align.CENTRE;
      default:
        return Block.Align.LEFT;
    }
  }

  private void put(Block block) {
    if (tables.isEmpty()) {
      blocks.add(block);
      return;
    }
    OpenTable table = tables.peek();
    table.blocks.add(block);
    if (block instanceof Block.Paragraph line) {
      table.cell = LineText.join(table.cell, line.text());
    }
  }

  private static void endCell(OpenTable table) {
    if (table.continued) {
      table.grid.continued(table.span);
    } else {
      table.grid.cell(table.cell, table.span, 1);
    }
  }

  /** A table inside a cell is text of the cell. */
  private void end(OpenTable table) {
    Optional<Block.Table> data = tables.isEmpty() ? table.grid.table() : Optional.empty();
    if (data.isPresent()) {
      put(data.get());
    } else {
      table.blocks.forEach(this::put);
    }
  }

  /** Ends a paragraph whose mark was deleted and that none follows. */
  void finish() {
    Optional<Open> last = unfinished;
    unfinished = Optional.empty();
    last.ifPresent(this::end);
  }
}
