package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Keeps lines apart that are paragraphs of their own. Word processors write one line a paragraph;
 * Markdown joins lines without an empty line between them.
 *
 * <p>A line begins a paragraph if it is indented with ideographic spaces, or if it begins with a
 * number such as {@code 一、}, {@code （一）}, {@code 1、} or {@code 一是} and the line before it ends a
 * sentence. Where that is only likely, the lines are joined and a warning tells it.
 */
final class ParagraphLines {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：][”’」』）》】]*$");
  private static final Pattern ENGLISH_END = Pattern.compile("[.!?:;][”’\")]*$");

  /** A line that an author wrapped is shorter. */
  private static final int LONGEST_WRAPPED = 120;

  private static final String HAN = "[一二三四五六七八九十]";

  /** The number of a heading or item at the start of a line. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:第?X{1,3}(?:[、，：]|[是要](?!个))|第X{1,3}是|[（(](?:X{1,3}|[0-9]{1,2})[）)]".replace("X", HAN)
              + "|[0-9]{1,2}(?:[、）)]|[.．](?![0-9]))|[①-⑳⑴-⒇㈠-㈩])");

  /** The number of a heading, which may be a line without a full stop. */
  private static final Pattern HEADING =
      Pattern.compile("^(?:" + HAN + "{1,3}、(?!" + HAN + "{1,3}[、产])|（" + HAN + "{1,3}）)");

  private static final int LONGEST_HEADING = 40;
  private static final Pattern PUNCTUATION_END = Pattern.compile("[，、,；;。：:！？]$");

  private final NodeOrigins places;
  private final Language language;
  private final Problems problems;

  private ParagraphLines(NodeOrigins places, Language language, Problems problems) {
    this.places = places;
    this.language = language;
    this.problems = problems;
  }

  static void separate(Node document, NodeOrigins places, Language language, Problems problems) {
    List<Paragraph> paragraphs = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            paragraphs.add(paragraph);
          }
        });
    ParagraphLines lines = new ParagraphLines(places, language, problems);
    paragraphs.forEach(lines::separate);
  }

  private void separate(Paragraph paragraph) {
    List<Origin> joined = new ArrayList<>();
    Paragraph current = paragraph;
    StringBuilder before = new StringBuilder();
    Node child = paragraph.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof SoftLineBreak && next != null) {
        Origin place = places.of(next);
        String after = lineText(next);
        if (isIndented(place) || beginsItem(before.toString(), after)) {
          current = split(current, child);
        } else if (seemsApart(before.toString(), after)) {
          joined.add(place.file().at(place.start(), place.start()));
        }
        before.setLength(0);
      } else if (child instanceof HardLineBreak) {
        before.setLength(0);
      } else {
        before.append(PlainText.ofInline(child));
      }
      child = next;
    }
    if (!joined.isEmpty()) {
      problems.add(
          Problem.warning(joined.get(0), Message.of("lines-joined", joined.size()))
              .withHint(Message.of("hint.lines-joined")));
    }
  }

  private static String lineText(Node first) {
    StringBuilder text = new StringBuilder();
    Node node = first;
    while (node != null && !(node instanceof SoftLineBreak || node instanceof HardLineBreak)) {
      text.append(PlainText.ofInline(node));
      node = node.getNext();
    }
    return text.toString().strip();
  }

  private static boolean isIndented(Origin place) {
    return LineIndents.isIn(place.file().line(place.line()));
  }

  private static boolean beginsItem(String before, String after) {
    return SENTENCE_END.matcher(before.strip()).find() && NUMBER.matcher(after).find();
  }

  private boolean seemsApart(String before, String after) {
    String text = before.strip();
    return language == Language.EN
        ? text.length() > LONGEST_WRAPPED && ENGLISH_END.matcher(text).find()
        : SENTENCE_END.matcher(text).find() || HEADING.matcher(after).find() || isHeading(text);
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && HEADING.matcher(line).find()
        && !PUNCTUATION_END.matcher(line).find();
  }

  /** Moves what follows a line break to a new paragraph behind the old one. */
  private static Paragraph split(Paragraph paragraph, Node lineBreak) {
    Paragraph rest = new Paragraph();
    Node moved = lineBreak.getNext();
    lineBreak.unlink();
    Optional<SourceSpan> start = moved.getSourceSpans().stream().findFirst();
    while (moved != null) {
      Node next = moved.getNext();
      rest.appendChild(moved);
      moved = next;
    }
    paragraph.insertAfter(rest);
    if (start.isPresent()) {
      int line = start.get().getLineIndex();
      List<SourceSpan> spans = paragraph.getSourceSpans();
      rest.setSourceSpans(spans.stream().filter(span -> span.getLineIndex() >= line).toList());
      paragraph.setSourceSpans(spans.stream().filter(span -> span.getLineIndex() < line).toList());
    }
    if (paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list) {
      list.setTight(false);
    }
    return rest;
  }
}
