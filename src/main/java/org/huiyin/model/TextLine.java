package org.huiyin.model;

import java.util.List;
import org.huiyin.source.Origin;

/**
 * A line of text that readers see – a paragraph, a heading, a table cell, a title – without markup.
 *
 * @param heading whether it is the heading of a section or passage
 * @param parts where each part of the text comes from, in order; they cover what the author wrote
 */
public record TextLine(String text, Language language, boolean heading, List<Part> parts) {

  public TextLine {
    parts = List.copyOf(parts);
  }

  /** A line that is no heading of a section or passage. */
  public TextLine(String text, Language language, List<Part> parts) {
    this(text, language, false, parts);
  }

  /** A text that comes from one place and is bound to nothing. */
  public static TextLine of(String text, Language language, Origin origin) {
    return new TextLine(text, language, List.of(new Part(0, text.length(), origin, false)));
  }

  /**
   * A stretch of the text.
   *
   * @param start 0-based, in UTF-16 units
   * @param end behind the last unit
   * @param bound whether it is the text of a link to a figure, a claim or a date
   */
  public record Part(int start, int end, Origin origin, boolean bound) {

    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /** Whether some of the stretch is bound. */
  public boolean isBound(int start, int end) {
    return parts.stream().anyMatch(part -> part.bound() && part.overlaps(start, end));
  }

  /**
   * The place of a stretch: exact where the file shows the text letter by letter, else that of the
   * whole part.
   */
  public Origin origin(int start, int end) {
    Part part =
        parts.stream().filter(found -> found.overlaps(start, end)).findFirst().orElse(parts.get(0));
    int from = Math.max(start, part.start);
    int to = Math.min(end, part.end);
    Origin whole = part.origin;
    String written = text.substring(part.start, part.end);
    int quote = whole.file().text().startsWith(written, whole.start()) ? 0 : 1;
    boolean exact = whole.file().text().startsWith(written, whole.start() + quote);
    int first = whole.start() + quote + from - part.start;
    return exact ? whole.file().at(first, first + Math.max(0, to - from)) : whole;
  }
}
