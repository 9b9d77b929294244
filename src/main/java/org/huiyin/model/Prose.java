package org.huiyin.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Origin;

/**
 * The text of a reply or page, converted from Markdown.
 *
 * @param opening the content before the first heading
 * @param sections one section for each second-level heading
 * @param runIns the headings within paragraphs that have an id, in order
 * @param notes the footnotes
 * @param mentions all references to figures, claims, commitments, replies and dates, in order
 * @param links all other links and images, in order
 * @param lines all text that readers see, in order: paragraphs, headings, cells, code, and the
 *     alternative texts and titles of images and links; also the data of tables made from figures
 * @param wording those lines that are the text itself, in the order of the file: without
 *     alternative texts, titles, and the captions and data of tables made from figures
 * @param marks the links that are marked as guesses, in the order of the file
 */
public record Prose(
    List<Piece> opening,
    List<Section> sections,
    List<RunIn> runIns,
    List<Piece> notes,
    List<Mention> mentions,
    List<Link> links,
    List<TextLine> lines,
    List<TextLine> wording,
    List<MarkedLink> marks) {

  /** The id of the whole text. A link to it leads to its first line. */
  public static final String WHOLE = Anchors.TEXT;

  public static final Prose EMPTY =
      new Prose(List.of(), List.of(), List.of(), List.of(), List.of());

  public Prose {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
    runIns = List.copyOf(runIns);
    notes = List.copyOf(notes);
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
    lines = List.copyOf(lines);
    wording = List.copyOf(wording);
    marks = List.copyOf(marks);
  }

  /** A text without run-in headings and footnotes. */
  public Prose(
      List<Piece> opening,
      List<Section> sections,
      List<Mention> mentions,
      List<Link> links,
      List<TextLine> lines) {
    this(opening, sections, List.of(), List.of(), mentions, links, lines, List.of(), List.of());
  }

  /** The lines that the author wrote here: all but the data of tables made from figures. */
  public List<TextLine> written() {
    return lines.stream().filter(line -> line.role() != TextLine.Role.DATA).toList();
  }

  /** The figures whose tables the text shows, in order; one that stands twice is named twice. */
  public List<String> tables() {
    return Stream.concat(
            opening.stream(), sections.stream().flatMap(section -> section.pieces().stream()))
        .filter(Piece.TablePlace.class::isInstance)
        .map(piece -> ((Piece.TablePlace) piece).figure())
        .toList();
  }

  /** Whether it has no headings. */
  public boolean isUndivided() {
    return sections.isEmpty();
  }

  /** The ids that links and sources can name: of headings, and of the whole text. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    ids.add(WHOLE);
    for (Section section : sections) {
      ids.add(section.id());
      section.passages().forEach(passage -> ids.add(passage.id()));
    }
    runIns.forEach(heading -> ids.add(heading.id()));
    return ids.stream().distinct().toList();
  }

  /** The ids that name a passage under a heading: its own, and those around it and within it. */
  public Set<String> namesOf(String heading) {
    Set<String> names = new HashSet<>(List.of(heading, WHOLE));
    sections.stream()
        .filter(each -> each.passages().stream().anyMatch(passage -> passage.id().equals(heading)))
        .forEach(each -> names.add(each.id()));
    List<String> inside =
        runIns.stream().filter(each -> names.contains(each.section())).map(RunIn::id).toList();
    names.addAll(inside);
    return names;
  }

  /**
   * A heading at the start of a paragraph: 一是强化创新。
   *
   * @param text without its last punctuation mark
   * @param section the id of the section that contains it; empty before the first section
   */
  public record RunIn(String id, String text, String section) {}

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

  /** HTML, or the position of a chart or table. */
  public sealed interface Piece {

    /** Safe HTML: all text from the sources is escaped. */
    record Markup(String html) implements Piece {}

    /** The position of a chart. */
    record ChartPlace(String chart) implements Piece {}

    /**
     * The position of a table with the observations of a figure.
     *
     * @param caption safe HTML; empty if the author wrote none
     */
    record TablePlace(String figure, String caption) implements Piece {}
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

  /**
   * A link that is marked as a guess: its title is {@code ?}.
   *
   * @param scheme as written: {@code date}
   * @param origin of the title
   */
  public record MarkedLink(Mention mention, String scheme, Origin origin) {}

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
