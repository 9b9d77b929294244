package org.huiyin.draft.page;

import java.util.List;
import java.util.Optional;

/**
 * A file without its wrapping.
 *
 * @param origin what the file was made by: {@code Hanweb}, {@code TRS}, {@code DOCX}, {@code text}
 * @param headline the title that stands outside the text, if there is one
 * @param labels values with a label around the text, in the order of the file
 * @param blocks the text, salutation and signature included
 * @param cut what was left out at the head and the end, line by line
 * @param notes what else the editor has to know, such as tracked changes that were accepted
 */
public record Page(
    String origin,
    Optional<String> headline,
    List<Label> labels,
    List<Block> blocks,
    List<Cut> cut,
    List<Note> notes) {

  public Page {
    labels = List.copyOf(labels);
    blocks = List.copyOf(blocks);
    cut = List.copyOf(cut);
    notes = List.copyOf(notes);
  }

  /**
   * A value with a label.
   *
   * @param field what it is
   * @param value as written, outer white space removed, never empty
   * @param place where it stood
   */
  public record Label(Field field, String value, Place place) {}

  /** What a labelled value is. */
  public enum Field {
    TITLE,
    PUBLISHED,
    SOURCE,
    PUBLISHER,
    DOCUMENT_NUMBER,
    INDEX_NUMBER,
    DATED,
    PUBLICITY,
    OUTCOME,
    ADDRESS,
    COLUMN,
    SITE
  }

  /** Where a labelled value stood, the most reliable first. */
  public enum Place {
    META,
    INDEX,
    LINE,
    ADDRESS
  }

  /** A line that was left out, and why. */
  public record Cut(String text, Why why) {}

  /** Why a line was left out. */
  public enum Why {
    NAVIGATION,
    FURNITURE,
    LEAD,
    RELATED,
    FOOTER,
    HIDDEN,
    TWICE
  }

  /** What the editor has to know about the file as a whole. */
  public enum Note {
    CHANGES_ACCEPTED,
    MACROS_IGNORED,
    EXTERNAL_PARTS_IGNORED,
    TEXT_TWICE,
    CHARACTERS_LOST,
    TITLE_MISSING
  }
}
