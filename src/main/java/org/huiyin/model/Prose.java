package org.huiyin.model;

import java.util.List;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;

/**
 * The text of a reply or page, converted from Markdown.
 *
 * @param opening the content before the first heading
 * @param sections one section for each second-level heading
 * @param mentions all references to figures, claims, commitments, replies and dates, in order
 * @param links all other links and images, in order
 * @param lines all text that readers see, in order: paragraphs, headings, cells, code, and the
 *     alternative texts and titles of images and links
 */
public record Prose(
    List<Piece> opening,
    List<Section> sections,
    List<Mention> mentions,
    List<Link> links,
    List<TextLine> lines) {

  public static final Prose EMPTY =
      new Prose(List.of(), List.of(), List.of(), List.of(), List.of());

  public Prose {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
    lines = List.copyOf(lines);
  }

  /**
   * @param id the id of the section in the page
   * @param heading plain text
   * @param passages the third-level headings inside it
   */
  public record Section(String id, String heading, List<Heading> passages, List<Piece> pieces) {
    public Section {
      passages = List.copyOf(passages);
      pieces = List.copyOf(pieces);
    }
  }

  /** A heading with its id in the page. */
  public record Heading(String id, String text) {}

  /** HTML, or the position of a chart. */
  public sealed interface Piece {

    /** Safe HTML: all text from the sources is escaped. */
    record Markup(String html) implements Piece {}

    /** The position of a chart. */
    record ChartPlace(String chart) implements Piece {}
  }

  /**
   * A part of the text that refers to a record or states a date.
   *
   * @param target the record
   * @param text as shown to readers
   * @param language the language of the text
   * @param anchor the id of its element; empty if no link can lead to it
   * @param section the nearest heading before it; empty before the first heading
   * @param written the origin of the link's text, or of the whole link if the text is empty
   */
  public record Mention(
      Target target,
      String text,
      Language language,
      String anchor,
      String section,
      Origin written) {}

  /** The target of a mention. */
  public sealed interface Target {
    record OfFigure(ObservationRef observation) implements Target {}

    record OfClaim(String claim) implements Target {}

    record OfCommitment(String commitment) implements Target {}

    /**
     * @param edition the language of the linked edition
     */
    record OfReply(String reply, Language edition) implements Target {}

    /** A date that the text states, exactly or by a word such as 去年. */
    record OfDate(PartialDate date) implements Target {}
  }

  /** An ordinary link or image. {@code target} is as written in the source. */
  public record Link(String target, boolean image, Origin origin) {}
}
