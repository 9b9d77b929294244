package org.huiyin.draft.sources;

import java.util.List;
import java.util.Map;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.ReadClaim;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.Sums;

/** Parts of source files for a reply that is there already. */
public final class UpdatedSources {
  private final Sections sections;
  private final Marks marks = new Marks();

  /**
   * @param headings the ids of the headings by their index in the body
   */
  public UpdatedSources(List<Letter.Part> body, Map<Integer, String> headings) {
    this.sections = new Sections(body, headings);
  }

  /** A part of a body as Markdown, without the files that it leads to. */
  public String block(List<Letter.Part> body, int part, List<TextLink> links) {
    return new ProseFile(body, sections, new TextLinks(links), new LooseFiles()).block(part);
  }

  /** The blocks of further figures. */
  public String figures(List<ReadFigure> figures) {
    return new FiguresFile(sections, marks, LinkedWords.NONE).text(figures);
  }

  /** The blocks of further claims. */
  public String claims(List<ReadClaim> claims) {
    return new ClaimsFile(sections, marks).text(claims);
  }

  /** The blocks of further commitments. */
  public String commitments(List<ReadCommitment> commitments) {
    return new CommitmentsFile(sections, marks, LinkedWords.NONE).text(commitments);
  }

  /** The reasons of the marks that were written so far, by their paths. */
  public Map<String, String> reasons() {
    return marks.reasons();
  }

  /** Adds the reason of a mark. */
  public void reason(String path, String reason) {
    marks.add(path, reason);
  }

  /** {@code import.yml}, with the reasons of all marks that were written so far. */
  public String record(
      Letter letter,
      BodyReading reading,
      Sums sums,
      Setting setting,
      List<String> missing,
      List<String> vanished) {
    return new ImportFile(letter, reading, setting, marks).text(sums, missing, vanished);
  }

  /** {@code original.txt}. */
  public static String original(Letter letter) {
    return OriginalFile.text(letter);
  }

  /** {@code reply.yml} as a first import would write it. */
  public static String card(Letter letter, Setting setting) {
    return new CardFile(letter.card(), setting, new Marks()).text();
  }

  /**
   * Whether a period of {@code figures.yml}, as its text or its words, is the one that was read.
   */
  public static boolean isPeriod(ReadPeriod read, String written) {
    return read.words().orElse(read.span()).equals(written);
  }

  /** The lines of a part in {@code original.txt}: one, or one for each row of a table. */
  public static List<String> lines(Letter.Part part) {
    return OriginalFile.lines(part);
  }
}
