package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.huiyin.draft.page.docx.DocxNumbering;
import org.huiyin.draft.page.docx.DocxStyles;
import org.huiyin.draft.page.docx.DocxXml;

/** Reads a letter as Word and WPS write it. */
final class DocxReader {
  private DocxReader() {}

  static Page read(byte[] bytes) throws RefusedException {
    DocxArchive archive = DocxArchive.of(bytes);
    DocxNumbering numbering = new DocxNumbering();
    DocxStyles styles = new DocxStyles();
    DocxParts parts = new DocxParts(archive);
    part(archive, "word/numbering.xml", numbering);
    part(archive, "word/styles.xml", styles);
    part(archive, "word/_rels/document.xml.rels", parts);
    DocxText text = new DocxText(numbering, styles, parts);
    read(archive.document().orElse(new byte[0]), text);
    text.finish();
    NoLetter.check(Optional.empty(), text.blocks(), NoLetter.Surroundings.NONE);
    Envelope envelope = Envelope.open(text.blocks(), false);
    return new Page(
        "DOCX",
        Optional.empty(),
        envelope.labels(),
        envelope.blocks(),
        envelope.cut(),
        notes(archive, parts, text, envelope));
  }

  private static void part(DocxArchive archive, String name, DocxXml reader)
      throws RefusedException {
    Optional<byte[]> part = archive.part(name);
    if (part.isPresent()) {
      read(part.get(), reader);
    }
  }

  private static void read(byte[] part, DocxXml reader) throws RefusedException {
    try {
      reader.read(part);
    } catch (XMLStreamException e) {
      boolean dtd = "DTD".equals(e.getMessage());
      throw new RefusedException(PageResult.Reason.DAMAGED, dtd ? "DTD" : "XML");
    }
  }

  private static List<Page.Note> notes(
      DocxArchive archive, DocxParts parts, DocxText text, Envelope envelope) {
    List<Page.Note> notes = new ArrayList<>();
    if (text.isChanged()) {
      notes.add(Page.Note.CHANGES_ACCEPTED);
    }
    if (archive.hasMacros()) {
      notes.add(Page.Note.MACROS_IGNORED);
    }
    if (parts.hasExternal() || text.hasExternal()) {
      notes.add(Page.Note.EXTERNAL_PARTS_IGNORED);
    }
    if (envelope.isTwice()) {
      notes.add(Page.Note.TEXT_TWICE);
    }
    return notes;
  }
}
