package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.WebAddress;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reports what looks like a link, an id or a heading but is none, so that readers would see the
 * Markdown: a blank in an address, full-width brackets, a missing bracket.
 */
final class UnparsedText {
  private static final String SCHEMES = "figure|claim|commitment|chart|reply|date|table";

  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\[([^\\[\\]]*)\\]\\(([^()\n]*(?:\\([^()\n]*\\)[^()\n]*){0,9})\\)?|\\]\\(");

  /** A reference without its brackets, or with full-width ones. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[!！]?[\\[［【][^\\[\\]［］【】]*[\\]］】]\\s*[(（]\\s*(?:"
              + SCHEMES
              + ")\\s*[:：][^()（）]*[)）]?|[(（](?:"
              + SCHEMES
              + ")[:：][a-z0-9][^()（）]*[)）]?");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[!！]?[\\[［【][^\\[\\]［］【】]*[\\]］】]\\s*[(（]\\s*(?:https?[:：]|/|images/|files/)[^()（）]*[)）]");

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "!?\\[[^\\[\\]]*\\]\\s*[(（][^()（）\\s]*\\.(?:pdf|docx?|xlsx?|ofd|csv|png|jpe?g|webp|gif)[)）]");

  /** The definition of a link that is none because of a blank or a bracket in its address. */
  private static final Pattern DEFINITION =
      Pattern.compile("^\\[(?!\\^)[^\\[\\]\n]+\\]:[ \t]*\\S.*", Pattern.MULTILINE);

  /** A note within the line, or one with full-width signs. */
  private static final Pattern NOTE =
      Pattern.compile("\\^\\[[^\\[\\]\n]+\\]|[\\[［【][\\^＾][^\\[\\]［］【】\n]{1,40}[\\]］】]");

  private static final Pattern NOTE_SIGNS = Pattern.compile("[\\[［【\\^＾\\]］】]");

  /** The row below the headers of a table, also with signs that Markdown does not take. */
  private static final Pattern DELIMITERS =
      Pattern.compile(
          "[|｜]?(?:\\s*[:：]?\\s*[-—–－]+\\s*[:：]?\\s*[|｜])+(?:\\s*[:：]?\\s*[-—–－]+\\s*[:：]?\\s*)?");

  private static final Pattern ROW = Pattern.compile("[|｜].*[|｜]");

  private static final int ID_SIGNS = "{#}".length();
  private static final Pattern LINK_SIGNS = Pattern.compile("(?<!\\\\)\\]\\(");
  private static final Pattern ID = Pattern.compile("[{｛]\\s*[#＃][^{}｛｝]*[}｝]");
  private static final Pattern HEADING = Pattern.compile("(?:[#＃]{2,6}(?=[^#＃])|＃(?=\\s))");

  private final NodeOrigins places;
  private final References references;
  private final Problems problems;
  private final Set<String> notes = new HashSet<>();

  private UnparsedText(NodeOrigins places, References references, Problems problems) {
    this.places = places;
    this.references = references;
    this.problems = problems;
  }

  /**
   * @return the names of notes that are meant by what was reported
   */
  static Set<String> report(
      Node document, NodeOrigins places, References references, Problems problems) {
    UnparsedText unparsed = new UnparsedText(places, references, problems);
    List<Node> blocks = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            blocks.add(paragraph);
          }

          @Override
          public void visit(Heading heading) {
            blocks.add(heading);
          }

          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell) {
              blocks.add(node);
            } else {
              visitChildren(node);
            }
          }
        });
    blocks.forEach(unparsed::check);
    return unparsed.notes;
  }

  /** The texts of one block; between two that do not touch stands a line break. */
  private void check(Node block) {
    List<Text> texts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            if (!texts.isEmpty() && text.getPrevious() != texts.get(texts.size() - 1)) {
              line.append('\n');
            }
            texts.add(text);
            starts.add(line.length());
            line.append(text.getLiteral());
          }
        });
    Found found = new Found(line.toString(), texts, starts);
    if (block instanceof Paragraph && block.getFirstChild() instanceof Text) {
      Matcher heading = HEADING.matcher(found.line);
      if (heading.lookingAt() && !isEscaped(block.getFirstChild())) {
        report(
            found,
            heading.start(),
            heading.end(),
            "unparsed-heading",
            Message.of("hint.unparsed-heading"));
      }
    }
    // Few lines have these signs, and the patterns are slow.
    boolean bracket = hasAny(found.line, "[［【");
    boolean round = hasAny(found.line, "(（");
    if (bracket && round) {
      checkLinks(found);
    }
    if (round) {
      fullWidth(found, REFERENCE);
    }
    if (bracket && round) {
      fullWidth(found, ADDRESS);
      fullWidth(found, FILE_NAME);
    }
    if (block instanceof Paragraph) {
      reportTable(block, found);
    }
    if (bracket && block instanceof Paragraph) {
      all(found, DEFINITION, "unparsed-definition", "hint.definition-form");
    }
    if (bracket) {
      all(found, NOTE, "unparsed-note", "hint.note-form");
      NOTE.matcher(found.line)
          .results()
          .forEach(note -> notes.add(NOTE_SIGNS.matcher(note.group()).replaceAll("")));
    }
    if (hasAny(found.line, "{｛")) {
      checkIds(block, found);
    }
  }

  private static boolean hasAny(String text, String signs) {
    return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
  }

  private void checkLinks(Found found) {
    Matcher link = LINK.matcher(found.line);
    while (link.find()) {
      if (link.group(3) != null && references.isRefused(link.group(3).strip())) {
        mark(found, link.start(), link.end());
      } else if (isLiteral(found, link.start(), link.end())) {
        report(found, link.start(), link.end(), "unparsed-link", linkHint(link));
      }
    }
  }

  private void checkIds(Node block, Found found) {
    Matcher id = ID.matcher(found.line);
    while (id.find()) {
      String right = halfWidth(id.group());
      report(found, id.start(), id.end(), "unparsed-id", Message.of("hint.form", right));
      if (block instanceof Heading) {
        takeId(block, found.texts.get(found.texts.size() - 1), id.group(), right);
      }
    }
  }

  private void all(Found found, Pattern pattern, String code, String hint) {
    Matcher matcher = pattern.matcher(found.line);
    while (matcher.find()) {
      if (!isEscaped(found.at(matcher.start()))) {
        report(found, matcher.start(), matcher.end(), code, Message.of(hint));
      }
    }
  }

  /** Reports rows that are no table because the line below the headers is wrong or missing. */
  private void reportTable(Node paragraph, Found found) {
    Origin whole = places.of(paragraph);
    String source = whole.file().text().substring(whole.start(), whole.end());
    if (!hasAny(source, "|｜")) {
      return;
    }
    String[] lines = source.split("\n");
    int rows = 0;
    for (String line : lines) {
      String row = line.replaceFirst("^[>\\s]*", "").strip();
      if (DELIMITERS.matcher(row).matches() && lines.length > 1) {
        rows += 2;
      } else if (ROW.matcher(row).matches() && row.length() > 2) {
        rows++;
      }
    }
    if (rows > 1 && !found.texts.isEmpty()) {
      problems.add(
          Problem.error(
                  whole.file().at(whole.start(), whole.start() + whole.firstLine().length()),
                  Message.of("unparsed-table"))
              .withHint(Message.of("hint.table-form")));
      found.reported.set(0, found.line.length());
      found.texts.stream()
          .filter(text -> !(text.getParent() instanceof Element))
          .forEach(text -> Element.reported().around(text));
    }
  }

  /** Gives a heading the id that was meant, so that what refers to it is not reported too. */
  private static void takeId(Node heading, Text last, String written, String right) {
    if (last.getLiteral().endsWith(written) && right.length() > ID_SIGNS) {
      IdMark mark = new IdMark(right.substring(2, right.length() - 1).strip());
      mark.setSourceSpans(last.getSourceSpans());
      int end = last.getLiteral().length() - written.length();
      last.setLiteral(last.getLiteral().substring(0, end).stripTrailing());
      heading.appendChild(mark);
    }
  }

  /** The texts of a block as one line, with the places at which they begin in it. */
  private static final class Found {
    private final String line;
    private final List<Text> texts;
    private final List<Integer> starts;
    private final BitSet reported = new BitSet();

    Found(String line, List<Text> texts, List<Integer> starts) {
      this.line = line;
      this.texts = texts;
      this.starts = starts;
    }

    Text at(int position) {
      return texts.get(indexAt(position));
    }

    int indexAt(int position) {
      int found = Collections.binarySearch(starts, position);
      return found >= 0 ? found : -found - 2;
    }
  }

  private void fullWidth(Found found, Pattern pattern) {
    Matcher matcher = pattern.matcher(found.line);
    while (matcher.find()) {
      String right = halfWidth(matcher.group());
      if (references.isRefused(right.substring(right.indexOf('(') + 1).replaceFirst("\\)$", ""))) {
        mark(found, matcher.start(), matcher.end());
        continue;
      }
      boolean complete = right.matches("!?\\[[^\\]]*]\\(.*\\)");
      report(
          found,
          matcher.start(),
          matcher.end(),
          "unparsed-link",
          complete ? Message.of("hint.form", right) : Message.of("hint.link-form"));
    }
  }

  private static Message linkHint(Matcher link) {
    String address = link.group(3) == null ? "" : link.group(3).strip();
    String right = address.replaceFirst("^(" + SCHEMES + "):\\s+", "$1:");
    if (!right.equals(address) && right.chars().noneMatch(Character::isWhitespace)) {
      return Message.of("hint.form", link.group(1) + "[" + link.group(2) + "](" + right + ")");
    }
    boolean blank = address.chars().anyMatch(Character::isWhitespace);
    if (!blank || link.group(2) == null) {
      return Message.of("hint.link-form");
    }
    if (address.startsWith(WebAddress.TABLE + ":")) {
      return Message.of("hint.table-one");
    }
    if (!link.group(1).isEmpty()) {
      return Message.of("hint.blank-in-picture");
    }
    if (address.matches("https?://\\S+\\s[^\"]*")) {
      return Message.of("hint.blank-in-address", link.group(2), address.replaceAll("\\s", "%20"));
    }
    return address.contains(".") && !address.contains(":")
        ? Message.of("hint.blank-in-attachment")
        : Message.of("hint.link-form");
  }

  /** What was typed with full-width signs, in the form that works. */
  private static String halfWidth(String text) {
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int wide = "！［【］】（）｛｝＃：".indexOf(text.charAt(i));
      right.append(wide < 0 ? text.charAt(i) : "![[]](){}#:".charAt(wide));
    }
    return right.toString().replaceAll("\\]\\s+\\(", "](").replaceAll(":\\s+", ":");
  }

  /** Whether the source has the signs as they are: a backslash before them is meant. */
  private boolean isLiteral(Found found, int start, int end) {
    Origin first = places.of(found.at(start));
    Origin last = places.of(found.at(end - 1));
    String source = first.file().text().substring(first.start(), last.end());
    return LINK_SIGNS.matcher(source).find();
  }

  private boolean isEscaped(Node text) {
    Origin place = places.of(text);
    return place.firstLine().startsWith("\\");
  }

  /** Reports a part of the line once, and marks its texts so that nothing else is said of them. */
  private void report(Found found, int start, int end, String code, Message hint) {
    if (!found.reported.get(start, end).isEmpty()) {
      return;
    }
    Origin first = places.of(found.at(start));
    Origin last = places.of(found.at(end - 1));
    String source = first.file().text();
    String written = found.line.substring(start, end);
    int exact = source.indexOf(written, first.start());
    Origin place =
        exact >= 0 && exact + written.length() <= last.end()
            ? first.file().at(exact, exact + written.length())
            : first.file().at(first.start(), last.end());
    problems.add(Problem.error(place, Message.of(code, written)).withHint(hint));
    mark(found, start, end);
  }

  /** Marks the texts of a part that has been reported, so that nothing else is said of them. */
  private static void mark(Found found, int start, int end) {
    found.reported.set(start, end);
    int lastText = found.indexAt(end - 1);
    for (int i = found.indexAt(start); i <= lastText; i++) {
      Text text = found.texts.get(i);
      if (text.getParent() != null && !(text.getParent() instanceof Element)) {
        Element.reported().around(text);
      }
    }
  }
}
