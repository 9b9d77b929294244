package org.huiyin.model;

import java.util.List;
import java.util.OptionalInt;
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
    parts = parts.stream().map(part -> part.locatedIn(text)).toList();
  }

  /** What a line is on the page. */
  public enum Role {
    /** Data of a figure, made from what is written and audited elsewhere. */
    DATA,
    /** A text that can hold links. */
    TEXT,
    /** The heading of a section or passage. */
    HEADING,
    /** The title of a chart, which says what it shows. */
    CHART_TITLE,
    /** A label of a chart or a figure. */
    LABEL,
    /** The unit of a figure. */
    UNIT,
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
   * @param exactStart where the source contains the text of the part unchanged; empty if it does
   *     not, or if the part does not belong to a line yet
   */
  public record Part(int start, int end, Origin origin, boolean bound, OptionalInt exactStart) {

    public Part(int start, int end, Origin origin, boolean bound) {
      this(start, end, origin, bound, OptionalInt.empty());
    }

    /** Compares the part with its source, once for all ranges that are asked for later. */
    private Part locatedIn(String line) {
      int length = end - start;
      String source = origin.file().text();
      for (int at : List.of(origin.start(), origin.start() + 1)) { // the second: after a quote
        if (source.regionMatches(at, line, start, length)) {
          return new Part(start, end, origin, bound, OptionalInt.of(at));
        }
      }
      return new Part(start, end, origin, bound);
    }

    private boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /** Whether a part of the range is bound. */
  public boolean isBound(int start, int end) {
    for (int i = firstAfter(start); i < parts.size() && parts.get(i).start < end; i++) {
      if (parts.get(i).bound()) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first part that ends after a position. */
  private int firstAfter(int position) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (parts.get(middle).end > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Returns the origin of a range. It is exact if the source contains the text unchanged, otherwise
   * it is the origin of the whole part.
   */
  public Origin origin(int start, int end) {
    int index = firstAfter(start);
    boolean found = index < parts.size() && parts.get(index).overlaps(start, end);
    Part part = parts.get(found ? index : 0);
    if (part.exactStart.isEmpty()) {
      return part.origin;
    }
    int from = Math.max(start, part.start);
    int to = Math.min(end, part.end);
    int first = part.exactStart.getAsInt() + from - part.start;
    return part.origin.file().at(first, first + Math.max(0, to - from));
  }
}
