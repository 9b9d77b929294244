package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.draft.page.text.DecodedText;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page as browsers save it. */
final class HtmlReader {
  /** A page has some thousand tags; this many would take more memory than a letter is worth. */
  private static final int MOST_TAGS = 600_000;

  /** How near to its container a salutation or signature is looked for, in lines. */
  private static final int NEAR = 6;

  private static final Pattern TITLE_START = Pattern.compile("关于|^对|答复.*建议|答复.*提案");
  private static final Pattern TITLE_PART =
      Pattern.compile("[^。；：>＞]{0,40}(?:关于|对|人大|政协|会议|代表大会)[^。；：>＞]{0,40}");

  /** Shorter links are those of menus. */
  private static final int LINKED_TITLE = 12;

  private static final int MOST_CUT = 1000;
  private static final int LONGEST_CUT = 300;

  private final Document page;
  private final BodyChoice body;
  private final List<HtmlBlocks.Seen> around;
  private final int before;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Page.Label> labels = new ArrayList<>();
  private final List<Page.Cut> cut = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<Page.Note> notes = new java.util.TreeSet<>();

  private HtmlReader(Document page, Siblings siblings) {
    this.page = page;
    this.body = BodyChoice.of(page, siblings);
    HtmlBlocks outside = HtmlBlocks.around(page, body.nodes());
    this.around = outside.seen();
    this.before = outside.before();
  }

  static Page read(DecodedText text, Siblings siblings) throws RefusedException {
    if (text.text().chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new RefusedException(PageResult.Reason.TOO_LARGE, "");
    }
    HtmlReader reader = new HtmlReader(Jsoup.parse(text.text()), siblings);
    if (text.lost()) {
      reader.notes.add(Page.Note.CHARACTERS_LOST);
    }
    return reader.read();
  }

  private Page read() throws RefusedException {
    labels.addAll(MetaTags.read(page));
    body.blocks().seen().forEach(seen -> blocks.add(seen.block()));
    int first = first();
    int last = last();
    for (int i = before - 1; i >= first; i--) {
      blocks.add(0, around.get(i).block());
    }
    for (int i = before; i < last; i++) {
      blocks.add(around.get(i).block());
    }
    Optional<String> title = headline(first);
    NoLetter.check(title, blocks, surroundings());
    Envelope envelope = Envelope.open(blocks, true);
    title.ifPresent(shown::add);
    outside(0, first, Page.Why.NAVIGATION, envelope.blocks());
    cut.addAll(envelope.cut());
    labels.addAll(envelope.labels());
    body.blocks().hidden().forEach(words -> drop(words, Page.Why.HIDDEN));
    outside(last, around.size(), Page.Why.FOOTER, envelope.blocks());
    if (envelope.isTwice()
        || cut.stream().filter(line -> line.why() == Page.Why.TWICE).count() > 1) {
      notes.add(Page.Note.TEXT_TWICE);
    }
    boolean untitled = Envelope.lines(envelope.blocks()).stream().noneMatch(LetterSigns::isTitle);
    if (title.isEmpty() && untitled) {
      notes.add(Page.Note.TITLE_MISSING);
    }
    return new Page(body.origin(), title, labels, envelope.blocks(), cut, List.copyOf(notes));
  }

  /** A salutation that stands above the container belongs to the text. */
  private int first() {
    if (LetterSigns.salutation(Envelope.lines(blocks)).isPresent()) {
      return before;
    }
    for (int i = before - 1; i >= Math.max(0, before - NEAR); i--) {
      if (LetterSigns.salutationOf(line(i)).isPresent()) {
        return i;
      }
    }
    return before;
  }

  /** So does a signature below it. */
  private int last() {
    if (Envelope.lines(blocks).stream().anyMatch(LetterSigns::isSigningDate)) {
      return before;
    }
    for (int i = before; i < Math.min(around.size(), before + NEAR); i++) {
      if (around.get(i).linked() || Furniture.isFurniture(line(i))) {
        return before;
      }
      if (LetterSigns.isSigningDate(line(i)) && line(i).contains("年")) {
        return i + 1;
      }
    }
    return before;
  }

  private String line(int i) {
    return Envelope.lines(List.of(around.get(i).block())).get(0);
  }

  private Optional<String> headline(int first) {
    List<String> candidates = new ArrayList<>();
    labels.stream()
        .filter(label -> label.field() == Page.Field.TITLE)
        .forEach(label -> candidates.add(label.value()));
    Hanweb.field(page, "标题名称").ifPresent(candidates::add);
    page.select("h1, #ti, .article-title, .arti_title, .title h2, h2.title").stream()
        .limit(20)
        .forEach(element -> candidates.add(joined(element)));
    for (int i = first - 1; i >= 0; i--) {
      if (!Furniture.isFurniture(line(i)) && !around.get(i).linked()) {
        candidates.add(titleEndingAt(i));
      }
    }
    Stream.of(page.title().split("[_|｜]|\\s+-+\\s+|-(?=[^-]*$)|--+"))
        .map(LineText::of)
        .forEach(candidates::add);
    Stream.of(page.title().split("[_|｜\\s-]+")).map(LineText::of).forEach(candidates::add);
    return candidates.stream()
        .filter(LetterSigns::isTitle)
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(line -> !line.isEmpty() && line.length() <= 120)
                    .findFirst());
  }

  /** A title of lines: they are joined as long as its beginning is missing. */
  private String titleEndingAt(int last) {
    String title = line(last);
    for (int i = last - 1; i >= Math.max(0, last - 3) && LetterSigns.isTitle(title); i--) {
      boolean begun = TITLE_START.matcher(title).find();
      if (begun || around.get(i).linked() || !TITLE_PART.matcher(line(i)).matches()) {
        return title;
      }
      title = line(i) + title;
    }
    return title;
  }

  /** A title that is broken over lines. */
  private static String joined(Element element) {
    StringBuilder text = new StringBuilder();
    HtmlBlocks.of(List.of(element), Siblings.NONE).seen().stream()
        .map(HtmlBlocks.Seen::block)
        .forEach(block -> text.append(block instanceof Block.Paragraph line ? line.text() : ""));
    return LineText.of(text);
  }

  private NoLetter.Surroundings surroundings() {
    List<HtmlBlocks.Seen> lines = body.blocks().seen().isEmpty() ? around : body.blocks().seen();
    int linked = 0;
    for (HtmlBlocks.Seen seen : lines) {
      boolean title = Envelope.lines(List.of(seen.block())).get(0).length() >= LINKED_TITLE;
      linked += title && seen.linked() ? 1 : 0;
    }
    boolean scripted =
        !page.select("script").isEmpty()
            && (!page.select("#app, #root, [ng-app], [v-cloak], noscript").isEmpty()
                || page.body().text().length() < 200);
    Optional<String> embedded =
        page.select("iframe[src], embed[src], object[data]").stream()
            .map(element -> element.attr("src") + element.attr("data"))
            .filter(address -> address.toLowerCase(java.util.Locale.ROOT).contains(".pdf"))
            .findFirst();
    return new NoLetter.Surroundings(linked, lines.size(), scripted, embedded);
  }

  /** Reads the labels of what stands around the text, and lists it. */
  private void outside(int from, int to, Page.Why side, List<Block> letter) {
    Set<String> own = new HashSet<>(Envelope.lines(letter));
    StringBuilder links = new StringBuilder();
    Page.Why why = side;
    Optional<Page.Field> open = Optional.empty();
    for (int i = from; i < to; i++) {
      Block block = around.get(i).block();
      if (block instanceof Block.Table table) {
        table(table);
        continue;
      }
      String line = line(i);
      if (around.get(i).linked() && why != Page.Why.RELATED) {
        links.append(links.length() == 0 ? "" : " ").append(line);
        continue;
      }
      drop(links.toString(), why);
      links.setLength(0);
      Optional<Page.Why> furniture = Furniture.why(line);
      why =
          furniture
              .filter(found -> found == Page.Why.RELATED || found == Page.Why.FOOTER)
              .orElse(why);
      open = label(line, open, side == Page.Why.NAVIGATION);
      if (side == Page.Why.NAVIGATION && isOfTitle(line)) {
        continue;
      }
      drop(line, line.length() > 8 && own.contains(line) ? Page.Why.TWICE : furniture.orElse(why));
    }
    drop(links.toString(), why);
  }

  private boolean isOfTitle(String line) {
    String part = LineText.compact(line);
    return part.length() > 6
        && shown.stream().anyMatch(title -> LineText.compact(title).contains(part));
  }

  private Optional<Page.Field> label(String line, Optional<Page.Field> open, boolean above) {
    Optional<Optional<Page.Field>> alone = LabelLines.alone(line);
    if (alone.isPresent()) {
      return alone.get();
    }
    LabelLines.Line values = LabelLines.read(line);
    if (open.isPresent() && values.labels().isEmpty()) {
      LabelLines.add(labels, open, line, Page.Place.INDEX);
    }
    values.labels().stream()
        .filter(
            label ->
                above
                    || label.field() != Page.Field.PUBLISHED
                        && label.field() != Page.Field.SOURCE
                        && label.field() != Page.Field.TITLE)
        .forEach(labels::add);
    return Optional.empty();
  }

  private void table(Block.Table table) {
    labels.addAll(LabelLines.read(table));
    for (List<Block.Cell> row : table.rows()) {
      StringBuilder words = new StringBuilder();
      row.stream()
          .filter(cell -> !cell.merged())
          .forEach(cell -> words.append(cell.text()).append(' '));
      drop(words.toString().strip(), Page.Why.FURNITURE);
    }
  }

  private void drop(String line, Page.Why why) {
    if (!line.isEmpty() && cut.size() < MOST_CUT) {
      cut.add(
          new Page.Cut(
              line.length() > LONGEST_CUT ? line.substring(0, LONGEST_CUT) + "…" : line, why));
    }
  }
}
