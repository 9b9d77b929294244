package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.DecodedText;
import org.huiyin.draft.page.text.LineText;
import org.huiyin.draft.page.text.WrappedLines;

/** Reads a copy in plain text or Markdown: a line is a paragraph. */
final class TextReader {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\u2028|\u2029|\f|\u000B");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^#{1,6} \\S|\\*\\*[^*\\n]+\\*\\*|^\\s*\\|?\\s*:?-{3,}:?\\s*\\|");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern STRONG = Pattern.compile("^(?:\\*\\*|__)(.+)(?:\\*\\*|__)$");
  private static final Pattern RULE = Pattern.compile("^(?:-{3,}|\\*{3,}|_{3,}|={3,})$");
  private static final Pattern DELIMITER =
      Pattern.compile("^\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?$");
  private static final Pattern PICTURE = Pattern.compile("^!\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)$");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]+)\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:原文(?:链接|地址)?\\s*[：:]?\\s*)?(https?://\\S+)$");
  private static final Pattern PAIR = Pattern.compile("^([A-Za-z]+)\\s*:\\s*[\"']?(.*?)[\"']?$");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Page.Label> labels = new ArrayList<>();
  private final boolean markdown;
  private final Siblings siblings;

  private TextReader(boolean markdown, Siblings siblings) {
    this.markdown = markdown;
    this.siblings = siblings;
  }

  static Page read(DecodedText text, Siblings siblings) throws RefusedException {
    TextReader reader = new TextReader(MARKDOWN.matcher(text.text()).find(), siblings);
    reader.lines(WrappedLines.joined(List.of(LINE_END.split(text.text()))));
    NoLetter.check(Optional.empty(), reader.blocks, NoLetter.Surroundings.NONE);
    Envelope envelope = Envelope.open(reader.blocks, true);
    reader.labels.addAll(envelope.labels());
    List<Page.Note> notes = new ArrayList<>();
    if (text.lost()) {
      notes.add(Page.Note.CHARACTERS_LOST);
    }
    if (envelope.isTwice()) {
      notes.add(Page.Note.TEXT_TWICE);
    }
    return new Page(
        reader.markdown ? "Markdown" : "text",
        Optional.empty(),
        reader.labels,
        envelope.blocks(),
        envelope.cut(),
        notes);
  }

  private void lines(List<String> lines) {
    int i = frontMatter(lines);
    while (i < lines.size()) {
      int end = tableEnd(lines, i);
      if (end > i) {
        table(lines.subList(i, end));
        i = end;
      } else {
        line(lines.get(i));
        i++;
      }
    }
  }

  private int frontMatter(List<String> lines) {
    if (!markdown && (lines.isEmpty() || !lines.get(0).equals("---"))) {
      return 0;
    }
    int end =
        lines.isEmpty() || !lines.get(0).equals("---")
            ? -1
            : lines.subList(1, lines.size()).indexOf("---");
    if (end < 0) {
      return 0;
    }
    for (String line : lines.subList(1, end + 1)) {
      Matcher pair = PAIR.matcher(line.strip());
      if (pair.matches()) {
        LabelLines.add(labels, field(pair.group(1)), pair.group(2), Page.Place.META);
      }
    }
    return end + 2;
  }

  private static Optional<Page.Field> field(String key) {
    switch (key) {
      case "title":
        return Optional.of(Page.Field.TITLE);
      case "date":
      case "published":
        return Optional.of(Page.Field.PUBLISHED);
      case "source":
      case "url":
      case "link":
        return Optional.of(Page.Field.ADDRESS);
      default:
        return Optional.empty();
    }
  }

  /** Rows of a table: of Markdown, or with tabs as a browser copies them. */
  private int tableEnd(List<String> lines, int from) {
    if (markdown
        && from + 1 < lines.size()
        && lines.get(from).contains("|")
        && DELIMITER.matcher(lines.get(from + 1).strip()).matches()
        && lines.get(from + 1).contains("-")) {
      int end = from + 2;
      while (end < lines.size() && lines.get(end).contains("|")) {
        end++;
      }
      return end;
    }
    int end = from;
    while (end < lines.size() && hasCells(lines.get(end))) {
      end++;
    }
    return end - from >= 2 ? end : from;
  }

  private static boolean hasCells(String line) {
    return line.strip().indexOf('\t') > 0 && line.length() < 400;
  }

  private void table(List<String> rows) {
    boolean piped = rows.get(0).contains("|") && !rows.get(0).contains("\t");
    Grid grid = new Grid();
    for (String row : rows) {
      if (piped && DELIMITER.matcher(row.strip()).matches()) {
        continue;
      }
      grid.row();
      String cells = piped ? row.strip().replaceAll("^\\||(?<!\\\\)\\|$", "") : row;
      for (String cell : cells.split(piped ? "(?<!\\\\)\\|" : "\t", -1)) {
        grid.cell(markdown ? plain(LineText.of(cell)) : LineText.of(cell), 1, 1);
      }
    }
    Optional<Block.Table> table = grid.table();
    if (table.isPresent()) {
      blocks.add(table.get());
    } else {
      rows.forEach(this::line);
    }
  }

  private void line(String raw) {
    for (String text : LineText.paragraphs(raw)) {
      Matcher address = ADDRESS.matcher(text);
      if (address.matches()) {
        labels.add(new Page.Label(Page.Field.ADDRESS, address.group(1), Page.Place.LINE));
      } else if (markdown) {
        markdownLine(text);
      } else {
        blocks.add(paragraph(text, raw, false, List.of()));
      }
    }
  }

  private static Block paragraph(String text, String raw, boolean strong, List<Block.Link> links) {
    boolean right = LineText.indent(raw.replace(' ', '\u00A0')) >= 24;
    return new Block.Paragraph(text, right ? Block.Align.RIGHT : Block.Align.LEFT, strong, links);
  }

  private void markdownLine(String raw) {
    if (RULE.matcher(raw).matches()) {
      return;
    }
    Matcher picture = PICTURE.matcher(raw);
    if (picture.matches()) {
      String address = picture.group(2);
      blocks.add(
          new Block.Picture(
              address, picture.group(1), siblings.bytes(address).map(Block.Bytes::new)));
      return;
    }
    String text = raw.replaceFirst("^(?:>\\s?)+", "").replaceFirst("^[-*+]\\s+(?=\\S)", "");
    Matcher heading = HEADING.matcher(text);
    boolean strong = heading.matches();
    text = strong ? heading.group(1) : text;
    strong |= STRONG.matcher(text).matches();
    List<Block.Link> links = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      if (link.group(2).matches("(?i).*\\.(?:pdf|docx?|wps|xlsx?|ofd|zip|rar)$")) {
        links.add(
            new Block.Link(
                link.group(1), link.group(2), siblings.bytes(link.group(2)).map(Block.Bytes::new)));
      }
    }
    String plain = plain(text);
    if (!plain.isEmpty()) {
      blocks.add(paragraph(plain, "", strong, links));
    }
  }

  private static String plain(String text) {
    String unlinked = LINK.matcher(text).replaceAll("$1");
    String flat = EMPHASIS.matcher(unlinked).replaceAll("$2");
    return LineText.of(ESCAPE.matcher(flat).replaceAll("$1"));
  }
}
