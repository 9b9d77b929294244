package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.huiyin.address.Anchors;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.VisibleText;

/**
 * Builds a {@link Prose} from the blocks of a document: sections with their passages and pieces.
 */
final class ProseBuilder {
  static final int SECTION = 2;
  private static final int PASSAGE = 3;

  private final NodeOrigins places;
  private final Language language;
  private final Problems problems;
  private final LinkBinder links;
  private final ChartPlacement charts;
  private final TablePlacement tables;
  private final HeadingIds ids;
  private final TextLines lines;
  private final List<TextLine> wording = new ArrayList<>();
  private final RunInHeadings runIns;
  private final Optional<KeptWords> kept;

  private final List<Prose.Piece> opening = new ArrayList<>();
  private final List<Open> sections = new ArrayList<>();
  private final StringBuilder markup = new StringBuilder();
  private int lastLevel = 1;
  private String lastId = "";

  /** A section that is not finished. */
  private record Open(
      String id, String heading, List<Prose.Heading> passages, List<Prose.Piece> pieces) {}

  ProseBuilder(
      NodeOrigins places, Language language, int depth, References references, Problems problems) {
    this.places = places;
    this.language = language;
    this.problems = problems;
    this.links = new LinkBinder(places, language, depth, references, problems);
    this.charts = new ChartPlacement(places, references, problems);
    this.tables = new TablePlacement(places, language, references, problems);
    this.ids = new HeadingIds(places, problems);
    this.lines = new TextLines(places, language);
    this.runIns = new RunInHeadings(places, ids, problems);
    this.kept = language == Language.ZH ? KeptWords.of(references.areas()) : Optional.empty();
  }

  /**
   * Builds the text of a document.
   *
   * @param notes its footnotes, in the order of their numbers
   */
  Prose build(Node document, List<Footnote> notes) {
    children(document).forEach(this::add);
    endMarkup();
    List<Prose.Section> finished =
        sections.stream()
            .map(
                open ->
                    new Prose.Section(open.id(), open.heading(), open.passages(), open.pieces()))
            .toList();
    List<Prose.Piece> footnotes = notes(notes);
    return new Prose(
        opening,
        finished,
        runIns.found(),
        footnotes,
        links.mentions(),
        links.links(),
        lines.lines(),
        inOrder(wording, line -> line.parts().get(0).origin()),
        inOrder(links.marks(), Prose.MarkedLink::origin));
  }

  /** In the order of the file: notes and captions of tables are read elsewhere. */
  private static <T> List<T> inOrder(List<T> found, Function<T, Origin> place) {
    return found.stream().sorted(Comparator.comparing(each -> place.apply(each).start())).toList();
  }

  private List<Prose.Piece> notes(List<Footnote> notes) {
    if (notes.isEmpty()) {
      return List.of();
    }
    StringBuilder html = new StringBuilder("<ol>\n");
    for (int i = 0; i < notes.size(); i++) {
      html.append("<li id=\"").append(Anchors.note(i + 1)).append("\">\n");
      for (Node block : children(notes.get(i))) {
        html.append(bound(block));
      }
      html.append("</li>\n");
    }
    return List.of(new Prose.Piece.Markup(html.append("</ol>\n").toString()));
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** Binds a block, takes in its lines, and returns its HTML. */
  private String bound(Node block) {
    links.bind(block, lastId);
    runIns.take(block, sections.isEmpty() ? "" : sections.get(sections.size() - 1).id());
    addText(() -> lines.add(block));
    lines.addAll(links.takeAttributes());
    kept.ifPresent(words -> words.in(block));
    return Markdown.html(block, language);
  }

  private void add(Node block) {
    Optional<Image> chart = ChartPlacement.alone(block);
    Optional<Image> table = TablePlacement.alone(block);
    if (chart.isPresent()) {
      endMarkup();
      charts.place(chart.get()).ifPresent(pieces()::add);
    } else if (table.isPresent()) {
      endMarkup();
      addTable(table.get());
    } else if (block instanceof Heading heading) {
      addHeading(heading);
    } else {
      markup.append(bound(block));
    }
  }

  /** Adds a table. What its author wrote in the brackets is its caption. */
  private void addTable(Image image) {
    Optional<TablePlacement.Placed> placed = tables.place(image);
    Element caption = new Element("span").with("class", "table-title");
    caption.replace(image);
    links.bind(caption, lastId);
    lines.add(caption);
    lines.addAll(links.takeAttributes());
    boolean captioned = VisibleText.isIn(PlainText.of(caption));
    placed.ifPresent(
        table -> {
          lines.addAll(table.lines());
          String html = captioned ? Markdown.html(caption, language) : "";
          pieces().add(new Prose.Piece.TablePlace(table.figure(), html));
        });
  }

  private void addHeading(Heading heading) {
    checkLevel(heading);
    if (heading.getLevel() < SECTION) {
      return; // An invalid heading is left out and uses no id.
    }
    if (heading.getLevel() == SECTION) {
      beginSection(heading);
    } else {
      addInnerHeading(heading);
    }
    lastLevel = Math.max(heading.getLevel(), SECTION);
  }

  private void checkLevel(Heading heading) {
    int level = heading.getLevel();
    if (level == 1 || level > lastLevel + 1) {
      Message hint =
          level == 1
              ? Message.of("hint.title-elsewhere")
              : Message.of("hint.heading-level", "#".repeat(lastLevel + 1));
      problems.add(
          Problem.error(places.of(heading), Message.of("heading-level", "#".repeat(level)))
              .withHint(hint));
    }
  }

  private void beginSection(Heading heading) {
    endMarkup();
    for (Node link : LinkBinder.linksIn(heading)) {
      problems.add(
          Problem.error(places.of(link), Message.of("link-in-heading"))
              .withHint(Message.of("hint.link-in-heading")));
    }
    lastId = ids.take(heading, "s" + (sections.size() + 1));
    runIns.refuse(heading);
    SoftBreaks.join(heading);
    addText(() -> lines.addHeading(heading));
    sections.add(new Open(lastId, textOf(heading), new ArrayList<>(), new ArrayList<>()));
  }

  private void addInnerHeading(Heading heading) {
    Element element = new Element("h" + heading.getLevel());
    boolean isPassage = heading.getLevel() == PASSAGE && !sections.isEmpty();
    if (isPassage) {
      Open section = sections.get(sections.size() - 1);
      lastId = ids.take(heading, "s" + sections.size() + "-" + (section.passages().size() + 1));
      element.with("id", lastId);
    } else {
      ids.take(heading).ifPresent(id -> element.with("id", id));
    }
    links.bind(heading, lastId);
    runIns.refuse(heading);
    String text = textOf(heading);
    if (!isPassage) {
      addText(() -> lines.add(heading));
    } else {
      addText(() -> lines.addHeading(heading));
      sections.get(sections.size() - 1).passages().add(new Prose.Heading(lastId, text));
    }
    lines.addAll(links.takeAttributes());
    element.replace(heading);
    markup.append(Markdown.html(element, language));
  }

  /** Adds lines that are the text itself, not attributes of it. */
  private void addText(Runnable adding) {
    int before = lines.lines().size();
    adding.run();
    wording.addAll(lines.lines().subList(before, lines.lines().size()));
  }

  private String textOf(Heading heading) {
    String text = PlainText.of(heading).strip();
    if (!VisibleText.isIn(text)) {
      problems.error(places.of(heading), "empty-heading");
    }
    return text;
  }

  private List<Prose.Piece> pieces() {
    return sections.isEmpty() ? opening : sections.get(sections.size() - 1).pieces();
  }

  private void endMarkup() {
    if (!markup.isEmpty()) {
      pieces().add(new Prose.Piece.Markup(markup.toString()));
      markup.setLength(0);
    }
  }
}
