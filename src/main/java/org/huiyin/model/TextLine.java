package org.huiyin.model;

import java.util.List;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;

/**
 * A line of text for readers, without markup: a paragraph, heading, table cell, line of code,
 * label, alternative text, title. Every text of an author that a page shows is one; each of them is
 * audited.
 *
 * @param role what it is on the page
 * @param parts the origins of the parts of the text, in order; they cover the written text
 */
public record TextLine(String text, Language language, Role role, List<Part> parts) {

  public TextLine {
    parts = List.copyOf(parts);
  }

  /** What a line is on the page. */
  public enum Role {
    /** A text that can hold links. */
    TEXT,
    /** The heading of a section or passage. */
    HEADING,
    /** A text that cannot hold links: code, or the title of a link or image. */
    UNLINKED
  }

  /** Creates a line that is not the heading of a section or passage. */
  public TextLine(String text, Language language, List<Part> parts) {
    this(text, language, Role.TEXT, parts);
  }

  /** Whether it is the heading of a section or passage. */
  public boolean heading() {
    return role == Role.HEADING;
  }

  /** Creates a text with one origin and without links. */
  public static TextLine of(String text, Language language, Origin origin) {
    return new TextLine(text, language, List.of(new Part(0, text.length(), origin, false)));
  }

  /**
   * A part of the text.
   *
   * @param start 0-based, in UTF-16 units
   * @param end after the last unit
   * @param bound whether it is the text of a link to a figure, a claim or a date
   */
  public record Part(int start, int end, Origin origin, boolean bound) {

    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /** Whether a part of the range is bound. */
  public boolean isBound(int start, int end) {
    return parts.stream().anyMatch(part -> part.bound() && part.overlaps(start, end));
  }

  /**
   * Returns the origin of a range. It is exact if the source contains the text unchanged, otherwise
   * it is the origin of the whole part.
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
