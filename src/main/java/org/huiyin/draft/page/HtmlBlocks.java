package org.huiyin.draft.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.HanNumerals;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Nodes of a page as blocks: inline elements join without a blank, blocks and {@code br} part
 * paragraphs, what is not shown gives nothing. One pass, without recursion.
 */
final class HtmlBlocks implements NodeFilter {
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(?:pdf|docx?|wps|xlsx?|et|pptx?|ofd|zip|rar|7z|txt|csv|jpe?g|png)(?:[?#].*)?$|.*(?:downfile|download|attachment|filedown|fileid=).*");

  private static final Pattern ICON =
      Pattern.compile(
          "(?i).*(?:icon|/ico|sysimage|filetype|spacer|blank\\.gif|dot\\.gif|qrcode|ewm|erweima|print|close|share|weixin|wechat|logo|banner).*");

  /** A line that is indented further than this stands at the right, as signatures do. */
  private static final int RIGHT_INDENT = 24;

  private static final int SMALLEST_PICTURE = 40;

  /** A block, and whether most of its text is linked. */
  record Seen(Block block, boolean linked) {}

  private final Siblings siblings;
  private final Set<Node> left;
  private final List<Seen> seen = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Block.Link> links = new ArrayList<>();
  private final List<Block.Picture> pictures = new ArrayList<>();
  private final Deque<Boolean> strong = new ArrayDeque<>(List.of(false));
  private final Deque<Block.Align> align = new ArrayDeque<>(List.of(Block.Align.LEFT));
  private final Deque<Integer> counts = new ArrayDeque<>();
  private int shown;
  private int set;
  private int linked;
  private int anchors;
  private int anchorStart;
  private int verbatim;
  private int before = -1;

  private HtmlBlocks(Siblings siblings, Set<Node> left) {
    this.siblings = siblings;
    this.left = left;
  }

  /** The blocks of some nodes, which stand side by side. */
  static HtmlBlocks of(List<Node> nodes, Siblings siblings) {
    HtmlBlocks blocks = new HtmlBlocks(siblings, Set.of());
    nodes.forEach(node -> NodeTraversor.filter(blocks, node));
    blocks.flush();
    return blocks;
  }

  /** The blocks around some nodes: {@link #before()} of them stand before the nodes. */
  static HtmlBlocks around(Node root, List<Node> nodes) {
    Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(nodes);
    HtmlBlocks blocks = new HtmlBlocks(Siblings.NONE, left);
    NodeTraversor.filter(blocks, root);
    blocks.flush();
    return blocks;
  }

  List<Seen> seen() {
    return seen;
  }

  /** How many blocks stand before the nodes that were left out. */
  int before() {
    return before < 0 ? seen.size() : before;
  }

  /** Texts that the page does not show. */
  List<String> hidden() {
    return hidden;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (left.contains(node)) {
      flush();
      before = before < 0 ? seen.size() : before;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      add(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Appearance look = Appearance.of(element);
    if (look.isSilent()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (look.isHidden()) {
      String words = LineText.of(look.element().text());
      if (!words.isEmpty()) {
        hidden.add(words);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    return open(look);
  }

  private FilterResult open(Appearance look) {
    Element element = look.element();
    String name = look.name();
    if (name.equals("br")) {
      flush();
      return FilterResult.CONTINUE;
    }
    if (name.equals("img")) {
      picture(element);
      return FilterResult.CONTINUE;
    }
    if (look.parts()) {
      flush();
      align.push(look.align(align.peek()));
      verbatim += look.isVerbatim() ? 1 : 0;
    }
    if (name.equals("table")) {
      Optional<Block.Table> table = HtmlTable.read(element);
      if (table.isPresent()) {
        element.select("> caption").forEach(caption -> add(caption.text()));
        flush();
        seen.add(new Seen(table.get(), false));
        align.pop();
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    strong.push(look.isStrong(strong.peek()));
    if (name.equals("a")) {
      anchorStart = anchors++ == 0 ? text.length() : anchorStart;
    }
    list(element, name, look.style());
    superscript(element, name);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Appearance look = Appearance.of(element);
    String name = look.name();
    if (name.equals("br") || name.equals("img")) {
      return FilterResult.CONTINUE;
    }
    strong.pop();
    if (name.equals("a")) {
      anchors--;
      link(look.element());
    }
    if (name.equals("ol")) {
      counts.pop();
    }
    if (look.parts()) {
      flush();
      align.pop();
      verbatim -= look.isVerbatim() ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  /** The number that a browser writes before an item of a numbered list. */
  private void list(Element element, String name, String style) {
    if (name.equals("ol")) {
      boolean plain = style.matches("(?s).*list-style(?:-type)?:[^;]*none.*");
      counts.push(plain ? Integer.MIN_VALUE : start(element) - 1);
      return;
    }
    Element parent = element.parent();
    if (!name.equals("li")
        || counts.isEmpty()
        || parent == null
        || !parent.normalName().equals("ol")) {
      return;
    }
    int number = counts.pop();
    counts.push(number == Integer.MIN_VALUE ? number : number + 1);
    String type = LineText.compact(parent.attr("style") + parent.attr("type"));
    boolean counted =
        number != Integer.MIN_VALUE && !element.text().matches("^[（(]?[\\d一二三四五六七八九十]+[）)、.．].*");
    if (counted) {
      add(
          type.contains("cjk") || type.contains("chinese")
              ? HanNumerals.of(number + 1) + "、"
              : (number + 1) + ".");
    }
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
  }

  /**
   * m² is written m&lt;sup&gt;2&lt;/sup&gt;: the exponent must not become a digit of the number.
   */
  private void superscript(Element element, String name) {
    if (name.equals("sup") && element.childrenSize() == 0 && text.length() > 0) {
      String value = element.text();
      char last = text.charAt(text.length() - 1);
      if ((last == 'm' || last == 'M') && (value.equals("2") || value.equals("3"))) {
        element.text(value.equals("2") ? "²" : "³");
      }
    }
  }

  private void add(String words) {
    if (verbatim > 0) {
      String[] lines = words.split("\r\n|\r|\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          flush();
        }
        append(lines[i]);
      }
      return;
    }
    append(words);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!LineText.isBlank(words.charAt(i))) {
        shown++;
        set += strong.peek() ? 1 : 0;
        linked += anchors > 0 ? 1 : 0;
      }
    }
    text.append(words);
  }

  private void link(Element element) {
    String address = element.attr("href").strip();
    if (anchors > 0
        || address.isEmpty()
        || !FILE.matcher(address).matches()
        || address.startsWith("javascript:")) {
      return;
    }
    String words = LineText.of(text.substring(Math.min(anchorStart, text.length())));
    if (!words.isEmpty()) {
      links.add(new Block.Link(words, address, bytes(address)));
    }
  }

  private void picture(Element element) {
    String address = element.attr("src").strip();
    boolean small = isSmall(element.attr("width")) || isSmall(element.attr("height"));
    if (address.isEmpty()
        || small
        || !address.startsWith("data:") && ICON.matcher(address).matches()) {
      return;
    }
    String name = address.startsWith("data:") ? address.replaceFirst("[;,](?s:.*)", "") : address;
    pictures.add(new Block.Picture(name, LineText.of(element.attr("alt")), bytes(address)));
  }

  private static boolean isSmall(String size) {
    return size.matches("\\d{1,4}(?:px)?")
        && Integer.parseInt(size.replace("px", "")) < SMALLEST_PICTURE;
  }

  private Optional<Block.Bytes> bytes(String address) {
    if (!address.startsWith("data:")) {
      return siblings.bytes(address).map(Block.Bytes::new);
    }
    int comma = address.indexOf(',');
    if (comma < 0 || !address.substring(0, comma).endsWith(";base64")) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Bytes(
            Base64.getMimeDecoder()
                .decode(address.substring(comma + 1).replaceAll("[^A-Za-z0-9+/=]", ""))));
  }

  private void flush() {
    if (text.length() > 0) {
      boolean right = LineText.indent(text) >= RIGHT_INDENT;
      boolean all = shown > 0 && linked * 10 >= shown * 6;
      List<String> lines = LineText.paragraphs(text);
      for (int i = 0; i < lines.size(); i++) {
        Block.Align own = right && lines.size() == 1 ? Block.Align.RIGHT : align.peek();
        List<Block.Link> near = i == lines.size() - 1 ? links : List.of();
        seen.add(new Seen(new Block.Paragraph(lines.get(i), own, set == shown, near), all));
      }
      text.setLength(0);
    }
    pictures.forEach(picture -> seen.add(new Seen(picture, false)));
    pictures.clear();
    links.clear();
    shown = 0;
    set = 0;
    linked = 0;
    anchorStart = 0;
  }
}
