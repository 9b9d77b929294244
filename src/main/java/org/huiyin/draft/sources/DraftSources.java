package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.Sums;

/** The source files of one draft. */
public final class DraftSources {
  private DraftSources() {}

  /** Writes all files of a reply's folder. A file without content is left out. */
  public static List<DraftFile> of(Letter letter, BodyReading reading, Sums sums, Setting setting) {
    Marks marks = new Marks();
    Sections sections = new Sections(letter.body());
    LinkedWords words = new LinkedWords(reading, new Sentences(letter.body()));
    LooseFiles loose = new LooseFiles();
    ProseFile prose = new ProseFile(letter, sections, reading, loose, marks);
    List<DraftFile> files = new ArrayList<>();
    files.add(DraftFile.text("reply.yml", new CardFile(letter.card(), setting, marks).text()));
    files.add(DraftFile.text("index.md", prose.text()));
    add(files, "figures.yml", new FiguresFile(sections, marks, words).text(reading.figures()));
    add(files, "claims.yml", new ClaimsFile(sections, marks).text(reading.claims()));
    add(
        files,
        "commitments.yml",
        new CommitmentsFile(sections, marks, words).text(reading.commitments()));
    files.add(DraftFile.text("original.txt", OriginalFile.text(letter)));
    files.addAll(loose.files());
    files.add(
        DraftFile.text(
            "import.yml",
            new ImportFile(letter, reading, setting, marks).text(sums, loose.missing())));
    return List.copyOf(files);
  }

  /** The addresses of pictures and attachments that do not lie beside the page. */
  public static List<String> missing(Letter letter) {
    LooseFiles loose = new LooseFiles();
    for (Letter.Part part : letter.body()) {
      if (part instanceof Letter.Part.Picture picture) {
        loose.picture(picture.picture());
      } else if (part instanceof Letter.Part.Paragraph paragraph) {
        paragraph.links().forEach(loose::attachment);
      }
    }
    return loose.missing();
  }

  private static void add(List<DraftFile> files, String path, String text) {
    if (!text.isEmpty()) {
      files.add(DraftFile.text(path, text));
    }
  }
}
