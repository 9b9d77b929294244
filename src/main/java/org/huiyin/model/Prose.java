package org.huiyin.model;

import java.util.List;
import org.huiyin.source.Origin;

/**
 * The text of a reply or page, made from Markdown.
 *
 * @param opening what stands before the first heading
 * @param sections one per second-level heading
 * @param mentions every figure, claim, commitment and reply that the text refers to, in order
 * @param links every other link and image, in order
 * @param lines every line of text, in order
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
   * @param id the section's address in the page
   * @param heading plain text
   * @param passages the third-level headings inside it
   */
  public record Section(String id, String heading, List<Heading> passages, List<Piece> pieces) {
    public Section {
      passages = List.copyOf(passages);
      pieces = List.copyOf(pieces);
    }
  }

  /** A heading with its address in the page. */
  public record Heading(String id, String text) {}

  /** A run of finished text, or the place of a chart. */
  public sealed interface Piece {

    /** Safe HTML: everything of the author's in it is escaped. */
    record Markup(String html) implements Piece {}

    /** Here the chart is shown. */
    record ChartPlace(String chart) implements Piece {}
  }

  /**
   * A place in the text that is bound to a record.
   *
   * @param target what it refers to
   * @param text as readers see it
   * @param language of the text
   * @param anchor the id of the element that holds it
   * @param section the nearest heading above it; empty before the first
   * @param written the place of the link's text, or of the whole link where the text is empty
   */
  public record Mention(
      Target target,
      String text,
      Language language,
      String anchor,
      String section,
      Origin written) {}

  /** What a mention refers to. */
  public sealed interface Target {
    record OfFigure(ObservationRef observation) implements Target {}

    record OfClaim(String claim) implements Target {}

    record OfCommitment(String commitment) implements Target {}

    /**
     * @param edition the language in which it is read there
     */
    record OfReply(String reply, Language edition) implements Target {}
  }

  /** An ordinary link or image: {@code target} as the author wrote it. */
  public record Link(String target, boolean image, Origin origin) {}
}
